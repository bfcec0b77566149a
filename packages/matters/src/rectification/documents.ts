import { cite } from '@zhiheng/law'
import { type DocumentSpec, text } from '@zhiheng/procedure'
import { at, maker, officersLine, on, own, paper, partyRows, remedyWords, row, signed } from '../compulsion-papers.ts'
import type { RectificationAct } from './acts.ts'
import { escalations, results } from './contract.ts'
import type { RectificationState } from './state.ts'

type D = DocumentSpec<RectificationAct, RectificationState>
const source = own(cite('行政处罚法', 28, { paragraph: 1 }))
const to = (s: RectificationState) => s.party?.name ?? ''

const order: D = {
  id: 'rectification-order',
  name: text('责令改正通知书', 'Order to rectify'),
  madeBy: ['orderRectification'],
  order: 1,
  form: source,
  audience: 'party',
  of(acts, s) {
    const { data, evidence } = maker(acts, 'orderRectification')
    return paper({
      title: '责令改正通知书',
      number: s.number,
      layout: 'decision',
      to: to(s),
      rows: [...partyRows(data.party), ...row('地点', data.place)],
      paragraphs: [
        `经查，你（单位）有下列违法行为：${data.offence}。依据${data.basisText}，现责令你（单位）改正。`,
        data.way === 'at-once' ? '改正期限：立即改正。' : ['改正期限：', on(data.performBy), '前。'],
        `改正内容和要求：${data.requirement}。`,
        '期限届满后本机关将予复查；逾期不改正的，依法处理。',
      ],
      rights: ['当事人依法享有陈述权、申辩权。', remedyWords(data)],
      signatures: [],
      evidence,
    })
  },
}

const more: D = {
  id: 'rectification-more-time',
  name: text('责令改正期限通知书', 'Notice of a new deadline'),
  madeBy: ['extendRectification', 'orderAgain'],
  order: 2,
  form: source,
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'extendRectification', 'orderAgain')
    const again = act.kind === 'orderAgain'
    return paper({
      title: again ? '再次责令限期改正通知书' : '延长改正期限通知书',
      number: s.number,
      layout: 'letter',
      to: to(s),
      rows: [...row('违法行为', s.offence), ...row('地点', s.place)],
      paragraphs: [
        [
          `因${act.data.reason}，${again ? '再次责令你（单位）于' : '改正期限延长至'}`,
          on(act.data.performBy),
          again ? '前改正。' : '。',
        ],
      ],
      signatures: [],
    })
  },
}

const reinspection: D = {
  id: 'rectification-reinspection',
  name: text('复查记录', 'Record of the re-inspection'),
  madeBy: ['reinspect'],
  order: 3,
  form: own(cite('行政处罚法', 55, { paragraph: 2 })),
  part: 'open',
  of(acts, s) {
    const act = maker(acts, 'reinspect')
    return paper({
      title: '复查记录',
      number: s.number,
      layout: 'record',
      rows: [
        ...partyRows(s.party ?? undefined),
        ...row('违法行为', s.offence),
        ...row('地点', s.place),
        ...row('复查时间', at(act.happenedAt)),
        ...row('执法人员', officersLine(act.data.officers)),
        ...row('复查结果', results[act.data.result][0]),
      ],
      paragraphs: [
        '执法人员已出示执法证件。',
        act.data.found,
        ...(act.data.partyWords ? [`当事人意见：${act.data.partyWords}`] : []),
      ],
      signatures: [signed('记录人', act)],
      toSign: ['当事人', '执法人员'],
      evidence: act.evidence,
    })
  },
}

const outcome: D = {
  id: 'rectification-outcome',
  name: text('责令改正处理情况', 'Outcome of the order'),
  madeBy: ['closeRectification', 'escalateRectification', 'revokeRectification'],
  order: 4,
  form: own(cite('行政执法三项制度指导意见', undefined, { item: 7 })),
  of(acts, s) {
    const act = maker(acts, 'closeRectification', 'escalateRectification', 'revokeRectification')
    const words =
      act.kind === 'closeRectification'
        ? '复查已改正，办结。'
        : act.kind === 'escalateRectification'
          ? `逾期未改正，${escalations[act.data.to][0]}${act.data.matter ? `（${act.data.matter}）` : ''}。`
          : `撤销责令改正：${act.data.reason}`
    return paper({
      title: '责令改正处理情况',
      number: s.number,
      layout: 'form',
      rows: [...partyRows(s.party ?? undefined), ...row('违法行为', s.offence), ...row('处理情况', words)],
      signatures: [signed('经办人', act)],
    })
  },
}

/** The papers of an order to rectify. */
export const documents: readonly D[] = [order, more, reinspection, outcome]
