import { text } from '@zhiheng/procedure'
import type { Criterion, Part } from './types.ts'

const c = (
  id: string,
  part: Part,
  weight: number,
  zh: string,
  en: string,
  judged: readonly string[] | 'human',
): Criterion => ({ id, part, weight, title: text(zh, en), judged })

/** The scored part of a file, a hundred points in all. */
export const points: readonly Criterion[] = [
  c('officers', 'subject', 5, '执法人员亮证、告知回避', 'Certificates shown, recusal told', [
    ...['penalty-certificate-shown', 'penalty-recusal-right-told', 'summary-certificate-shown'],
    ...['measure-certificate-shown', 'rectification-certificate-shown'],
  ]),
  c('party', 'subject', 5, '当事人身份写明、准确', 'The party is named and exact', [
    ...['penalty-party-one-kind', 'penalty-party-code-valid', 'penalty-operator-named', 'summary-one-kind'],
  ]),
  c('records', 'facts', 10, '笔录规范，签名、时间齐全', 'Records regular, signed and timed', [
    ...['penalty-record-times', 'penalty-record-signed', 'penalty-party-present', 'penalty-questioned-alone'],
    ...['penalty-record-made', 'penalty-officer-in-one-place', 'measure-record-made', 'measure-record-signed'],
    ...['rectification-reinspection-recorded'],
  ]),
  c('evidence', 'facts', 10, '证据收集、保管、移交规范', 'Evidence taken, kept and handed on regularly', [
    ...['penalty-copy-checked', 'penalty-evidence-signed', 'penalty-custody-chain', 'penalty-samples-sealed'],
    ...['penalty-preservation-inventory', 'penalty-agency-qualified', 'penalty-test-result-told'],
    ...['penalty-photo-of-place', 'measure-inventory', 'measure-inventory-in-duplicate', 'measure-filmed'],
  ]),
  c('proof', 'facts', 5, '证据足以证明认定的事实', 'The evidence bears out the facts found', 'human'),
  c('articles', 'law', 8, '引用依据准确到条款项', 'Articles are cited exactly', [
    ...['penalty-article-precise', 'penalty-articles-match', 'penalty-articles-as-told', 'rectification-basis'],
  ]),
  c('discretion', 'law', 7, '裁量适当并说明理由', 'Discretion fits and is explained', [
    ...['penalty-discretion-reasons', 'penalty-departure-explained', 'penalty-juvenile-lighter'],
    ...['penalty-trifling-corrected', 'penalty-ordered-to-rectify', 'summary-ordered-to-rectify'],
  ]),
  c('filing', 'procedure', 5, '核查、立案、调查期限和审批', 'Check, filing and inquiry in time and approved', [
    ...['penalty-lead-checked-in-time', 'penalty-check-before-filing', 'penalty-filing-conditions'],
    ...['penalty-filing-approved', 'penalty-report-before-notice', 'summary-reported-in-time', 'summary-reported'],
  ]),
  c('hearing', 'procedure', 8, '告知、申辩、听证、审核、讨论有记录', 'Notice, defence, hearing and review on record', [
    ...['penalty-statement-answered', 'penalty-hearing-notice', 'penalty-hearing-agents', 'penalty-hearing-record'],
    ...['penalty-hearing-investigators', 'penalty-hearing-decides', 'penalty-review-in-time', 'penalty-review-points'],
    ...['penalty-deliberation-recorded', 'penalty-notice-content', 'penalty-notice-exact-amount', 'summary-heard'],
  ]),
  c('service', 'procedure', 7, '送达方式、期限、回证', 'Manner, time and proof of service', [
    ...['penalty-served-in-time', 'penalty-evidence-served', 'penalty-service-after-document'],
    ...['penalty-left-with-witness', 'penalty-electronic-consent', 'penalty-served-to-somebody', 'summary-delivered'],
    ...['measure-delivered-on-the-spot', 'rectification-service-lawful', 'penalty-telephone-is-no-service'],
  ]),
  c('performance', 'procedure', 5, '执行、收缴、公开、结案及时', 'Performance, collection, publication, closing', [
    ...['penalty-published-in-time', 'penalty-closed-in-time', 'penalty-receipt-given', 'penalty-pay-within'],
    ...['penalty-goods-by-auction', 'penalty-deferral-not-overdue', 'penalty-demanded-first', 'summary-receipt'],
    ...['summary-handed-in-in-time', 'summary-banked-in-time', 'penalty-withdrawn-in-time'],
  ]),
  c('decision-paper', 'papers', 8, '决定书要素齐全、救济写明', 'The decision says all it must', [
    ...['penalty-decision-content', 'penalty-decision-sealed', 'penalty-remedies-told', 'penalty-remedies-named'],
    ...['summary-content', 'summary-remedies', 'summary-form', 'summary-signed', 'measure-decision-contents'],
    ...['measure-remedies-told', 'enforcement-decision-contents', 'enforcement-remedies-told'],
    ...['enforcement-demand-contents', 'rectification-remedies-told', 'rectification-requirement'],
  ]),
  c('wording', 'papers', 4, '文字规范，无错别字', 'Well worded, without errors', 'human'),
  c('agreement', 'papers', 3, '各文书之间名称、条款、金额一致', 'The papers agree with each other', 'human'),
  c('archived', 'archive', 5, '结案后及时立卷归档', 'Filed after closing', [
    ...['penalty-archived-after-closing', 'mandatory-act-missing', 'act-out-of-stage'],
  ]),
  c('order', 'archive', 5, '材料齐全、顺序和页码规范', 'Complete, in order, with page numbers', 'human'),
]
