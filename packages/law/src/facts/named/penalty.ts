import type { LimitRow } from '../named-limit.ts'

const penalty = { law: '行政处罚法', from: '2021-07-15' }
const order55 = { law: '住房和城乡建设行政处罚程序规定', from: '2022-05-01' }
const transfer = { law: '行政执法机关移送涉嫌犯罪案件的规定', from: '2020-08-07' }
const collection = { law: '罚款决定与罚款收缴分离实施办法', from: '1998-01-01' }
const publicSecurity = { law: '治安管理处罚法', from: '2026-01-01' }

// biome-ignore format: one limit a line reads as a table
export const penaltyLimits: readonly LimitRow[] = [
  { id: 'penalty-limitation', ...penalty, article: 36, zh: '处罚时效', en: 'Limitation of penalties', amount: 2, unit: 'year', bound: 'organ', runsFrom: 'offence', kind: 'limitation', fact: ['xzcf-036-1'] },
  { id: 'penalty-limitation-grave', ...penalty, article: 36, zh: '处罚时效（涉生命健康、金融安全且有危害后果）', en: 'Limitation where life, health or finance was harmed', amount: 5, unit: 'year', bound: 'organ', runsFrom: 'offence', kind: 'limitation', fact: ['xzcf-036-2'] },
  { id: 'penalty-publication-withdrawal', ...penalty, article: 48, zh: '撤回已公开的处罚决定', en: 'Withdraw a published decision', amount: 3, unit: 'working-day', bound: 'organ', runsFrom: 'event', fact: ['xzcf-048-2'] },
  { id: 'penalty-preservation', ...penalty, article: 56, zh: '先行登记保存后作出处理决定', en: 'Decide on preserved evidence', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'preservation', fact: ['xzcf-056-1'] },
  { id: 'penalty-decision', ...penalty, article: 60, zh: '作出处罚决定', en: 'Make the penalty decision', amount: 90, unit: 'day', bound: 'organ', runsFrom: 'filing', fact: ['xzcf-060-1'] },
  { id: 'penalty-service', ...penalty, article: 61, zh: '送达处罚决定书', en: 'Serve the penalty decision', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['xzcf-061-1'] },
  { id: 'penalty-hearing-request', ...penalty, article: 64, zh: '要求听证', en: 'Ask for a hearing', amount: 5, unit: 'working-day', bound: 'party', runsFrom: 'notice', fact: ['xzcf-064-1'] },
  { id: 'penalty-hearing-notice', ...penalty, article: 64, zh: '通知听证时间地点', en: 'Give notice of the hearing', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'hearing', before: true, fact: ['xzcf-064-2'] },
  { id: 'penalty-payment', ...penalty, article: 67, zh: '缴纳罚款', en: 'Pay the fine', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xzcf-067-1'] },
  { id: 'penalty-cash-to-organ', ...penalty, article: 71, zh: '执法人员交回当场收缴的罚款', en: 'Officer hands in a fine collected on the spot', amount: 2, unit: 'working-day', bound: 'organ', runsFrom: 'collection', fact: ['xzcf-071-1'] },
  { id: 'penalty-cash-to-bank', ...penalty, article: 71, zh: '机关将罚款缴付银行', en: 'Organ pays the fine to the bank', amount: 2, unit: 'working-day', bound: 'organ', runsFrom: 'collection' },
  { id: 'order55-jurisdiction-talks', ...order55, article: 6, zh: '协商管辖争议', en: 'Settle a dispute over jurisdiction', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'event', fact: ['zjcx-006-1'] },
  { id: 'order55-jurisdiction-designation', ...order55, article: 6, zh: '指定管辖', en: 'Designate jurisdiction', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['zjcx-006-1'] },
  { id: 'order55-publication', ...order55, article: 10, zh: '公开处罚决定', en: 'Publish the decision', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['zjcx-010-1'] },
  { id: 'order55-publication-withdrawal', ...order55, article: 10, zh: '撤回已公开的处罚决定', en: 'Withdraw a published decision', amount: 3, unit: 'working-day', bound: 'organ', runsFrom: 'event' },
  { id: 'order55-summary-record', ...order55, article: 14, zh: '当场处罚备案', en: 'Report an on-the-spot penalty', amount: 3, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['zjcx-014-1'] },
  { id: 'order55-lead-check', ...order55, article: 15, zh: '核查线索', en: 'Check a lead', amount: 15, unit: 'working-day', bound: 'organ', runsFrom: 'discovery', fact: ['zjcx-015-1', 0] },
  { id: 'order55-lead-check-extension', ...order55, article: 15, zh: '线索核查延长', en: 'Extension for checking a lead', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['zjcx-015-1', 1] },
  { id: 'order55-preservation', ...order55, article: 19, zh: '先行登记保存后处理', en: 'Decide on preserved evidence', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'preservation', fact: ['zjcx-019-1'] },
  { id: 'order55-statement', ...order55, article: 22, zh: '陈述申辩', en: 'Make a statement and defence', amount: 5, unit: 'working-day', bound: 'party', runsFrom: 'service', fact: ['zjcx-022-1'] },
  { id: 'order55-legal-review', ...order55, article: 25, zh: '法制审核', en: 'Legal review', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['zjcx-025-1'] },
  { id: 'order55-decision', ...order55, article: 29, zh: '作出处罚决定', en: 'Make the penalty decision', amount: 90, unit: 'day', bound: 'organ', runsFrom: 'filing', fact: ['zjcx-029-1'] },
  { id: 'order55-decision-extension', ...order55, article: 29, zh: '办案延长（负责人批准）', en: 'Extension by the head', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['zjcx-029-2', 0] },
  { id: 'order55-decision-second-extension', ...order55, article: 29, zh: '再次延长（集体讨论）', en: 'Second extension by collective decision', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['zjcx-029-2', 1] },
  { id: 'order55-closing', ...order55, article: 31, zh: '填写结案审批表', en: 'Fill in the closing form', amount: 15, unit: 'working-day', bound: 'organ', runsFrom: 'event', fact: ['zjcx-031-1'] },
  { id: 'order55-hearing-request', ...order55, article: 33, zh: '要求听证', en: 'Ask for a hearing', amount: 5, unit: 'working-day', bound: 'party', runsFrom: 'service', fact: ['zjcx-033-1'] },
  { id: 'order55-hearing-notice', ...order55, article: 34, zh: '通知听证时间地点', en: 'Give notice of the hearing', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'hearing', before: true },
  { id: 'transfer-decision', ...transfer, article: 5, zh: '决定是否移送', en: 'Decide whether to transfer', amount: 3, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['ys-005-2'], noteZh: '该规定没有把日定义为工作日，按自然日从严' },
  { id: 'transfer-to-police', ...transfer, article: 5, zh: '移送公安机关', en: 'Transfer to the police', amount: 24, unit: 'hour', bound: 'organ', runsFrom: 'decision', fact: ['ys-005-3'] },
  { id: 'transfer-police-review', ...transfer, article: 8, zh: '公安机关决定是否立案', en: 'Police decide whether to file', amount: 3, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['ys-008-1'] },
  { id: 'transfer-police-reconsideration', ...transfer, article: 9, zh: '提请公安机关复议', en: 'Ask the police to reconsider', amount: 3, unit: 'day', bound: 'organ', runsFrom: 'service', fact: ['ys-009-1'] },
  { id: 'transfer-evidence', ...transfer, article: 12, zh: '移交涉案物品和材料', en: 'Hand over articles and materials', amount: 3, unit: 'day', bound: 'organ', runsFrom: 'service', fact: ['ys-012-1'] },
  { id: 'collection-agreement', ...collection, article: 6, zh: '代收协议备案', en: 'Report the collection agreement', amount: 15, unit: 'day', bound: 'organ', runsFrom: 'agreement', fact: ['fjfl-006-1'] },
  { id: 'public-security-limitation', ...publicSecurity, article: 25, zh: '治安处罚时效', en: 'Limitation of public security penalties', amount: 6, unit: 'month', bound: 'organ', runsFrom: 'offence', kind: 'limitation', fact: ['zacf-025-1'] },
]
