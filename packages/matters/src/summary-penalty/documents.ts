import { cite } from '@zhiheng/law'
import { type DocumentSpec, text } from '@zhiheng/procedure'
import { chosen, partyRows, yuan } from '../compulsion-papers.ts'
import { penaltyKinds } from '../sanction.ts'
import type { SummaryAct } from './acts.ts'
import { punish } from './contract.ts'
import type { SummaryState } from './state.ts'

type D = DocumentSpec<SummaryAct, SummaryState>
type Of<K extends SummaryAct['kind']> = Extract<SummaryAct, { readonly kind: K }>
const last = <K extends SummaryAct['kind']>(acts: readonly SummaryAct[], kind: K) =>
  acts.findLast((a): a is Of<K> => a.kind === kind) as Of<K>

export const documents: readonly D[] = [
  {
    id: 'decision',
    name: text('当场行政处罚决定书', 'On-the-spot penalty decision'),
    madeBy: ['punish'],
    order: 1,
    form: { source: cite('行政处罚法', 52), own: true },
    of(acts) {
      const { data, happenedAt } = last(acts, 'punish')
      const told = data.penalties.map((p) =>
        [penaltyKinds[p.kind][0], p.amount === undefined ? (p.what ?? '') : yuan(p.amount)].filter(Boolean).join(''),
      )
      return {
        title: '当场行政处罚决定书',
        number: data.number ?? '',
        layout: 'decision',
        rows: [
          ...partyRows(data.party),
          { label: '违法时间', value: { on: data.violatedOn } },
          { label: '违法地点', value: data.place.address },
        ],
        paragraphs: [
          `经查，${data.facts.replace(/[。；]+$/u, '')}。上述行为违反了${data.violated.join('、')}。`,
          `执法人员已当场告知违法事实、处罚理由、依据和依法享有的权利。当事人陈述申辩情况：${chosen(punish.shape.heard, data.heard)}。${data.statement ?? ''}`,
          `依据${data.punished.join('、')}，决定给予：${told.join('；')}。`,
          ...(data.rectify ? ['责令当事人立即改正上述违法行为。'] : []),
          ...(data.penalties.some((p) => p.kind === 'fine')
            ? [
                '罚款自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款不超出罚款数额。',
              ]
            : []),
        ],
        rights: [
          `不服本决定的，应当自收到之日起${data.reconsiderationDays}日内先向${data.reconsiderationBody}申请行政复议；对复议决定不服的，可以依法向${data.court}提起行政诉讼。复议、诉讼期间本决定不停止执行。`,
        ],
        signatures: [
          {
            label: '执法人员',
            who: data.officers
              .map((o) => `${o.name ?? o.id}${o.certificate ? `（证号${o.certificate}）` : ''}`)
              .join('、'),
            unit: '',
            at: happenedAt,
          },
        ],
        toSign: ['当事人签收'],
        seal: true,
        evidence: last(acts, 'punish').evidence,
      }
    },
  },
  {
    id: 'record',
    name: text('当场处罚备案表', 'Report of an on-the-spot penalty'),
    madeBy: ['record'],
    order: 2,
    form: { source: cite('住房和城乡建设行政处罚程序规定', 14), own: true },
    of(acts, s) {
      const act = last(acts, 'record')
      return {
        title: '当场行政处罚备案表',
        number: s.number,
        layout: 'form',
        rows: [
          { label: '当事人', value: s.party?.name ?? '' },
          { label: '案由', value: s.cause },
          { label: '罚款', value: yuan(s.fine) },
          { label: '处罚时间', value: { at: s.at.decided } },
          { label: '备案机构', value: act.data.to },
        ],
        paragraphs: [],
        signatures: [
          {
            label: '备案人',
            who: { register: 'person', id: act.actor },
            unit: { register: 'unit', id: act.unit },
            at: act.happenedAt,
          },
        ],
        evidence: [],
      }
    },
  },
]
