import { type Fen, formatYuan } from '../money/fen.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import type { Recommendation } from './recommend.ts'
import { spanOf } from './span.ts'

/** `unlawful`: outside what the law allows. `departs`: lawful, but not what the benchmark gives. */
export interface Deviation {
  readonly is: 'within' | 'departs' | 'over-maximum' | 'below-minimum' | 'cannot-tell' | 'bad-amount'
  /** What a lawful departure must have on file. */
  readonly needs: readonly ('reason' | 'approver')[]
  readonly zh: string
  readonly en: string
  readonly basis: readonly Citation[]
}

const adjusting = cite('行政裁量权基准意见', undefined, { item: 12 })
const proportion = cite('行政处罚法', 5, { paragraph: 2 })
const both = ['reason', 'approver'] as const

/**
 * How an amount decided stands to what was recommended. A fine below the lowest of the law needs a statutory ground to
 * mitigate (行政处罚法 30–32); one off the benchmark needs the approval of the head of the organ or a collective
 * deliberation, or of the organ that made the benchmark (行政裁量权基准意见（十二）).
 */
export function deviation(r: Recommendation, amount: Fen): Deviation {
  if (!Number.isSafeInteger(amount) || amount < 0)
    return told('bad-amount', [], `“${amount}”不是整数分的金额`, `“${amount}” is no amount in whole fen`)
  if (r.is === 'no-penalty')
    return amount === 0 ? told('within', [], '不予处罚，没有罚款', 'No penalty, no fine') : overNothing(r, amount)
  if (r.is !== 'fine' || !r.statutory || r.statutory === 'set-locally' || !r.range || r.range === 'set-locally')
    return told(
      'cannot-tell',
      [],
      '没有可以比较的幅度，请先补齐裁量所需内容',
      'There is no range to compare with; complete what is missing first',
    )
  const { min, max } = r.statutory
  if (amount > max)
    return told(
      'over-maximum',
      [],
      `超过法定最高罚款${formatYuan(max)}元，违法`,
      `Above the highest fine of the law, ${formatYuan(max)} yuan: unlawful`,
      ...punished(r),
    )
  if (amount < min) return below(r, amount, min)
  if (amount === 0 && r.optional)
    return told(
      'departs',
      both,
      '法律规定可以罚款，不罚款须说明理由',
      'The law allows a fine; leaving it needs a reason',
      ...punished(r),
    )
  return amount >= r.range.min && amount <= r.range.max
    ? told('within', [], '在裁量幅度内', 'Within the range left by the benchmark', ...r.benchmark.scheme.basis)
    : told(
        'departs',
        both,
        `在法定幅度内，但偏离裁量幅度${spanOf(r.range, 'zh')}；须写明理由，并经本机关主要负责人批准或者集体讨论（上级基准报制定机关批准）`,
        `Lawful, but off the range of ${spanOf(r.range, 'en')}; needs a reason and the approval of the head of the organ or a collective deliberation (of a higher benchmark: its maker)`,
        adjusting,
        proportion,
      )
}

function below(r: Recommendation, amount: Fen, min: Fen): Deviation {
  if (r.outcome === 'mitigated')
    return told(
      amount === r.recommended ? 'within' : 'departs',
      amount === r.recommended ? [] : both,
      '已依法减轻处罚',
      'Mitigated by law',
      adjusting,
    )
  const open = r.open.includes('mitigated')
  return told(
    'below-minimum',
    [],
    `低于法定最低罚款${formatYuan(min)}元${open ? '；现有情节可以减轻，但须选择减轻并写明理由' : '，没有法定减轻情节，违法'}`,
    `Below the lowest fine of the law, ${formatYuan(min)} yuan${open ? '; the ground given allows mitigation, which must be chosen and reasoned' : ', without statutory ground: unlawful'}`,
    proportion,
    cite('行政处罚法', 32),
    cite('行政处罚法', 34),
  )
}

function overNothing(r: Recommendation, amount: Fen): Deviation {
  const free = r.open.length > 0
  return told(
    free ? 'departs' : 'over-maximum',
    free ? both : [],
    free ? `可以不予处罚而决定罚款${formatYuan(amount)}元，须写明理由` : '依法不予处罚，不得罚款',
    free
      ? `The law allows no penalty; a fine of ${formatYuan(amount)} yuan needs a reason`
      : 'The law wants no penalty; no fine may be imposed',
    ...r.steps
      .flatMap((s) => s.basis)
      .filter((c) => c.law === '行政处罚法' && [30, 31, 33, 36].includes(c.article ?? 0)),
  )
}

const punished = (r: Recommendation): readonly Citation[] => r.terms?.punished ?? []
const told = (
  is: Deviation['is'],
  needs: Deviation['needs'],
  zh: string,
  en: string,
  ...basis: readonly Citation[]
): Deviation => ({ is, needs, zh, en, basis })
