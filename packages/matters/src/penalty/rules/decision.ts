import { broken, kept, likelyBroken, notApplicable, type SeenOf } from '@zhiheng/procedure'
import { lacking } from '../../law-rules.ts'
import { lastDay, later } from '../../legal-days.ts'
import { ageOn } from '../../party.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import { type C, filing, litigationLaw, order55, penaltyLaw, type R, reconsiderationLaw } from './make.ts'
import { fineOf } from './sanction.ts'

type Decision = SeenOf<PenaltyAct, 'decide'>
const decision = (c: C) => c.act as unknown as Decision

/** Days that do not count towards the time to decide (住建部令55 29, 30): hearing, tests, suspension. */
export function excluded(c: C): { from: string; to: string; reasonZh: string; reasonEn: string }[] {
  const day = (a: { happenedAt?: string } | undefined) => a?.happenedAt?.slice(0, 10)
  const spans: [string | undefined, string | undefined, string, string][] = []
  for (const [i, a] of c.all('commissionTest').entries())
    spans.push([day(a), day(c.all('receiveTest')[i]), '检测鉴定期间', 'testing'])
  for (const [i, a] of c.all('suspend').entries())
    spans.push([day(a), day(c.all('resume')[i]), '中止调查期间', 'suspended'])
  for (const a of c.all('requestHearing')) {
    const end = c.all('holdHearing', 'withdrawHearing', 'refuseHearing').find((h) => h.sequence > a.sequence)
    spans.push([day(a), day(end), '听证期间', 'hearing'])
  }
  return spans.flatMap(([from, to, reasonZh, reasonEn]) =>
    from && to && to >= from ? [{ from, to, reasonZh, reasonEn }] : [],
  )
}

/** Last day to decide, with the extensions granted so far. */
function decisionDue(c: C, from: string): string {
  const extensions = c.all('extendDecision').map((e) => ({
    amount: c.need(e.data.days, '延长日数', 'how many days were added'),
    unit: 'day' as const,
    approver: e.actor ?? '',
  }))
  return lastDay('penalty-decision', from, { suspensions: excluded(c), extensions })
}

