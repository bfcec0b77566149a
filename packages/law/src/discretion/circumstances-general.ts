import { cite } from '../statutes/citation.ts'
import { type Circumstance, educate } from './circumstance.ts'

const penaltyLaw = '2021-07-15'

/** 行政处罚法 30–33, 49. */
export const generalCircumstances: readonly Circumstance[] = [
  {
    id: 'under-14',
    title: { zh: '不满十四周岁', en: 'under fourteen' },
    effect: 'none',
    basis: cite('行政处罚法', 30),
    from: penaltyLaw,
    for: ['individual'],
    excludes: ['aged-14-to-17'],
    measures: { zh: '责令监护人加以管教', en: 'order the guardian to discipline the minor' },
  },
  {
    id: 'aged-14-to-17',
    title: { zh: '已满十四周岁不满十八周岁', en: 'fourteen or over and under eighteen' },
    effect: 'lighter-or-mitigated',
    basis: cite('行政处罚法', 30),
    from: penaltyLaw,
    for: ['individual'],
    excludes: ['under-14'],
  },
  {
    id: 'mentally-incapable',
    title: { zh: '精神病人、智力残疾人不能辨认或者不能控制自己行为', en: 'unable to understand or control the act' },
    effect: 'none',
    basis: cite('行政处罚法', 31),
    from: penaltyLaw,
    for: ['individual'],
    excludes: ['mentally-diminished'],
    measures: { zh: '责令监护人严加看管和治疗', en: 'order the guardian to watch over and have the person treated' },
  },
  {
    id: 'mentally-diminished',
    title: {
      zh: '精神病人、智力残疾人尚未完全丧失辨认或者控制能力',
      en: 'not wholly unable to understand or control the act',
    },
    effect: 'may-lighter-or-mitigated',
    basis: cite('行政处罚法', 31),
    from: penaltyLaw,
    for: ['individual'],
    excludes: ['mentally-incapable'],
  },
  ...(
    [
      ['harm-undone', '主动消除或者减轻违法行为危害后果', 'undid or lessened the harm of own accord', 1],
      ['coerced', '受他人胁迫或者诱骗实施违法行为', 'was coerced or lured into the act', 2],
      ['confessed', '主动供述行政机关尚未掌握的违法行为', 'told of acts the organ did not know of', 3],
      ['merit', '配合行政机关查处违法行为有立功表现', 'helped the organ and did service', 4],
      ['other-lighter', '法律、法规、规章规定的其他从轻、减轻情形', 'another ground set by law, regulation or rule', 5],
    ] as const
  ).map(
    ([id, zh, en, item]): Circumstance => ({
      id,
      title: { zh, en },
      effect: 'lighter-or-mitigated',
      basis: cite('行政处罚法', 32, { item }),
      from: penaltyLaw,
    }),
  ),
  {
    id: 'minor-corrected',
    title: { zh: '违法行为轻微并及时改正，没有造成危害后果', en: 'minor, corrected in time, no harm' },
    effect: 'none',
    basis: cite('行政处罚法', 33, { paragraph: 1 }),
    from: penaltyLaw,
    excludes: ['first-slight', 'uncorrected-code', 'grave-harm-code', 'harm-undone'],
    measures: educate,
  },
  {
    id: 'first-slight',
    title: { zh: '初次违法且危害后果轻微并及时改正', en: 'first time, slight harm, corrected in time' },
    effect: 'may-none',
    basis: cite('行政处罚法', 33, { paragraph: 1 }),
    from: penaltyLaw,
    excludes: ['minor-corrected', 'repeated-code', 'uncorrected-code', 'grave-harm-code'],
    measures: educate,
  },
  {
    id: 'no-fault',
    title: { zh: '有证据足以证明没有主观过错', en: 'evidence proves there was no fault' },
    effect: 'none',
    basis: cite('行政处罚法', 33, { paragraph: 2 }),
    from: penaltyLaw,
    excludes: ['malicious-code'],
    measures: educate,
  },
  {
    id: 'emergency',
    title: {
      zh: '违反重大传染病疫情等突发事件应对措施',
      en: 'breaks measures against an emergency such as an epidemic',
    },
    effect: 'heavier',
    basis: cite('行政处罚法', 49),
    from: penaltyLaw,
    measures: { zh: '快速处罚', en: 'punish quickly' },
  },
]
