import type { Citation } from '@zhiheng/law'
import { type DocumentContent, type DocumentSpec, type Form, type Row, text, type Value } from '@zhiheng/procedure'
import type { PowerListAct } from './acts.ts'
import { basis } from './basis.ts'
import * as c from './contract.ts'
import type { ListEntry } from './list.ts'
import type { ActOf } from './rule.ts'
import type { PowerItemState } from './state.ts'

type D = DocumentSpec<PowerListAct, PowerItemState>

const own = (source: Citation): Form => ({ source, own: true })
const row = (label: string, value: Value | undefined): Row[] =>
  value === undefined || value === '' ? [] : [{ label, value }]
const on = (day: string | undefined): Value => (day ? { on: day } : '')

function maker<K extends PowerListAct['kind']>(acts: readonly PowerListAct[], ...kinds: K[]): ActOf<K> {
  const last = acts.at(-1)
  if (!last || !(kinds as string[]).includes(last.kind)) throw new Error(`made by ${kinds.join(' or ')}`)
  return last as ActOf<K> // its kind was just looked at
}

const signed = (label: string, act: PowerListAct) => ({
  label,
  who: { register: 'person' as const, id: act.actor },
  unit: act.unit ? { register: 'unit' as const, id: act.unit } : '',
  at: act.happenedAt,
})

const itemRows = (s: PowerItemState): Row[] => [
  ...row('事项编码', s.code),
  ...row('事项名称', s.wordings.at(-1)?.title),
]

const documentRows = (d: {
  issuer: c.Issuer
  document: string
  documentNumber?: string
  publishedOn?: string
  effectiveOn: string
}): Row[] => [
  ...row('决定机关', c.issuers[d.issuer][0]),
  ...row('依据文件', `${d.document}${d.documentNumber ? `（${d.documentNumber}）` : ''}`),
  ...row('公布日期', on(d.publishedOn)),
  ...row('生效日期', on(d.effectiveOn)),
]

const paper = (
  parts: Pick<DocumentContent, 'title' | 'rows' | 'signatures'> & Partial<DocumentContent>,
): DocumentContent => ({
  number: '',
  paragraphs: [],
  evidence: [],
  ...parts,
})

const adjustment: D = {
  id: 'power-list-adjustment',
  name: text('权责清单事项变动登记表', 'Register of a change of the list'),
  madeBy: ['add', 'amend', 'withdraw'],
  order: 1,
  form: own(basis.list),
  of(acts, s) {
    const act = maker(acts, 'add', 'amend', 'withdraw')
    const what = { add: '列入清单', amend: '调整', withdraw: '移出清单' }[act.kind]
    return paper({
      title: '权责清单事项变动登记表',
      layout: 'form',
      rows: [
        ...itemRows(s),
        ...row('变动', what),
        ...(act.kind === 'add' ? row('行使依据', c.grounds[act.data.ground][0]) : []),
        ...row(
          '说明',
          act.kind === 'add' ? act.data.basisText : act.kind === 'amend' ? act.data.what : act.data.reason,
        ),
        ...documentRows(act.data),
      ],
      signatures: [signed('登记人', act)],
    })
  },
}

const handing: D = {
  id: 'power-list-handing',
  name: text('行政处罚权交由行使（收回）通知', 'Notice of delegation or taking back'),
  madeBy: ['delegate', 'takeBack'],
  order: 2,
  form: own(basis.delegation),
  of(acts, s) {
    const act = maker(acts, 'delegate', 'takeBack')
    const given = act.kind === 'delegate'
    return paper({
      title: given ? '行政处罚权交由行使通知' : '行政处罚权收回通知',
      layout: 'letter',
      to: { register: 'township', id: act.data.township },
      rows: [...itemRows(s), ...documentRows(act.data)],
      paragraphs: given
        ? [
            '上述行政处罚权依照省级决定自生效之日起交由你单位行使。请按照规定范围、依照法定程序实施；行政强制措施权不在其内。',
          ]
        : [`上述行政处罚权自生效之日起收回，此后发现的违法行为请移送本局。收回理由：${act.data.reason}`],
      signatures: [signed('经办人', act)],
    })
  },
}

