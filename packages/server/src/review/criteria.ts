import {
  type Adaptation,
  adapt,
  type Criteria,
  criteriaOf,
  criteriaSets,
  OFFICE_CRITERIA,
} from '@zhiheng/matters/review/criteria/index.ts'
import { inTransaction } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { HttpProblem } from '../errors.ts'
import { put, setting } from '../intake/settings.ts'
import { keepChanges } from '../registers/changes.ts'

const SETTING = 'review-criteria'

/** Criteria an office adopted, and from which day; none is ever changed or removed. */
export interface Adopted {
  readonly from: string
  readonly base: string
  readonly criteria: Criteria
  readonly by: string
  readonly at: string
  readonly reason: string
}

export interface AdoptWish extends Adaptation {
  readonly base: string
  readonly from: string
  readonly reason: string
}

/** Everything the office has adopted, oldest first. */
export const adoptedIn = async (db: Pool | PoolClient, jurisdiction: string): Promise<readonly Adopted[]> =>
  ((await setting(db, jurisdiction, SETTING)) as readonly Adopted[] | undefined) ?? []

/** What was adopted last of all that holds on a day; undefined where the office has adopted nothing by then. */
export const adoptedOn = (adopted: readonly Adopted[], day: string): Adopted | undefined =>
  adopted.filter((a) => a.from <= day).sort((a, b) => byDay(a, b))[0]

/** The later day first; of one day what was adopted last. */
const byDay = (a: Adopted, b: Adopted) =>
  a.from === b.from ? b.criteria.version - a.criteria.version : a.from < b.from ? 1 : -1

/** The criteria a review was drawn under, whatever was adopted since. */
export const criteriaUnder = (adopted: readonly Adopted[], id: string, version: number): Criteria | undefined =>
  id === OFFICE_CRITERIA ? adopted.find((a) => a.criteria.version === version)?.criteria : criteriaOf(id)

/** The preset an office’s criteria come from; of a preset itself, none. */
export const baseOf = (adopted: readonly Adopted[], criteria: Criteria): string | undefined =>
  criteria.id === OFFICE_CRITERIA ? adopted.find((a) => a.criteria.version === criteria.version)?.base : undefined

/**
 * The criteria of a draw of a day: what the office adopted; where it has adopted nothing, the preset asked for, or the
 * first. @throws HttpProblem bad-input for another set than the one in force
 */
export function criteriaFor(adopted: readonly Adopted[], day: string, asked?: string): Criteria {
  const own = adoptedOn(adopted, day)
  if (own) {
    if (asked && asked !== OFFICE_CRITERIA)
      throw new HttpProblem('bad-input', {
        issues: [{ field: 'criteria', problem: `${day}有效的是“${own.criteria.title.zh}”，请按它抽取` }],
      })
    return own.criteria
  }
  const preset = asked ? criteriaOf(asked) : criteriaSets[0]
  if (!preset) throw new HttpProblem('bad-input', { issues: [{ field: 'criteria', problem: '没有这套评查标准' }] })
  return preset
}

/** Adopts criteria from a day on. Reviews drawn before keep theirs. @throws HttpProblem bad-input by field */
export async function adopt(
  db: Pool,
  jurisdiction: string,
  wish: AdoptWish,
  by: { person: string; at: string },
): Promise<Adopted> {
  const base = criteriaOf(wish.base)
  const today = by.at.slice(0, 10)
  if (!base) throw new HttpProblem('bad-input', { issues: [{ field: 'base', problem: '没有这套评查标准' }] })
  if (wish.from < today)
    throw new HttpProblem('bad-input', {
      issues: [{ field: 'from', problem: `施行日期不能早于今天（${today}）：已抽取的案卷按当时的标准评查` }],
    })
  return inTransaction(db, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng review criteria'), hashtext($1))`, [
      jurisdiction,
    ])
    const before = await adoptedIn(client, jurisdiction)
    const made = adapt(base, wish, (before.at(-1)?.criteria.version ?? 0) + 1)
    if (made.is === 'bad') throw new HttpProblem('bad-input', { issues: made.troubles })
    const { person, at } = by
    const { from, reason } = wish
    const next: Adopted = { from, base: base.id, criteria: made.criteria, by: person, at, reason }
    await put(client, jurisdiction, SETTING, [...before, next])
    const change = { register: SETTING, line: String(made.criteria.version), before: null, after: next }
    await keepChanges(client, jurisdiction, [change], { person, reason, at })
    return next
  })
}
