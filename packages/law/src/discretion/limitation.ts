import { addYears } from '../dates/arithmetic.ts'
import type { LocalDate } from '../dates/epoch.ts'
import { dated } from '../facts/dated.ts'
import { type Step, step } from './types.ts'

/** 行政处罚法 36: years within which an act must be discovered; five where life, health or finance was harmed. */
export const limitationYears = dated('行政处罚法', 36, [{ from: '2021-07-15', years: 2, yearsForHarm: 5 }])

export interface Limitation {
  /** `unknown` before the law held begins. */
  readonly is: 'in-time' | 'barred' | 'unknown'
  /** Last day on which discovery still counts. */
  readonly until?: LocalDate
  readonly step: Step
}

/**
 * Whether an act was discovered in time; the day it ended is not counted. `endedOn` is the day of the act, or the day an act that went on came to its end;
 * `harm`: citizens' life or health or the safety of finance, with harm done. A law of its own may say otherwise. @throws BadDate
 */
export function limitation(endedOn: LocalDate, discoveredOn: LocalDate, harm: boolean): Limitation {
  const rule = limitationYears.on(discoveredOn)
  const basis = limitationYears.citation
  if (!rule)
    return {
      is: 'unknown',
      step: step(
        `${discoveredOn}时的行政处罚法文本未收录，追责时效请人工核对`,
        `The Penalty Law of ${discoveredOn} is not held; check the limitation by hand`,
        basis,
      ),
    }
  const years = harm ? rule.yearsForHarm : rule.years
  const until = addYears(endedOn, years)
  const barred = discoveredOn > until
  return {
    is: barred ? 'barred' : 'in-time',
    until,
    step: barred
      ? step(
          `违法行为于${endedOn}终了，${years}年内（至${until}）未被发现，不再给予行政处罚`,
          `The act ended on ${endedOn} and was not discovered within ${years} years (by ${until}); it is no longer punished`,
          basis,
        )
      : step(
          `违法行为于${endedOn}终了，${discoveredOn}发现，未超过${years}年`,
          `The act ended on ${endedOn} and was discovered on ${discoveredOn}, within ${years} years`,
          basis,
        ),
  }
}
