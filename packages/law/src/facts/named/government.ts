import type { LimitRow } from '../named-limit.ts'

const disclosure = { law: '政府信息公开条例', from: '2019-05-15' }
const decision = { law: '重大行政决策程序暂行条例', from: '2019-09-01' }
const petition = { law: '信访工作条例', from: '2022-05-01' }
const threeSystems = { law: '行政执法三项制度指导意见', from: '2018-12-05' }
const planning = { law: '城乡规划法', from: '2008-01-01' }
const road = { law: '城市道路管理条例', from: '2019-03-24' }
const appearance = { law: '城市市容和环境卫生管理条例', from: '2017-03-01' }
const greening = { law: '城市绿化条例', from: '2017-03-01' }

// biome-ignore format: one limit a line reads as a table
export const governmentLimits: readonly LimitRow[] = [
  { id: 'disclosure-proactive', ...disclosure, article: 26, zh: '主动公开', en: "Publish on one's own motion", amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'creation', fact: ['xxgk-026-1'] },
  { id: 'disclosure-correction', ...disclosure, article: 30, zh: '告知补正', en: 'Ask for correction', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xxgk-030-1'] },
  { id: 'disclosure-third-party', ...disclosure, article: 32, zh: '第三方提出意见', en: 'Third party gives its view', amount: 15, unit: 'working-day', bound: 'party', runsFrom: 'service', fact: ['xxgk-032-1'] },
  { id: 'disclosure-reply', ...disclosure, article: 33, zh: '答复公开申请', en: 'Answer the request', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xxgk-033-1'] },
  { id: 'disclosure-reply-extension', ...disclosure, article: 33, zh: '答复延长', en: 'Extension of the answer', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xxgk-033-2'] },
  { id: 'disclosure-other-organ', ...disclosure, article: 34, zh: '其他机关提出意见', en: 'Other organ gives its view', amount: 15, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xxgk-034-1'] },
  { id: 'decision-consultation', ...decision, article: 15, zh: '公开征求意见', en: 'Public consultation', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'announcement', kind: 'wait', fact: ['zdjc-015-1'] },
  { id: 'decision-hearing-material', ...decision, article: 16, zh: '送达听证材料', en: 'Send hearing material', amount: 7, unit: 'day', bound: 'organ', runsFrom: 'hearing', before: true, fact: ['zdjc-016-1'] },
  { id: 'decision-legality-review', ...decision, article: 26, zh: '合法性审查时间', en: 'Time for legality review', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', kind: 'wait', fact: ['zdjc-026-1'] },
  { id: 'petition-office', ...petition, article: 22, zh: '信访部门处理', en: 'Petition office handles', amount: 15, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['xf-022-1'] },
  { id: 'petition-notice', ...petition, article: 23, zh: '书面告知受理', en: 'Tell the petitioner in writing', amount: 15, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['xf-023-1'] },
  { id: 'petition-objection', ...petition, article: 23, zh: '对转办提出异议', en: 'Object to a forwarded petition', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xf-023-2'] },
  { id: 'petition-handling', ...petition, article: 34, zh: '办结信访事项', en: 'Finish the petition', amount: 60, unit: 'day', bound: 'organ', runsFrom: 'acceptance', fact: ['xf-034-1'], noteZh: '只适用于第31条第6项事项' },
  { id: 'petition-handling-extension', ...petition, article: 34, zh: '信访办理延长', en: 'Extension of handling', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xf-034-2'] },
  { id: 'petition-review-request', ...petition, article: 35, zh: '请求复查', en: 'Ask for review', amount: 30, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xf-035-1', 0] },
  { id: 'petition-review', ...petition, article: 35, zh: '提出复查意见', en: 'Give the review opinion', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['xf-035-1', 1] },
  { id: 'petition-second-review-request', ...petition, article: 36, zh: '请求复核', en: 'Ask for second review', amount: 30, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['xf-036-1', 0] },
  { id: 'petition-second-review', ...petition, article: 36, zh: '提出复核意见', en: 'Give the second review opinion', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['xf-036-1', 1] },
  { id: 'publication-penalty-permit', ...threeSystems, zh: '公开许可、处罚决定', en: 'Publish permits and penalties', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['sxzd-000-1'] },
  { id: 'publication-other', ...threeSystems, zh: '公开其他执法决定', en: 'Publish other decisions', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['sxzd-000-2'] },
  { id: 'planning-completion-material', ...planning, article: 67, zh: '报送竣工验收资料', en: 'Send in completion material', amount: 6, unit: 'month', bound: 'party', runsFrom: 'event', fact: ['cxgh-067-1'] },
  { id: 'road-new', ...road, article: 33, zh: '新改扩建道路不得挖掘', en: 'No digging, new road', amount: 5, unit: 'year', bound: 'party', runsFrom: 'event', kind: 'limitation', fact: ['csdl-033-1', 0] },
  { id: 'road-resurfaced', ...road, article: 33, zh: '大修道路不得挖掘', en: 'No digging, resurfaced road', amount: 3, unit: 'year', bound: 'party', runsFrom: 'event', kind: 'limitation', fact: ['csdl-033-1', 1] },
  { id: 'road-urgent-repair', ...road, article: 34, zh: '紧急抢修补办手续', en: 'Papers after urgent repair', amount: 24, unit: 'hour', bound: 'party', runsFrom: 'event', fact: ['csdl-034-1'] },
  { id: 'appearance-old-remedy', ...appearance, article: 40, zh: '旧救济期限（不再适用）', en: 'Old remedy period (no longer used)', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['srhw-040-1'], noteZh: '适用行政复议法第20条60日、行政诉讼法第46条6个月' },
  { id: 'greening-old-remedy', ...greening, article: 31, zh: '旧救济期限（不再适用）', en: 'Old remedy period (no longer used)', amount: 15, unit: 'day', bound: 'party', runsFrom: 'service', fact: ['cslh-031-1'], noteZh: '适用行政复议法第20条60日、行政诉讼法第46条6个月' },
]
