import { type Fen, formatYuan } from '../money/fen.ts'
import { cite } from '../statutes/citation.ts'
import type { Benchmark, FixedPoint } from './benchmarks.ts'
import type { RecommendInput } from './recommend.ts'
import {
  type Degree,
  degrees,
  heavierShare,
  lighterShare,
  middleOf,
  partOf,
  type Scheme,
  type Share,
} from './scheme.ts'
import { spanOf } from './span.ts'
import { metConditions } from './statutory.ts'
import { type DiscretionRefusal, type Range, refusal, type Step, step } from './types.ts'
import type { Outcome } from './weigh.ts'

export interface Graded {
  readonly range: Range | 'set-locally' | undefined
  readonly recommended: Fen | undefined
  readonly steps: readonly Step[]
  readonly refusals: readonly DiscretionRefusal[]
}

interface Draft {
  readonly statutory: Range | 'set-locally' | undefined
  readonly outcome: Outcome | undefined
  readonly degree: Degree | undefined
  readonly optional: boolean
  readonly benchmark: { readonly scheme: Scheme; readonly table: Benchmark | undefined }
}

const nothing = (...refusals: readonly DiscretionRefusal[]): Graded => ({
  range: undefined,
  recommended: undefined,
  steps: [],
  refusals,
})

/** The part of the statutory range that degree and circumstances leave, and an amount in it. */
export function gradeOf(draft: Draft, input: RecommendInput): Graded {
  const { statutory, benchmark } = draft
  const fixed = benchmark.table && fixedPoint(benchmark.table, input)
  if (fixed && !('code' in fixed)) return atFixedPoint(fixed, draft, input)
  if (fixed) return nothing(fixed)
  if (!draft.degree) return nothing(degreeMissing(benchmark.table))
  if (statutory === 'set-locally' || !statutory)
    return {
      range: 'set-locally',
      recommended: undefined,
      steps: [shareStep(draft, draft.degree, shareFor(draft, draft.degree))],
      refusals: [],
    }
  if (draft.outcome === 'mitigated') return mitigated(statutory, benchmark.scheme)
  const share = shareFor(draft, draft.degree)
  const range = partOf(statutory, share)
  const recommended = middleOf(range, statutory, benchmark.scheme)
  const steps = [shareStep(draft, draft.degree, share), amountStep(range, recommended)]
  if (statutory.min === statutory.max) steps.push(noRoom())
  if (draft.optional && draft.degree === 'trifling') steps.push(mayLeave())
  return { range, recommended, steps, refusals: [] }
}

function shareFor({ benchmark: { scheme }, outcome }: Draft, degree: Degree): Share {
  if (outcome === 'lighter') return lighterShare(scheme.shares, degree)
  if (outcome === 'heavier') return heavierShare(scheme.shares, degree)
  return scheme.shares[degree]
}

/** 减轻: below the lowest fine of the law; without a lowest one there is nothing to go below. */
function mitigated(statutory: Range, scheme: Scheme): Graded {
  if (statutory.min <= 0)
    return nothing(
      refusal(
        'no-ground-to-mitigate',
        '法律没有规定最低罚款数额，不存在幅度以下的减轻；请改为从轻，或者选择较轻的处罚种类',
        'The law sets no lowest fine, so there is nothing below it; choose a lighter penalty or a lighter kind',
        cite('行政裁量权基准意见', undefined, { item: 6 }),
      ),
    )
  const range = { min: 0, max: statutory.min - 1 }
  const recommended = Math.min(Math.round((statutory.min * scheme.mitigatedPercent) / 100), range.max)
  return {
    range,
    recommended,
    refusals: [],
    steps: [
      step(
        `减轻：低于法定最低罚款${formatYuan(statutory.min)}元，按其${scheme.mitigatedPercent}%建议为${formatYuan(recommended)}元；须写明情节和标准`,
        `Mitigated: below the lowest fine of ${formatYuan(statutory.min)} yuan; ${scheme.mitigatedPercent} % of it is ${formatYuan(recommended)} yuan; say on what ground and by what standard`,
        cite('行政裁量权基准意见', undefined, { item: 6 }),
      ),
    ],
  }
}

