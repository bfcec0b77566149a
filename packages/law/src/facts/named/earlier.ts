import type { LimitRow } from '../named-limit.ts'

/** Limits of versions no longer in force, for old facts. Outside knowledge: the texts are not in the library. */
const penalty1996 = { law: '行政处罚法', from: '1996-10-01', to: '2021-07-14' }
const reconsideration1999 = { law: '行政复议法', from: '1999-10-01', to: '2023-12-31' }
const litigation1990 = { law: '行政诉讼法', from: '1990-10-01', to: '2015-04-30' }
const civil2012 = { law: '民事诉讼法', from: '2013-01-01', to: '2021-12-31' }

// biome-ignore format: one limit a line reads as a table
export const earlierLimits: readonly LimitRow[] = [
  { id: 'penalty-1996-limitation', ...penalty1996, article: 29, zh: '处罚时效', en: 'Limitation of penalties', amount: 2, unit: 'year', bound: 'organ', runsFrom: 'offence', kind: 'limitation' },
  { id: 'penalty-1996-hearing-request', ...penalty1996, article: 42, zh: '要求听证', en: 'Ask for a hearing', amount: 3, unit: 'day', bound: 'party', runsFrom: 'notice' },
  { id: 'penalty-1996-payment', ...penalty1996, article: 46, zh: '缴纳罚款', en: 'Pay the fine', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service' },
  { id: 'reconsideration-1999-application', ...reconsideration1999, article: 9, zh: '申请行政复议', en: 'Apply for reconsideration', amount: 60, unit: 'day', bound: 'party', runsFrom: 'knowledge' },
  { id: 'reconsideration-1999-decision', ...reconsideration1999, article: 31, zh: '复议决定', en: 'Reconsideration decision', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'acceptance' },
  { id: 'reconsideration-1999-extension', ...reconsideration1999, article: 31, zh: '复议决定延长', en: 'Extension of the decision', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension' },
  { id: 'litigation-1990-after-reconsideration', ...litigation1990, article: 38, zh: '不服复议决定起诉', en: 'Sue after reconsideration', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service' },
  { id: 'litigation-1990-direct', ...litigation1990, article: 39, zh: '直接起诉', en: 'Sue directly', amount: 3, unit: 'month', bound: 'party', runsFrom: 'knowledge' },
  { id: 'litigation-1990-appeal-judgment', ...litigation1990, article: 58, zh: '上诉（判决）', en: 'Appeal against a judgment', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service' },
  { id: 'litigation-1990-appeal-order', ...litigation1990, article: 58, zh: '上诉（裁定）', en: 'Appeal against an order', amount: 10, unit: 'day', bound: 'party', runsFrom: 'service' },
  { id: 'civil-2012-announcement', ...civil2012, article: 92, zh: '公告送达', en: 'Service by announcement', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'announcement', kind: 'wait' },
]
