import type { Bases } from '@zhiheng/law/discretion/index.ts'
import type { Condition } from '@zhiheng/law/powers/words.ts'
import type { PartyKind } from '@zhiheng/matters/party.ts'

/** Something a penalty case is about: the item of the list of powers, who does it, and what is seen. */
export interface Cause {
  readonly power: string
  readonly weight: number
  readonly parties: readonly PartyKind[]
  /** Follows “于某日在某地”. */
  readonly what: string
  readonly correct: string
  /** Team that handles it; absent: the team of the place. */
  readonly unit?: string
  /** Classes of incident it may come from, by their beginning. */
  readonly classes: readonly string[]
  /** Must have come to pass before a fine. */
  readonly conditions?: readonly Condition[]
  readonly base?: Bases
  /** A name for businesses of this trade. */
  readonly trade: string
}

const shop: readonly PartyKind[] = ['individual-business']
const company: readonly PartyKind[] = ['organisation']
const both: readonly PartyKind[] = ['individual-business', 'organisation']
const anyone: readonly PartyKind[] = ['citizen', 'individual-business']

/** Causes of the made-up year, all from the list of powers. */
export const causes: readonly Cause[] = [
  {
    power: 'RO-006',
    weight: 17,
    parties: both,
    trade: '五金店',
    classes: ['matter:09', 'matter:08006', 'matter:06036'],
    what: '未经批准占用人行道摆放货物、桌椅经营',
    correct: '清除占道物品，恢复人行道通行',
  },
  {
    power: 'RO-007',
    weight: 4,
    parties: company,
    unit: 'municipal',
    trade: '管网工程有限公司',
    classes: ['component', 'matter:06013'],
    what: '未经批准开挖人行道敷设管线',
    correct: '停止挖掘，恢复路面',
  },
  {
    power: 'RO-010',
    weight: 4,
    parties: both,
    trade: '建材经营部',
    classes: ['matter:07003', 'matter:06040'],
    what: '擅自在人行道上搭建铁皮棚',
    correct: '拆除搭建的棚屋',
  },
  {
    power: 'RO-015',
    weight: 3,
    parties: company,
    unit: 'municipal',
    trade: '市政工程有限公司',
    classes: ['matter:08007'],
    what: '道路施工现场未设置明显标志和安全防围设施',
    correct: '设置标志和围挡',
  },
  {
    power: 'RO-025',
    weight: 4,
    parties: both,
    trade: '广告部',
    classes: ['matter:07001', 'matter:07007', 'matter:07003'],
    what: '擅自在路灯杆上悬挂广告',
    correct: '拆除悬挂的广告',
  },
  {
    power: 'WA-006',
    weight: 4,
    parties: company,
    unit: 'works',
    trade: '建筑工程有限公司',
    classes: ['matter:08011'],
    what: '将工地建筑垃圾交给未经核准的车辆运输',
    correct: '停止委托未经核准的运输单位',
  },
  {
    power: 'WA-007',
    weight: 8,
    parties: company,
    unit: 'works',
    trade: '渣土运输有限公司',
    classes: ['matter:06014', 'matter:08011'],
    what: '运输建筑垃圾沿途遗撒砂石',
    correct: '清除遗撒物，密闭运输',
  },
  {
    power: 'WA-010',
    weight: 4,
    parties: company,
    unit: 'works',
    trade: '土石方工程有限公司',
    classes: ['matter:08011'],
    what: '未经核准处置建筑垃圾',
    correct: '停止处置并办理核准',
  },
  {
    power: 'WA-011',
    weight: 4,
    parties: company,
    unit: 'works',
    trade: '装饰工程有限公司',
    classes: ['matter:06011'],
    what: '随意倾倒装修建筑垃圾',
    correct: '清除倾倒的建筑垃圾',
  },
  {
    power: 'WA-012',
    weight: 3,
    parties: ['citizen'],
    unit: 'sanitation',
    trade: '',
    classes: ['matter:06011'],
    what: '随意倾倒装修产生的建筑垃圾',
    correct: '清除倾倒的建筑垃圾',
  },
  {
    power: 'SM-002',
    weight: 8,
    parties: shop,
    trade: '饭店',
    classes: ['matter:06027'],
    what: '不正常使用油烟净化设施，超过标准排放油烟',
    correct: '正常使用并清洗油烟净化设施',
  },
  {
    power: 'SM-004',
    weight: 7,
    parties: anyone,
    trade: '烧烤店',
    classes: ['matter:06029', 'matter:06020'],
    what: '在禁止区域内露天烧烤食品',
    correct: '停止露天烧烤',
  },
  {
    power: 'SM-009',
    weight: 4,
    parties: company,
    unit: 'works',
    trade: '房屋建筑有限公司',
    classes: ['matter:08004'],
    what: '施工工地未采取洒水、覆盖等防尘降尘措施',
    correct: '落实防尘降尘措施',
  },
  {
    power: 'SM-006',
    weight: 3,
    parties: ['citizen'],
    trade: '',
    classes: ['matter:06020'],
    what: '露天焚烧落叶、秸秆',
    correct: '停止焚烧并扑灭余火',
  },
  {
    power: 'NO-002',
    weight: 5,
    parties: company,
    unit: 'works',
    trade: '桩基工程有限公司',
    classes: ['matter:08001'],
    what: '未取得证明在噪声敏感建筑物集中区域夜间施工',
    correct: '停止夜间施工',
  },
  {
    power: 'NO-010',
    weight: 5,
    parties: shop,
    trade: '服装店',
    classes: ['matter:06028', 'matter:09022'],
    what: '使用高音喇叭招揽顾客',
    correct: '停止使用高音喇叭',
  },
  {
    power: 'PL-001',
    weight: 4,
    parties: ['citizen', 'organisation'],
    trade: '仓储有限公司',
    classes: ['matter:06001'],
    what: '未取得建设工程规划许可证加建房屋',
    correct: '限期采取改正措施消除影响',
    conditions: ['correctable'],
    base: { 'project-cost': 120_000_000 },
  },
  {
    power: 'GR-008',
    weight: 3,
    parties: both,
    unit: 'greening',
    trade: '园艺经营部',
    classes: ['matter:06045', 'component:04'],
    what: '在城市绿地内取土并堆放垃圾',
    correct: '清除堆放物，恢复绿地',
  },
  {
    power: 'DR-005',
    weight: 3,
    parties: company,
    unit: 'municipal',
    trade: '汽车清洗有限公司',
    classes: ['matter:06030', 'matter:09021'],
    what: '未按排水许可证的要求排放洗车污水',
    correct: '停止违规排放，清洗隔油沉淀设施',
  },
  {
    power: 'GA-025',
    weight: 2,
    parties: company,
    unit: 'works',
    trade: '基础工程有限公司',
    classes: [],
    what: '未制定保护方案在燃气设施保护范围内施工',
    correct: '停止施工，与燃气企业共同制定保护方案',
  },
  {
    power: 'GA-028',
    weight: 2,
    parties: both,
    trade: '土石方经营部',
    classes: [],
    what: '移动燃气设施安全警示标志',
    correct: '恢复安全警示标志',
  },
  {
    power: 'HO-010',
    weight: 2,
    parties: company,
    trade: '物业服务有限公司',
    classes: [],
    what: '擅自利用住宅小区共用部位设置广告',
    correct: '拆除设置的广告',
  },
]

