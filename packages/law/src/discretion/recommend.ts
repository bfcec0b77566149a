import { epochDay, type LocalDate } from '../dates/epoch.ts'
import type { Fen } from '../money/fen.ts'
import { powerByCode } from '../powers/index.ts'
import type { PowerOnDay } from '../powers/types.ts'
import { conditions as conditionNames, powerKinds } from '../powers/words.ts'
import { rangeOf } from './amounts.ts'
import { benchmarks as benchmarkList } from './benchmark-list.ts'
import { type Benchmark, benchmarkFor, degreeOf, type Found } from './benchmarks.ts'
import { gradeOf } from './grade.ts'
import { type LawOnFacts, lawOnFacts } from './in-force.ts'
import { type Limitation, limitation } from './limitation.ts'
import { daysTurned, notPenalty, orderAndGains, rangeStep, undecided, unknownPower } from './recommend-words.ts'
import { type Degree, defaultScheme, type Scheme } from './scheme.ts'
import { applicableFine } from './statutory.ts'
import { type DiscretionRefusal, type Given, type Range, refusal, type Step } from './types.ts'
import { type Outcome, weigh } from './weigh.ts'

export interface RecommendInput extends Given {
  readonly power: string
  readonly factsOn: LocalDate
  readonly decidedOn: LocalDate
  /** How grave the act is; told from `found` where the item has a benchmark. Not needed where a source fixes the amount. */
  readonly degree?: Degree
  readonly found?: Found
  /** Ids of statutory circumstances. */
  readonly circumstances?: readonly string[]
  /** A choice among what the law leaves open. */
  readonly take?: Outcome
  /** A choice of law where the two versions cannot be compared; the reason belongs in the file. */
  readonly law?: 'facts' | 'decision'
  /** For the limitation: when the act ended and was discovered, and whether life, health or finance was harmed. */
  readonly limitation?: { readonly endedOn: LocalDate; readonly discoveredOn: LocalDate; readonly harm: boolean }
  readonly scheme?: Scheme
  readonly benchmarks?: readonly Benchmark[]
}

export interface Recommendation {
  /** `incomplete`: see the refusals. `no-fine-yet`: the law fines only after something further. */
  readonly is: 'fine' | 'no-penalty' | 'no-fine-yet' | 'set-locally' | 'incomplete'
  readonly power: string
  readonly terms: PowerOnDay | undefined
  readonly law: LawOnFacts | undefined
  readonly degree: Degree | undefined
  readonly outcome: Outcome | undefined
  /** Other outcomes the law leaves open. */
  readonly open: readonly Outcome[]
  /** What the law allows, before any circumstance. */
  readonly statutory: Range | 'set-locally' | undefined
  /** What the benchmark and the circumstances leave of it. */
  readonly range: Range | 'set-locally' | undefined
  readonly recommended: Fen | undefined
  /** The law says 可以: a fine may be left out. */
  readonly optional: boolean
  readonly benchmark: { readonly scheme: Scheme; readonly table: Benchmark | undefined }
  readonly steps: readonly Step[]
  readonly refusals: readonly DiscretionRefusal[]
}

type Draft = { -readonly [K in keyof Recommendation]: Recommendation[K] } & {
  steps: Step[]
  refusals: DiscretionRefusal[]
}

/**
 * Range, recommended fine and the reasoning for one act of one party. Pure; amounts in whole fen. What is missing or
 * contradictory comes back as refusals, never as a guess. @throws BadDate
 */
export function recommend(input: RecommendInput): Recommendation {
  const draft = begin(input)
  const item = powerByCode(input.power)
  if (!item) return refuse(draft, unknownPower(input.power))
  if (item.kind !== 'penalty')
    return refuse(draft, notPenalty(input.power, powerKinds[item.kind].zh, powerKinds[item.kind].en))
  if (epochDay(input.decidedOn) < epochDay(input.factsOn)) return refuse(draft, daysTurned(input))
  if (input.limitation && barred(draft, input.limitation)) return draft
  const law = lawOnFacts(input.power, input.factsOn, input.decidedOn, input)!
  draft.law = law
  draft.steps.push(...law.steps)
  const terms = chosenTerms(law, input.law)
  if (!terms) return refuse(draft, undecided(law))
  draft.terms = terms
  draft.steps.push(orderAndGains(terms))
  if (!statutoryFine(draft, terms, input)) return draft
  return circumstancesAndGrade(draft, terms, input)
}

