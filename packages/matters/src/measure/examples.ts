import type { z } from 'zod'
import type * as c from './contract.ts'

/** Lawful data the verifier plays with; persons and companies are made up. */
export const remedies = { reconsiderationBody: '示例县人民政府', court: '示例县人民法院' } as const

const officers = [
  { id: 'o1', name: '执法员甲', certificate: '530001', standing: 'certified' as const, validTo: '2029-12-31' },
  { id: 'o2', name: '执法员乙', certificate: '530002', standing: 'certified' as const, validTo: '2029-12-31' },
]

const origin = {
  measure: 'impound' as const,
  party: { kind: 'citizen' as const, name: '示例当事人', address: '示例路 1 号' },
  cause: '擅自占用城市道路堆放物料',
  place: '示例路口',
  reason: '制止违法行为，防止证据损毁',
  basisText: '某法第某条',
  basisRank: 'law' as const,
}

export const proposed: z.input<typeof c.proposeMeasure> = { ...origin, objects: '手推车一辆' }

export const taken: z.input<typeof c.takeMeasure> = {
  ...origin,
  ...remedies,
  urgent: false,
  implementer: 'own',
  officers,
  certificateShown: true,
  partyNotified: true,
  attendance: 'party',
  toldReasons: true,
  toldRights: true,
  heard: 'heard',
  items: [
    {
      id: 'i1',
      name: '手推车',
      quantity: 1,
      unit: '辆',
      place: '罚没物品库',
      keeper: '库管员',
      related: true,
      necessity: false,
    },
  ],
  days: 30,
  filmed: true,
}

export const takenAtOnce: z.input<typeof c.takeMeasure> = { ...taken, urgent: true }

export const scene: z.input<typeof c.recordScene> = {
  startedAt: '2024-03-04T14:00:00+08:00',
  endedAt: '2024-03-04T14:40:00+08:00',
  content: '当事人占用道路堆放物料，现场清点手推车一辆。',
  partySigned: 'signed',
  officersSigned: 2,
}

export const testing: z.input<typeof c.sendForTesting> = {
  items: ['i1'],
  institute: '示例检测中心',
  from: '2024-03-05',
  to: '2024-03-12',
  toldInWriting: true,
  payer: 'bureau',
}

export const released: z.input<typeof c.releaseMeasure> = { items: ['i1'], ground: 'decided', inWriting: true }
