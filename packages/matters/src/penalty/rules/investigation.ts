import { broken, kept, notApplicable } from '@zhiheng/procedure'
import { lastDay, later } from '../../legal-days.ts'
import { actedByTwo } from '../../officers.ts'
import { type C, civilProcedure, fieldActs, order55, penaltyLaw, type R, threeSystems } from './make.ts'

type Record_ = { startedAt?: string; endedAt?: string; officers?: readonly { id?: string; name?: string }[] }

const idsOf = (list: readonly { id?: string; name?: string }[] | undefined) =>
  (list ?? []).map((o) => o.id ?? o.name ?? '')

/** Everyone who investigated: their ids and names. */
export function investigators(c: C): ReadonlySet<string> {
  const known = gathered.get(c) ?? { upTo: 0, names: new Set<string>() }
  for (; known.upTo < c.acts.length; known.upTo++) {
    const { kind, data } = c.acts[known.upTo] as C['acts'][number]
    if (!investigating.has(kind)) continue
    for (const o of (data as { officers?: readonly { id?: string; name?: string }[] }).officers ?? []) {
      if (o.id) known.names.add(o.id)
      if (o.name) known.names.add(o.name)
    }
  }
  gathered.set(c, known)
  return known.names
}
const investigating: ReadonlySet<string> = new Set([...fieldActs, 'conclude', 'file'])
/** Asked by several rules of the same reading, which may have grown in between. */
const gathered = new WeakMap<C, { upTo: number; names: Set<string> }>()

