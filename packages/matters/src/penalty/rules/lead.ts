import { checkCreditCode } from '@zhiheng/law'
import { power } from '@zhiheng/law/powers/index.ts'
import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { lastDay, later } from '../../legal-days.ts'
import { ageOn } from '../../party.ts'
import { type C, filing, order55, penaltyLaw, type R } from './make.ts'

const opened = (c: C) => c.day(c.first('lead'), '线索登记日期', 'the day of the lead')

/** Building on and occupying go on until they are undone: where their end is not told, nothing is over. */
const goesOn = (c: C) =>
  /违法建|违章建|搭建|加建|扩建|城乡规划法|土地管理法|占用|占地|擅自建/.test(
    (c.context.said as string | undefined) ?? '',
  )

/** Whether the violation was found within its time; `years`: as the law of the day has it. */
export function inTime(c: C, years: 'now' | 'then') {
  const filed = filing(c)
  if (c.whole && !c.saw('file')) return notApplicable
  const done = c.need(filed.endedOn ?? filed.violatedOn, '违法行为发生或者终了日', 'the day of the violation')
  const found = c.first('lead') ?? c.first('file') ?? c.first('inspect', 'inquire')
  const on = c.day(found, '发现日期', 'the day of discovery')
  const [short, long] = [lastDay('penalty-limitation', done), lastDay('penalty-limitation-grave', done)]
  if (on <= short) return kept
  if (filed.endedOn === undefined && !c.whole && goesOn(c))
    return c.missing('违法行为是否有连续或者继续状态、何时终了', 'whether the violation went on and when it ended')
  const due = years === 'now' && filed.lifeOrHealth ? long : short
  if (!later(on, due)) return kept
  const words = [
    `违法行为于${done}终了，至${due}止；${on}方被发现`,
    `Ended ${done}, time-barred after ${due}, found ${on}`,
  ] as const
  // Harm to life, health or finance would give five years.
  const open = years === 'now' && filed.lifeOrHealth === undefined && !c.whole && !later(on, long)
  return open ? likelyBroken(...words) : broken(...words)
}

