import { addDays, parseCitation } from '@zhiheng/law'
import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { countedBy } from '../../counting.ts'
import { lacking } from '../../law-rules.ts'
import { lastDay, later } from '../../legal-days.ts'
import { countsAsCitizen } from '../../party.ts'
import { remembered } from '../../remembered.ts'
import { type C, filing, order55, penaltyLaw, type R } from './make.ts'
import { fineOf, kindsOf, lastNotice, servedDay, sinceNotice } from './sanction.ts'
import { isBySize, largeByDefault, noGrave, untoldThreshold } from './scope.ts'

type Notice = NonNullable<ReturnType<typeof lastNotice>>

/** Whether what is told falls within 行政处罚法 63. Ends the test where size decides and is not told. */
export function withinHearing(c: C, notice: Notice): 'yes' | 'likely' | 'no' {
  const kinds = kindsOf(notice.data.penalties)
  if (!noGrave(kinds)) return 'yes'
  const sized = (notice.data.penalties ?? []).filter((p) => isBySize(p?.kind ?? ''))
  if (!sized.length) return 'no'
  const most = Math.max(...sized.map((p) => c.need(p?.amount, '拟处罚的金额', 'the amount proposed')))
  const { party, largeAmount } = filing(c)
  if (largeAmount !== undefined) return most >= largeAmount ? 'yes' : 'no'
  const kind = c.need(party?.kind, '当事人类别', 'the kind of party')
  const who = countsAsCitizen(kind) ? 'citizen' : 'organisation'
  if (c.whole) return most >= largeByDefault[who] ? 'yes' : 'no'
  if (most < untoldThreshold[who].never) return 'no'
  return most >= untoldThreshold[who].likely
    ? 'likely'
    : c.missing('当地听证的较大数额标准', 'the local threshold for hearings')
}

/** One article however it is written; paragraph and item part two only where both name one. */
function sameArticle(told: string | undefined, now: string | undefined): boolean {
  if (told === now) return true
  const [a, b] = [parsed(told ?? ''), parsed(now ?? '')]
  if (!a.ok || !b.ok) return false
  const [x, y] = [a.citation, b.citation]
  const same = (p: number | undefined, q: number | undefined) => p === undefined || q === undefined || p === q
  return x.law === y.law && x.article === y.article && same(x.paragraph, y.paragraph) && same(x.item, y.item)
}

const parsed = remembered(parseCitation)

const waived = (c: C, what: 'statement' | 'hearing') =>
  sinceNotice(c, 'waive').some((w) => w.data.what === what || w.data.what === 'both')

/**
 * Of cases told from outside: whether the decision waited for the time the notice left, or at least for another day. For
 * organs that Order 55 binds, its five days are asked for instead.
 */
function timeToSpeak(c: C) {
  const notice = lastNotice(c)
  if (c.whole || !notice) return notApplicable
  const on = c.day(c.act, '决定日期', 'the day of decision')
  if (c.context.organKind === 'housing' && on >= '2022-05-01') return notApplicable
  if (sinceNotice(c, 'state', 'waive', 'holdHearing').length) return kept
  const from = c.need(
    servedDay(c, 'notice') ?? notice.happenedAt?.slice(0, 10),
    '告知书送达日期',
    'the day the notice was served',
  )
  const left = c.context.statementTime as { readonly days: number; readonly working: boolean } | undefined
  if (!left)
    return on > from
      ? kept
      : likelyBroken(
          '告知当日即作出决定，没有留出陈述、申辩的时间',
          'Told and decided on one day: no time was left to speak',
        )
  const due = left.working ? countedBy().addWorkingDays(from, left.days) : addDays(from, left.days)
  return later(on, due)
    ? kept
    : likelyBroken(`陈述、申辩期限至${due}止，${on}即作出决定`, `Time to speak ran until ${due}; decided on ${on}`)
}