/** What officers penalise on the spot: a warning, or a small fine where the law gives its amount. */
export interface SpotCause extends Omit<Cause, 'unit' | 'base'> {
  readonly penalty: 'warning' | 'fine'
}

export const spotCauses: readonly SpotCause[] = [
  {
    power: 'CA-009',
    penalty: 'warning',
    weight: 24,
    parties: anyone,
    trade: '杂货店',
    classes: [],
    what: '擅自在街道两侧堆放货物',
    correct: '清除堆放的货物',
  },
  {
    power: 'CA-002',
    penalty: 'warning',
    weight: 10,
    parties: anyone,
    trade: '广告店',
    classes: [],
    what: '未经批准在公共设施上张贴宣传品',
    correct: '清除张贴的宣传品',
  },
  {
    power: 'CA-003',
    penalty: 'warning',
    weight: 6,
    parties: ['citizen'],
    trade: '',
    classes: [],
    what: '在临街阳台外吊挂有碍市容的物品',
    correct: '收回吊挂的物品',
  },
  {
    power: 'SA-003',
    penalty: 'warning',
    weight: 16,
    parties: anyone,
    trade: '水果店',
    classes: [],
    what: '不按规定的时间、地点倾倒垃圾',
    correct: '清除倾倒的垃圾',
  },
  {
    power: 'WA-012',
    penalty: 'fine',
    weight: 16,
    parties: ['citizen'],
    trade: '',
    classes: [],
    what: '随意倾倒装修建筑垃圾',
    correct: '清除倾倒的建筑垃圾',
  },
  {
    power: 'WA-001',
    penalty: 'fine',
    weight: 14,
    parties: ['citizen', 'organisation'],
    trade: '装饰工程有限公司',
    classes: [],
    what: '将建筑垃圾混入生活垃圾',
    correct: '分拣清运混入的建筑垃圾',
  },
  {
    power: 'RO-029',
    penalty: 'fine',
    weight: 30,
    parties: ['citizen'],
    trade: '',
    classes: [],
    what: '将机动车停放在人行道上，驾驶人不在现场，妨碍行人通行',
    correct: '驶离人行道',
    conditions: ['driver-absent'],
  },
]
