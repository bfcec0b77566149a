import { at, chosen, row } from '../../compulsion-papers.ts'
import * as c from '../contract/investigation.ts'
import {
  dayOf,
  doc,
  emptyOpinion,
  heading,
  itemTable,
  law,
  officersRow,
  opinion,
  order55,
  type PenaltyDocument,
  partyName,
  sentence,
} from './parts.ts'

/** Evidence: where it comes from, who held it, how it was kept and tested. */
export const evidenceDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'evidence',
      zh: '证据提取单',
      en: 'Sheet of evidence',
      by: ['collectEvidence'],
      group: 'evidence',
      place: 10,
      basis: order55(17),
      part: 'open',
    },
    (act, s) => ({
      layout: 'form',
      number: s.number,
      rows: [
        ...heading(s),
        ...row('证据名称', act.data.name),
        ...row('证据种类', chosen(c.collectEvidence.shape.kind, act.data.kind)),
        ...row('证据来源', act.data.source),
        ...row('证明内容', act.data.proves),
        ...row('原件或者复制件', chosen(c.collectEvidence.shape.original, act.data.original)),
        ...row('提取时间', at(act.happenedAt)),
        ...officersRow(act.data.officers, '提取人'),
        ...row('保管人', act.data.heldBy),
      ],
      toSign: ['证据提供人', '提取人'],
    }),
  ),
  doc(
    {
      id: 'evidence-handover',
      zh: '证据移交单',
      en: 'Handover of evidence',
      by: ['moveEvidence'],
      group: 'evidence',
      place: 11,
      basis: law(47),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      number: s.number,
      rows: [
        ...row('案由', s.cause),
        ...row('证据名称', act.data.evidence),
        ...row('移交时间', at(act.happenedAt)),
        ...row('移交人', act.data.from),
        ...row('接收人', act.data.to),
        ...row('移交事由', act.data.reason),
      ],
      toSign: ['移交人', '接收人'],
    }),
  ),
  doc(
    {
      id: 'sampling',
      zh: '抽样取证通知书',
      en: 'Notice and list of samples',
      by: ['sampleEvidence'],
      group: 'evidence',
      place: 12,
      basis: law(56),
      audience: 'party',
    },
    ({ data: d, happenedAt }, s) => ({
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      rows: [
        ...row('抽样时间', at(happenedAt)),
        ...officersRow(d.officers),
        ...row(
          '当事人到场和签名情况',
          `${d.partyPresent ? '在场' : '不在场'}，${chosen(c.sample.shape.signed, d.signed)}`,
        ),
        ...row('见证人', d.witness),
      ],
      paragraphs: [
        `因调查${s.cause}一案的需要，依据《中华人民共和国行政处罚法》第五十六条，本机关对下列物品抽样取证。`,
        `抽样方法：${sentence(d.method)}样品${d.sealed ? '已' : '未'}封存。`,
      ],
      tables: [{ caption: '抽样取证物品清单', ...itemTable(d.items) }],
      toSign: d.witness ? ['当事人', '见证人', '执法人员'] : ['当事人', '执法人员'],
    }),
  ),
  doc(
    {
      id: 'preservation-approval',
      zh: '先行登记保存证据审批表',
      en: 'Approval of preservation',
      by: ['approvePreservation'],
      group: 'evidence',
      place: 13,
      basis: order55(19, { paragraph: 1 }),
      part: 'inner',
    },
    (act, s) => ({
      layout: 'form',
      number: s.number,
      rows: [
        ...heading(s),
        ...row('先行登记保存的情形', chosen(c.approvePreservation.shape.reason, act.data.reason)),
        ...row('物品和理由', act.data.note ?? '物品以现场清点开具的清单为准'),
        ...row('期限', '七个工作日内作出处理决定'),
      ],
      opinions: [emptyOpinion('承办意见'), opinion('负责人审批意见', '同意先行登记保存。', act)],
    }),
  ),
  doc(
    {
      id: 'preservation-notice',
      zh: '先行登记保存证据通知书',
      en: 'Notice and list of what is preserved',
      by: ['preserve'],
      group: 'evidence',
      place: 14,
      basis: order55(19, { paragraph: 2 }),
      audience: 'party',
    },
    ({ data: d, happenedAt }, s) => ({
      layout: 'decision',
      number: s.number,
      to: partyName(s),
      rows: [...row('登记时间', at(happenedAt)), ...officersRow(d.officers), ...row('保存人', d.keeper)],
      paragraphs: [
        `因你（单位）涉嫌${s.cause}，在证据可能灭失或者以后难以取得的情况下，经本机关负责人批准，依据《中华人民共和国行政处罚法》第五十六条，对清单所列物品先行登记保存。`,
        '本机关将在七个工作日内作出处理决定；逾期未作出处理决定的，先行登记保存措施自动解除。',
        '先行登记保存期间，当事人或者有关人员不得销毁或者转移证据。',
      ],
      tables: [{ caption: '先行登记保存物品清单', ...itemTable(d.items) }],
      closing: [
        `${d.counted ? '上述物品已当场清点，清单一式两份，由当事人和本机关各执一份。' : ''}当事人签名情况：${chosen(c.preserve.shape.signed, d.signed)}。`,
      ],
      toSign: ['当事人', '执法人员'],
    }),
  ),
  doc(
    {
      id: 'preservation-disposition',
      zh: '先行登记保存证据处理决定书',
      en: 'Decision on what was preserved',
      by: ['settlePreserved'],
      group: 'evidence',
      place: 15,
      basis: order55(19, { paragraph: 3 }),
      audience: 'party',
    },
    ({ data: d }, s, acts) => {
      const kept = acts.findLast((a) => a.kind === 'preserve')
      return {
        layout: 'decision',
        number: s.number,
        to: partyName(s),
        paragraphs: [
          {
            parts: [
              '本机关',
              ...(kept ? ['于', dayOf(kept.happenedAt)] : []),
              `对你（单位）涉嫌${s.cause}一案的有关证据先行登记保存。依据《住房和城乡建设行政处罚程序规定》第十九条第三款，现对上述物品作出如下处理决定：${chosen(c.settlePreserved.shape.disposition, d.disposition)}。`,
            ],
          },
          ...(d.note ? [sentence(d.note)] : []),
        ],
        ...(kept?.kind === 'preserve' ? { tables: [itemTable(kept.data.items)] } : {}),
        toSign: ['当事人'],
      }
    },
  ),
  doc(
    {
      id: 'test-commission',
      zh: '检测（检验、鉴定）委托书',
      en: 'Commission of a test',
      by: ['commissionTest'],
      group: 'evidence',
      place: 16,
      basis: order55(18, { paragraph: 1 }),
      audience: 'external',
      part: 'open',
    },
    ({ data: d }, s) => ({
      layout: 'letter',
      number: s.number,
      to: d.agency,
      paragraphs: [
        `因调查${s.cause}一案的需要，依据《住房和城乡建设行政处罚程序规定》第十八条第一款，现委托你单位进行检测（检验、鉴定）。`,
        `委托事项：${sentence(d.subject)}`,
        '请依照有关标准独立、客观进行，并出具加盖公章和附有资质证明的书面报告。',
      ],
    }),
  ),
  doc(
    {
      id: 'test-result',
      zh: '检测（检验、鉴定）结果告知书',
      en: 'Result of a test, told to the party',
      by: ['receiveTest'],
      group: 'evidence',
      place: 17,
      basis: order55(18, { paragraph: 1 }),
      audience: 'party',
    },
    ({ data: d }, s, acts) => {
      const asked = acts.findLast((a) => a.kind === 'commissionTest')
      const agency = asked?.kind === 'commissionTest' ? asked.data.agency : '有关机构'
      return {
        layout: 'decision',
        number: s.number,
        to: partyName(s),
        paragraphs: [
          `本机关在调查${s.cause}一案中，委托${agency}进行检测（检验、鉴定），结果如下：`,
          sentence(d.result),
        ],
        rights: ['对上述结果有异议的，可以向本机关陈述、申辩，并可以提出证据。'],
        toSign: ['当事人'],
      }
    },
  ),
]