/** Rules of the decision (行政处罚法 57, 59, 60; 33 where there is none). */
export const decisionRules: readonly R[] = [
  penaltyLaw('decision-in-time', ['立案起九十日内决定', 'Decided within ninety days of filing'], 60, {
    severity: 'overridable',
    points: 20,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      const filed = c.first('file')
      if (!filed) return c.whole ? notApplicable : c.missing('立案日期', 'the day of filing')
      const from = c.day(filed, '立案日期', 'the day of filing')
      const on = c.day(c.act, '决定日期', 'the day of decision')
      // Extensions and excluded periods only lengthen it.
      if (!later(on, lastDay('penalty-decision', from))) return kept
      const due = decisionDue(c, from)
      if (!later(on, due)) return kept
      const zh = `${from}立案，应于${due}前作出决定，实际${on}`
      const en = `Filed ${from}, due ${due}, decided ${on}`
      if (c.whole || c.saw('extendDecision')) return broken(zh, en)
      // Two extensions and every exclusion together rarely pass a year.
      return likelyBroken(zh, en)
    },
  }),
  penaltyLaw('decision-content', ['决定书载明六项内容', 'The decision has its six parts'], [59, { paragraph: 1 }], {
    severity: 'bars',
    points: 20,
    guards: ['decide'],
    test: (c) => {
      const d = decision(c).data
      const lack = lacking(
        [d.facts, '违法事实', 'the facts'],
        [d.evidence, '证据', 'the evidence'],
        [d.punished, '处罚依据', 'the law applied'],
        [d.performance, '履行方式和期限', 'how and when to perform'],
      )
      if (lack) return lack
      c.need(filing(c).party?.name, '当事人的姓名或者名称', 'the name of the party')
      c.need(d.facts, '违法事实', 'the facts')
      c.need(d.evidence, '证据', 'the evidence')
      c.need(d.punished?.length ? d.punished : undefined, '处罚依据', 'the law applied')
      c.need(d.penalties?.length ? d.penalties : undefined, '处罚种类', 'the penalty')
      c.need(d.performance, '履行方式和期限', 'how and when to perform')
      return kept
    },
  }),
  penaltyLaw('decision-sealed', ['决定书加盖机关印章', 'The decision is sealed'], [59, { paragraph: 2 }], {
    severity: 'bars',
    points: 20,
    guards: ['decide'],
    test: (c) =>
      c.need(decision(c).data.sealed, '决定书是否盖章', 'whether it is sealed')
        ? kept
        : broken('决定书没有加盖印章', 'The decision is not sealed'),
  }),
  penaltyLaw('remedies-told', ['告知复议和诉讼的途径、期限', 'Remedies are told'], [59, { item: 5 }], {
    severity: 'bars',
    points: 20,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      const d = decision(c).data as { reconsiderationBody?: string | null; court?: string | null }
      if (d.reconsiderationBody === null || d.court === null)
        return broken('没有告知复议、诉讼的途径', 'Where to turn against the decision was not told')
      c.need(d.reconsiderationBody, '行政复议机关', 'the reconsideration body')
      c.need(d.court, '人民法院', 'the court')
      return kept
    },
  }),
  penaltyLaw('remedies-named', ['写明具体的复议机关和法院', 'The body and the court are named'], [59, { item: 5 }], {
    severity: 'bars',
    points: 10,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      const d = decision(c).data
      const [body, court] = [d.reconsiderationBody ?? '', d.court ?? '']
      const vague = [body, court].find((name) => /有管辖权|有关|相关|上级机关|同级人民政府$|本级人民政府$/.test(name))
      if (vague) return broken(`“${vague}”没有写明具体名称`, `“${vague}” names no body`)
      return body && court ? kept : c.missing('复议机关和法院的名称', 'the names of the body and the court')
    },
  }),
  reconsiderationLaw(
    'reconsideration-body',
    [
      '对部门、乡镇（街道）处罚的复议机关是县级以上人民政府',
      'Reconsideration is by the people’s government of the county',
    ],
    24,
    {
      severity: 'bars',
      points: 10,
      guards: ['decide', 'decideNone'],
      test: (c) => {
        const body = c.need(decision(c).data.reconsiderationBody, '行政复议机关', 'the reconsideration body')
        if (/有管辖权|有关|相关/.test(body)) return notApplicable
        // Who punished in its own name is not its own judge: a township, or a street office, goes to the county (24, 1).
        if (/(?:[乡镇]|苏木)人民政府$|街道办事处$/u.test(body))
          return broken(
            `乡镇人民政府、街道办事处不管辖行政复议，应当告知县级人民政府，不是“${body}”`,
            `No township hears reconsiderations: tell the people’s government of the county, not “${body}”`,
          )
        return /人民政府|管理委员会|行政公署/.test(body)
          ? kept
          : broken(
              `2024年起由本级人民政府管辖复议，不是“${body}”`,
              `Since 2024 the people’s government decides, not “${body}”`,
            )
      },
    },
  ),
  reconsiderationLaw('reconsideration-period', ['复议申请期限六十日', 'Sixty days for reconsideration'], 20, {
    severity: 'bars',
    points: 10,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      const days = c.need(decision(c).data.reconsiderationDays, '告知的复议期限', 'the days told')
      return days >= 60
        ? kept
        : broken(`告知的复议期限${days}日，法定六十日`, `${days} days were told, the law gives sixty`)
    },
  }),
  litigationLaw('litigation-period', ['起诉期限六个月', 'Six months to sue'], 46, {
    severity: 'bars',
    points: 10,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      const d = decision(c).data
      const months = c.need(d.litigationMonths, '告知的起诉期限', 'the months told')
      if (months >= 6) return kept
      const land = (d.punished ?? []).some((p) => p?.includes('土地管理法'))
      return land
        ? notApplicable
        : broken(`告知的起诉期限${months}个月，法定六个月`, `${months} months were told, the law gives six`)
    },
  }),
  penaltyLaw('head-decides', ['由负责人审查决定', 'The head decides'], [57, { paragraph: 1 }], {
    severity: 'bars',
    points: 20,
    guards: ['decide', 'decideNone'],
    test: (c) => {
      c.need(
        c.whole ? c.act.actor : (c.act.data as { approver?: string }).approver,
        '决定的负责人',
        'the head who decided',
      )
      return kept
    },
  }),
  penaltyLaw(
    'pay-within',
    ['罚款自收到决定书之日起十五日内缴纳', 'A fine is paid within fifteen days'],
    [67, { paragraph: 3 }],
    {
      severity: 'bars',
      points: 5,
      guards: ['decide'],
      test: (c) => {
        const d = decision(c).data
        if (!(d.penalties ?? []).some((p) => p?.kind === 'fine')) return notApplicable
        const days = c.need(d.payWithin, '缴款期限', 'the days to pay')
        return days === 15
          ? kept
          : broken(`缴款期限写为${days}日，法定十五日`, `${days} days were given, the law gives fifteen`)
      },
    },
  ),
  penaltyLaw('fined-once', ['一事不再罚款', 'One fine for one violation'], 29, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    test: (c) => {
      const fined = c.all('decide').filter((d) => (fineOf(d.data.penalties) ?? 0) > 0)
      const revoked = c.saw('endChallenge')
      return fined.length > 1 && !revoked
        ? broken('同一案件已经罚款，不得再次罚款', 'A fine was already decided in this case')
        : kept
    },
  }),
  penaltyLaw(
    'trifling-corrected',
    ['轻微并及时改正的不予处罚', 'Trifling and corrected: no penalty'],
    [33, { paragraph: 1 }],
    {
      severity: 'overridable',
      points: 10,
      guards: ['decide'],
      test: (c) => {
        const degree = decision(c).data.discretion?.degree
        if (degree !== 'trifling') return notApplicable
        const corrected = c.last('reinspect')?.data.corrected === 'yes'
        return corrected
          ? broken(
              '情节轻微且已改正：没有造成危害后果的，不予处罚；有后果的请说明',
              'Trifling and corrected: no penalty unless harm was done',
            )
          : kept
      },
    },
  ),
  penaltyLaw('departure-explained', ['偏离裁量基准说明理由', 'A departure from the benchmark is explained'], 34, {
    severity: 'bars',
    points: 10,
    guards: ['conclude', 'notify', 'decide'],
    test: (c) => {
      const d = (c.act.data as Decision['data']).discretion
      const amount = fineOf((c.act.data as Decision['data']).penalties)
      if (d?.recommended === undefined || amount === undefined || amount === d.recommended) return notApplicable
      return d.departure
        ? kept
        : broken(
            `罚款与基准${d.recommended / 100}元不一致，没有说明理由`,
            `The fine departs from the benchmark of ${d.recommended / 100} yuan without reasons`,
          )
    },
  }),
  penaltyLaw('discretion-reasons', ['说明裁量理由', 'Discretion gives its reasons'], 34, {
    severity: 'defect',
    points: 5,
    guards: ['notify', 'decide'],
    test: (c) => {
      c.need((c.act.data as Decision['data']).discretion?.reasons, '裁量理由', 'the reasons of discretion')
      return kept
    },
  }),
  penaltyLaw('education', ['不予处罚应当教育', 'No penalty goes with education'], [33, { paragraph: 3 }], {
    severity: 'bars',
    points: 5,
    guards: ['decideNone'],
    test: (c) => {
      const d = c.act.data as { ground?: string; education?: string }
      const ground = c.need(d.ground, '不予处罚的情形', 'the ground')
      if (!['trifling', 'first', 'faultless'].includes(ground)) return notApplicable
      c.need(d.education, '对当事人的教育', 'the education of the party')
      return kept
    },
  }),
  penaltyLaw(
    'corrected-before-none',
    ['以及时改正不予处罚的已改正', 'No penalty for correction: it was corrected'],
    [33, { paragraph: 1 }],
    {
      severity: 'overridable',
      points: 5,
      guards: ['decideNone'],
      cure: 'reinspect',
      test: (c) => {
        const ground = c.need((c.act.data as { ground?: string }).ground, '不予处罚的情形', 'the ground')
        if (!['trifling', 'first'].includes(ground)) return notApplicable
        const found = c.last('reinspect')
        if (found) return found.data.corrected === 'yes' ? kept : broken('复查没有改正', 'It was not corrected')
        return c.has('reinspect') ? kept : broken('没有改正情况的复查记录', 'No record says that it was corrected')
      },
    },
  ),
  penaltyLaw('child-is-under-fourteen', ['不满十四周岁的情形属实', 'A child is under fourteen'], 30, {
    severity: 'bars',
    points: 20,
    guards: ['decideNone'],
    test: (c) => {
      if ((c.act.data as { ground?: string }).ground !== 'child') return notApplicable
      const filed = filing(c)
      const birth = c.need(filed?.party?.birthOn, '当事人出生日期', 'the date of birth')
      const on = c.need(filed?.violatedOn, '违法行为发生日', 'the day of the violation')
      return ageOn(birth, on) < 14 ? kept : broken('当事人当时已满十四周岁', 'The party was fourteen or older')
    },
  }),
  order55('correction-is-formal', ['补正、更正不改变实体内容', 'A correction changes nothing of substance'], 28, {
    severity: 'bars',
    points: 20,
    guards: ['correct'],
    test: (c) =>
      c.need((c.act.data as { affectsRights?: boolean }).affectsRights, '是否影响实际权益', 'whether it affects rights')
        ? broken(
            '影响当事人权益的，应当依法变更或者撤销，不能更正',
            'What affects rights is changed or revoked by law, not corrected',
          )
        : kept,
  }),
]
