import { at, chosen, on, row, signed } from '../../compulsion-papers.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import { serve } from '../contract/decision.ts'
import { doc, type Of, order55, type PenaltyDocument, partyName, sentence } from './parts.ts'

/** Name of the paper served, as it stands on the paper. */
function servedName(act: Of<'serve'>, acts: readonly PenaltyAct[]): string {
  const told = acts.findLast((a) => a.kind === 'notify')
  if (act.data.document === 'notice' && told?.kind === 'notify' && told.data.hearingTold) return '行政处罚听证告知书'
  if (act.data.document === 'hearing-notice') return '行政处罚听证通知书'
  return chosen(serve.shape.document, act.data.document)
}

/** Number of the paper served; empty where it bears that of the case. */
function servedNumber(act: Of<'serve'>, acts: readonly PenaltyAct[]): string {
  const maker = { notice: 'notify', decision: 'decide', 'no-penalty': 'decideNone' } as Record<string, string>
  const made = acts.findLast((a) => a.kind === maker[act.data.document])
  return (made?.data as { number?: string } | undefined)?.number ?? ''
}

/** Proof that a paper reached the party. */
export const serviceDocuments: readonly PenaltyDocument[] = [
  doc(
    {
      id: 'service',
      zh: '送达回证',
      en: 'Proof of service',
      by: ['serve'],
      group: 'main',
      place: 9,
      basis: order55(35),
      part: 'open',
    },
    (act, s, acts) => {
      const d = act.data
      return {
        layout: 'form',
        number: s.number,
        rows: [
          ...row('案由', s.cause),
          ...row('受送达人', partyName(s)),
          ...row('送达文书', servedName(act, acts)),
          ...row('文号', servedNumber(act, acts)),
          ...row('送达方式', chosen(serve.shape.manner, d.manner)),
          ...row('送达地点', s.party?.address),
          ...row('送达日期', on(d.servedOn)),
          ...row('收件人或者代收人', d.receiver),
          ...row('与受送达人关系', d.relation),
          ...row('拒收事由', d.refusal),
          ...row('见证人', d.witness),
          ...row('送达过程记录', d.recorded ? '已拍照、录像记录' : undefined),
          ...row('公告发出日', on(d.announcedOn)),
          ...row('送达凭证', d.receipt ? '有' : '无'),
        ],
        signatures: [signed('送达人', act)],
        toSign: d.manner === 'left' ? ['见证人', '送达人'] : ['受送达人或者代收人', '送达人'],
      }
    },
  ),
  doc(
    {
      id: 'service-announcement',
      zh: '送达公告',
      en: 'Announcement of service',
      by: ['serve'],
      group: 'main',
      place: 13,
      basis: order55(36, { paragraph: 2 }),
      audience: 'public',
      when: (act) => act.data.manner === 'announcement',
    },
    (act, s, acts) => ({
      layout: 'letter',
      to: partyName(s),
      ...(act.data.announcedOn ? { dated: act.data.announcedOn } : {}),
      paragraphs: [
        `因采用其他方式无法送达，依法向你（单位）公告送达本机关在${s.cause}一案中制作的《${servedName(act, acts)}》${servedNumber(act, acts)}。`,
        '请到本机关领取上述文书。自公告发出之日起，经过三十日，即视为送达。',
      ],
      rights: ['你（单位）可以依照文书载明的途径和期限行使陈述、申辩、听证、行政复议或者行政诉讼的权利。'],
    }),
  ),
  doc(
    {
      id: 'electronic-consent',
      zh: '电子送达确认书',
      en: 'Consent to electronic service',
      by: ['serve'],
      group: 'main',
      place: 14,
      basis: order55(37),
      part: 'open',
      when: (act) => act.data.consent === true,
    },
    (act, s) => ({
      layout: 'form',
      number: s.number,
      rows: [
        ...row('案由', s.cause),
        ...row('受送达人', partyName(s)),
        { label: '接收方式和地址', value: '' },
        { label: '备用联系方式', value: '' },
        ...row('确认时间', at(act.happenedAt)),
      ],
      paragraphs: [
        sentence(
          '本人（单位）同意以电子方式接收本案行政处罚告知文书、行政处罚决定书和有关文书，并保证以上联系方式准确',
        ),
        '联系方式发生变更的，应当在五个工作日内书面告知执法机关；文书到达上述特定系统的日期为送达日期。',
      ],
      toSign: ['受送达人'],
    }),
  ),
]
