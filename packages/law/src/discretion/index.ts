export {
  type Counted,
  type Like,
  type PastDecision,
  PastDecisions,
  type Standing,
  standingAmong,
  standingAmongCounts,
} from './among.ts'
export { type Placed, placedAmong, standingWords } from './among-words.ts'
export { rangeOf } from './amounts.ts'
export { benchmarks } from './benchmark-list.ts'
export * from './benchmarks.ts'
export { type BoundsCheck, checkBounds } from './bounds.ts'
export { type AmountCheck, type AmountInput, checkAmount } from './check.ts'
export * from './circumstance.ts'
export * from './circumstances.ts'
export { type Matching, matches, powersPunishedBy, powersViolating, speaksOfOther } from './cited.ts'
export { type Deviation, deviation } from './deviation.ts'
export { type Competing, higherOf } from './higher.ts'
export { type LawOnFacts, lawOnFacts } from './in-force.ts'
export { leniencyFor, leniencyRows } from './leniency.ts'
export { type LeniencyList, type LeniencyRow, leniencyLists } from './leniency-row.ts'
export { type Limitation, limitation, limitationYears } from './limitation.ts'
export { type Burden, burdenOf, type Milder, milderOf } from './milder.ts'
export { type Recommendation, type RecommendInput, recommend } from './recommend.ts'
export * from './scheme.ts'
export { applicableFine, finesFor, metConditions } from './statutory.ts'
export * from './types.ts'
export { type Outcome, type Weighed, weigh } from './weigh.ts'