const begin = (input: RecommendInput): Draft => ({
  is: 'incomplete',
  power: input.power,
  terms: undefined,
  law: undefined,
  degree: input.degree,
  outcome: undefined,
  open: [],
  statutory: undefined,
  range: undefined,
  recommended: undefined,
  optional: false,
  benchmark: {
    scheme: input.scheme ?? defaultScheme,
    table: benchmarkFor(input.benchmarks ?? benchmarkList, input.power, input.decidedOn, input.addressee),
  },
  steps: [],
  refusals: [],
})

function refuse(draft: Draft, ...refusals: readonly DiscretionRefusal[]): Draft {
  draft.refusals.push(...refusals)
  return draft
}

function barred(draft: Draft, l: NonNullable<RecommendInput['limitation']>): boolean {
  const told: Limitation = limitation(l.endedOn, l.discoveredOn, l.harm)
  draft.steps.push(told.step)
  if (told.is !== 'barred') return false
  draft.is = 'no-penalty'
  draft.outcome = 'none'
  draft.recommended = 0
  return true
}

function chosenTerms(law: LawOnFacts, choice: RecommendInput['law']): PowerOnDay | undefined {
  if (law.applies === 'facts' || law.applies === 'decision') return law[law.applies]
  return law.applies === 'cannot-tell' && choice ? law[choice] : undefined
}

/** Range of the law in this case; false when there is none to go on with. */
function statutoryFine(draft: Draft, terms: PowerOnDay, input: RecommendInput): boolean {
  const applies = applicableFine(terms, input)
  if (applies.is === 'refused') {
    draft.refusals.push(applies.refusal)
    return false
  }
  if (applies.is === 'not-yet') {
    draft.is = 'no-fine-yet'
    const names = applies.conditions.map((c) => conditionNames[c])
    draft.refusals.push(
      refusal(
        'condition-needed',
        `只有在“${names.map((n) => n.zh).join('”或“')}”时才能罚款；先依法责令改正或者查明属于哪种情形`,
        `A fine needs “${names.map((n) => n.en).join('” or “')}”; order rectification first, or establish which it is`,
        ...terms.punished,
      ),
    )
    return false
  }
  draft.optional = applies.fine.optional === true
  const range = rangeOf(applies.fine.amount, input)
  if (range.is === 'refused') {
    draft.refusals.push(range.refusal)
    return false
  }
  draft.statutory = range.is === 'set-locally' ? range.is : { min: range.min, max: range.max }
  draft.steps.push(
    rangeStep(draft.statutory, terms, applies.fine.when ? conditionNames[applies.fine.when] : undefined, input),
  )
  return true
}

function circumstancesAndGrade(draft: Draft, terms: PowerOnDay, input: RecommendInput): Draft {
  const weighed = weigh(input.circumstances ?? [], terms, input.addressee, input.decidedOn, input.take)
  if (weighed.is === 'refused') return refuse(draft, ...weighed.refusals)
  draft.steps.push(...weighed.steps)
  draft.outcome = weighed.outcome
  draft.open = weighed.open
  if (weighed.outcome === 'none')
    return Object.assign(draft, { is: 'no-penalty', recommended: 0, range: { min: 0, max: 0 } } as const)
  const told = draft.benchmark.table && input.found && degreeOf(draft.benchmark.table, input.found)
  if (told) {
    draft.steps.push(...told.steps)
    draft.degree = input.degree ?? told.degree
  }
  const graded = gradeOf(draft, input)
  draft.steps.push(...graded.steps)
  draft.refusals.push(...graded.refusals)
  if (graded.refusals.length) return draft
  return Object.assign(draft, {
    is: graded.range === 'set-locally' ? 'set-locally' : 'fine',
    range: graded.range,
    recommended: graded.recommended,
  } as const)
}
