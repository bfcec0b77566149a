import type { LocalDate } from '../dates/epoch.ts'
import type { Addressee, PowerTerms } from '../powers/types.ts'
import { type Circumstance, type Effect, effects } from './circumstance.ts'
import { concerns, findCircumstance } from './circumstances.ts'
import { type DiscretionCode, type DiscretionRefusal, refusal, type Step, step } from './types.ts'

/** What becomes of the penalty once the circumstances are weighed. */
export type Outcome = 'none' | 'mitigated' | 'lighter' | 'plain' | 'heavier'

export type Weighed =
  | {
      readonly is: 'weighed'
      readonly outcome: Outcome
      /** Other outcomes the law leaves open here. */
      readonly open: readonly Outcome[]
      readonly grounds: readonly Circumstance[]
      readonly steps: readonly Step[]
    }
  | { readonly is: 'refused'; readonly refusals: readonly DiscretionRefusal[] }

const names: Readonly<Record<Outcome, readonly [zh: string, en: string]>> = {
  none: ['不予处罚', 'no penalty'],
  mitigated: ['减轻处罚', 'mitigated'],
  lighter: ['从轻处罚', 'lighter'],
  plain: ['不从轻也不从重', 'neither lighter nor heavier'],
  heavier: ['从重处罚', 'heavier'],
}

/**
 * Weighs the circumstances chosen for a penalty. A duty not to punish goes before all else; a ground that cannot stand
 * beside another, and grounds that pull both ways while `take` says nothing, are refusals. `take` chooses among what the
 * law leaves open.
 */
export function weigh(
  ids: readonly string[],
  terms: Pick<PowerTerms, 'punished'>,
  addressee: Addressee,
  decidedOn: LocalDate,
  take?: Outcome,
): Weighed {
  const refusals = ids.flatMap((id) => unusable(id, terms, addressee, decidedOn) ?? [])
  const chosen = [...new Set(ids)].flatMap((id) => findCircumstance(id) ?? [])
  refusals.push(...exclusions(chosen))
  if (refusals.length) return { is: 'refused', refusals }
  const steps = chosen.map((c) =>
    step(`${c.title.zh}：${effects[c.effect].zh}`, `${c.title.en}: ${effects[c.effect].en}`, c.basis),
  )
  return settle(chosen, steps, take)
}

function settle(chosen: readonly Circumstance[], steps: Step[], take: Outcome | undefined): Weighed {
  const of = (...wanted: readonly Effect[]) => chosen.filter((c) => wanted.includes(c.effect))
  const none = of('none')
  if (none.length) return only('none', none, chosen, steps, take)
  const lighter = of('lighter-or-mitigated', 'may-lighter-or-mitigated')
  const mayNone = of('may-none')
  const heavier = of('heavier')
  const down: Outcome[] = [
    ...(mayNone.length ? ['none' as const] : []),
    ...(lighter.length ? (['lighter', 'mitigated'] as const) : []),
  ]
  const conflict = down.length > 0 && heavier.length > 0
  const must = lighter.some((c) => c.effect === 'lighter-or-mitigated')
  const lawful: Outcome[] = [
    ...down,
    ...(heavier.length ? ['heavier' as const] : []),
    ...(conflict || !(must || heavier.length) ? ['plain' as const] : []),
  ]
  if (take && !lawful.includes(take)) return { is: 'refused', refusals: [noGround(take, chosen)] }
  if (conflict && !take) return { is: 'refused', refusals: [pullsBothWays([...mayNone, ...lighter], heavier)] }
  const outcome = take ?? lawful[0] ?? 'plain'
  const grounds = { none: mayNone, mitigated: lighter, lighter, plain: [], heavier }[outcome]
  const open = lawful.filter((o) => o !== outcome)
  const told = chosen.length
    ? [...steps, conclusion(outcome, open, grounds.length ? grounds : chosen, conflict)]
    : steps
  return { is: 'weighed', outcome, open, grounds, steps: told }
}

/** A duty not to punish: nothing is left to weigh. */
function only(
  outcome: 'none',
  grounds: readonly Circumstance[],
  chosen: readonly Circumstance[],
  steps: readonly Step[],
  take: Outcome | undefined,
): Weighed {
  if (take && take !== outcome) return { is: 'refused', refusals: [noGround(take, chosen)] }
  const rest = chosen.length > grounds.length
  const said = step(
    `依法不予处罚${rest ? '；其他从轻、从重情节不再考虑' : ''}${grounds.map((c) => (c.measures ? `；${c.measures.zh}` : '')).join('')}`,
    `no penalty by law${rest ? '; there is nothing left to make lighter or heavier' : ''}${grounds.map((c) => (c.measures ? `; ${c.measures.en}` : '')).join('')}`,
    ...grounds.map((c) => c.basis),
  )
  return { is: 'weighed', outcome, open: [], grounds, steps: [...steps, said] }
}