/** Rules of prior notice, statement and defence (行政处罚法 44, 45, 62; 住建部令55 21, 22). */
export const noticeRules: readonly R[] = [
  order55('report-before-notice', ['告知前调查终结', 'The investigation is concluded before notice'], 20, {
    severity: 'overridable',
    points: 5,
    guards: ['notify'],
    cure: 'conclude',
    test: (c) => (c.has('conclude') ? kept : broken('没有案件调查终结报告', 'No report concludes the investigation')),
  }),
  penaltyLaw('prior-notice', ['决定前告知', 'Prior notice is given'], 44, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    cure: 'notify',
    test: (c) => (c.has('notify') ? kept : broken('作出决定前没有告知', 'No prior notice was given')),
  }),
  penaltyLaw(
    'notice-content',
    ['告知事实、理由、依据和拟处罚内容', 'Notice tells facts, reasons, law and penalty'],
    44,
    {
      severity: 'bars',
      points: 20,
      guards: ['notify'],
      test: (c) => {
        const { facts, punished, penalties } = (c.act as Notice).data
        const lack = lacking(
          [facts, '违法事实', 'the facts'],
          [punished, '处罚依据', 'the law'],
          [penalties, '拟处罚内容', 'the penalty'],
        )
        if (lack) return lack
        c.need(facts, '告知的违法事实', 'the facts told')
        c.need(punished?.length ? punished : undefined, '告知的处罚依据', 'the law told')
        c.need(penalties?.length ? penalties : undefined, '告知的拟处罚内容', 'the penalty told')
        return kept
      },
    },
  ),
  penaltyLaw('notice-exact-amount', ['告知的罚款数额明确', 'The fine told is exact'], 44, {
    severity: 'bars',
    points: 10,
    guards: ['notify'],
    test: (c) => {
      const { penalties } = (c.act as Notice).data
      const fines = (penalties ?? []).filter((p) => p?.kind === 'fine')
      if (!fines.length) return notApplicable
      const vague = fines.find((f) => f.amount === undefined && f.what)
      if (vague) return broken(`罚款数额不明确：${vague.what}`, `The fine is not exact: ${vague.what}`)
      for (const f of fines) c.need(f.amount, '告知的罚款数额', 'the fine told')
      return kept
    },
  }),
  penaltyLaw('statement-right-told', ['告知陈述、申辩权', 'The right to speak is told'], 44, {
    severity: 'bars',
    points: 50,
    guards: ['notify'],
    test: (c) =>
      c.need((c.act as Notice).data.statementTold, '是否告知陈述、申辩权', 'whether the right to speak was told')
        ? kept
        : broken('没有告知陈述、申辩权', 'The right to speak was not told'),
  }),
  penaltyLaw('hearing-offered', ['属于听证范围的告知听证权', 'A hearing is offered where due'], 63, {
    severity: 'bars',
    points: 100,
    guards: ['notify', 'decide'],
    test: (c) => {
      // A decision is only looked at where an excerpt tells of no notice.
      if (c.act.kind === 'decide' && (c.whole || c.saw('notify'))) return notApplicable
      const notice = c.act as Notice
      const told = notice.data.hearingTold ?? (c.context.hearingTold as boolean | undefined)
      if (told) return kept
      const within = withinHearing(c, notice)
      if (within === 'no') return notApplicable
      if (c.need(told, '是否告知听证权', 'whether a hearing was offered')) return kept
      const why = ['拟处罚属于听证范围，没有告知听证权', 'Within the scope of hearings, but none was offered'] as const
      return within === 'likely' ? likelyBroken(...why) : broken(...why)
    },
  }),
  order55('notice-served', ['告知书已送达', 'The notice was served'], 21, {
    severity: 'bars',
    points: 20,
    guards: ['decide'],
    cure: 'serve',
    inForce: '2022-05-01',
    test: (c) => {
      if (!c.has('notify')) return notApplicable
      if (c.all('serve').some((s) => s.data.document === 'notice')) return kept
      return c.whole
        ? broken('告知书没有送达', 'The notice was not served')
        : c.missing('告知书的送达情况', 'how the notice was served')
    },
  }),
  order55(
    'statement-period',
    ['陈述申辩期满、已听取或者已放弃方可决定', 'The time to speak has passed, was used or waived'],
    [22, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 50,
      guards: ['decide'],
      cure: 'waive',
      test: (c) => {
        if (!c.has('notify')) return notApplicable
        if (waived(c, 'statement') || sinceNotice(c, 'state', 'holdHearing').length) return kept
        const from = c.need(servedDay(c, 'notice'), '告知书送达日期', 'the day the notice was served')
        const due = lastDay('order55-statement', from)
        const on = c.day(c.act, '决定日期', 'the day of decision')
        return later(on, due)
          ? kept
          : likelyBroken(
              `告知书${from}送达，陈述申辩至${due}止，${on}即作出决定`,
              `Served ${from}, open until ${due}, decided ${on}`,
            )
      },
    },
  ),
  penaltyLaw('statement-time', ['留出陈述申辩的时间', 'Time is left to speak'], [45, { paragraph: 1 }], {
    severity: 'bars',
    points: 50,
    guards: ['decide'],
    cure: 'waive',
    test: (c) => timeToSpeak(c),
  }),
  penaltyLaw('statement-heard', ['复核陈述、申辩', 'A statement is reviewed'], [45, { paragraph: 1 }], {
    severity: 'bars',
    points: 50,
    guards: ['decide'],
    cure: 'reviewStatement',
    test: (c) => {
      const made = c.all('state').length
      if (!made) return notApplicable
      if (c.all('reviewStatement').length >= made) return kept
      return c.has('reviewStatement') && !c.whole
        ? kept
        : broken('当事人的陈述、申辩没有复核', 'A statement was not reviewed')
    },
  }),
  penaltyLaw(
    'statement-made-to-review',
    ['有陈述申辩才有复核', 'A review answers a statement'],
    [45, { paragraph: 1 }],
    {
      severity: 'bars',
      points: 0,
      guards: ['reviewStatement'],
      cure: 'state',
      test: (c) =>
        !c.whole || c.all('reviewStatement').length <= c.all('state').length
          ? kept
          : broken('没有待复核的陈述、申辩', 'No statement is waiting'),
    },
  ),
  penaltyLaw('waiver-signed', ['放弃权利须明确', 'A waiver is explicit'], 62, {
    severity: 'bars',
    points: 10,
    guards: ['waive'],
    test: (c) =>
      c.need((c.act.data as { signed?: boolean }).signed, '放弃是否经签名确认', 'whether the waiver is signed')
        ? kept
        : broken('放弃权利没有当事人签名', 'The waiver is not signed'),
  }),
  penaltyLaw(
    'not-heavier-for-defence',
    ['不因申辩加重处罚', 'No heavier penalty for speaking'],
    [45, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 100,
      guards: ['decide'],
      test: (c) => {
        if (!c.saw('state', 'requestHearing', 'holdHearing')) return c.whole || !c.has('state') ? notApplicable : kept
        const first = c.first('notify')
        const told = fineOf(first?.data.penalties)
        const decided = fineOf((c.act as unknown as Notice).data.penalties)
        const [a, b] = [
          c.need(told, '告知的罚款数额', 'the fine told'),
          c.need(decided, '决定的罚款数额', 'the fine decided'),
        ]
        return b > a
          ? broken(
              `申辩后罚款由${a / 100}元增至${b / 100}元`,
              `After a statement the fine rose from ${a / 100} to ${b / 100} yuan`,
            )
          : kept
      },
    },
  ),
  penaltyLaw('decided-as-told', ['决定不超出告知的内容', 'Nothing is decided that was not told'], 44, {
    severity: 'bars',
    points: 50,
    guards: ['decide'],
    cure: 'notify',
    test: (c) => {
      const told = lastNotice(c)
      if (!told) return c.whole ? notApplicable : c.missing('告知书', 'the notice')
      const { penalties } = (c.act as unknown as Notice).data
      const before = kindsOf(c.need(told.data.penalties, '告知的拟处罚内容', 'the penalty told'))
      const fresh = kindsOf(c.need(penalties, '决定的处罚内容', 'the penalty decided')).filter(
        (k) => !before.includes(k),
      )
      if (fresh.length)
        return broken(`决定了告知中没有的处罚种类，应当重新告知`, `Penalties were decided that were not told`)
      const [a, b] = [fineOf(told.data.penalties), fineOf(penalties)]
      if (a === undefined || b === undefined) return c.missing('罚款数额', 'the fines')
      return b > a
        ? broken(`告知罚款${a / 100}元，决定${b / 100}元，应当重新告知`, `Told ${a / 100}, decided ${b / 100} yuan`)
        : kept
    },
  }),
  penaltyLaw('articles-as-told', ['决定的依据与告知一致', 'The law applied is the law told'], 44, {
    severity: 'bars',
    points: 10,
    guards: ['decide'],
    cure: 'notify',
    test: (c) => {
      const told = lastNotice(c)
      if (!told) return c.whole ? notApplicable : c.missing('告知书', 'the notice')
      const before = c.need(told.data.punished, '告知的处罚依据', 'the law told')
      const now = c.need((c.act as unknown as Notice).data.punished, '决定的处罚依据', 'the law applied')
      const fresh = now.filter((article) => !before.some((told) => sameArticle(told, article)))
      return fresh.length ? broken(`处罚依据与告知不一致：${fresh.join('、')}`, `Not told: ${fresh.join(', ')}`) : kept
    },
  }),
  order55('statement-answered', ['决定书回应陈述申辩', 'The decision answers the statement'], 22, {
    severity: 'defect',
    points: 3,
    guards: ['decide'],
    test: (c) => {
      if (!c.saw('state')) return notApplicable
      c.need(
        (c.act.data as { statementAnswer?: string }).statementAnswer,
        '对陈述申辩的回应',
        'an answer to the statement',
      )
      return kept
    },
  }),
]
