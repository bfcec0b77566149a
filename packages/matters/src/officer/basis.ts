import { cite } from '@zhiheng/law'

/** Where the duties of the register of officers come from; every rule and clock of this matter cites one of these. */
export const basis = {
  /** Penalties are imposed by officers qualified to enforce, no fewer than two. */
  qualified: cite('行政处罚法', 42),
  /** The certificate is shown to whoever is questioned or inspected. */
  shown: cite('行政处罚法', 55),
  /** Who reviews penalty decisions for the first time has passed the national law examination. */
  reviewer: cite('行政处罚法', 58, { paragraph: 2 }),
  /** Officers take part in training and assessment and obtain a certificate. */
  trained: cite('住房和城乡建设行政处罚程序规定', 11, { paragraph: 1 }),
  /** The supervising organ examines qualification and issues the certificate. */
  confirmed: cite('行政执法监督条例', 17, { paragraph: 2 }),
  /** Qualification and certificates are managed; who leaves the work leaves the register. */
  managed: cite('行政执法监督条例', 10),
  /** A supervising organ may propose retraining, another post, withdrawal of the qualification. */
  measures: cite('行政执法监督条例', 32),
  /** Reviewers number in principle no fewer than one in twenty officers. */
  reviewers: cite('行政执法三项制度指导意见', undefined, { item: 11 }),
  /** Qualification is managed, certificates alike, one database; training before and in the post. */
  team: cite('行政执法三项制度指导意见', undefined, { item: 23 }),
  wholeRecord: cite('行政执法三项制度指导意见', undefined, { item: 8 }),
  /** Officers in post are trained and examined and hold a certificate at work. */
  certified: cite('城市执法体制改革指导意见', undefined, { item: 11 }),
  /** Assistants help; they never enforce. */
  assistants: cite('城市执法体制改革指导意见', undefined, { item: 12 }),
} as const