/** Rules from the lead to the filing of the case. */
export const leadRules: readonly R[] = [
  order55('lead-checked-in-time', ['线索应在期限内核查', 'A lead is checked in time'], 15, {
    severity: 'overridable',
    points: 3,
    guards: ['file', 'refuseFiling'],
    test: (c) => {
      const from = opened(c)
      const first = lastDay('order55-lead-check', from)
      const due = c.saw('extendCheck') ? lastDay('order55-lead-check-extension', first) : first
      const on = c.day(c.act, '立案日期', 'the day of filing')
      return later(on, due)
        ? broken(`线索自${from}登记，应于${due}前核查完毕，实际${on}`, `Registered ${from}, due ${due}, done ${on}`)
        : kept
    },
  }),
  order55('check-extended-once', ['核查期限只能延长一次', 'The time to check is extended once'], 15, {
    severity: 'bars',
    points: 3,
    guards: ['extendCheck'],
    test: (c) => (c.all('extendCheck').length > 1 ? broken('核查期限已经延长过一次', 'Extended once already') : kept),
  }),
  order55('check-before-filing', ['立案前应当核查线索', 'A lead is checked before filing'], 15, {
    severity: 'bars',
    points: 5,
    guards: ['file'],
    cure: 'checkLead',
    test: (c) => (c.has('checkLead') ? kept : broken('没有核查记录', 'No check is on file')),
  }),
  order55('filing-conditions', ['符合三项条件方可立案', 'Three conditions of filing'], [15, { paragraph: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['file'],
    cure: 'checkLead',
    test: (c) => {
      const check = c.last('checkLead')?.data
      const missing = [
        c.need(check?.evidence, '核查：有无初步证据', 'whether there is first evidence') ? '' : '没有初步证据',
        c.need(check?.competent, '核查：是否属于本机关管辖', 'whether it is ours') ? '' : '不属于本机关管辖',
        c.need(check?.inTime, '核查：是否超过时效', 'whether it is time-barred') ? '' : '已超过处罚时效',
      ].filter(Boolean)
      return missing.length
        ? broken(`核查结论不符合立案条件：${missing.join('，')}`, 'The check does not support filing')
        : kept
    },
  }),
  order55('filing-approved', ['立案须经负责人批准', 'Filing is approved by the head'], [15, { paragraph: 3 }], {
    severity: 'bars',
    points: 8,
    guards: ['file'],
    test: (c) => {
      c.need(c.whole ? c.act.actor : c.last('file')?.data.approver, '立案批准人', 'who approved the filing')
      return kept
    },
  }),
  penaltyLaw(
    'filed-before-decision',
    ['作出处罚决定前应当立案', 'A case is filed before the decision'],
    [54, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 10,
      guards: ['decide'],
      test: (c) => (c.has('file') ? kept : broken('没有立案', 'No case was filed')),
    },
  ),
  penaltyLaw('within-limitation', ['未超过处罚时效', 'Not time-barred'], 36, {
    severity: 'bars',
    points: 100,
    guards: ['file', 'decide'],
    test: (c) => inTime(c, 'now'),
  }),
  penaltyLaw('power-held', ['在法定职权范围内实施', 'Within statutory powers'], 17, {
    severity: 'bars',
    points: 100,
    guards: ['file'],
    test: (c) => {
      const code = filing(c).power
      if (!code) return c.whole ? broken('没有选择权责清单事项', 'No item of the list of powers') : notApplicable
      const on = c.day(c.act, '立案日期', 'the day of filing')
      const item = power(code, on)
      if (!item)
        return broken(`权责清单中没有事项${code}，或者该日没有依据`, `Item ${code} is not on the list that day`)
      return item.bureau === 'named-holder'
        ? broken(
            `“${item.titleZh}”由法律规定的机关行使，应当移送`,
            `“${item.titleEn}” stays with the organ the law names`,
          )
        : kept
    },
  }),
  penaltyLaw('township-delegated', ['乡镇、街道在赋权范围内实施', 'A township acts within what was delegated'], 24, {
    severity: 'bars',
    points: 100,
    guards: ['file', 'decide'],
    test: (c) => {
      if (!c.context.township) return notApplicable
      const own = c
        .last('decide')
        ?.data.punished?.some((article) => /城乡规划法.*六十五条|城乡规划法 ?65/.test(article ?? ''))
      if (own) return kept
      return c.need(
        c.context.delegated as boolean | undefined,
        '省级人民政府是否决定将该项处罚权交由乡镇、街道行使',
        'whether the province delegated the power',
      )
        ? kept
        : broken('该项处罚权没有依法交由乡镇、街道行使', 'The power was not delegated to the township')
    },
  }),
  penaltyLaw('place-told', ['查明违法行为发生地', 'The place of the violation is established'], 22, {
    severity: 'bars',
    points: 5,
    guards: ['file'],
    test: (c) => {
      c.need(
        c.first('lead')?.data.place?.address ?? (c.context.place as string | undefined),
        '违法行为发生地',
        'the place of the violation',
      )
      return kept
    },
  }),
  penaltyLaw('party-one-kind', ['当事人类别明确', 'What the party is, is clear'], [59, { item: 1 }], {
    severity: 'bars',
    points: 10,
    guards: ['file'],
    test: (c) => {
      const party = filing(c).party
      const kind = c.need(party?.kind, '当事人类别', 'the kind of party')
      if (kind === 'citizen' && party?.creditCode)
        return broken(
          '当事人登记为公民却填了统一社会信用代码；是个体工商户或者单位的，请改正类别',
          'A citizen has no unified social credit code; correct the kind of party',
        )
      if (kind === 'organisation' && party?.birthOn)
        return broken('当事人登记为单位却填了出生日期，请改正类别', 'An organisation has no date of birth')
      return kept
    },
  }),
  penaltyLaw('party-code-valid', ['统一社会信用代码正确', 'The credit code is right'], [59, { item: 1 }], {
    severity: 'defect',
    points: 3,
    guards: ['file'],
    test: (c) => {
      const code = filing(c).party?.creditCode
      if (!code) return notApplicable
      return checkCreditCode(code).ok
        ? kept
        : broken(`统一社会信用代码${code}校验不符`, `The credit code ${code} does not check`)
    },
  }),
  penaltyLaw(
    'operator-named',
    ['个体工商户应写明经营者', 'An individual business names its operator'],
    [59, { item: 1 }],
    {
      severity: 'defect',
      points: 3,
      guards: ['file'],
      test: (c) => {
        const party = filing(c).party
        if (party?.kind !== 'individual-business') return notApplicable
        return party.representative
          ? kept
          : c.whole
            ? broken('没有写明经营者', 'The operator is not named')
            : c.missing('经营者', 'the operator')
      },
    },
  ),
  penaltyLaw(
    'party-is-the-violator',
    ['处罚的是实施违法行为、仍然存续的当事人', 'Who is penalised did it, and still exists'],
    40,
    {
      severity: 'bars',
      points: 100,
      guards: ['decide'],
      test: (c) => {
        const { dissolved, otherViolator } = c.context as { dissolved?: { on?: string }; otherViolator?: string }
        if (otherViolator) return broken(`处罚对象不是违法行为人：${otherViolator}`, 'The party is not who did it')
        if (!dissolved) return notApplicable
        const on = c.day(c.act, '决定日期', 'the day of decision')
        if (dissolved.on !== undefined && on <= dissolved.on) return kept
        return (dissolved.on === undefined ? likelyBroken : broken)(
          `作出决定时当事人已经注销或者死亡${dissolved.on ? `（${dissolved.on}）` : ''}`,
          'The party no longer existed when it was decided',
        )
      },
    },
  ),
  penaltyLaw('under-fourteen', ['不满十四周岁不予处罚', 'Nobody under fourteen is penalised'], 30, {
    severity: 'bars',
    points: 100,
    guards: ['notify', 'decide'],
    test: (c) => {
      const filed = filing(c)
      if (filed?.party?.kind !== 'citizen' || !filed.party.birthOn) return notApplicable
      const on = c.need(filed.violatedOn, '违法行为发生日', 'the day of the violation')
      const age = ageOn(filed.party.birthOn, on)
      return age < 14
        ? broken(
            `当事人当时${age}周岁，不予处罚，责令监护人管教`,
            `The party was ${age}: no penalty, the guardian is told`,
          )
        : kept
    },
  }),
  penaltyLaw('juvenile-lighter', ['未成年人从轻、减轻', 'A juvenile is penalised more lightly'], 30, {
    severity: 'bars',
    points: 20,
    guards: ['notify', 'decide'],
    test: (c) => {
      const filed = filing(c)
      if (filed?.party?.kind !== 'citizen' || !filed.party.birthOn) return notApplicable
      const age = ageOn(filed.party.birthOn, c.need(filed.violatedOn, '违法行为发生日', 'the day of the violation'))
      if (age < 14 || age >= 18) return notApplicable
      const { data } = c.act
      const told = 'discretion' in data ? data.discretion : undefined
      const words = [...(told?.circumstances ?? []), told?.reasons ?? ''].join()
      if (/从轻|减轻|未成年|juvenile|lighter|mitigated/.test(words)) return kept
      return c.whole || told
        ? broken(`当事人当时${age}周岁，应当从轻或者减轻`, `The party was ${age}: lighter or mitigated`)
        : c.missing('裁量情节', 'the circumstances')
    },
  }),
]
