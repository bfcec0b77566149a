import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { lastDay, later } from '../../legal-days.ts'
import { type C, compulsionLaw, order55, penaltyLaw, type R, transferRules } from './make.ts'
import { fineOf, servedDay } from './sanction.ts'

/** A receipt that is null is said not to have been given. */
type Payment = { amount?: number; kind?: string; channel?: string; receipt?: string | null; remote?: boolean }
const paidFor = (c: C) =>
  c
    .all('pay')
    .reduce((sum, p) => (p.data.kind === 'fine' || p.data.kind === undefined ? sum + (p.data.amount ?? 0) : sum), 0)
const challengedNow = (c: C) => c.all('challenge').length > c.all('endChallenge').length
const revoked = (c: C) =>
  c.all('endChallenge').some((e) => e.data.outcome === 'revoked' || e.data.outcome === 'changed')

/** Words that the matter came back from the police or was no crime after all. */
const cameBack = /不予立案|撤销案件|不起诉|免予刑事|免除刑事|不构成犯罪|不追究刑事|无罪|退回|移回|移交回|反向/

/** Of cases told from outside: a fine for what was transferred as a crime, or was one and never transferred. */
function finedForCrime(c: C) {
  const transferred = c.all('transfer').some((t) => t.data.organ === 'police')
  if (!transferred && !c.context.crimeSuspected) return notApplicable
  // All that is said of the case is long to search, so it comes last.
  if (cameBack.test((c.context.said as string | undefined) ?? '')) return notApplicable
  if (transferred && (fineOf((c.act.data as Fined).penalties) ?? 1) > 0)
    return likelyBroken(
      '案件已移送公安机关，没有查明不追究刑事责任即作出罚款决定',
      'Transferred to the police, and fined before they declined it',
    )
  if (!c.context.crimeSuspected) return notApplicable
  return c.has('transfer')
    ? kept
    : broken('涉嫌犯罪没有移送，以行政处罚代替', 'A suspected crime was not transferred but fined')
}
interface Fined {
  readonly penalties?: Parameters<typeof fineOf>[0]
}