const assessment: D = {
  id: 'power-list-assessment',
  name: text('赋权事项评估记录', 'Record of an assessment'),
  madeBy: ['assess'],
  order: 3,
  form: own(basis.delegation),
  of(acts, s) {
    const act = maker(acts, 'assess')
    const result = { fit: '承接情况良好', improve: '需要改进', unfit: '不宜继续交由行使' }[act.data.result]
    return paper({
      title: '赋权事项评估记录',
      layout: 'form',
      rows: [
        ...itemRows(s),
        ...row(
          '行使的乡镇',
          s.delegations
            .filter((d) => d.until === undefined)
            .map((d) => ({ register: 'township' as const, id: d.township })),
        ),
        ...row('评估日期', on(act.data.assessedOn)),
        ...row('评估结果', result),
        ...row('说明', act.data.note),
      ],
      signatures: [signed('评估人', act)],
    })
  },
}

const instrument: D = {
  id: 'power-list-entrustment',
  name: text('行政处罚委托书', 'Instrument of entrustment'),
  madeBy: ['entrust'],
  order: 4,
  form: own(basis.instrument),
  of(acts, s) {
    const { data, ...act } = maker(acts, 'entrust')
    return paper({
      title: '行政处罚委托书',
      number: data.instrument ?? '',
      layout: 'decision',
      to: data.organisation,
      rows: [
        ...itemRows(s),
        ...row('委托事项', data.matters),
        ...row('委托权限', data.powers),
        ...row('委托依据', data.allowedBy),
        ...row('期限起', on(data.from)),
        ...row('期限止', on(data.to)),
      ],
      paragraphs: [
        '受委托组织在委托范围内以本局名义实施行政处罚，不得再委托其他组织或者个人；行政强制措施权不在委托之列。',
        '本局对受委托组织实施行政处罚的行为负责监督，并对该行为的后果承担法律责任。',
      ],
      signatures: [signed('委托机关', { ...act, data })],
    })
  },
}

const ending: D = {
  id: 'power-list-entrustment-end',
  name: text('终止委托通知', 'Notice that an entrustment ends'),
  madeBy: ['endEntrustment'],
  order: 5,
  form: own(basis.instrument),
  of(acts, s) {
    const act = maker(acts, 'endEntrustment')
    return paper({
      title: '终止行政处罚委托通知',
      layout: 'letter',
      to: act.data.organisation,
      rows: [...itemRows(s), ...row('终止日期', on(act.data.effectiveOn))],
      paragraphs: [`自终止之日起不再以本局名义实施行政处罚。理由：${act.data.reason}`],
      signatures: [signed('经办人', act)],
    })
  },
}

export const documents: readonly D[] = [adjustment, handing, assessment, instrument, ending]

/** The list of a day as a paper: every item with who may use it since when. */
export function listPaper(entries: readonly ListEntry[], day: string): DocumentContent {
  return paper({
    title: '权责清单',
    layout: 'list',
    dated: day,
    rows: [...row('截至', on(day)), ...row('事项数', String(entries.length))],
    tables: [
      {
        head: ['编码', '事项', '种类', '依据', '行使主体', '自'],
        widths: [2, 6, 2, 5, 5, 3],
        rows: entries.flatMap((e) =>
          e.users.map((u, i) => [
            i === 0 ? e.code : '',
            i === 0 ? e.title : '',
            i === 0 ? e.kindZh : '',
            i === 0 ? e.basisZh : '',
            u.who === 'township' ? { register: 'township' as const, id: u.township } : u.nameZh,
            { on: u.since },
          ]),
        ),
      },
    ],
    signatures: [],
  })
}
