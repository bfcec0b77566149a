import type { LimitRow } from '../named-limit.ts'

const compulsion = { law: '行政强制法', from: '2012-01-01' }
const permit = { law: '行政许可法', from: '2004-07-01' }
const waste = { law: '城市建筑垃圾管理规定', from: '2005-06-01' }

// biome-ignore format: one limit a line reads as a table
export const compulsionLimits: readonly LimitRow[] = [
  { id: 'compulsion-urgent-report', ...compulsion, article: 19, zh: '紧急当场实施后报告补批', en: 'Report and get approval after an urgent measure', amount: 24, unit: 'hour', bound: 'organ', runsFrom: 'measure', fact: ['xzqz-019-1'] },
  { id: 'compulsion-sealing', ...compulsion, article: 25, zh: '查封、扣押', en: 'Sealing-up or impoundment', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'measure', fact: ['xzqz-025-1'] },
  { id: 'compulsion-sealing-extension', ...compulsion, article: 25, zh: '查封、扣押延长', en: 'Extension of sealing-up or impoundment', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xzqz-025-2'] },
  { id: 'compulsion-freezing', ...compulsion, article: 32, zh: '冻结', en: 'Freezing of deposits', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'measure' },
  { id: 'compulsion-freezing-extension', ...compulsion, article: 32, zh: '冻结延长', en: 'Extension of freezing', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'expiry', kind: 'extension' },
  { id: 'compulsion-enforcement-lapse', ...compulsion, article: 39, zh: '中止执行满期不再执行', en: 'Suspended enforcement lapses', amount: 3, unit: 'year', bound: 'organ', runsFrom: 'event', kind: 'limitation', fact: ['xzqz-039-1'] },
  { id: 'compulsion-additional-fine', ...compulsion, article: 46, zh: '加处罚款后可强制执行', en: 'Additional fine must have run', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'event', kind: 'wait', fact: ['xzqz-046-1'] },
  { id: 'compulsion-substitute-demand', ...compulsion, article: 51, zh: '代履行前催告', en: 'Demand before performance on behalf', amount: 3, unit: 'working-day', bound: 'organ', runsFrom: 'event', before: true },
  { id: 'compulsion-court-application', ...compulsion, article: 53, zh: '申请法院强制执行', en: 'Apply to the court for enforcement', amount: 3, unit: 'month', bound: 'organ', runsFrom: 'expiry', fact: ['xzqz-053-1'] },
  { id: 'compulsion-demand', ...compulsion, article: 54, zh: '催告后等待履行', en: 'Wait after the demand', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'service', kind: 'wait', fact: ['xzqz-054-1'] },
  { id: 'compulsion-court-acceptance', ...compulsion, article: 56, zh: '法院受理', en: 'Court accepts', amount: 5, unit: 'working-day', bound: 'court', runsFrom: 'receipt', fact: ['xzqz-056-1'] },
  { id: 'compulsion-higher-court', ...compulsion, article: 56, zh: '不服不予受理向上一级法院申请复议', en: 'Ask the higher court after a refusal', amount: 15, unit: 'day', bound: 'organ', runsFrom: 'receipt' },
  { id: 'compulsion-court-order', ...compulsion, article: 57, zh: '法院书面审查后裁定', en: 'Court orders after written review', amount: 7, unit: 'working-day', bound: 'court', runsFrom: 'acceptance', fact: ['xzqz-057-1'] },
  { id: 'compulsion-court-full-review', ...compulsion, article: 58, zh: '法院实质审查后裁定', en: 'Court orders after full review', amount: 30, unit: 'day', bound: 'court', runsFrom: 'acceptance', fact: ['xzqz-058-1'] },
  { id: 'compulsion-court-urgent', ...compulsion, article: 59, zh: '法院紧急执行', en: 'Court enforces urgently', amount: 5, unit: 'working-day', bound: 'court', runsFrom: 'decision', fact: ['xzqz-059-1'] },
  { id: 'permit-correction', ...permit, article: 32, zh: '告知补正', en: 'Ask for missing material', amount: 5, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xzxk-032-1'] },
  { id: 'permit-decision', ...permit, article: 42, zh: '作出许可决定', en: 'Decide on the permit', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzxk-042-1'] },
  { id: 'permit-decision-extension', ...permit, article: 42, zh: '许可决定延长', en: 'Extension of the decision', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xzxk-042-2'] },
  { id: 'permit-joint', ...permit, article: 42, zh: '统一、联合、集中办理', en: 'Joint handling', amount: 45, unit: 'working-day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzxk-042-3'] },
  { id: 'permit-joint-extension', ...permit, article: 42, zh: '联合办理延长', en: 'Extension of joint handling', amount: 15, unit: 'working-day', bound: 'organ', runsFrom: 'expiry', kind: 'extension', fact: ['xzxk-042-4'] },
  { id: 'permit-lower-review', ...permit, article: 43, zh: '下级机关审查', en: 'Review by the lower organ', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'acceptance', fact: ['xzxk-043-1'] },
  { id: 'permit-issue', ...permit, article: 44, zh: '颁发、送达许可证件', en: 'Issue and serve the permit', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['xzxk-044-1'] },
  { id: 'permit-hearing-request', ...permit, article: 47, zh: '申请听证', en: 'Ask for a hearing', amount: 5, unit: 'day', bound: 'party', runsFrom: 'notice', fact: ['xzxk-047-1'], noteZh: '第82条只规定行政机关的期限为工作日；申请人的五日是否按工作日无明文，办理时宜从宽' },
  { id: 'permit-hearing', ...permit, article: 47, zh: '组织听证', en: 'Hold the hearing', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['xzxk-047-2'] },
  { id: 'permit-hearing-notice', ...permit, article: 48, zh: '通知听证', en: 'Give notice of the hearing', amount: 7, unit: 'working-day', bound: 'organ', runsFrom: 'hearing', before: true, fact: ['xzxk-048-1'] },
  { id: 'permit-renewal', ...permit, article: 50, zh: '申请延续', en: 'Apply for renewal', amount: 30, unit: 'day', bound: 'party', runsFrom: 'permitEnd', before: true, fact: ['xzxk-050-1'] },
  { id: 'permit-false-application', ...permit, article: 78, zh: '虚假申请后不得再申请', en: 'Bar after a false application', amount: 1, unit: 'year', bound: 'party', runsFrom: 'event', kind: 'limitation', fact: ['xzxk-078-1'] },
  { id: 'permit-fraud', ...permit, article: 79, zh: '骗取许可后不得再申请', en: 'Bar after fraud', amount: 3, unit: 'year', bound: 'party', runsFrom: 'event', kind: 'limitation', fact: ['xzxk-079-1'] },
  { id: 'waste-disposal-approval', ...waste, article: 7, zh: '建筑垃圾处置核准', en: 'Approve disposal of construction waste', amount: 20, unit: 'day', bound: 'organ', runsFrom: 'receipt', fact: ['jzlj-007-1'], noteZh: '规章未写工作日；属行政许可，可参照行政许可法第82条' },
]
