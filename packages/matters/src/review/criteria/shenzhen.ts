import { text } from '@zhiheng/procedure'
import type { Criterion, Part } from './types.ts'

const v = (no: string, part: Part, zh: string, en: string, judged: readonly string[] | 'human'): Criterion => ({
  id: `sz-${no}`,
  part,
  weight: 'veto',
  title: text(zh, en),
  judged,
})
const f = (no: string, weight: number, zh: string, en: string, judged: readonly string[] | 'human'): Criterion => ({
  ...v(no, 'papers', zh, en, judged),
  weight,
})

/** Lawfulness, rules 101 to 163: any failing makes the file unqualified. Those that our rules can tell. */
const legality: readonly Criterion[] = [
  v('101', 'subject', '在权限内执法', 'Within competence', [
    ...['penalty-power-held', 'penalty-township-delegated', 'measure-power-by-law', 'enforcement-power-by-law'],
    ...['penalty-township-within-delegation', 'penalty-entrusted-within-entrustment'],
    ...['summary-township-within-delegation', 'summary-entrusted-within-entrustment'],
  ]),
  v('103', 'subject', '两名以上持证人员，亮证，依法回避', 'Two certified officers, shown, recused', [
    ...['penalty-two-officers', 'penalty-certificate-shown', 'penalty-recused-stays-out', 'summary-two-officers'],
    ...['summary-certificate-shown', 'measure-two-officers', 'measure-certificate-shown'],
  ]),
  v('104', 'facts', '当事人适格', 'The right party', ['penalty-party-one-kind', 'summary-one-kind']),
  v('105', 'facts', '违法事实查清', 'Facts established', ['penalty-investigated', 'penalty-place-told']),
  v('106', 'facts', '证据合法，检测机构有资质', 'Evidence lawful, testers qualified', [
    ...['penalty-evidence-lawful', 'penalty-agency-qualified'],
  ]),
  v('107', 'facts', '电子监控设备经审核并公布', 'Monitoring devices reviewed and published', [
    ...['off-site-legal-review', 'off-site-technical-review', 'off-site-place-published'],
  ]),
  v('108', 'law', '依据引用准确', 'Articles cited exactly', [
    ...['penalty-article-exists', 'penalty-article-precise', 'penalty-basis-is-law', 'penalty-articles-match'],
  ]),
  v('109', 'law', '新旧法适用正确，过罚相当', 'The right law of its time, in proportion', [
    ...['penalty-milder-law', 'penalty-fine-within-range', 'penalty-kind-lawful', 'penalty-departure-explained'],
  ]),
  v('110', 'law', '不两次罚款', 'Not fined twice', ['penalty-fined-once']),
  v('112', 'law', '从轻减轻有法定情形', 'Lighter on lawful grounds', ['penalty-juvenile-lighter']),
  v('113', 'law', '不予处罚有法定情形', 'No penalty on lawful grounds', [
    ...['penalty-child-is-under-fourteen', 'penalty-corrected-before-none', 'penalty-under-fourteen'],
  ]),
  v('114', 'law', '未过追责时效', 'Within the limitation', ['penalty-within-limitation']),
  v('132', 'procedure', '简易程序当场告知、听取申辩、交付决定书', 'Summary: told, heard, delivered', [
    ...['summary-informed', 'summary-heard', 'summary-delivered', 'summary-form', 'summary-limits'],
  ]),
  v('133', 'procedure', '当场处罚已备案', 'Summary penalty reported', ['summary-reported']),
  v('134', 'procedure', '先行登记经批准并按期处理', 'Preservation approved and settled in time', [
    ...['penalty-preservation-approved', 'penalty-preservation-in-time'],
  ]),
  v('135', 'procedure', '事先告知完整，听证权告知', 'Prior notice complete', [
    ...['penalty-prior-notice', 'penalty-notice-content', 'penalty-notice-exact-amount', 'penalty-hearing-offered'],
    ...['penalty-statement-right-told', 'penalty-statement-heard'],
  ]),
  v('136', 'procedure', '听证主持人独立', 'An independent hearing host', ['penalty-hearing-host-independent']),
  v('137', 'procedure', '应当审核的先经法制审核', 'Legal review first', [
    'penalty-legal-review',
    'penalty-review-passed',
  ]),
  v('138', 'procedure', '听证后审核', 'Reviewed after the hearing', ['penalty-review-after-hearing']),
  v('139', 'procedure', '应当集体讨论的已讨论', 'Deliberated where required', [
    ...['penalty-deliberated', 'penalty-deliberation-members'],
  ]),
  v('140', 'procedure', '救济途径具体', 'Remedies named', [
    ...['penalty-remedies-told', 'penalty-remedies-named', 'penalty-reconsideration-body', 'summary-remedies'],
  ]),
  v('141', 'procedure', '立案起九十日内决定', 'Decided within ninety days', ['penalty-decision-in-time']),
  v('142', 'procedure', '涉嫌犯罪及时移送', 'Suspected crimes transferred', [
    ...['penalty-crime-transferred-in-a-day', 'penalty-crime-not-fined'],
  ]),
  v('144', 'procedure', '送达合法', 'Served lawfully', [
    ...['penalty-served-in-time', 'penalty-telephone-is-no-service', 'penalty-electronic-consent'],
    ...['penalty-left-with-witness', 'penalty-announcement-last'],
  ]),
  v('146', 'procedure', '强制措施经批准', 'Measures approved', ['measure-approved-before', 'measure-urgent-approved']),
  v('147', 'procedure', '强制措施告知权利、听取申辩', 'Rights told, party heard', [
    ...['measure-rights-told', 'measure-reasons-told', 'measure-statement-heard', 'measure-witness'],
  ]),
  v('151', 'procedure', '制作现场笔录、当场交付', 'Record made, delivered on the spot', [
    ...['measure-record-made', 'measure-decision-delivered'],
  ]),
  v('154', 'procedure', '措施期限合法', 'Within the days allowed', [
    ...['measure-thirty-days', 'measure-extension-thirty-days', 'measure-extension-approved'],
  ]),
  v('116', 'law', '措施不涉无关财物、不重复查封', 'Only objects concerned, not sealed twice', [
    ...['measure-only-objects-concerned', 'measure-no-daily-necessities', 'measure-no-double-sealing'],
  ]),
  v('156', 'procedure', '执行前催告、复核意见', 'Demanded and heard before enforcement', [
    ...['enforcement-demand-first', 'enforcement-statement-reviewed'],
  ]),
  v('158', 'procedure', '不在夜间和法定节假日执行', 'Not at night, not on holidays', [
    ...['enforcement-not-at-night', 'enforcement-not-on-holidays', 'enforcement-no-cutting-off-homes'],
  ]),
  v('159', 'procedure', '违建强拆先公告、由政府责成', 'Demolition announced and ordered', [
    ...['enforcement-demolition-announced', 'enforcement-demolition-ordered'],
  ]),
  v('161', 'procedure', '加处罚款合法', 'The additional fine lawful', [
    ...['enforcement-additional-fine-rate', 'enforcement-additional-fine-capped', 'enforcement-additional-fine-told'],
  ]),
  v('162', 'procedure', '催告十日后申请法院', 'To court ten days after the demand', [
    'enforcement-court-ten-days-after-demand',
  ]),
]