/** What a published source fixes for the condition met; a refusal when it also asks when the party corrected. */
function fixedPoint(table: Benchmark, input: RecommendInput): FixedPoint | DiscretionRefusal | undefined {
  const met = metConditions(input)
  if (met.has('undemolishable')) return undefined
  const points = (table.fixed ?? []).filter((p) => met.has(p.condition))
  if (!points.length) return undefined
  const { correction } = input.found ?? {}
  const when = correction && (correction === 'late' || correction === 'refused' ? 'late' : 'in-time')
  const point = points.find((p) => p.corrected === when)
  return (
    point ??
    refusal(
      'condition-needed',
      '裁量依据区分按期改正（拆除）与逾期不改正（不拆除），请填写改正情况',
      'The source tells correction in time from correction too late; say which it was',
      ...(points[0]?.basis ?? []),
    )
  )
}

function atFixedPoint(point: FixedPoint, draft: Draft, input: RecommendInput): Graded {
  const base = input.base?.['project-cost']
  if (base === undefined || draft.outcome === 'mitigated')
    return draft.outcome === 'mitigated' && draft.statutory && draft.statutory !== 'set-locally'
      ? mitigated(draft.statutory, draft.benchmark.scheme)
      : nothing()
  const amount = Math.round((base * point.percent) / 100)
  const said =
    point.corrected === 'in-time'
      ? ['按期改正或者拆除', 'corrected or demolished in time']
      : ['逾期不改正或者不拆除', 'not corrected or demolished in time']
  return {
    range: { min: amount, max: amount },
    recommended: amount,
    refusals: [],
    steps: [
      step(
        point.percent === 0
          ? `${said[0]}：不予罚款`
          : `${said[0]}：建设工程造价的${point.percent}%，即${formatYuan(amount)}元`,
        point.percent === 0
          ? `${said[1]}: no fine`
          : `${said[1]}: ${point.percent} % of the cost of the works, ${formatYuan(amount)} yuan`,
        ...point.basis,
      ),
    ],
  }
}

function shareStep({ benchmark: { scheme, table }, outcome }: Draft, degree: Degree, share: Share): Step {
  const moved =
    outcome === 'lighter' ? ['，从轻', ', lighter'] : outcome === 'heavier' ? ['，从重', ', heavier'] : ['', '']
  const of = table
    ? [`${table.source === 'example' ? '示例条件' : '公布的标准'}“${table.title.zh}”`, `table “${table.title.en}”`]
    : ['', '']
  return step(
    `程度${degrees[degree].zh}${moved[0]}：法定幅度的${share.from}%至${share.to}%。${scheme.title.zh}${of[0] ? `，${of[0]}` : ''}`,
    `Degree ${degrees[degree].en}${moved[1]}: ${share.from} to ${share.to} % of the statutory range. ${scheme.title.en}${of[1] ? `, ${of[1]}` : ''}`,
    ...scheme.basis,
  )
}

const amountStep = (range: Range, recommended: Fen): Step =>
  step(
    `裁量幅度${spanOf(range, 'zh')}，建议${formatYuan(recommended)}元`,
    `Range left: ${spanOf(range, 'en')}; recommended ${formatYuan(recommended)} yuan`,
    cite('行政处罚法', 5, { paragraph: 2 }),
  )

const noRoom = (): Step =>
  step(
    '法律规定固定数额，没有从轻、从重的幅度',
    'The law fixes the amount; there is no room within it',
    cite('行政处罚法', 5, { paragraph: 2 }),
  )

const mayLeave = (): Step =>
  step(
    '法律规定“可以”罚款，情节轻微的可以只责令改正或者警告',
    'The law only allows a fine; a trifling act may be left with an order or warning',
    cite('行政处罚法', 5, { paragraph: 2 }),
  )

const degreeMissing = (table: Benchmark | undefined): DiscretionRefusal =>
  refusal(
    'condition-needed',
    `请选择违法程度${table ? '，或者填写面积、数量、次数、改正情况，由裁量条件得出' : ''}`,
    `Choose how grave the act is${table ? ', or give area, number, times and correction to have it told' : ''}`,
    cite('行政裁量权基准意见', undefined, { item: 6 }),
  )
