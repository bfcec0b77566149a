import type { z } from 'zod'
import type * as c from './contract.ts'

/** Lawful data the verifier plays with; persons and companies are made up. Served in August 2023: remedies are over. */
const decision = {
  decisionNumber: '综执罚决字〔2023〕8号',
  content: '罚款二万元',
  decidedOn: '2023-07-31',
  servedOn: '2023-08-01',
  performBy: '2023-08-16',
  party: { kind: 'organisation' as const, name: '示例建材有限公司', address: '示例路 2 号' },
  regime: 'general' as const,
  remediesTold: true,
}

export const fineDue: z.input<typeof c.openEnforcement> = {
  ...decision,
  obligation: 'money',
  amount: 2_000_000,
  power: 'none',
}
export const toDemolish: z.input<typeof c.openEnforcement> = {
  ...decision,
  content: '限期拆除违法建设',
  obligation: 'demolish',
  power: 'government',
  powerBasis: '城乡规划法第六十八条',
}
export const toRestore: z.input<typeof c.openEnforcement> = {
  ...decision,
  content: '限期清除倾倒的渣土，恢复原状',
  obligation: 'restore',
  power: 'none',
}

export const remedies = { reconsiderationBody: '示例县人民政府', court: '示例县人民法院' } as const

export const served = (servedOn: string) => ({ manner: 'direct' as const, servedOn, receiver: '示例收件人' })

const officers = [
  { id: 'o1', name: '执法员甲', certificate: '530001', standing: 'certified' as const, validTo: '2029-12-31' },
  { id: 'o2', name: '执法员乙', certificate: '530002', standing: 'certified' as const, validTo: '2029-12-31' },
]
const hours = {
  startedAt: '2024-03-20T09:00:00+08:00',
  endedAt: '2024-03-20T16:30:00+08:00',
  urgent: false,
}

export const demolition: z.input<typeof c.decideEnforcement> = {
  manner: 'demolish',
  executeOn: '2024-03-20',
  basisText: '城乡规划法第六十八条、行政强制法第四十四条',
  reason: '经催告逾期仍不履行，无正当理由',
  immediate: false,
  hiding: false,
  justified: false,
  ...remedies,
}
export const onBehalf: z.input<typeof c.decideOnBehalf> = {
  harm: 'traffic',
  performer: 'third-party',
  performerName: '示例环卫服务有限公司',
  interested: false,
  object: '清除渣土约三十立方米',
  basisText: '行政强制法第五十条',
  executeOn: '2024-03-20',
  budget: 600_000,
  ...remedies,
}
export const performed: z.input<typeof c.performOnBehalf> = {
  ...hours,
  supervised: true,
  signedBy: ['supervisor', 'performer', 'party'],
  violence: false,
  result: '渣土已全部清除',
}
export const enforced: z.input<typeof c.enforce> = {
  ...hours,
  officers,
  home: false,
  utilitiesCut: false,
  filmed: true,
  belongings: 'inventoried',
  result: '违法建设已全部拆除',
}
export const atOnce: z.input<typeof c.clearAtOnce> = {
  where: 'road',
  place: '示例大道',
  what: 'spill',
  needed: true,
  unable: true,
  present: false,
  result: '遗洒砂石已清除',
}
export const application: z.input<typeof c.applyToCourt> = {
  court: '示例县人民法院',
  immovable: false,
  courtPlace: 'organ',
  headSigned: true,
  sealed: true,
  dated: true,
  urgent: false,
}
