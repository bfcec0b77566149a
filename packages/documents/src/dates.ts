/** 2024年3月4日: Arabic digits, no leading zeros (GB/T 9704-2012 7.3.5.4). Takes a date or an instant. */
export function dateWords(at: string): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 2024年3月4日 09:05. */
export const instantWords = (at: string) => `${dateWords(at)} ${at.slice(11, 16)}`
