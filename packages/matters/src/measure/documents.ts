import { cite } from '@zhiheng/law'
import { type DocumentSpec, type DocumentTable, text } from '@zhiheng/procedure'
import { lastDay, limitOf, recordBasis } from '../compulsion.ts'
import {
  at,
  chosen,
  latest,
  maker,
  officersLine,
  on,
  own,
  paper,
  partyRows,
  remedyWords,
  row,
  signed,
} from '../compulsion-papers.ts'
import type { MeasureAct } from './acts.ts'
import * as c from './contract.ts'
import { custodyOf } from './custody.ts'
import type { MeasureState } from './state.ts'

type D = DocumentSpec<MeasureAct, MeasureState>

const wayOf = (s: MeasureState) => c.measures[s.measure][0]
const heading = (s: MeasureState) => [...partyRows(s.party ?? undefined), ...row('案由', s.cause)]

const inventoryTable = (items: readonly c.Item[]): DocumentTable => ({
  caption: '查封（扣押）财物清单',
  head: ['序号', '名称', '数量', '规格、特征', '成色、现状', '存放地点'],
  rows: items.map((i, n) => [
    String(n + 1),
    i.name,
    `${i.quantity}${i.unit}`,
    i.specification ?? '',
    i.condition ?? '',
    i.place,
  ]),
})

const approval: D = {
  id: 'measure-approval',
  name: text('行政强制措施审批表', 'Approval of a measure'),
  madeBy: ['approveMeasure', 'refuseMeasure'],
  order: 1,
  form: own(cite('行政强制法', 18, { item: 1 })),
  of(acts, s) {
    const act = maker(acts, 'approveMeasure', 'refuseMeasure')
    const asked = latest(acts, 'proposeMeasure', 'takeMeasure')
    return paper({
      title: '行政强制措施审批表',
      layout: 'form',
      rows: [
        ...heading(s),
        ...row('拟采取的措施', wayOf(s)),
        ...row('地点', s.place),
        ...row('理由', asked?.data.reason),
        ...row('依据', asked?.data.basisText),
      ],
      opinions: [
        {
          label: '负责人意见',
          words: act.kind === 'approveMeasure' ? (act.data.opinion ?? '同意') : `不同意：${act.data.reason}`,
          who: { register: 'person', id: act.actor },
          at: act.happenedAt,
        },
      ],
      signatures: asked ? [signed('承办人', asked)] : [],
    })
  },
}

const decision: D = {
  id: 'measure-decision',
  name: text('查封（扣押）决定书', 'Decision to seal up or impound'),
  madeBy: ['takeMeasure'],
  order: 2,
  form: own(cite('行政强制法', 24)),
  audience: 'party',
  of(acts, s) {
    const { data, happenedAt, evidence } = maker(acts, 'takeMeasure')
    const way = wayOf(s)
    const end = lastDay({ ...limitOf('compulsion-sealing'), amount: data.days }, happenedAt.slice(0, 10))
    return paper({
      title: `${way}决定书`,
      number: s.number,
      layout: 'decision',
      to: data.party.name,
      rows: partyRows(data.party),
      paragraphs: [
        `你（单位）因${data.cause}，${data.reason}。依据${data.basisText}，本机关决定对清单所列场所、设施或者财物予以${way}。`,
        { parts: [`${way}期限为${data.days}日，自`, { on: happenedAt.slice(0, 10) }, '起至', { on: end }, '止。'] },
        `${way}期间，本机关负责妥善保管，保管费用由本机关承担；任何人不得使用、损毁、转移或者变卖。`,
        `当事人依法享有陈述权、申辩权。${data.statement ? `当事人陈述：${data.statement}` : ''}`,
      ],
      tables: [inventoryTable(data.items)],
      rights: [remedyWords(data)],
      signatures: [],
      enclosures: ['查封（扣押）财物清单一式二份'],
      evidence,
    })
  },
}

const inventory: D = {
  id: 'measure-inventory',
  name: text('查封（扣押）财物清单', 'Inventory'),
  madeBy: ['takeMeasure'],
  order: 3,
  form: own(cite('行政强制法', 24, { paragraph: 3 })),
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'takeMeasure')
    return paper({
      title: '查封（扣押）财物清单',
      number: s.number,
      layout: 'list',
      rows: [...row('当事人', act.data.party.name), ...row('地点', act.data.place), ...row('时间', at(act.happenedAt))],
      tables: [inventoryTable(act.data.items)],
      signatures: [signed('执法人员', act)],
      toSign: ['当事人', '见证人', '执法人员'],
    })
  },
}

const scene: D = {
  id: 'measure-scene-record',
  name: text('现场笔录', 'Record of the scene'),
  madeBy: ['recordScene'],
  order: 4,
  form: own(cite('行政强制法', 18, { item: 7 })),
  audience: 'internal',
  part: 'open',
  of(acts, s) {
    const act = maker(acts, 'recordScene')
    const taken = latest(acts, 'takeMeasure')
    return paper({
      title: '现场笔录',
      layout: 'record',
      rows: [
        ...heading(s),
        ...row('地点', s.place),
        ...row('开始时间', at(act.data.startedAt)),
        ...row('结束时间', at(act.data.endedAt)),
        ...row('执法人员', taken && officersLine(taken.data.officers)),
        ...row('到场情况', taken && chosen(c.takeMeasure.shape.attendance, taken.data.attendance)),
        ...row('见证人', taken?.data.witness),
      ],
      paragraphs: [
        '执法人员已出示执法证件，告知采取措施的理由、依据以及当事人依法享有的权利、救济途径。',
        act.data.content,
        ...(taken ? [`陈述申辩：${taken.data.statement ?? c.heards[taken.data.heard][0]}。`] : []),
        `当事人签名：${c.partySignatures[act.data.partySigned][0]}。`,
      ],
      signatures: [signed('记录人', act)],
      toSign: ['当事人', '见证人', '执法人员'],
      evidence: act.evidence,
    })
  },
}

