import { broken, kept, notApplicable, type Rule, type SeenOf, type Told } from '@zhiheng/procedure'
import { authorityRules } from '../authority.ts'
import { lacking, rulesOf } from '../law-rules.ts'
import { lastDay, later } from '../legal-days.ts'
import { actedByTwo } from '../officers.ts'
import { ageOn, countsAsCitizen } from '../party.ts'
import type { SummaryAct } from './acts.ts'

export type R = Rule<SummaryAct, unknown>
type C = Told<SummaryAct>
const { of } = rulesOf<SummaryAct>('summary')
const penaltyLaw = of('行政处罚法', '2021-07-15')
const order55 = of('住房和城乡建设行政处罚程序规定', '2022-05-01', 'housing')
const reconsiderationLaw = of('行政复议法', '2024-01-01')
const before2021 = { inForce: '1996-10-01', until: '2021-07-14' }

type Decision = SeenOf<SummaryAct, 'punish'>
const decision = (c: C): Decision['data'] => (c.first('punish')?.data ?? {}) as Decision['data']

const yesOr = (c: C, value: boolean | undefined, zh: string, en: string, no: readonly [string, string]) =>
  c.need(value, zh, en) ? kept : broken(...no)

/** Fine in fen, and whether anything but a fine or a warning was decided. */
function sanction(c: C): { fine: number; other: readonly string[] } {
  const items = c.need(decision(c).penalties, '处罚内容', 'the penalty')
  const fine = items.reduce((sum, p) => (p?.kind === 'fine' ? sum + c.need(p.amount, '罚款数额', 'the fine') : sum), 0)
  return { fine, other: items.flatMap((p) => (p?.kind && !['fine', 'warning'].includes(p.kind) ? [p.kind] : [])) }
}

const partyOf = (c: C) => decision(c).party ?? (c.context.party as Decision['data']['party'])

function withinLimits(c: C, citizen: number, organisation: number) {
  const { fine, other } = sanction(c)
  if (other.length) return broken('当场处罚只能是警告或者限额内罚款', 'On the spot only a warning or a small fine')
  if (fine > organisation)
    return broken(`罚款${fine / 100}元，超出简易程序限额`, `A fine of ${fine / 100} yuan is beyond summary procedure`)
  if (fine <= citizen) return kept
  const kind = c.need(partyOf(c)?.kind, '当事人类别', 'the kind of party')
  return countsAsCitizen(kind)
    ? broken(
        `对公民罚款${fine / 100}元，当场处罚限${citizen / 100}元以下`,
        `A citizen was fined ${fine / 100} yuan; the limit is ${citizen / 100}`,
      )
    : kept
}

const annulled = (c: C) => c.saw('revoke') || c.all('endChallenge').some((e) => e.data.outcome === 'revoked')

