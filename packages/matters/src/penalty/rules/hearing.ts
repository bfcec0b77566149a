import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { lastDay, later } from '../../legal-days.ts'
import { investigators } from './investigation.ts'
import { type C, penaltyLaw, type R } from './make.ts'
import { servedDay, sinceNotice } from './sanction.ts'

const due = (c: C) =>
  lastDay('penalty-hearing-request', c.need(servedDay(c, 'notice'), '告知书送达日期', 'the day the notice was served'))

/** A hearing was asked for and neither refused as late nor withdrawn. */
const stands = (c: C) => c.all('requestHearing').length > c.all('refuseHearing', 'withdrawHearing').length

/** Rules of the hearing (行政处罚法 63–65). */
export const hearingRules: readonly R[] = [
  penaltyLaw(
    'hearing-period',
    ['听证申请期满、已举行或者已放弃方可决定', 'The time to ask for a hearing has passed, was used or waived'],
    [64, { item: 1 }],
    {
      severity: 'bars',
      points: 50,
      guards: ['decide'],
      cure: 'waive',
      test: (c) => {
        const told = c.last('notify')?.data.hearingTold
        if (!told) return notApplicable
        const waived = sinceNotice(c, 'waive').some((w) => w.data.what === 'hearing' || w.data.what === 'both')
        if (waived || sinceNotice(c, 'holdHearing', 'withdrawHearing', 'refuseHearing').length) return kept
        const last = due(c)
        const on = c.day(c.act, '决定日期', 'the day of decision')
        return later(on, last)
          ? kept
          : likelyBroken(`听证申请期至${last}止，${on}即作出决定`, `Open until ${last}, decided ${on}`)
      },
    },
  ),
  penaltyLaw('hearing-held', ['要求听证的应当组织', 'A hearing that is asked for is held'], 63, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    cure: 'holdHearing',
    test: (c) => {
      if (!c.saw('requestHearing')) return notApplicable
      if (c.saw('holdHearing') || !stands(c)) return kept
      return c.has('holdHearing') ? kept : broken('当事人要求听证，没有组织', 'A hearing was asked for and not held')
    },
  }),
  penaltyLaw(
    'hearing-offered-to-ask',
    ['告知听证权后方可申请', 'A hearing is asked for after it was offered'],
    [64, { item: 1 }],
    {
      severity: 'overridable',
      points: 0,
      guards: ['requestHearing'],
      test: (c) => {
        const told = c.last('notify')?.data.hearingTold
        if (told === undefined) return notApplicable
        return told
          ? kept
          : broken('本案没有告知听证权；不属于听证范围的可以说明后受理', 'No hearing was offered in this case')
      },
    },
  ),
  penaltyLaw(
    'hearing-refused-rightly',
    ['期限内的申请不得以逾期拒绝', 'A timely request is not refused as late'],
    [64, { item: 1 }],
    {
      severity: 'bars',
      points: 50,
      guards: ['refuseHearing'],
      test: (c) => {
        const { ground } = c.act.data as { ground?: string }
        if (ground !== 'late') return notApplicable
        const asked = c.need(c.last('requestHearing')?.data.requestedAt, '提出听证的时间', 'when it was asked for')
        const last = due(c)
        return asked.slice(0, 10) <= last
          ? broken(
              `当事人于${asked.slice(0, 16).replace('T', ' ')}提出，期限至${last}二十四时，没有逾期`,
              `Asked ${asked.slice(0, 16)}; the time ran until the end of ${last}`,
            )
          : kept
      },
    },
  ),
  penaltyLaw(
    'hearing-in-scope',
    ['告知了听证权不得以不属范围拒绝', 'What was offered is not refused as out of scope'],
    63,
    {
      severity: 'bars',
      points: 50,
      guards: ['refuseHearing'],
      test: (c) => {
        const { ground } = c.act.data as { ground?: string }
        if (ground !== 'scope') return notApplicable
        return c.last('notify')?.data.hearingTold ? broken('已经告知当事人享有听证权', 'A hearing was offered') : kept
      },
    },
  ),
  penaltyLaw('hearing-notice', ['听证七日前通知', 'Seven days’ notice of the hearing'], [64, { item: 2 }], {
    severity: 'overridable',
    points: 10,
    guards: ['notifyHearing'],
    test: (c) => {
      const held = c
        .need((c.act.data as { heldAt?: string }).heldAt, '听证时间', 'the time of the hearing')
        .slice(0, 10)
      const on = c.day(c.act, '通知日期', 'the day of notice')
      const last = lastDay('penalty-hearing-notice', held)
      return on <= last
        ? kept
        : broken(`${held}听证，最迟应于${last}通知，实际${on}`, `Held ${held}, notice due ${last}, given ${on}`)
    },
  }),
  penaltyLaw('hearing-notified', ['听证前通知', 'Notice is given before the hearing'], [64, { item: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['holdHearing'],
    cure: 'notifyHearing',
    test: (c) => (c.has('notifyHearing') ? kept : broken('没有通知听证的时间、地点', 'No notice of time and place')),
  }),
  penaltyLaw('hearing-host-independent', ['由非本案调查人员主持', 'The host did not investigate'], [64, { item: 4 }], {
    severity: 'bars',
    points: 100,
    guards: ['notifyHearing', 'holdHearing'],
    test: (c) => {
      const d = c.act.data as { host?: string; hostInvestigated?: boolean }
      const host = c.need(d.host, '听证主持人', 'the host')
      if (d.hostInvestigated || investigators(c).has(host))
        return broken(`主持人${host}参与了本案调查`, `The host ${host} investigated this case`)
      return c.whole || d.hostInvestigated === false || c.saw('inspect', 'inquire', 'conclude')
        ? kept
        : c.missing('主持人是否参与调查', 'whether the host investigated')
    },
  }),
  penaltyLaw(
    'hearing-host-recusal',
    ['对听证主持人的回避申请已作决定，已回避的不主持', 'A request for recusal of the host is decided, and heeded'],
    [64, { item: 4 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['holdHearing'],
      cure: 'decideRecusal',
      test: (c) => {
        const before = (a: { readonly sequence: number }) => a.sequence < c.act.sequence
        const asked = c.all('askRecusal').filter(before)
        if (!asked.length) return notApplicable
        const decided = c.all('decideRecusal').filter(before)
        const host = c.need((c.act.data as { host?: string }).host, '听证主持人', 'the host')
        if (asked.some((a, i) => a.data.of === host && decided[i]?.data.granted))
          return broken(`${host}已决定回避，不能主持听证`, `${host} was recused and cannot be the host`)
        if (decided.length >= asked.length) return kept
        return c.whole
          ? broken('回避申请尚未决定', 'A request for recusal is open')
          : c.missing('回避申请的决定', 'the decision on recusal')
      },
    },
  ),
  penaltyLaw('hearing-agents', ['代理人一至二人', 'One or two agents'], [64, { item: 5 }], {
    severity: 'defect',
    points: 1,
    guards: ['holdHearing'],
    test: (c) => {
      const { agents } = c.act.data as { agents?: number }
      return (agents ?? 0) > 2 ? broken(`代理人${agents}人`, `${agents} agents`) : kept
    },
  }),
  penaltyLaw('hearing-investigators', ['调查人员参加听证', 'Investigators take part'], [64, { item: 7 }], {
    severity: 'overridable',
    points: 5,
    guards: ['holdHearing'],
    test: (c) =>
      c.need(
        (c.act.data as { investigatorsPresent?: boolean }).investigatorsPresent,
        '调查人员是否参加',
        'whether investigators took part',
      )
        ? kept
        : broken('调查人员没有参加听证', 'No investigator took part'),
  }),
  penaltyLaw('hearing-record', ['听证笔录经核对签名', 'The record is read and signed'], [64, { item: 8 }], {
    severity: 'defect',
    points: 5,
    guards: ['holdHearing'],
    test: (c) => {
      const d = c.act.data as { record?: string; signed?: string }
      c.need(d.record, '听证笔录', 'the record')
      c.need(d.signed, '笔录签名情况', 'whether it was signed')
      return kept
    },
  }),
  penaltyLaw('hearing-decides', ['根据听证笔录作出决定', 'The decision follows the record of the hearing'], 65, {
    severity: 'overridable',
    points: 5,
    guards: ['decide'],
    cure: 'reportHearing',
    test: (c) => {
      if (!c.saw('holdHearing')) return notApplicable
      return c.has('reportHearing') ? kept : broken('没有听证报告', 'There is no report on the hearing')
    },
  }),
  penaltyLaw('hearing-to-report', ['举行听证后方有听证报告', 'A report follows a hearing'], 65, {
    severity: 'bars',
    points: 0,
    guards: ['reportHearing'],
    cure: 'holdHearing',
    test: (c) => (c.has('holdHearing') ? kept : broken('没有举行听证', 'No hearing was held')),
  }),
]