function conclusion(
  outcome: Outcome,
  open: readonly Outcome[],
  grounds: readonly Circumstance[],
  conflict: boolean,
): Step {
  const [zh, en] = names[outcome]
  const other = open.length
    ? [
        `；法律还允许：${open.map((o) => names[o][0]).join('、')}`,
        `; the law also allows: ${open.map((o) => names[o][1]).join(', ')}`,
      ]
    : ['', '']
  const both = conflict
    ? ['从轻、从重情节并存，由本机关综合考虑后决定：', 'Grounds for both; the organ weighs them and decides: ']
    : ['', '']
  return step(`${both[0]}${zh}${other[0]}`, `${both[1]}${en}${other[1]}`, ...grounds.map((c) => c.basis))
}

function unusable(
  id: string,
  terms: Pick<PowerTerms, 'punished'>,
  addressee: Addressee,
  on: LocalDate,
): DiscretionRefusal | undefined {
  const c = findCircumstance(id)
  if (!c)
    return refusal(
      'circumstance-unknown',
      `没有法定情节“${id}”；行政处罚法没有规定的情节只能用于判断轻重程度`,
      `“${id}” is no statutory circumstance; what the law does not name can only bear on the degree`,
    )
  if (on < c.from || (c.to !== undefined && on > c.to))
    return refusal(
      'circumstance-not-in-force',
      `“${c.title.zh}”自${c.from}起施行，${on}作出的决定不能适用`,
      `“${c.title.en}” is law from ${c.from}; a decision of ${on} cannot rest on it`,
      c.basis,
    )
  if ((c.for && !c.for.includes(addressee)) || !concerns(c, terms))
    return refusal(
      'circumstance-not-of-this-case',
      `“${c.title.zh}”不适用于这类当事人或者这项违法行为`,
      `“${c.title.en}” is not for such a party or such an act`,
      c.basis,
    )
  return undefined
}

function exclusions(chosen: readonly Circumstance[]): readonly DiscretionRefusal[] {
  return chosen.flatMap((a, i) =>
    chosen
      .slice(i + 1)
      .flatMap((b) =>
        a.excludes?.includes(b.id) || b.excludes?.includes(a.id)
          ? refusal(
              'circumstances-exclude-each-other',
              `“${a.title.zh}”与“${b.title.zh}”不能同时成立，请查明事实后保留一项`,
              `“${a.title.en}” and “${b.title.en}” cannot both be true; establish the facts and keep one`,
              a.basis,
              b.basis,
            )
          : [],
      ),
  )
}

function pullsBothWays(down: readonly Circumstance[], up: readonly Circumstance[]): DiscretionRefusal {
  const said = (list: readonly Circumstance[], language: 'zh' | 'en') =>
    list.map((c) => c.title[language]).join(language === 'zh' ? '、' : ', ')
  return refusal(
    'circumstances-conflict',
    `既有从宽情节（${said(down, 'zh')}）又有从重情节（${said(up, 'zh')}），法律没有规定哪个优先；请综合事实、性质、情节和危害程度后明确选择，并写明理由`,
    `There is ground for leniency (${said(down, 'en')}) and for severity (${said(up, 'en')}); the law sets none above the other: weigh facts, nature, circumstances and harm, choose, and say why`,
    ...[...down, ...up].map((c) => c.basis),
  )
}

function noGround(take: Outcome, chosen: readonly Circumstance[]): DiscretionRefusal {
  const code: DiscretionCode =
    take === 'mitigated' ? 'no-ground-to-mitigate' : take === 'none' ? 'no-ground-for-none' : 'circumstances-conflict'
  const given = chosen.map((c) => c.title.zh).join('、') || '未选择法定情节'
  const givenEn = chosen.map((c) => c.title.en).join(', ') || 'no statutory circumstance was chosen'
  return refusal(
    code,
    `现有情节（${given}）不能得出“${names[take][0]}”；请补充法定情节或者改选`,
    `What is given (${givenEn}) does not allow “${names[take][1]}”; add a statutory circumstance or choose otherwise`,
    ...chosen.map((c) => c.basis),
  )
}
