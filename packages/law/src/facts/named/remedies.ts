import type { LimitRow } from '../named-limit.ts'

const reconsideration = { law: '行政复议法', from: '2024-01-01' }
const reconsiderationRegulation = { law: '行政复议法实施条例', from: '2026-07-01' }
const litigation = { law: '行政诉讼法', from: '2015-05-01' }
const interpretation = { law: '行政诉讼法解释2018', from: '2018-02-08' }
const civil = { law: '民事诉讼法', from: '2022-01-01' }
const compensation = { law: '国家赔偿法', from: '2010-12-01' }
const mediation = { law: '人民调解法', from: '2011-01-01' }
const land = { law: '土地管理法', from: '2020-01-01' }

// biome-ignore format: one limit a line reads as a table
export const remedyLimits: readonly LimitRow[] = [
  { id: 'reconsideration-application', ...reconsideration, article: 20, zh: '申请行政复议', en: 'Apply for reconsideration', amount: 60, unit: 'day', bound: 'party', runsFrom: 'knowledge', fact: ['xzfy-020-1'] },
  { id: 'reconsideration-untold', ...reconsideration, article: 20, zh: '未告知时申请复议的最长期限', en: 'Longest time when the remedy was not told', amount: 1, unit: 'year', bound: 'party', runsFrom: 'knowledgeOfContent', kind: 'limitation', fact: ['xzfy-020-2'] },
  { id: 'reconsideration-longest-land', ...reconsideration, article: 21, zh: '不动产复议最长期限', en: 'Longest time, immovable property', amount: 20, unit: 'year', bound: 'party', runsFrom: 'act', kind: 'limitation', fact: ['xzfy-021-1', 0] },
  { id: 'reconsideration-longest', ...reconsideration, article: 21, zh: '其他复议最长期限', en: 'Longest time, other cases', amount: 5, unit: 'year', bound: 'party', runsFrom: 'act', kind: 'limitation', fact: ['xzfy-021-1', 1] },
  { id: 'reconsideration-review', ...reconsideration, article: 30, zh: '审查复议申请', en: 'Review the application', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xzfy-030-1'] },
  { id: 'reconsideration-correction-notice', ...reconsideration, article: 31, zh: '通知补正', en: 'Ask for correction', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xzfy-031-1', 0] },
  { id: 'reconsideration-correction', ...reconsideration, article: 31, zh: '提交补正材料', en: 'Correct the application', amount: 10, unit: 'working-day', bound: 'party', runsFrom: 'service', fact: ['xzfy-031-1', 1] },
  { id: 'reconsideration-forwarding', ...reconsideration, article: 32, zh: '转送复议机关', en: 'Forward to the reconsideration organ', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xzfy-032-1'] },
  { id: 'reconsideration-refused-suit', ...reconsideration, article: 34, zh: '复议前置未受理或逾期后起诉', en: 'Sue when required reconsideration was refused or late', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service' },
  { id: 'reconsideration-copy', ...reconsideration, article: 48, zh: '发送申请书副本（普通程序）', en: 'Send the copy (ordinary)', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzfy-048-1', 0] },
  { id: 'reconsideration-reply', ...reconsideration, article: 48, zh: '书面答复并举证（普通程序）', en: 'Reply with evidence (ordinary)', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'service', fact: ['xzfy-048-1', 1] },
  { id: 'reconsideration-copy-summary', ...reconsideration, article: 54, zh: '发送申请书副本（简易程序）', en: 'Send the copy (summary)', amount: 3, unit: 'working-day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzfy-054-1', 0] },
  { id: 'reconsideration-reply-summary', ...reconsideration, article: 54, zh: '书面答复并举证（简易程序）', en: 'Reply with evidence (summary)', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'service', fact: ['xzfy-054-1', 1] },
  { id: 'reconsideration-decision', ...reconsideration, article: 62, zh: '复议决定（普通程序）', en: 'Reconsideration decision (ordinary)', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzfy-062-1'] },
  { id: 'reconsideration-decision-extension', ...reconsideration, article: 62, zh: '复议决定延长', en: 'Extension of the decision', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xzfy-062-2'] },
  { id: 'reconsideration-decision-summary', ...reconsideration, article: 62, zh: '复议决定（简易程序）', en: 'Reconsideration decision (summary)', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzfy-062-3'] },
  { id: 'reconsideration-opinion', ...reconsideration, article: 76, zh: '报送纠正情况', en: 'Report what was corrected', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['xzfy-076-1'] },
  { id: 'reconsideration-self-correction', ...reconsiderationRegulation, article: 38, zh: '自行纠正处罚', en: 'Correct the penalty oneself', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['fyss-038-1'] },
  { id: 'reconsideration-new-act', ...reconsiderationRegulation, article: 58, zh: '重新作出行政行为', en: 'Act again', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'service', fact: ['fyss-058-1'] },
  { id: 'litigation-after-reconsideration', ...litigation, article: 45, zh: '不服复议决定起诉', en: 'Sue after reconsideration', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xzss-045-1'] },
  { id: 'litigation-direct', ...litigation, article: 46, zh: '直接起诉', en: 'Sue directly', amount: 6, unit: 'month', bound: 'party', runsFrom: 'knowledge', fact: ['xzss-046-1'] },
  { id: 'litigation-longest-land', ...litigation, article: 46, zh: '不动产起诉最长期限', en: 'Longest time, immovable property', amount: 20, unit: 'year', bound: 'party', runsFrom: 'act', kind: 'limitation', fact: ['xzss-046-2', 0] },
  { id: 'litigation-longest', ...litigation, article: 46, zh: '其他起诉最长期限', en: 'Longest time, other cases', amount: 5, unit: 'year', bound: 'party', runsFrom: 'act', kind: 'limitation', fact: ['xzss-046-2', 1] },
  { id: 'litigation-inaction', ...litigation, article: 47, zh: '不履行职责可起诉的等待期', en: 'Wait before suing for inaction', amount: 2, unit: 'month', bound: 'organ', runsFrom: 'receipt', kind: 'wait', fact: ['xzss-047-1'] },
  { id: 'litigation-defence', ...litigation, article: 67, zh: '答辩举证', en: 'File defence and evidence', amount: 15, unit: 'day', bound: 'organ', runsFrom: 'service', fact: ['xzss-067-1'] },
  { id: 'litigation-first-instance', ...litigation, article: 81, zh: '一审审限', en: 'First-instance judgment', amount: 6, unit: 'month', bound: 'court', runsFrom: 'filing', fact: ['xzss-081-1'] },
  { id: 'litigation-summary', ...litigation, article: 83, zh: '简易程序审限', en: 'Summary procedure judgment', amount: 45, unit: 'day', bound: 'court', runsFrom: 'filing', fact: ['xzss-083-1'] },
  { id: 'litigation-appeal-judgment', ...litigation, article: 85, zh: '上诉（判决）', en: 'Appeal against a judgment', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xzss-085-1', 0] },
  { id: 'litigation-appeal-order', ...litigation, article: 85, zh: '上诉（裁定）', en: 'Appeal against an order', amount: 10, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xzss-085-1', 1] },
  { id: 'litigation-untold', ...interpretation, article: 64, zh: '未告知起诉期限时的最长期限', en: 'Longest time when the limit was not told', amount: 1, unit: 'year', bound: 'party', runsFrom: 'knowledgeOfContent', kind: 'limitation', fact: ['ssjs-064-1'] },
  { id: 'litigation-inaction-suit', ...interpretation, article: 66, zh: '对不履行职责起诉', en: 'Sue for inaction', amount: 6, unit: 'month', bound: 'party', runsFrom: 'expiry', fact: ['ssjs-066-1'] },
  { id: 'enforcement-application', ...interpretation, article: 156, zh: '申请法院执行行政行为', en: 'Apply to the court to enforce the act', amount: 3, unit: 'month', bound: 'organ', runsFrom: 'expiry' },
  { id: 'civil-restoration', ...civil, article: 86, zh: '申请顺延期限', en: 'Ask for the limit to be restored', amount: 10, unit: 'day', bound: 'party', runsFrom: 'obstacleRemoved', fact: ['mss-086-1'] },
  { id: 'civil-announcement', ...civil, article: 95, zh: '公告送达', en: 'Service by announcement', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'announcement', kind: 'wait', fact: ['mss-095-1'], noteZh: '期满即视为送达，次日起计算后续期限' },
  { id: 'compensation-decision', ...compensation, article: 13, zh: '作出赔偿决定', en: 'Decide on compensation', amount: 2, unit: 'month', bound: 'organ', runsFrom: 'receipt', fact: ['gjpc-013-1'] },
  { id: 'compensation-suit', ...compensation, article: 14, zh: '赔偿诉讼', en: 'Sue for compensation', amount: 3, unit: 'month', bound: 'party', runsFrom: 'expiry', fact: ['gjpc-014-1'] },
  { id: 'compensation-limitation', ...compensation, article: 39, zh: '赔偿请求时效', en: 'Limitation of compensation claims', amount: 2, unit: 'year', bound: 'party', runsFrom: 'knowledgeOfRight', kind: 'limitation', fact: ['gjpc-039-1'] },
  { id: 'mediation-confirmation', ...mediation, article: 33, zh: '共同申请司法确认', en: 'Apply together for judicial confirmation', amount: 30, unit: 'day', bound: 'party', runsFrom: 'agreement', fact: ['rmtj-033-1'] },
  { id: 'land-demolition-suit', ...land, article: 83, zh: '对限期拆除决定起诉', en: 'Sue over an order to demolish', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['tdgl-083-1'] },
]
