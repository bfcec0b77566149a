import { cite } from '@zhiheng/law'

/** Where the rules of the list come from. */
export const basis = {
  /** 制定权责清单: drawn up, published, adjusted as things change. */
  list: cite('城市执法体制改革指导意见', undefined, { item: 13 }),
  /** 强化事前公开: who may do what on which ground is public beforehand. */
  published: cite('行政执法三项制度指导意见', undefined, { item: 4 }),
  wholeRecord: cite('行政执法三项制度指导意见', undefined, { item: 8 }),
  /** A penalty needs law, regulation or rule. */
  needsLaw: cite('行政处罚法', 4),
  /** A penalty without ground, or by a body that may not, is void. */
  void: cite('行政处罚法', 38, { paragraph: 1 }),
  /** One organ may use the penalties of others where State Council or province so decide. */
  concentrated: cite('行政处罚法', 18, { paragraph: 2 }),
  nationalScope: cite('城市执法体制改革指导意见', undefined, { item: 7 }),
  delegation: cite('行政处罚法', 24, { paragraph: 1 }),
  withinScope: cite('行政处罚法', 24, { paragraph: 2 }),
  entrustment: cite('行政处罚法', 20, { paragraph: 1 }),
  instrument: cite('行政处罚法', 20, { paragraph: 2 }),
  inPrincipalsName: cite('行政处罚法', 20, { paragraph: 4 }),
  qualified: cite('行政处罚法', 21),
  publicBody: cite('行政处罚法', 21, { item: 1 }),
  certifiedStaff: cite('行政处罚法', 21, { item: 2 }),
  technical: cite('行政处罚法', 21, { item: 3 }),
  neverEntrusted: cite('行政强制法', 17, { paragraph: 1 }),
} as const