/** Rules of the investigation: who, how, what is seized, what is recorded. */
export const investigationRules: readonly R[] = [
  penaltyLaw('two-officers', ['由两名以上持证执法人员实施', 'Two certified officers act'], 42, {
    severity: 'bars',
    points: 100,
    guards: [...fieldActs, 'checkLead', 'reinspect'],
    test: actedByTwo,
  }),
  penaltyLaw('certificate-shown', ['主动出示执法证件', 'The certificate is shown'], 55, {
    severity: 'bars',
    points: 20,
    guards: ['inspect', 'inquire', 'sampleEvidence', 'preserve'],
    test: (c) => {
      const shown = c.need(
        (c.act.data as { shown?: boolean }).shown,
        '是否出示执法证件',
        'whether the certificate was shown',
      )
      return shown ? kept : broken('没有出示执法证件', 'The certificate was not shown')
    },
  }),
  penaltyLaw(
    'recusal-right-told',
    ['告知申请回避的权利', 'Told of the right to ask for recusal'],
    [43, { paragraph: 2 }],
    {
      severity: 'defect',
      points: 3,
      guards: ['inspect', 'inquire'],
      test: (c) => {
        const told = c.need(
          (c.act.data as { recusalTold?: boolean }).recusalTold,
          '是否告知申请回避的权利',
          'whether the right was told',
        )
        return told ? kept : broken('没有告知申请回避的权利', 'The right to ask for recusal was not told')
      },
    },
  ),
  penaltyLaw('record-times', ['笔录起止时间合理', 'The times of a record are possible'], 47, {
    severity: 'defect',
    points: 3,
    guards: ['inspect', 'inquire'],
    test: (c) => {
      const d = c.act.data as Record_
      const [from, to] = [
        c.need(d.startedAt, '笔录开始时间', 'its start'),
        c.need(d.endedAt, '笔录结束时间', 'its end'),
      ]
      if (to <= from) return broken('结束时间不晚于开始时间', 'It ends before it starts')
      return from.slice(0, 10) === to.slice(0, 10)
        ? kept
        : broken('笔录跨日，请核对', 'It runs over midnight; check it')
    },
  }),
  penaltyLaw('officer-in-one-place', ['同一执法人员不得同时在两处取证', 'No officer is in two places at once'], 46, {
    severity: 'overridable',
    points: 10,
    guards: ['inspect', 'inquire'],
    test: (c) => {
      const d = c.act.data as Record_
      if (!d.startedAt || !d.endedAt) return c.missing('笔录起止时间', 'the times of the record')
      const mine = idsOf(d.officers)
      const clash = c.all('inspect', 'inquire').find((other) => {
        if (other.sequence === c.act.sequence) return false
        const o = other.data as Record_
        const overlaps = (o.startedAt ?? '9') < (d.endedAt ?? '') && (o.endedAt ?? '') > (d.startedAt ?? '')
        return overlaps && idsOf(o.officers).some((id) => id && mine.includes(id))
      })
      return clash
        ? broken('同一执法人员在另一份笔录中的时间与本笔录重叠', 'An officer has another record at the same time')
        : kept
    },
  }),
  order55('questioned-alone', ['询问应当个别进行', 'People are questioned one by one'], 16, {
    severity: 'defect',
    points: 3,
    guards: ['inquire'],
    test: (c) => {
      const alone = c.need((c.act.data as { alone?: boolean }).alone, '是否个别询问', 'whether alone')
      return alone ? kept : broken('没有个别询问', 'Not questioned alone')
    },
  }),
  order55(
    'record-signed',
    ['笔录由当事人签名或者注明', 'The record is signed, or says why not'],
    [17, { paragraph: 3 }],
    {
      severity: 'defect',
      points: 5,
      guards: ['inspect', 'inquire', 'sampleEvidence', 'preserve'],
      test: (c) => {
        c.need((c.act.data as { signed?: string }).signed, '当事人签名情况', 'whether it was signed')
        return kept
      },
    },
  ),
  order55(
    'party-present',
    ['检查时当事人在场，或者有见证、录像', 'The party is present, or a witness or video'],
    [17, { paragraph: 3 }],
    {
      severity: 'defect',
      points: 3,
      guards: ['inspect', 'sampleEvidence'],
      test: (c) => {
        const d = c.act.data as { partyPresent?: boolean; witness?: string; signed?: string }
        if (c.need(d.partyPresent, '当事人是否在场', 'whether the party was present')) return kept
        return d.witness || d.signed === 'absent'
          ? kept
          : broken('当事人不在场，又没有见证人或者录像', 'Neither the party, a witness nor video')
      },
    },
  ),
  order55('copy-checked', ['复制件应经核对', 'A copy is checked against the original'], 17, {
    severity: 'defect',
    points: 3,
    guards: ['collectEvidence'],
    test: (c) => {
      const original = c.need((c.act.data as { original?: string }).original, '是原件还是复制件', 'original or copy')
      return original === 'plain-copy' ? broken('复制件没有核对一致', 'The copy was not checked') : kept
    },
  }),
  order55('evidence-signed', ['证据由提供人、执法人员签名', 'Evidence is signed'], 17, {
    severity: 'defect',
    points: 2,
    guards: ['collectEvidence'],
    test: (c) =>
      c.need((c.act.data as { signed?: boolean }).signed, '证据是否签名', 'whether it was signed')
        ? kept
        : broken('没有签名', 'Not signed'),
  }),
  penaltyLaw('evidence-lawful', ['证据以合法手段取得', 'Evidence is lawfully obtained'], [46, { paragraph: 3 }], {
    severity: 'bars',
    points: 100,
    guards: ['collectEvidence'],
    test: (c) => {
      const { lawful } = c.act.data as { lawful?: boolean }
      if (lawful === undefined) return notApplicable
      return lawful
        ? kept
        : broken('以非法手段取得的证据不得作为定案根据', 'Unlawfully obtained evidence proves nothing')
    },
  }),
  penaltyLaw('custody-chain', ['移交的证据已在案', 'Evidence handed on is on file'], 47, {
    severity: 'overridable',
    points: 3,
    guards: ['moveEvidence'],
    test: (c) => {
      const name = c.need((c.act.data as { evidence?: string }).evidence, '移交的证据', 'which evidence')
      const known = c.all('collectEvidence').some((e) => e.data.name === name)
      const seized = c.all('sampleEvidence', 'preserve').some((a) => (a.data.items ?? []).some((i) => i?.name === name))
      if (known || seized) return kept
      return c.whole ? broken(`案卷中没有名为“${name}”的证据`, `No evidence is named “${name}”`) : notApplicable
    },
  }),
  order55('samples-sealed', ['样品应当封存', 'Samples are sealed'], 17, {
    severity: 'defect',
    points: 2,
    guards: ['sampleEvidence'],
    test: (c) =>
      c.need((c.act.data as { sealed?: boolean }).sealed, '样品是否封存', 'whether sealed')
        ? kept
        : broken('样品没有封存', 'Not sealed'),
  }),
  penaltyLaw('preservation-approved', ['先行登记保存经负责人批准', 'Preservation is approved first'], 56, {
    severity: 'bars',
    points: 20,
    guards: ['preserve'],
    cure: 'approvePreservation',
    test: (c) =>
      c.has('approvePreservation') && c.all('approvePreservation').length >= c.all('preserve').length
        ? kept
        : broken('没有负责人批准', 'Not approved by the head'),
  }),
  order55(
    'preservation-inventory',
    ['登记保存当场清点、开具清单', 'Preserved things are counted and listed'],
    [19, { paragraph: 2 }],
    {
      severity: 'defect',
      points: 3,
      guards: ['preserve'],
      test: (c) => {
        const d = c.act.data as { counted?: boolean; items?: readonly { name?: string; keptAt?: string }[] }
        if (!c.need(d.counted, '是否当场清点', 'whether counted'))
          return broken('没有当场清点', 'Not counted on the spot')
        const nowhere = (d.items ?? []).filter((i) => !i.keptAt).map((i) => i.name)
        return nowhere.length
          ? broken(`清单没有写明保存地点：${nowhere.join('、')}`, 'The list does not say where they are kept')
          : kept
      },
    },
  ),
  penaltyLaw('preservation-in-time', ['登记保存七日内处理', 'Preserved evidence is settled in seven days'], 56, {
    severity: 'overridable',
    points: 10,
    guards: ['settlePreserved', 'conclude', 'decide'],
    test: (c) => {
      const all = c.all('preserve')
      if (!all.length) return notApplicable
      const settled = c.all('settlePreserved')
      const until = c.day(c.act, '行为日期', 'the date')
      for (const [i, p] of all.entries()) {
        const from = c.day(p, '登记保存日期', 'the day of preservation')
        const due = lastDay('penalty-preservation', from)
        const done = settled[i] ? c.day(settled[i], '处理日期', 'the day it was settled') : until
        if (later(done, due) && (settled[i] || c.whole))
          return broken(
            `${from}登记保存，应于${due}前处理，${settled[i] ? `实际${done}` : '至今未处理'}`,
            `Preserved ${from}, due ${due}`,
          )
      }
      return kept
    },
  }),
  penaltyLaw('preservation-settled', ['登记保存的证据已处理', 'Preserved evidence is settled'], 56, {
    severity: 'bars',
    points: 10,
    guards: ['conclude'],
    cure: 'settlePreserved',
    test: (c) => {
      const [kept_, settled] = [c.all('preserve').length, c.all('settlePreserved').length]
      if (!kept_) return notApplicable
      if (settled >= kept_) return kept
      return c.has('settlePreserved') && !c.whole
        ? notApplicable
        : broken('登记保存的证据尚未处理', 'Preserved evidence is not settled')
    },
  }),
  penaltyLaw('nothing-preserved-to-settle', ['有登记保存才有处理', 'Only what is preserved is settled'], 56, {
    severity: 'bars',
    points: 0,
    guards: ['settlePreserved'],
    cure: 'preserve',
    test: (c) =>
      !c.whole || c.all('settlePreserved').length <= c.all('preserve').length
        ? kept
        : broken('没有待处理的登记保存', 'Nothing preserved is waiting'),
  }),
  order55('agency-qualified', ['委托具备条件的机构', 'The agency is qualified'], 18, {
    severity: 'bars',
    points: 10,
    guards: ['commissionTest'],
    test: (c) =>
      c.need((c.act.data as { qualified?: boolean }).qualified, '机构是否具备条件', 'whether it is qualified')
        ? kept
        : broken('机构不具备相应条件', 'The agency is not qualified'),
  }),
  order55('test-result-told', ['检测鉴定结果告知当事人', 'The party is told the result'], 18, {
    severity: 'overridable',
    points: 5,
    guards: ['receiveTest'],
    test: (c) =>
      c.need((c.act.data as { told?: boolean }).told, '结果是否告知当事人', 'whether the party was told')
        ? kept
        : broken('结果没有告知当事人', 'The party was not told'),
  }),
  order55('test-received', ['委托的检测鉴定已有结果', 'What was commissioned has come back'], 18, {
    severity: 'bars',
    points: 2,
    guards: ['conclude'],
    cure: 'receiveTest',
    test: (c) =>
      !c.whole || c.all('commissionTest').length <= c.all('receiveTest').length
        ? kept
        : broken('委托的检测鉴定尚无结果', 'A result is still missing'),
  }),
  order55('test-was-commissioned', ['先有委托才有结果', 'A result answers a commission'], 18, {
    severity: 'bars',
    points: 0,
    guards: ['receiveTest'],
    cure: 'commissionTest',
    test: (c) =>
      !c.whole || c.all('receiveTest').length <= c.all('commissionTest').length
        ? kept
        : broken('没有待收的委托', 'Nothing was commissioned'),
  }),
  penaltyLaw('rectify-by-day', ['限期改正写明期限', 'An order by a day names the day'], [28, { paragraph: 1 }], {
    severity: 'bars',
    points: 3,
    guards: ['orderRectify'],
    test: (c) => {
      const d = c.act.data as { at?: string; by?: string }
      if (c.need(d.at, '改正期限', 'when') === 'once') return kept
      const by = c.need(d.by, '改正的期限', 'the day')
      return later(by, c.day(c.act, '行为日期', 'the date'))
        ? kept
        : broken('期限不晚于责令当日', 'The day is not later than the order')
    },
  }),
  penaltyLaw(
    'ordered-to-rectify',
    ['处罚时责令改正', 'A penalty goes with an order to rectify'],
    [28, { paragraph: 1 }],
    {
      severity: 'overridable',
      points: 5,
      guards: ['conclude', 'decide'],
      cure: 'orderRectify',
      test: (c) =>
        c.has('orderRectify') ? kept : broken('没有责令当事人改正', 'The party was not ordered to rectify'),
    },
  ),
  penaltyLaw('recusal-decided', ['回避申请已作决定', 'A request for recusal is decided'], [43, { paragraph: 3 }], {
    severity: 'bars',
    points: 10,
    guards: ['conclude', 'decide', 'decideNone'],
    cure: 'decideRecusal',
    test: (c) => {
      const asked = c.all('askRecusal').length
      if (!asked) return notApplicable
      if (c.all('decideRecusal').length >= asked) return kept
      if (!c.whole && !c.saw('decideRecusal') && c.has('decideRecusal')) return kept
      return c.whole || !c.saw('decideRecusal')
        ? broken('回避申请尚未决定', 'A request for recusal is open')
        : c.missing('回避申请的决定', 'the decision on recusal')
    },
  }),
  penaltyLaw(
    'recusal-asked',
    ['有申请才有回避决定', 'A decision on recusal answers a request'],
    [43, { paragraph: 3 }],
    {
      severity: 'bars',
      points: 0,
      guards: ['decideRecusal'],
      cure: 'askRecusal',
      test: (c) =>
        !c.whole || c.all('decideRecusal').length <= c.all('askRecusal').length
          ? kept
          : broken('没有待决定的回避申请', 'No request is open'),
    },
  ),
  penaltyLaw('recused-stays-out', ['已回避的人员不再办理', 'Who is recused stays out'], [43, { paragraph: 1 }], {
    severity: 'bars',
    points: 100,
    guards: [...fieldActs, 'conclude'],
    test: (c) => {
      if (!c.saw('decideRecusal')) return kept
      const granted = c
        .all('decideRecusal')
        .flatMap((d, i) => (d.data.granted ? [c.all('askRecusal')[i]?.data.of] : []))
      const acting = ((c.act.data as Record_).officers ?? []).flatMap((o) => [o.id, o.name])
      const who = granted.find((name) => name && acting.includes(name))
      return who ? broken(`${who}已决定回避`, `${who} was recused`) : kept
    },
  }),
  penaltyLaw('investigated', ['全面、客观、公正地调查取证', 'Facts are investigated'], [54, { paragraph: 1 }], {
    severity: 'bars',
    points: 20,
    guards: ['conclude', 'decide'],
    cure: 'inspect',
    test: (c) =>
      c.has('inspect', 'inquire', 'collectEvidence', 'sampleEvidence')
        ? kept
        : broken('没有任何调查取证记录', 'Nothing was investigated'),
  }),
  penaltyLaw(
    'record-made',
    ['检查、询问应当制作笔录', 'Inspections and questions are recorded'],
    [55, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['conclude', 'inspect', 'inquire', 'decide'],
      cure: 'inquire',
      test: (c) => {
        if (c.act.kind === 'inspect' || c.act.kind === 'inquire')
          return !c.whole && (c.act.data as { recordMade?: boolean }).recordMade === false
            ? broken('没有制作笔录', 'No record was made')
            : notApplicable
        // Of a decision only what somebody says was not there.
        const { denied } = c.context as { denied?: { penalty?: readonly string[] } }
        if (c.act.kind === 'decide' && !['inspect', 'inquire'].every((kind) => denied?.penalty?.includes(kind)))
          return notApplicable
        return c.has('inspect', 'inquire')
          ? kept
          : broken('没有现场笔录或者询问笔录', 'Neither a record of inspection nor of questions')
      },
    },
  ),
  threeSystems('photo-of-place', ['现场检查有音像记录', 'An inspection has pictures'], 8, {
    severity: 'defect',
    points: 2,
    guards: ['inspect'],
    test: (c) => (c.act.evidence.length || !c.whole ? kept : broken('没有现场照片或者录像', 'No picture of the place')),
  }),
  order55(
    'extension-order',
    ['延长不超过三十日，再延长不超过六十日并经集体讨论', 'First thirty days, then sixty by collective decision'],
    29,
    {
      severity: 'bars',
      points: 10,
      guards: ['extendDecision'],
      test: (c) => {
        const all = c.all('extendDecision')
        const d = c.act.data as { days?: number; collective?: boolean }
        const days = c.need(d.days, '延长日数', 'how many days')
        if (all.length > 2) return broken('办案期限已经延长过两次', 'Extended twice already')
        if (all.length === 1 && days > 30)
          return broken(`首次延长不超过30日，本次${days}日`, `The first extension is at most 30 days, not ${days}`)
        if (all.length === 2 && days > 60)
          return broken(`再次延长不超过60日，本次${days}日`, `The second is at most 60 days, not ${days}`)
        if (all.length === 2 && !c.need(d.collective, '是否集体讨论', 'whether decided collectively'))
          return broken('再次延长应当由负责人集体讨论决定', 'The second extension is decided collectively')
        return kept
      },
    },
  ),
  civilProcedure('evidence-served', ['送达有回证', 'Service has its proof'], 87, {
    severity: 'defect',
    points: 5,
    guards: ['serve'],
    inForce: '2024-01-01',
    test: (c) => {
      const d = c.act.data as { receipt?: boolean; manner?: string }
      if (d.manner === 'announcement') return notApplicable
      return c.need(d.receipt, '有无送达回证', 'whether there is proof of service')
        ? kept
        : broken('没有送达回证或者凭证', 'No proof of service')
    },
  }),
]
