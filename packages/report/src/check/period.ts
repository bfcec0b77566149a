import type { Period } from './figure.ts'
import { plainDigits } from './masks.ts'

export interface ReportDates {
  readonly year: number | undefined
  /** The day the report is signed, where it says so. */
  readonly signedOn: string | undefined
}

const two = (n: number) => String(n).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The year a report is about: named in its heading or opening, else the one it mentions most. */
export function reportDates(text: string): ReportDates {
  const plain = plainDigits(text)
  const head = /(20\d{2})\s*年(?:度|法治|全年|[，,\s]|以来|工作|推进|我|市|县|区|，)/.exec(plain.slice(0, 400))
  const counts = new Map<number, number>()
  for (const hit of plain.matchAll(/(20\d{2})\s*年/g)) counts.set(Number(hit[1]), (counts.get(Number(hit[1])) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
  const signed = [...plain.matchAll(/(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g)].at(-1)
  return {
    year: head ? Number(head[1]) : most,
    signedOn:
      signed && signed.index > plain.length * 0.8
        ? `${signed[1]}-${two(Number(signed[2]))}-${two(Number(signed[3]))}`
        : undefined,
  }
}

interface Mention {
  readonly start: number
  readonly period: Omit<Period, 'carried'>
}

const spanOfMonths =
  /(20\d{2})\s*年\s*(\d{1,2})\s*月?\s*(?:[-—–~－至到]+)\s*(?:(20\d{2})\s*年\s*)?(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g
const singleMonth = /(20\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g
const yearAlone = /(20\d{2})\s*年(?!\s*\d{1,2}\s*月)(度|上半年|下半年|全年|以来|至今)?/g
const words =
  /今年以来|本年度|今年|全年|年内|一年来|上半年|下半年|去年同期|上年同期|去年|上年|前三季度|第[一二三四]季度|[一二三四]季度|截至目前|(?<!\d\s?)(?<!\d)(\d{1,2})\s*[-—–~－至到]+\s*(\d{1,2})\s*月/g

/** The periods a sentence names, with their places in it. Years inside 《》 are titles and do not count. */
function mentions(sentence: string, dates: ReportDates): Mention[] {
  const text = plainDigits(sentence).replace(/《[^》]*》/g, (all) => ' '.repeat(all.length))
  const found: Mention[] = []
  const taken = (at: number) => found.some((m) => at >= m.start && at < m.start + m.period.textZh.length)
  for (const hit of text.matchAll(spanOfMonths)) {
    const [textZh, y1, m1, y2, m2, d2] = hit
    const endYear = Number(y2 ?? y1)
    const to = `${endYear}-${two(Number(m2))}-${two(d2 ? Number(d2) : lastDay(endYear, Number(m2)))}`
    found.push({ start: hit.index, period: { from: `${y1}-${two(Number(m1))}-01`, to, textZh } })
  }
  for (const hit of text.matchAll(singleMonth)) {
    if (taken(hit.index)) continue
    const [textZh, y, m, d] = hit
    const month = `${y}-${two(Number(m))}`
    const until = /截[至止]\s*$/.test(text.slice(0, hit.index))
    const to = `${month}-${two(d ? Number(d) : lastDay(Number(y), Number(m)))}`
    found.push({
      start: hit.index,
      period: until
        ? { from: `${y}-01-01`, to, textZh: `截至${textZh}` }
        : { from: d ? to : `${month}-01`, to, textZh },
    })
  }
  for (const hit of text.matchAll(yearAlone)) {
    if (taken(hit.index)) continue
    const half = hit[2]
    const [from, to] =
      half === '上半年' ? ['01-01', '06-30'] : half === '下半年' ? ['07-01', '12-31'] : ['01-01', '12-31']
    found.push({ start: hit.index, period: { from: `${hit[1]}-${from}`, to: `${hit[1]}-${to}`, textZh: hit[0] } })
  }
  for (const hit of text.matchAll(words))
    if (!taken(hit.index)) found.push({ start: hit.index, period: relative(hit, dates) })
  return found.sort((a, b) => a.start - b.start)
}

function relative(hit: RegExpMatchArray, { year, signedOn }: ReportDates): Omit<Period, 'carried'> {
  const textZh = hit[0]
  if (year === undefined) return { textZh }
  if (hit[1])
    return {
      from: `${year}-${two(Number(hit[1]))}-01`,
      to: `${year}-${two(Number(hit[2]))}-${two(lastDay(year, Number(hit[2])))}`,
      textZh,
    }
  if (/去年|上年/.test(textZh)) return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31`, textZh }
  if (textZh === '上半年') return { from: `${year}-01-01`, to: `${year}-06-30`, textZh }
  if (textZh === '下半年') return { from: `${year}-07-01`, to: `${year}-12-31`, textZh }
  if (textZh === '前三季度') return { from: `${year}-01-01`, to: `${year}-09-30`, textZh }
  const quarter = '一二三四'.indexOf(/([一二三四])季度/.exec(textZh)?.[1] ?? '-')
  if (quarter >= 0)
    return {
      from: `${year}-${two(quarter * 3 + 1)}-01`,
      to: `${year}-${two(quarter * 3 + 3)}-${two(lastDay(year, quarter * 3 + 3))}`,
      textZh,
    }
  const open = /以来|截至|年内|今年/.test(textZh) && signedOn?.startsWith(String(year))
  return { from: `${year}-01-01`, to: open ? signedOn : `${year}-12-31`, textZh }
}

/** "较上年", "（2023年为": a year named only to compare with. */
const compares = (sentence: string, { start, period }: Mention) =>
  /去年|上年|同期/.test(period.textZh) || /[较比由从（(]\s*$/.test(sentence.slice(0, start))

/** The compared year belongs to the first figure after it in its own clause, and not to a change. */
function isItsFigure(sentence: string, mention: Mention, at: number, previousAt: number): boolean {
  const gap = sentence.slice(mention.start, at)
  return previousAt < mention.start && !/[，,；;）)]/.test(gap) && !/增长|增加|下降|减少|上升|提高|降低/.test(gap)
}

/**
 * The period of a figure: the last one its sentence names before it, else the sentence's first, else the year of
 * the report (carried).
 */
export function periodOf(sentence: string, at: number, previousAt: number, dates: ReportDates): Period {
  const all = mentions(sentence, dates)
  const own = all
    .filter((m) => m.start <= at && (!compares(sentence, m) || isItsFigure(sentence, m, at, previousAt)))
    .at(-1)
  if (own) return { ...own.period, carried: false }
  const { year } = dates
  return year === undefined
    ? { textZh: '', carried: true }
    : { from: `${year}-01-01`, to: `${year}-12-31`, textZh: `${year}年`, carried: true }
}
