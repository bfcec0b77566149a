import type { LocalDate } from '../dates/epoch.ts'
import { cite } from '../statutes/citation.ts'
import { findLaw } from '../statutes/registry.ts'
import type { Fact, FactRow } from './fact.ts'
import { rows as city } from './rows/city.generated.ts'
import { rows as compulsionPermit } from './rows/compulsion-permit.generated.ts'
import { rows as environmentLand } from './rows/environment-land.generated.ts'
import { rows as government } from './rows/government.generated.ts'
import { rows as penalty } from './rows/penalty.generated.ts'
import { rows as records } from './rows/records.generated.ts'
import { rows as remedies } from './rows/remedies.generated.ts'

/** Every rule of law on file: procedures, thresholds, amounts, dates. */
export const facts: readonly Fact[] = [
  ...penalty,
  ...compulsionPermit,
  ...remedies,
  ...government,
  ...records,
  ...city,
  ...environmentLand,
].map(fromRow)

function fromRow(row: FactRow): Fact {
  return {
    id: row.id,
    topicZh: row.topic,
    ruleZh: row.rule,
    citation: cite(row.law, row.article),
    from: row.from,
    to: findLaw(row.law)?.versions.find((v) => v.from === row.from)?.to,
    quantities: row.quantities ?? [],
    valueZh: row.value,
    verified: row.verified,
    noteZh: row.note,
    doubtZh: row.doubt,
  }
}

const byId = new Map(facts.map((fact) => [fact.id, fact]))

/** The fact with this stable identifier. */
export function findFact(id: string): Fact | undefined {
  return byId.get(id)
}

/** Facts of a law, of one article when given, in force on `on` when given. */
export function factsOf(law: string, article?: number, on?: LocalDate): readonly Fact[] {
  const name = findLaw(law)?.name
  return facts.filter(
    (f) =>
      f.citation.law === name &&
      (article === undefined || f.citation.article === article) &&
      (on === undefined || (f.from <= on && (f.to === undefined || on <= f.to))),
  )
}
