const change = (issuer: 'province' | 'county', document: string, publishedOn: string, effectiveOn: string) => ({
  issuer,
  document,
  documentNumber: '示例〔2024〕1号',
  publishedOn,
  effectiveOn,
})
const list = change('county', '示例县综合行政执法事项清单', '2024-03-01', '2024-03-04')
const province = '示例省乡镇（街道）赋权决定'

export const road = {
  code: 'RO-006',
  origin: 'national',
  title: '擅自占用城市道路',
  powerKind: 'penalty',
  holder: 'bureau',
  ground: 'national-scope',
  ...list,
} as const
/** Sealing-up and impoundment: may be neither delegated nor entrusted. */
export const unlicensed = {
  code: 'CA-016',
  origin: 'national',
  title: '查封涉嫌无照经营的场所，查封、扣押有关物品',
  powerKind: 'measure',
  holder: 'bureau',
  ground: 'national-scope',
  ...list,
} as const
export const local = {
  code: 'LX-001',
  origin: 'local',
  title: '示例省条例规定的市容违法行为',
  powerKind: 'penalty',
  holder: 'bureau',
  ground: 'law-itself',
  basisText: '示例省城市市容条例第40条',
  ...list,
} as const
/** A power the law itself gives to townships (城乡规划法 65). */
export const village = {
  code: 'PL-012',
  origin: 'national',
  title: '责令停止、改正乡村违法建设',
  powerKind: 'order',
  holder: 'township',
  ground: 'law-itself',
  ...list,
} as const

export const amended = {
  what: '按照新的条款调整名称',
  title: '擅自占用城市道路（含人行道）',
  ...change('county', '清单调整公告', '2024-05-20', '2024-06-01'),
} as const

const township = '532301101'
const able = { capable: 'yes', staff: 4 } as const
export const delegated = {
  township,
  ...able,
  bureauKeeps: 'no',
  ...change('province', province, '2024-03-15', '2024-04-01'),
} as const
export const delegatedLater = {
  township,
  ...able,
  bureauKeeps: 'unsaid',
  ...change('province', province, '2025-12-15', '2026-01-01'),
} as const
export const assessed = { assessedOn: '2024-12-01', result: 'improve' } as const
export const takenBack = {
  township,
  reason: '承接力量不足',
  ...change('province', '赋权事项调整决定', '2024-12-20', '2025-01-01'),
} as const
export const takenBackLater = {
  township,
  reason: '评估后收回',
  ...change('province', '赋权事项调整决定', '2026-05-20', '2026-06-01'),
} as const

const body = {
  organisation: '示例县环境卫生管理所',
  body: 'public',
  certified: 3,
  technical: 'none',
  principal: 'bureau',
  allowedBy: '行政处罚法 20',
  instrument: '综执委〔2024〕1号',
  matters: '擅自占用城市道路',
  powers: '警告、罚款',
} as const
export const entrusted = {
  ...body,
  from: '2024-04-01',
  to: '2025-03-31',
  publishedByPrincipalOn: '2024-03-20',
  publishedByBodyOn: '2024-03-20',
} as const
export const entrustedAgain = {
  ...body,
  from: '2025-04-01',
  to: '2026-03-31',
  publishedByPrincipalOn: '2025-03-20',
  publishedByBodyOn: '2025-03-20',
} as const
export const entrustmentEnded = {
  organisation: body.organisation,
  effectiveOn: '2025-02-01',
  reason: '机构撤销',
} as const
export const entrustmentEndedLater = {
  organisation: body.organisation,
  effectiveOn: '2026-04-01',
  reason: '委托期满',
} as const

export const withdrawn = {
  reason: '依据废止',
  ...change('county', '清单调整公告', '2026-11-01', '2026-11-20'),
} as const
