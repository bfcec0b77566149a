import { epochDay, type LocalDate } from '../dates/epoch.ts'
import { power, powerByCode } from '../powers/index.ts'
import type { PowerOnDay } from '../powers/types.ts'
import { cite, formatCitation } from '../statutes/citation.ts'
import { findLaw, laws } from '../statutes/registry.ts'
import { type Burden, burdenOf, milderOf } from './milder.ts'
import { type Given, type Step, step } from './types.ts'

/** An item whose act another item punishes once its own law has ceased. */
const movedTo: Readonly<Record<string, string>> = { 'NO-003': 'SM-025' }

/**
 * The law on an act: as it stood on the day of the facts, as it stands on the day of the decision, and which applies.
 * `no-basis`: no law held punished the act that day. `cannot-tell`: the text of a day is not held, or the two do not
 * compare.
 */
export interface LawOnFacts {
  readonly factsOn: LocalDate
  readonly decidedOn: LocalDate
  readonly facts: PowerOnDay | undefined
  readonly decision: PowerOnDay | undefined
  readonly applies: 'facts' | 'decision' | 'no-basis' | 'cannot-tell'
  /** The two are different versions; false when nothing changed. */
  readonly changed: boolean
  readonly burdens?: { readonly facts: Burden; readonly decision: Burden }
  readonly steps: readonly Step[]
}

/**
 * Old law unless the new is milder (行政处罚法 37, of the environment 生态环境法典 1057). The two are compared for the
 * addressee and conditions given. Undefined for a code never given. @throws BadDate
 */
export function lawOnFacts(
  code: string,
  factsOn: LocalDate,
  decidedOn: LocalDate,
  given: Given = { addressee: 'organisation' },
): LawOnFacts | undefined {
  epochDay(factsOn)
  epochDay(decidedOn)
  const item = powerByCode(code)
  if (!item) return undefined
  const facts = power(code, factsOn)
  const later = power(code, decidedOn)
  const moved = later || !movedTo[code] ? undefined : power(movedTo[code], decidedOn)
  const decision = later ?? moved
  const both = { factsOn, decidedOn, facts, decision }
  if (!facts)
    return {
      ...both,
      applies: beforeLaw(item.terms[0]!, factsOn) ? 'no-basis' : 'cannot-tell',
      changed: true,
      steps: [notHeld(item.terms[0]!, factsOn)],
    }
  if (!decision) return { ...both, applies: 'cannot-tell', changed: true, steps: [ceased(facts, decidedOn)] }
  if (facts.from === decision.from && !moved)
    return { ...both, applies: 'facts', changed: false, steps: [unchanged(facts, factsOn, decidedOn)] }
  const burdens = { facts: burdenOf(facts, given), decision: burdenOf(decision, given) }
  const { is, steps } = milderOf(burdens.facts, burdens.decision)
  return {
    ...both,
    burdens,
    changed: true,
    applies: is === 'equal' ? 'facts' : is,
    steps: [twoLaws(facts, decision, factsOn, decidedOn), ...steps],
  }
}

type Terms = Pick<PowerOnDay, 'from' | 'punished'>
const places = (t: Terms, style: 'zh' | 'en') =>
  t.punished.map((c) => formatCitation(c, style)).join(style === 'zh' ? '、' : '; ')

function unchanged(t: Terms, factsOn: LocalDate, decidedOn: LocalDate): Step {
  const same = factsOn === decidedOn
  return step(
    `${same ? '' : `${factsOn}至${decidedOn}规定没有变化，`}适用${places(t, 'zh')}`,
    `${same ? '' : `Nothing changed between ${factsOn} and ${decidedOn}: `}${places(t, 'en')} applies`,
    ...t.punished,
  )
}

function twoLaws(facts: Terms, decision: Terms, factsOn: LocalDate, decidedOn: LocalDate): Step {
  const environmental = decision.punished.some((c) => c.law === '生态环境法典')
  return step(
    `违法行为发生时（${factsOn}）适用${places(facts, 'zh')}；作出决定时（${decidedOn}）为${places(decision, 'zh')}。从旧兼从轻`,
    `On the day of the facts (${factsOn}): ${places(facts, 'en')}; on the day of the decision (${decidedOn}): ${places(decision, 'en')}. Old law unless the new is lighter`,
    environmental ? cite('生态环境法典', 1057) : cite('行政处罚法', 37),
    ...facts.punished,
    ...decision.punished,
  )
}

function ceased(t: Terms, decidedOn: LocalDate): Step {
  return step(
    `${places(t, 'zh')}在${decidedOn}已失效，清单中没有接续条款。如新规定不认为是违法，不再处罚；如由其他条款处罚，请改选事项后比较`,
    `${places(t, 'en')} had ceased by ${decidedOn} and the list has nothing in its place. If the new law does not hold the act unlawful it is not punished; if another article does, choose that item and compare`,
    cite('行政处罚法', 37),
    ...t.punished,
  )
}

/** Nothing came before the law that first punished the act: no earlier version of it, no law it took the place of. */
function beforeLaw(first: Terms, on: LocalDate): boolean {
  return first.punished.every(({ law }) => {
    const found = findLaw(law)
    const earlier = found?.versions.some((v) => v.from <= on) ?? true
    return !earlier && !laws.some((l) => l.replacedBy === law)
  })
}

function notHeld(first: Terms, on: LocalDate): Step {
  return beforeLaw(first, on)
    ? step(
        `${places(first, 'zh')}自${first.from}起施行，${on}的行为不能依此处罚`,
        `${places(first, 'en')} is law from ${first.from}; an act of ${on} cannot be punished under it`,
        cite('行政处罚法', 4),
        cite('行政处罚法', 37),
      )
    : step(
        `清单只收录${first.from}以来的规定，${on}时的规定请人工核对`,
        `The list begins with the law of ${first.from}; check that of ${on} by hand`,
        cite('行政处罚法', 37),
        ...first.punished,
      )
}