/** Form, rules 201 to 443 and 601 to 602: scored. */
const form: readonly Criterion[] = [
  f('301', 8, '立案审批表要素齐全', 'Approval of filing complete', [
    'penalty-filing-approved',
    'penalty-filing-conditions',
  ]),
  f('304', 12, '检查、询问笔录规范', 'Records of inspection and questioning regular', [
    ...['penalty-record-times', 'penalty-record-signed', 'penalty-party-present', 'penalty-questioned-alone'],
    ...['penalty-recusal-right-told', 'measure-record-signed', 'rectification-reinspection-recorded'],
  ]),
  f('310', 12, '证据形式规范', 'Evidence in due form', [
    ...['penalty-copy-checked', 'penalty-evidence-signed', 'penalty-samples-sealed', 'penalty-photo-of-place'],
  ]),
  f('318', 6, '登记保存、查封扣押清单齐全', 'Inventories complete', [
    ...['penalty-preservation-inventory', 'measure-inventory', 'measure-inventory-in-duplicate'],
  ]),
  f('326', 6, '责令改正通知书要素齐全', 'Order to rectify complete', [
    ...['penalty-rectify-by-day', 'rectification-requirement', 'rectification-deadline-stated'],
  ]),
  f('334', 8, '听证文书规范', 'Papers of the hearing regular', [
    ...['penalty-hearing-notice', 'penalty-hearing-record', 'penalty-hearing-agents', 'penalty-hearing-investigators'],
  ]),
  f('343', 6, '法制审核意见书逐项审核', 'Legal review point by point', [
    'penalty-review-points',
    'penalty-review-in-time',
  ]),
  f('346', 6, '集体讨论笔录完整', 'Minutes of deliberation complete', ['penalty-deliberation-recorded']),
  f('349', 14, '决定书要素齐全', 'The decision complete', [
    ...['penalty-decision-content', 'penalty-decision-sealed', 'penalty-statement-answered', 'summary-content'],
    ...['penalty-discretion-reasons', 'summary-signed', 'measure-decision-contents', 'enforcement-decision-contents'],
  ]),
  f('355', 8, '结案审批和财物处置规范', 'Closing and objects accounted for', [
    ...['penalty-closing-ground', 'penalty-closed-in-time', 'penalty-goods-by-auction', 'penalty-receipt-given'],
  ]),
  f('501', 6, '归档及时、材料完整', 'Filed in time and complete', [
    'penalty-archived-after-closing',
    'mandatory-act-missing',
  ]),
  f('601', 3, '文字无差错', 'Without errors of wording', 'human'),
  f('602', 5, '各文书之间一致', 'The papers agree with each other', 'human'),
]

/** Criteria in the manner of the rules of Shenzhen; their numbers are the numbers of those rules. */
export const shenzhenCriteria: readonly Criterion[] = [...legality, ...form]
