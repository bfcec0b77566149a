import type { LocalDate } from '../dates/epoch.ts'
import type { Words } from '../powers/words.ts'
import { type Citation, cite } from '../statutes/citation.ts'
import { article, type LeniencyRow, order, row, zhEn } from './leniency-row.ts'

const softer = (
  list: 'lighter' | 'mitigated',
  id: string,
  circumstance: string,
  basis: Citation,
  ...conditions: readonly Words[]
): LeniencyRow =>
  row(list, id, {
    powers: [],
    circumstance,
    conditions,
    measures: [order, zhEn('在决定书中写明情节、证据和裁量结果', 'state ground, evidence and result in the decision')],
    basis: [basis],
  })

const undone = zhEn(
  '在立案前或者责令的期限前主动消除、减轻危害后果',
  'undid or lessened the harm of own accord before filing or before the time ordered',
)
const whole = zhEn('危害后果已全部消除', 'the harm is undone altogether')
const minor = zhEn(
  '违法行为发生时已满十四周岁不满十八周岁',
  'fourteen or over and under eighteen on the day of the act',
)

export const softened: readonly LeniencyRow[] = [
  softer('lighter', 'lighter-undone', 'harm-undone', article(32, undefined, 1), undone),
  softer(
    'lighter',
    'lighter-coerced',
    'coerced',
    article(32, undefined, 2),
    zhEn('受他人诱骗实施', 'lured by another'),
  ),
  softer(
    'lighter',
    'lighter-confessed',
    'confessed',
    article(32, undefined, 3),
    zhEn('主动供述尚未掌握的违法行为', 'told of an act not yet known'),
  ),
  softer('lighter', 'lighter-minor', 'aged-14-to-17', article(30), minor),
  softer('mitigated', 'mitigated-undone', 'harm-undone', article(32, undefined, 1), undone, whole),
  softer(
    'mitigated',
    'mitigated-coerced',
    'coerced',
    article(32, undefined, 2),
    zhEn('受他人胁迫实施', 'coerced by another'),
  ),
  softer(
    'mitigated',
    'mitigated-merit',
    'merit',
    article(32, undefined, 4),
    zhEn('立功表现经查证属实', 'the service was verified'),
  ),
  softer('mitigated', 'mitigated-minor', 'aged-14-to-17', article(30), minor, zhEn('初次违法', 'first time')),
]

const harder = (id: string, circumstance: string, basis: Citation, from: LocalDate, condition: Words): LeniencyRow => ({
  ...row('heavier', id, {
    powers: [],
    circumstance,
    conditions: [condition],
    measures: [zhEn('收集证明该情节的证据，集体讨论', 'collect evidence of it; deliberate collectively')],
    basis: [basis],
  }),
  from,
})

const code = cite('生态环境法典', 1056, { paragraph: 1 })
export const heavier: readonly LeniencyRow[] = [
  harder(
    'heavier-emergency',
    'emergency',
    article(49),
    '2022-07-29',
    zhEn('违反突发事件应对措施', 'breaks measures against an emergency'),
  ),
  harder(
    'heavier-malicious',
    'malicious-code',
    code,
    '2026-08-15',
    zhEn(
      '恶意损害生态环境，如夜间蓄意倾倒',
      'harmed the environment out of malice, such as dumping by night on purpose',
    ),
  ),
  harder(
    'heavier-refused',
    'uncorrected-code',
    code,
    '2026-08-15',
    zhEn('两次以上责令后仍不改正', 'still not corrected after two orders'),
  ),
  harder(
    'heavier-grave',
    'grave-harm-code',
    code,
    '2026-08-15',
    zhEn('造成人身伤害或者重大财产损失', 'persons hurt or great loss'),
  ),
  harder(
    'heavier-repeated',
    'repeated-code',
    code,
    '2026-08-15',
    zhEn('一年内因同类行为受过两次以上处罚', 'punished twice or more for the like within a year'),
  ),
]

const spared = (
  id: string,
  powers: readonly string[],
  basis: readonly Citation[],
  ...conditions: readonly Words[]
): LeniencyRow =>
  row('no-compulsion', id, {
    powers,
    conditions,
    measures: [zhEn('说服教育，责令改正，约定改正时间', 'persuade, order rectification, agree on a time')],
    basis,
  })

const slightMeasure = [cite('行政强制法', 16, { paragraph: 2 }), cite('优化营商环境条例', 59, { paragraph: 1 })]
export const noCompulsion: readonly LeniencyRow[] = [
  spared(
    'no-seizure-stalls',
    ['CA-016'],
    slightMeasure,
    zhEn('违法行为情节显著轻微或者没有明显社会危害', 'the act is plainly slight or does no evident harm'),
    zhEn('劝导后自行撤离', 'left of own accord when asked'),
  ),
  spared(
    'no-seizure-noise',
    ['NO-023'],
    [cite('行政强制法', 5), ...slightMeasure],
    zhEn('当场关闭或者调低声源', 'the source was turned off or down at once'),
  ),
  spared(
    'no-seizure-waste',
    ['WA-026'],
    [cite('行政强制法', 5), ...slightMeasure],
    zhEn('证据不会灭失', 'no evidence will be lost'),
    zhEn('已开始清运', 'clearing has begun'),
  ),
  spared(
    'no-sealing-site',
    ['PL-010'],
    [cite('行政强制法', 5), cite('行政强制法', 16, { paragraph: 2 })],
    zhEn('已停止建设', 'building has stopped'),
    zhEn('愿意自行改正或者拆除', 'will correct or demolish of own accord'),
  ),
]
