export interface NoticeDay {
  readonly date: string
  readonly working: boolean
  readonly name: string
}

const line = /^(\d{4}-\d{2}-\d{2})[\s,，:：]+(放假|休|off|上班|班|work)[\s,，:：]+(\S.*)$/i

/** Reads `2027-05-04 放假 劳动节`, one day a line. @returns the days, or the first line (from 1) that is none */
export function readDays(text: string): { days: NoticeDay[] } | { badLine: number } {
  const days: NoticeDay[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    if (!raw.trim()) continue
    const [, date, state = '', name = ''] = line.exec(raw.trim()) ?? []
    if (!date || Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || !exists(date)) return { badLine: i + 1 }
    days.push({ date, working: /上班|班|work/i.test(state), name: name.trim() })
  }
  return days.length ? { days } : { badLine: 1 }
}

const exists = (date: string) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