const extension: D = {
  id: 'measure-extension',
  name: text('延长查封（扣押）期限决定书', 'Extension of the measure'),
  madeBy: ['extendMeasure'],
  order: 5,
  form: own(cite('行政强制法', 25, { paragraph: 2 })),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'extendMeasure')
    return paper({
      title: `延长${wayOf(s)}期限决定书`,
      number: s.number,
      layout: 'decision',
      to: s.party?.name ?? '',
      rows: partyRows(s.party ?? undefined),
      paragraphs: [`因${data.reason}，经本机关负责人批准，决定将${wayOf(s)}期限延长${data.days}日。`],
      rights: [remedyWords(data)],
      signatures: [],
    })
  },
}

const testing: D = {
  id: 'measure-testing-notice',
  name: text('检测（检验、检疫、技术鉴定）期间告知书', 'Notice of the time of testing'),
  madeBy: ['sendForTesting'],
  order: 6,
  form: own(cite('行政强制法', 25, { paragraph: 3 })),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'sendForTesting')
    return paper({
      title: '检测（检验、检疫、技术鉴定）期间告知书',
      number: s.number,
      layout: 'letter',
      to: s.party?.name ?? '',
      rows: [...row('财物', data.items.join('、')), ...row('机构', data.institute)],
      paragraphs: [
        { parts: ['检测期间自', on(data.from), '起至', on(data.to), `止，不计入${wayOf(s)}期间，费用由本机关承担。`] },
      ],
      signatures: [],
    })
  },
}

const disposition: D = {
  id: 'measure-disposition',
  name: text('查封（扣押）财物处理决定书', 'Decision on the objects'),
  madeBy: ['decideDisposition'],
  order: 7,
  form: own(cite('行政强制法', 27)),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'decideDisposition')
    const which = s.items.filter((i) => data.items.includes(i.id))
    return paper({
      title: `${wayOf(s)}财物处理决定书`,
      number: s.number,
      layout: 'decision',
      to: s.party?.name ?? '',
      rows: [
        ...partyRows(s.party ?? undefined),
        ...row('处理', c.outcomes[data.outcome][0]),
        ...row('行政处罚决定', data.penaltyDecision),
        ...row('销毁依据', data.destroyBasis),
      ],
      paragraphs: [`${data.reason}。对下列财物决定：${c.outcomes[data.outcome][0]}。`],
      tables: [inventoryTable(which)],
      signatures: [],
    })
  },
}

const release: D = {
  id: 'measure-release',
  name: text('解除查封（扣押）决定书', 'Release of the measure'),
  madeBy: ['releaseMeasure'],
  order: 8,
  form: own(cite('行政强制法', 28)),
  audience: 'party',
  of(acts, s) {
    const { data } = maker(acts, 'releaseMeasure')
    return paper({
      title: `解除${wayOf(s)}决定书`,
      number: s.number,
      layout: 'decision',
      to: s.party?.name ?? '',
      rows: [...partyRows(s.party ?? undefined), ...row('解除情形', c.releaseGrounds[data.ground][0])],
      paragraphs: [`因${c.releaseGrounds[data.ground][0]}，本机关决定解除对下列财物的${wayOf(s)}，请即领取。`],
      tables: [inventoryTable(s.items.filter((i) => data.items.includes(i.id)))],
      signatures: [],
    })
  },
}

const register: D = {
  id: 'measure-custody-register',
  name: text('涉案财物保管登记表', 'Custody register'),
  madeBy: ['closeMeasure'],
  order: 9,
  form: own(recordBasis.written),
  of(acts, s) {
    const act = maker(acts, 'closeMeasure')
    return paper({
      title: '涉案财物保管登记表',
      number: s.number,
      layout: 'list',
      rows: heading(s),
      tables: [
        {
          head: ['名称', '数量', '时间', '地点', '保管人或者领取人'],
          rows: custodyOf(acts).flatMap((e) =>
            e.movements.map((m) => [e.item.name, `${e.item.quantity}${e.item.unit}`, at(m.at), m.place, m.keeper]),
          ),
        },
      ],
      signatures: [signed('经办人', act)],
    })
  },
}

const receipt: D = {
  id: 'measure-return-receipt',
  name: text('财物退还凭证', 'Receipt for objects returned'),
  madeBy: ['returnObject'],
  order: 10,
  form: own(cite('行政强制法', 28, { paragraph: 2 })),
  audience: 'party',
  of(acts, s) {
    const act = maker(acts, 'returnObject')
    return paper({
      title: '财物退还凭证',
      number: s.number,
      layout: 'form',
      rows: [...heading(s), ...row('领取人', act.data.receiver), ...row('退还时间', at(act.happenedAt))],
      tables: [inventoryTable(s.items.filter((i) => act.data.items.includes(i.id)))],
      signatures: [signed('退还人', act)],
      toSign: ['领取人'],
      seal: true,
    })
  },
}

/** The papers of a measure, in the order of the case file. */
export const documents: readonly D[] = [
  approval,
  decision,
  inventory,
  scene,
  extension,
  testing,
  disposition,
  release,
  register,
  receipt,
]
