import { cite } from '@zhiheng/law'

/** Where the duty of reviewing case files comes from; every rule and clock of this matter cites one of these. */
export const basis = {
  /** The organ reviews its own penalty files and those of the organs below it. */
  ownReview: cite('住房和城乡建设行政处罚程序规定', 40, { paragraph: 3 }),
  /** One case one file, complete, in order. */
  filed: cite('住房和城乡建设行政处罚程序规定', 40, { paragraph: 1 }),
  /** What may impair impartial handling keeps a person out. */
  apart: cite('行政处罚法', 43, { paragraph: 1 }),
  /** An organ keeps up supervision over penalties and corrects what is found wrong. */
  supervised: cite('行政处罚法', 75, { paragraph: 2 }),
  wholeRecord: cite('行政执法三项制度指导意见', undefined, { item: 7 }),
  /** Records serve the review of files. */
  recordsUsed: cite('行政执法三项制度指导意见', undefined, { item: 10 }),
  /** The organ keeps rules for the review of its files. */
  system: cite('行政执法三项制度指导意见', undefined, { item: 19 }),
} as const
