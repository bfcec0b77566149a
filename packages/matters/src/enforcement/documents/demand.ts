import { cite } from '@zhiheng/law'
import { text } from '@zhiheng/procedure'
import { maker, on, own, paper, row, yuan } from '../../compulsion-papers.ts'
import { addressee, caseRows, type EnforcementDocument } from './parts.ts'

export const additional: EnforcementDocument = {
  id: 'enforcement-additional-fine',
  name: text('加处罚款告知书', 'Notice of the additional fine'),
  madeBy: ['setAdditionalFine'],
  order: 1,
  form: own(cite('行政强制法', 45)),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'setAdditionalFine')
    return paper({
      title: '加处罚款告知书',
      number: s.decisionNumber,
      layout: 'letter',
      to: addressee(s),
      rows: caseRows(s),
      paragraphs: [
        [
          `因到期不缴纳罚款，自`,
          on(data.startsOn),
          `起每日按罚款数额${yuan(data.principal)}的百分之${data.percentPerDay}加处罚款，加处罚款的数额不超出罚款的数额。`,
        ],
        '申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算。',
      ],
      signatures: [],
    })
  },
}

export const demandPaper: EnforcementDocument = {
  id: 'enforcement-demand',
  name: text('行政强制执行催告书', 'Demand for performance'),
  madeBy: ['demand'],
  order: 2,
  form: own(cite('行政强制法', 35)),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'demand')
    return paper({
      title: '行政强制执行催告书',
      number: s.number,
      layout: 'letter',
      to: addressee(s),
      rows: [
        ...caseRows(s),
        ...row('应缴金额', yuan(data.amount)),
        ...row('其中加处罚款', yuan(data.additional)),
        ...row('履行方式', data.performManner),
      ],
      paragraphs: [
        [`你（单位）逾期未履行上述行政决定，现催告你（单位）于`, on(data.performBy), '前履行义务。'],
        '逾期仍不履行且无正当理由的，本机关将依法强制执行或者申请人民法院强制执行。',
      ],
      rights: ['收到本催告书后，你（单位）有权进行陈述和申辩；提出的事实、理由或者证据成立的，本机关将予采纳。'],
      signatures: [],
    })
  },
}

export const announcement: EnforcementDocument = {
  id: 'enforcement-demolition-announcement',
  name: text('限期拆除公告', 'Announcement of the demolition'),
  madeBy: ['announceDemolition'],
  order: 3,
  form: own(cite('行政强制法', 44)),
  audience: 'public',
  of(acts, s) {
    const { data } = maker(acts, 'announceDemolition')
    return paper({
      title: '限期拆除公告',
      number: s.number,
      layout: 'letter',
      rows: [...row('当事人', addressee(s)), ...row('行政决定', s.decisionNumber), ...row('公告地点', data.posted)],
      paragraphs: [
        [`请当事人于`, on(data.deadline), `前自行拆除下列违法的建筑物、构筑物、设施：${data.structure}。`],
        '当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，将依法强制拆除。',
      ],
      seal: true,
      signatures: [],
    })
  },
}

export const demandAgain: EnforcementDocument = {
  id: 'enforcement-demand-on-behalf',
  name: text('代履行催告书', 'Demand before performance on behalf'),
  madeBy: ['demandOnBehalf'],
  order: 6,
  form: own(cite('行政强制法', 51, { item: 2 })),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'demandOnBehalf')
    return paper({
      title: '代履行催告书',
      number: s.number,
      layout: 'letter',
      to: addressee(s),
      rows: caseRows(s),
      paragraphs: [['请你（单位）于', on(data.performBy), '前履行义务；履行的，停止代履行。']],
      rights: ['收到本催告书后，你（单位）有权进行陈述和申辩。'],
      signatures: [],
    })
  },
}
