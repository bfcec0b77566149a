import { type Calendar, calendar } from '@zhiheng/law'

/** The State Council’s calendar as it is published: what rules count by where nobody says otherwise. */
const published = calendar()
let counting: Calendar = published

/** The calendar that rules count by at this moment. */
export const countedBy = (): Calendar => counting

/**
 * Runs rules, clocks or documents by the calendar of an office: with its notices, fixes and choice on local holidays, so
 * that what a rule says of a day is what the clock beside it shows. Rules are asked by many hands through one signature,
 * which names no calendar; they never wait, so one calendar holds from the first line of `work` to its last. `work` must
 * not wait either: what comes after an `await` counts by whatever calendar then holds.
 */
export function countingBy<T>(office: Calendar, work: () => T): T {
  const before = counting
  counting = office
  try {
    return work()
  } finally {
    counting = before
  }
}