/** Rules of summary procedure (行政处罚法 51–53, 67–71; 住建部令55 12–14). */
export const rules: readonly R[] = [
  ...authorityRules<SummaryAct>(penaltyLaw, ['punish']),
  penaltyLaw(
    'limits',
    ['公民二百元、单位三千元以下罚款或者警告', 'At most 200 yuan for citizens, 3,000 for organisations, or a warning'],
    51,
    {
      severity: 'bars',
      points: 100,
      guards: ['punish'],
      test: (c) => withinLimits(c, 20_000, 300_000),
    },
  ),
  penaltyLaw('two-officers', ['由两名以上持证执法人员实施', 'Two certified officers act'], 42, {
    severity: 'bars',
    points: 100,
    guards: ['punish'],
    test: actedByTwo,
  }),
  penaltyLaw('certificate-shown', ['出示执法证件', 'The certificate is shown'], [52, { paragraph: 1 }], {
    severity: 'bars',
    points: 20,
    guards: ['punish'],
    test: (c) =>
      yesOr(c, decision(c).shown, '是否出示执法证件', 'whether the certificate was shown', [
        '没有出示执法证件',
        'The certificate was not shown',
      ]),
  }),
  penaltyLaw('form', ['预定格式、编有号码的决定书', 'A numbered preset form'], [52, { paragraph: 1 }], {
    severity: 'bars',
    points: 10,
    guards: ['punish'],
    test: (c) =>
      yesOr(c, decision(c).form, '是否使用编号的决定书', 'whether the form is numbered', [
        '没有使用预定格式、编有号码的决定书',
        'No numbered preset form was used',
      ]),
  }),
  penaltyLaw('delivered', ['决定书当场交付', 'The decision is handed over on the spot'], [52, { paragraph: 1 }], {
    severity: 'bars',
    points: 20,
    guards: ['punish'],
    test: (c) =>
      c.need(decision(c).delivered, '决定书交付情况', 'whether it was handed over') === 'not-delivered'
        ? broken('决定书没有当场交付当事人', 'The decision was not handed over')
        : kept,
  }),
  penaltyLaw('signed', ['执法人员签名或者盖章', 'Signed by the officers'], [52, { paragraph: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['punish'],
    test: (c) =>
      yesOr(c, decision(c).signedByOfficers, '执法人员是否签名', 'whether officers signed', [
        '决定书没有执法人员签名',
        'The officers did not sign',
      ]),
  }),
  penaltyLaw(
    'content',
    ['决定书载明事实、依据、种类、数额、时间、地点', 'The decision says what, why, how much, when and where'],
    [52, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['punish'],
      test: (c) => {
        const d = decision(c)
        const lack = lacking([d.facts, '违法行为', 'the violation'], [d.punished, '处罚依据', 'the law applied'])
        if (lack) return lack
        c.need(d.facts, '违法行为', 'the violation')
        c.need(d.punished?.length ? d.punished : undefined, '处罚依据', 'the law applied')
        c.need(d.place?.address ?? c.context.place, '违法地点', 'the place')
        return kept
      },
    },
  ),
  penaltyLaw('remedies', ['告知复议、诉讼的途径和期限', 'Remedies are told'], [52, { paragraph: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['punish'],
    test: (c) => {
      const lack = lacking(
        [decision(c).reconsiderationBody, '行政复议机关', 'the reconsideration body'],
        [decision(c).court, '人民法院', 'the court'],
      )
      if (lack) return lack
      c.need(decision(c).reconsiderationBody, '行政复议机关', 'the reconsideration body')
      c.need(decision(c).court, '人民法院', 'the court')
      return kept
    },
  }),
  reconsiderationLaw(
    'reconsideration-first',
    ['告知先申请行政复议', 'Told that reconsideration comes first'],
    [23, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['punish'],
      test: (c) =>
        yesOr(c, decision(c).reconsiderationFirst, '是否告知先申请复议', 'whether reconsideration first was told', [
          '对当场处罚不服应当先复议后诉讼，没有告知',
          'An on-the-spot penalty is reconsidered before it is sued; this was not told',
        ]),
    },
  ),
  reconsiderationLaw('reconsideration-period', ['复议申请期限六十日', 'Sixty days for reconsideration'], 20, {
    severity: 'bars',
    points: 5,
    guards: ['punish'],
    test: (c) => {
      const days = c.need(decision(c).reconsiderationDays, '告知的复议期限', 'the days told')
      return days >= 60
        ? kept
        : broken(`告知的复议期限${days}日，法定六十日`, `${days} days were told, the law gives sixty`)
    },
  }),
  penaltyLaw('informed', ['当场告知事实、理由、依据和权利', 'Told of facts, reasons, law and rights'], 44, {
    severity: 'bars',
    points: 20,
    guards: ['punish'],
    test: (c) =>
      yesOr(c, decision(c).informed, '是否当场告知', 'whether the party was told', [
        '没有当场告知事实、理由、依据和权利',
        'The party was not told on the spot',
      ]),
  }),
  order55('heard', ['听取陈述申辩并复核', 'The party is heard'], [13, { paragraph: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['punish'],
    test: (c) => {
      c.need(decision(c).heard, '陈述申辩情况', 'whether anything was said')
      return kept
    },
  }),
  penaltyLaw('ordered-to-rectify', ['责令改正', 'An order to rectify goes with it'], [28, { paragraph: 1 }], {
    severity: 'overridable',
    points: 5,
    guards: ['punish'],
    test: (c) =>
      yesOr(c, decision(c).rectify, '是否责令改正', 'whether an order to rectify was given', [
        '没有责令改正',
        'No order to rectify',
      ]),
  }),
  penaltyLaw('under-fourteen', ['不满十四周岁不予处罚', 'Nobody under fourteen is penalised'], 30, {
    severity: 'bars',
    points: 100,
    guards: ['punish'],
    test: (c) => {
      const party = partyOf(c)
      if (party?.kind !== 'citizen' || !party.birthOn) return notApplicable
      const age = ageOn(
        party.birthOn,
        c.need(decision(c).violatedOn ?? c.act.happenedAt.slice(0, 10), '违法行为发生日', 'the day'),
      )
      return age < 14 ? broken(`当事人当时${age}周岁，不予处罚`, `The party was ${age}`) : kept
    },
  }),
  penaltyLaw('one-kind', ['当事人类别明确', 'What the party is, is clear'], [52, { paragraph: 2 }], {
    severity: 'bars',
    points: 5,
    guards: ['punish'],
    test: (c) => {
      const party = partyOf(c)
      return party?.kind === 'citizen' && party.creditCode
        ? broken('当事人登记为公民却填了统一社会信用代码，请改正类别', 'A citizen has no credit code')
        : kept
    },
  }),
  order55('reported-in-time', ['三日内备案', 'Reported within three days'], [14, { paragraph: 2 }], {
    severity: 'overridable',
    points: 5,
    guards: ['record'],
    test: (c) => {
      const from = c.day(c.first('punish'), '当场处罚日期', 'the day of the decision')
      const due = lastDay('order55-summary-record', from)
      const on = c.day(c.act, '备案日期', 'the day it was reported')
      return later(on, due)
        ? broken(`${from}处罚，应于${due}前备案，实际${on}`, `Decided ${from}, due ${due}, reported ${on}`)
        : kept
    },
  }),
  penaltyLaw('reported', ['报所属机关备案', 'Reported to the bureau'], [52, { paragraph: 3 }], {
    severity: 'bars',
    points: 5,
    guards: ['close'],
    cure: 'record',
    test: (c) => (c.saw('revoke') || c.has('record') ? kept : broken('没有备案', 'Not reported')),
  }),
  penaltyLaw('collection-ground', ['当场收缴的情形属实', 'The ground of collection is true'], 68, {
    severity: 'bars',
    points: 20,
    guards: ['collect'],
    test: (c) => {
      const d = c.act.data as { ground?: string; reason?: string }
      const ground = c.need(d.ground, '当场收缴的情形', 'the ground')
      const { fine } = sanction(c)
      if (ground === 'small')
        return fine <= 10_000
          ? kept
          : broken(`罚款${fine / 100}元，不属于一百元以下`, `A fine of ${fine / 100} yuan is more than 100`)
      c.need(d.reason, '难以执行或者交通不便的情况', 'why')
      return kept
    },
  }),
  penaltyLaw('collected-as-fined', ['收缴不超过罚款', 'No more is collected than was fined'], 67, {
    severity: 'bars',
    points: 50,
    guards: ['collect', 'pay'],
    test: (c) => {
      const sum = c.all('collect', 'pay').reduce((all, p) => all + (p.data.amount ?? 0), 0)
      const { fine } = sanction(c)
      if (c.whole && fine === 0) return broken('决定没有罚款，没有可以收缴的', 'No fine was decided')
      if (c.whole && sum - ((c.act.data as { amount?: number }).amount ?? 0) >= fine)
        return broken(`罚款${fine / 100}元已经缴清`, `The fine of ${fine / 100} yuan is paid already`)
      return sum > fine
        ? broken(`罚款${fine / 100}元，收缴${sum / 100}元`, `Fined ${fine / 100}, collected ${sum / 100} yuan`)
        : kept
    },
  }),
  penaltyLaw('receipt', ['出具财政部门统一制发的专用票据', 'An official receipt is given'], 70, {
    severity: 'bars',
    points: 20,
    guards: ['collect'],
    test: (c) => {
      const { receipt } = c.act.data as { receipt?: string | null }
      if (receipt === null) return broken('没有出具专用票据', 'No official receipt was given')
      c.need(receipt, '专用票据', 'the official receipt')
      return kept
    },
  }),
  penaltyLaw('handed-in-in-time', ['二日内交至机关', 'Handed in within two days'], 71, {
    severity: 'overridable',
    points: 10,
    guards: ['handIn'],
    test: (c) => {
      if (c.whole && !c.saw('collect')) return notApplicable
      const from = c.day(c.last('collect'), '收缴日期', 'the day of collection')
      const due = lastDay('penalty-cash-to-organ', from)
      const on = c.day(c.act, '交款日期', 'the day it was handed in')
      return later(on, due)
        ? broken(`${from}收缴，应于${due}前交回，实际${on}`, `Collected ${from}, due ${due}, handed in ${on}`)
        : kept
    },
  }),
  penaltyLaw('handed-in-as-collected', ['交回与收缴一致', 'What is handed in is what was collected'], 71, {
    severity: 'bars',
    points: 20,
    guards: ['handIn'],
    cure: 'collect',
    test: (c) => {
      if (!c.whole && !c.saw('collect')) return notApplicable
      const [got, given] = [c.all('collect'), c.all('handIn')].map((list) =>
        list.reduce((sum, p) => sum + (p.data.amount ?? 0), 0),
      ) as [number, number]
      if (c.whole && got === 0) return broken('没有当场收缴的罚款', 'Nothing was collected on the spot')
      return given > got
        ? broken(`收缴${got / 100}元，交回${given / 100}元`, `Collected ${got / 100}, handed in ${given / 100} yuan`)
        : kept
    },
  }),
  penaltyLaw('banked-in-time', ['二日内缴付银行', 'Paid to the bank within two days'], 71, {
    severity: 'overridable',
    points: 10,
    guards: ['toBank'],
    test: (c) => {
      if (c.whole && !c.saw('handIn')) return notApplicable
      const from = c.day(c.last('handIn'), '交回日期', 'the day it was handed in')
      const due = lastDay('penalty-cash-to-bank', from)
      const on = c.day(c.act, '缴付日期', 'the day it was paid')
      return later(on, due)
        ? broken(`${from}交回，应于${due}前缴付，实际${on}`, `Handed in ${from}, due ${due}, paid ${on}`)
        : kept
    },
  }),
  penaltyLaw('banked-as-handed-in', ['缴付与交回一致', 'What is paid is what was handed in'], 71, {
    severity: 'bars',
    points: 10,
    guards: ['toBank'],
    cure: 'handIn',
    test: (c) => {
      if (!c.whole && !c.saw('handIn')) return notApplicable
      const [got, given] = [c.all('handIn'), c.all('toBank')].map((list) =>
        list.reduce((sum, p) => sum + (p.data.amount ?? 0), 0),
      ) as [number, number]
      if (c.whole && got === 0) return broken('没有交回的罚款', 'Nothing was handed in')
      return given > got
        ? broken(`交回${got / 100}元，缴付${given / 100}元`, `Handed in ${got / 100}, paid ${given / 100} yuan`)
        : kept
    },
  }),
  penaltyLaw('cash-settled', ['收缴的罚款已交回并缴付', 'Collected money is handed in and banked'], 71, {
    severity: 'bars',
    points: 20,
    guards: ['close'],
    cure: 'handIn',
    test: (c) => {
      if (!c.saw('collect') || annulled(c)) return notApplicable
      const sum = (kind: 'collect' | 'handIn' | 'toBank') =>
        c.all(kind).reduce((all, p) => all + (p.data.amount ?? 0), 0)
      if (c.whole ? sum('toBank') >= sum('collect') : c.has('toBank')) return kept
      return broken('当场收缴的罚款没有全部缴付银行', 'Collected money was not paid to the bank')
    },
  }),
  penaltyLaw('performed', ['履行完毕方可结案', 'Closed when performed'], 66, {
    severity: 'bars',
    points: 5,
    guards: ['close'],
    cure: 'pay',
    test: (c) => {
      const { ground } = c.act.data as { ground?: string }
      if (!c.whole) return notApplicable
      if (ground === 'revoked')
        return c.saw('revoke') || c.all('endChallenge').some((e) => e.data.outcome === 'revoked')
          ? kept
          : broken('决定没有撤销', 'It was not revoked')
      if (annulled(c)) return broken('决定已撤销', 'It was revoked')
      if (ground === 'enforced') return c.saw('handOver') ? kept : broken('没有移交强制执行', 'It was not handed over')
      const paid = c.all('collect', 'pay').reduce((all, p) => all + (p.data.amount ?? 0), 0)
      const { fine } = sanction(c)
      return paid >= fine
        ? kept
        : broken(`罚款${fine / 100}元，已缴${paid / 100}元`, `Fined ${fine / 100}, paid ${paid / 100} yuan`)
    },
  }),
  penaltyLaw('one-challenge', ['复议结束后方可再登记', 'One challenge at a time'], 73, {
    severity: 'bars',
    points: 0,
    guards: ['challenge'],
    test: (c) =>
      !c.whole || c.all('challenge').length <= c.all('endChallenge').length + 1
        ? kept
        : broken('已有进行中的复议', 'One is already pending'),
  }),
  penaltyLaw('refunded', ['撤销的决定退还已收罚款', 'A revoked decision is paid back'], 74, {
    severity: 'bars',
    points: 20,
    guards: ['close', 'refund'],
    cure: 'refund',
    test: (c) => {
      if (!annulled(c))
        return c.act.kind === 'refund' && c.whole ? broken('决定没有撤销', 'It was not revoked') : notApplicable
      if (!c.whole)
        return c.saw('collect', 'pay')
          ? c.has('refund')
            ? kept
            : broken('已收罚款没有退还', 'What was paid was not returned')
          : notApplicable
      const sum = (kind: 'collect' | 'pay' | 'refund') => c.all(kind).reduce((all, p) => all + (p.data.amount ?? 0), 0)
      const due = sum('collect') + sum('pay')
      const given = sum('refund')
      if (given > due)
        return broken(`已收${due / 100}元，退还${given / 100}元`, `Received ${due / 100}, refunded ${given / 100} yuan`)
      return c.act.kind === 'refund' || given === due
        ? kept
        : broken(`已收${due / 100}元，只退还${given / 100}元`, `Received ${due / 100}, refunded ${given / 100} yuan`)
    },
  }),
  penaltyLaw('challenge-ends', ['有复议才有结果', 'An outcome answers a challenge'], 73, {
    severity: 'bars',
    points: 0,
    guards: ['endChallenge'],
    cure: 'challenge',
    test: (c) =>
      !c.whole || c.all('endChallenge').length <= c.all('challenge').length
        ? kept
        : broken('没有进行中的复议', 'Nothing is pending'),
  }),
]

/** Summary procedure of 1996 (outside knowledge): fifty yuan for citizens, a thousand for organisations. */
export const earlierRules: readonly R[] = [
  penaltyLaw(
    'limits-1996',
    ['公民五十元、单位一千元以下罚款或者警告', 'At most 50 yuan for citizens, 1,000 for organisations'],
    33,
    {
      ...before2021,
      severity: 'bars',
      points: 100,
      guards: ['punish'],
      test: (c) => withinLimits(c, 5_000, 100_000),
    },
  ),
  penaltyLaw('delivered-1996', ['决定书当场交付', 'The decision is handed over on the spot'], 34, {
    ...before2021,
    severity: 'bars',
    points: 20,
    guards: ['punish'],
    test: (c) =>
      c.need(decision(c).delivered, '决定书交付情况', 'whether it was handed over') === 'not-delivered'
        ? broken('决定书没有当场交付当事人', 'The decision was not handed over')
        : kept,
  }),
]
