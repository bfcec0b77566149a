import type { PowerOnDay } from '../powers/types.ts'
import { cite, formatCitation } from '../statutes/citation.ts'
import type { LawOnFacts } from './in-force.ts'
import type { RecommendInput } from './recommend.ts'
import { spanOf } from './span.ts'
import { type DiscretionRefusal, type Range, refusal, type Step, step } from './types.ts'

export function rangeStep(
  range: Range | 'set-locally',
  terms: PowerOnDay,
  when: { zh: string; en: string } | undefined,
  input: RecommendInput,
): Step {
  const [zh, en] = when ? [`（${when.zh}）`, ` (${when.en})`] : ['', '']
  if (range === 'set-locally')
    return step(
      `罚款数额由地方规定${zh}，请填写地方规定的幅度`,
      `The amount is set locally${en}; give the bounds of the local rule`,
      ...terms.punished,
    )
  const local =
    input.localRange && terms.consequences.some((c) => c.kind === 'fine' && c.amount.basis === 'set-locally')
  const source = local ? `${input.localRange?.source}` : ''
  return step(
    `法定幅度${zh}：${spanOf(range, 'zh')}${source ? `（${source}）` : ''}`,
    `Statutory range${en}: ${spanOf(range, 'en')}${source ? ` (${source})` : ''}`,
    ...terms.punished,
  )
}

/** 行政处罚法 28: whatever the fine, rectification is ordered and illegal gains are taken. */
export const orderAndGains = (terms: PowerOnDay): Step =>
  step(
    `责令改正${terms.consequences.some((c) => c.kind === 'confiscation') ? '并依法没收' : '；有违法所得的予以没收'}`,
    'Order rectification; illegal gains are confiscated',
    cite('行政处罚法', 28),
  )

export const unknownPower = (code: string) =>
  refusal(
    'power-unknown',
    `权责清单中没有事项“${code}”，请按编码选择（见 docs/powers.md）`,
    `The list has no item “${code}”; choose one by its code (docs/powers.md)`,
  )

export const notPenalty = (code: string, zh: string, en: string) =>
  refusal(
    'not-a-penalty',
    `“${code}”是${zh}，不是行政处罚，没有罚款裁量`,
    `“${code}” is of the kind ${en}, not a penalty: there is no fine to weigh`,
  )

export const daysTurned = ({ factsOn, decidedOn }: RecommendInput) =>
  refusal(
    'bad-days',
    `作出决定的日期${decidedOn}早于违法行为发生日期${factsOn}，请核对`,
    `The decision of ${decidedOn} lies before the facts of ${factsOn}; check the dates`,
  )

export function undecided(law: LawOnFacts): DiscretionRefusal {
  const basis = [...(law.facts?.punished ?? []), ...(law.decision?.punished ?? [])]
  return law.applies === 'no-basis'
    ? refusal(
        'no-law-that-day',
        `${law.factsOn}时本事项的规定尚未施行，不能依此处罚；请核对当时有无其他规定`,
        `The law of this item was not yet in force on ${law.factsOn} and cannot be applied; see whether another item was`,
        cite('行政处罚法', 38),
      )
    : refusal(
        'law-undecided',
        `无法判断适用哪一版本的规定（${basis.map((c) => formatCitation(c, 'short')).join('、')}），请说明理由后选定`,
        `Which law applies cannot be told (${basis.map((c) => formatCitation(c, 'short')).join(', ')}); choose one and say why`,
        cite('行政处罚法', 37),
        ...basis,
      )
}