/** Rules of performance, publication, closing and transfer (行政处罚法 27, 48, 66–74). */
export const executionRules: readonly R[] = [
  penaltyLaw('own-collection', ['罚款决定与收缴分离', 'Who fines does not collect'], [67, { paragraph: 2 }], {
    severity: 'bars',
    points: 50,
    guards: ['pay'],
    test: (c) => {
      const p = c.act.data as Payment
      if (c.need(p.channel, '缴款方式', 'the channel') !== 'cash') return kept
      return c.need(p.remote, '是否边远、水上、交通不便且当事人提出', 'whether it is a remote place and asked for')
        ? kept
        : broken('普通程序的罚款不得自行收缴', 'A fine of ordinary procedure is not collected by the officers')
    },
  }),
  penaltyLaw('receipt-given', ['当场收缴出具财政票据', 'Cash gets an official receipt'], 70, {
    severity: 'bars',
    points: 20,
    guards: ['pay'],
    test: (c) => {
      const p = c.act.data as Payment
      if (p.channel !== 'cash') return notApplicable
      if (p.receipt === null) return broken('没有出具专用票据', 'No official receipt was given')
      c.need(p.receipt, '财政部门统一制发的专用票据', 'the official receipt')
      return kept
    },
  }),
  penaltyLaw('decision-served-first', ['决定书送达后执行', 'A decision is served before it is performed'], 61, {
    severity: 'bars',
    points: 20,
    guards: ['confirmPerformance', 'handOver'],
    test: (c) => {
      if (c.all('serve').some((s) => s.data.document === 'decision' || s.data.document === 'no-penalty')) return kept
      return c.has('serve') && !c.whole
        ? c.missing('决定书的送达', 'service of the decision')
        : broken('决定书没有送达', 'The decision was not served')
    },
  }),
  penaltyLaw('paid-in-full', ['全部履行才算履行完毕', 'Performed means performed in full'], 66, {
    severity: 'bars',
    points: 10,
    guards: ['confirmPerformance'],
    cure: 'pay',
    test: (c) => {
      if ((c.act.data as { how?: string }).how !== 'performed') return notApplicable
      const fine = fineOf(c.last('decide')?.data.penalties)
      if (!c.saw('decide')) return notApplicable
      const due = c.need(fine, '罚款数额', 'the fine')
      const paid = paidFor(c)
      if (paid >= due) return kept
      return c.whole || c.saw('pay')
        ? broken(`罚款${due / 100}元，已缴${paid / 100}元`, `Fined ${due / 100}, paid ${paid / 100} yuan`)
        : c.missing('缴款情况', 'what was paid')
    },
  }),
  penaltyLaw('ended-for-cause', ['执行情况与案件一致', 'How it ended agrees with the case'], 66, {
    severity: 'bars',
    points: 5,
    guards: ['confirmPerformance'],
    test: (c) => {
      const { how } = c.act.data as { how?: string }
      if (!c.whole) return notApplicable
      if (how === 'enforced' && !c.saw('handOver'))
        return broken('没有移交强制执行', 'It was not handed over to enforcement')
      if (how === 'revoked' && !revoked(c))
        return broken('没有撤销决定的复议、诉讼结果', 'No outcome revokes the decision')
      return kept
    },
  }),
  penaltyLaw('deferral-asked', ['经申请才批准延期、分期', 'A deferral answers a request'], [66, { paragraph: 2 }], {
    severity: 'bars',
    points: 5,
    guards: ['grantDeferral', 'refuseDeferral'],
    cure: 'askDeferral',
    test: (c) => {
      if (!c.whole) return c.has('askDeferral') ? kept : broken('当事人没有申请', 'The party did not ask')
      const answered = c.all('grantDeferral', 'refuseDeferral').length
      return answered <= c.all('askDeferral').length ? kept : broken('没有待批准的申请', 'No request is waiting')
    },
  }),
  compulsionLaw('demanded-first', ['移交强制执行前催告满十日', 'A demand and ten days come first'], 54, {
    severity: 'bars',
    points: 20,
    guards: ['handOver'],
    test: (c) => {
      const from = c.need(
        (c.act.data as { demandedOn?: string }).demandedOn,
        '催告书送达日',
        'the day the demand was served',
      )
      const due = lastDay('compulsion-demand', from)
      const on = c.day(c.act, '移交日期', 'the day of handing over')
      return later(on, due)
        ? kept
        : broken(
            `催告书${from}送达，至${due}止；${on}移交过早`,
            `Demand served ${from}, open until ${due}; ${on} is too early`,
          )
    },
  }),
  compulsionLaw(
    'not-while-challenged',
    ['复议、诉讼期间不申请法院执行', 'No court application while it is challenged'],
    53,
    {
      severity: 'bars',
      points: 20,
      guards: ['handOver'],
      test: (c) =>
        challengedNow(c) ? broken('复议或者诉讼尚未结束', 'Reconsideration or litigation is not over') : kept,
    },
  ),
  penaltyLaw('one-challenge', ['前一复议、诉讼结束后方可再登记', 'One challenge at a time'], 73, {
    severity: 'bars',
    points: 0,
    guards: ['challenge'],
    test: (c) =>
      !c.whole || c.all('challenge').length <= c.all('endChallenge').length + 1
        ? kept
        : broken('已有进行中的复议或者诉讼', 'One is already pending'),
  }),
  penaltyLaw('challenge-ends', ['有复议、诉讼才有结果', 'An outcome answers a challenge'], 73, {
    severity: 'bars',
    points: 0,
    guards: ['endChallenge'],
    cure: 'challenge',
    test: (c) =>
      !c.whole || c.all('endChallenge').length <= c.all('challenge').length
        ? kept
        : broken('没有进行中的复议、诉讼', 'Nothing is pending'),
  }),
  penaltyLaw('goods-by-auction', ['没收物品依法处理', 'Confiscated goods are disposed of by law'], 74, {
    severity: 'defect',
    points: 5,
    guards: ['disposeGoods'],
    test: (c) => {
      const { how } = c.act.data as { how?: string }
      c.need(how, '处理方式', 'how they were disposed of')
      const confiscated = c.last('decide')?.data.penalties?.some((p) => p?.kind === 'confiscate-goods')
      return confiscated === false && c.whole ? broken('决定中没有没收物品', 'The decision confiscates nothing') : kept
    },
  }),
  order55('published-in-time', ['七日内公开决定', 'Published within seven days'], 10, {
    severity: 'defect',
    points: 3,
    guards: ['publish'],
    test: (c) => {
      const from = c.day(c.last('decide', 'decideNone'), '决定日期', 'the day of decision')
      const due = lastDay('order55-publication', from)
      const on = c.day(c.act, '公开日期', 'the day of publication')
      return later(on, due)
        ? broken(`${from}作出决定，应于${due}前公开，实际${on}`, `Decided ${from}, due ${due}, published ${on}`)
        : kept
    },
  }),
  penaltyLaw('published-masked', ['公开前隐去个人隐私、商业秘密', 'Personal data are masked'], 50, {
    severity: 'bars',
    points: 20,
    guards: ['publish'],
    test: (c) =>
      c.need((c.act.data as { masked?: boolean }).masked, '是否隐去个人信息', 'whether it was masked')
        ? kept
        : broken('没有隐去不宜公开的信息', 'Personal data were not masked'),
  }),
  penaltyLaw(
    'withdrawn-in-time',
    ['三日内撤回公开并说明理由', 'Withdrawn within three days, with reasons'],
    [48, { paragraph: 2 }],
    {
      severity: 'defect',
      points: 5,
      guards: ['withdrawPublication'],
      test: (c) => {
        const over = c.all('endChallenge').findLast((e) => e.data.outcome === 'revoked' || e.data.outcome === 'changed')
        if (!over) return notApplicable
        const from = c.need(over.data.effectiveOn, '生效日', 'the day it took effect')
        const due = lastDay('penalty-publication-withdrawal', from)
        const on = c.day(c.act, '撤回日期', 'the day of withdrawal')
        return later(on, due)
          ? broken(`${from}生效，应于${due}前撤回，实际${on}`, `Effective ${from}, due ${due}, withdrawn ${on}`)
          : kept
      },
    },
  ),
  penaltyLaw(
    'withdrawn-before-closing',
    ['被撤销的决定已撤回公开', 'A revoked decision is taken down'],
    [48, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['close'],
      cure: 'withdrawPublication',
      test: (c) => {
        if (!revoked(c) || !c.saw('publish')) return notApplicable
        return c.has('withdrawPublication')
          ? kept
          : broken('决定已被撤销，公开信息没有撤回', 'The decision was revoked and is still published')
      },
    },
  ),
  order55('closing-ground', ['结案情形属实', 'The ground of closing is true'], 31, {
    severity: 'bars',
    points: 10,
    guards: ['close'],
    test: (c) => {
      const ground = c.need((c.act.data as { ground?: string }).ground, '结案情形', 'the ground')
      const how = c.last('confirmPerformance')?.data.how
      const none = c.saw('decideNone')
      const right: Record<string, boolean> = {
        performed: how === 'performed' && !none ? true : how === 'enforced',
        'ended-by-law': how === 'ended',
        terminated: c.saw('terminate'),
        'no-penalty': none,
        other: how === 'revoked',
      }
      if (right[ground]) return kept
      return c.whole ? broken('结案情形与办理情况不符', 'The ground does not agree with the case') : notApplicable
    },
  }),
  order55('closed-in-time', ['十五日内结案', 'Closed within fifteen days'], 31, {
    severity: 'defect',
    points: 3,
    guards: ['close'],
    test: (c) => {
      const from = c.day(c.last('confirmPerformance', 'terminate'), '执行完毕或者终止日期', 'when it was settled')
      const due = lastDay('order55-closing', from)
      const on = c.day(c.act, '结案日期', 'the day of closing')
      return later(on, due) ? broken(`应于${due}前结案，实际${on}`, `Due ${due}, closed ${on}`) : kept
    },
  }),
  transferRules(
    'crime-decided-in-time',
    ['三日内决定是否移送', 'Transfer is decided within three days'],
    [5, { paragraph: 2 }],
    {
      severity: 'overridable',
      points: 20,
      guards: ['transfer'],
      test: (c) => {
        const d = c.act.data as { organ?: string; reportedAt?: string; approvedAt?: string }
        if (d.organ !== 'police') return notApplicable
        const from = c.need(d.reportedAt, '移送报告的时间', 'when the report was made')
        const on = c.need(d.approvedAt, '批准移送的时间', 'when it was approved')
        const due = lastDay('transfer-decision', from.slice(0, 10))
        return later(on, due)
          ? broken(
              `${from.slice(0, 10)}报告，应于${due}前决定，实际${on.slice(0, 10)}`,
              `Reported ${from.slice(0, 10)}, due ${due}`,
            )
          : kept
      },
    },
  ),
  transferRules(
    'crime-transferred-in-a-day',
    ['批准后二十四小时内移送', 'Transferred within twenty-four hours'],
    [5, { paragraph: 2 }],
    {
      severity: 'overridable',
      points: 20,
      guards: ['transfer'],
      test: (c) => {
        const d = c.act.data as { organ?: string; approvedAt?: string }
        if (d.organ !== 'police') return notApplicable
        const from = c.need(d.approvedAt, '批准移送的时间', 'when it was approved')
        const to = c.act.happenedAt
        if (from.length < 16 || to.length < 16)
          return from.slice(0, 10) === to.slice(0, 10) ? kept : c.missing('移送的具体时刻', 'the hour of transfer')
        const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000
        return hours <= 24
          ? kept
          : broken(`批准后${Math.round(hours)}小时方移送`, `Transferred ${Math.round(hours)} hours after approval`)
      },
    },
  ),
  penaltyLaw('crime-not-fined', ['涉嫌犯罪的移送，不以罚代刑', 'A suspected crime is transferred, not fined'], 27, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    cure: 'transfer',
    test: (c) => {
      if (c.last('legalReview')?.data.result === 'transfer')
        return broken('法制审核建议移送，不得以行政处罚代替', 'The review says transfer')
      return c.whole ? notApplicable : finedForCrime(c)
    },
  }),
  penaltyLaw(
    'deferral-not-overdue',
    ['罚款逾期前决定延期', 'A deferral comes before the fine is overdue'],
    [66, { paragraph: 2 }],
    {
      severity: 'defect',
      points: 2,
      guards: ['grantDeferral'],
      test: (c) => {
        const served = servedDay(c, 'decision')
        const from = c.need(served, '决定书送达日期', 'the day of service')
        const due = lastDay('penalty-payment', from)
        const on = c.day(c.act, '批准日期', 'the day it was granted')
        return later(on, due)
          ? likelyBroken(`缴款期限至${due}，${on}方批准`, `The time to pay ended ${due}, granted ${on}`)
          : kept
      },
    },
  ),
]
