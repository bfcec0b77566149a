import { broken, kept, likelyBroken, notApplicable } from '@zhiheng/procedure'
import { toldOf } from '../../compulsion.ts'
import { lastDay, later } from '../../legal-days.ts'
import { reviewPoints } from '../contract/review.ts'
import { investigators } from './investigation.ts'
import { type C, filing, order55, penaltyLaw, type R, threeSystems } from './make.ts'
import { sinceReport } from './sanction.ts'
import { hearingScope } from './scope.ts'

/** Why legal review is due (行政处罚法 58); empty when it is not. Ends the test where an excerpt leaves it open. */
function dueFor(c: C): readonly string[] {
  const told = c.last('conclude')?.data
  const reasons = [
    c.saw('holdHearing') ? '经过听证程序' : '',
    told?.publicInterest ? '涉及重大公共利益' : '',
    told?.manyRelations ? '疑难复杂、涉及多个法律关系' : '',
  ].filter(Boolean)
  if (!reasons.length && !c.whole) {
    c.need(told?.publicInterest, '是否涉及重大公共利益', 'whether major public interest is concerned')
    c.need(told?.manyRelations, '是否疑难复杂', 'whether it is difficult')
    c.has('holdHearing')
  }
  return reasons
}

/** Whether what is decided falls within the scope of hearings, as far as that is told. */
function grave(c: C): boolean {
  const { party, largeAmount } = filing(c)
  const { penalties } = c.act.data as { penalties?: readonly { kind?: string; amount?: number }[] }
  const found = hearingScope(penalties, party?.kind, largeAmount)
  return found === 'yes' || found === 'likely'
}

const toReview = Object.entries(reviewPoints).filter(([id]) => id !== 'other')

/** Rules of legal review and collective deliberation (行政处罚法 57, 58). */
export const reviewRules: readonly R[] = [
  penaltyLaw('legal-review', ['应当法制审核的经过审核', 'Legal review where due'], 58, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    cure: 'legalReview',
    test: (c) => {
      const denied = (c.context.denied as { penalty?: readonly string[] } | undefined)?.penalty?.includes('legalReview')
      // Who says of a grave decision that it was not reviewed has found that it was due.
      if (!c.whole && denied && grave(c))
        return likelyBroken('决定直接关系当事人重大权益，未经法制审核', 'A decision of weight was not reviewed')
      const due = dueFor(c)
      if (!due.length) return notApplicable
      return c.has('legalReview') && (sinceReport(c, 'legalReview') || !c.whole)
        ? kept
        : broken(`${due.join('，')}，未经法制审核`, 'Legal review was due and not done')
    },
  }),
  penaltyLaw('review-passed', ['审核未通过不得决定', 'Nothing is decided against the review'], 58, {
    severity: 'bars',
    points: 100,
    guards: ['decide'],
    cure: 'legalReview',
    test: (c) => {
      const last = sinceReport(c, 'legalReview')
      if (!last) return notApplicable
      const result = c.need(last.data.result, '法制审核结论', 'the result of the review')
      return result === 'agree' ? kept : broken('法制审核没有通过', 'The legal review did not agree')
    },
  }),
  penaltyLaw('review-after-hearing', ['听证后审核', 'Review comes after the hearing'], [58, { item: 2 }], {
    severity: 'bars',
    points: 20,
    guards: ['decide'],
    cure: 'legalReview',
    test: (c) => {
      const [held, reviewed] = [c.last('holdHearing'), c.last('legalReview')]
      if (!held || !reviewed) return notApplicable
      if (reviewed.sequence > held.sequence) return kept
      return broken('法制审核早于听证，应当在听证后审核', 'The review was before the hearing')
    },
  }),
  penaltyLaw('reviewer-qualified', ['审核人员具备资格', 'The reviewer is qualified'], [58, { paragraph: 2 }], {
    severity: 'bars',
    points: 20,
    guards: ['legalReview'],
    test: (c) => {
      const who = (c.act.data as { reviewer?: { reviewer?: boolean; name?: string } }).reviewer
      return c.need(who?.reviewer, '审核人员的法律职业资格', 'the reviewer’s qualification')
        ? kept
        : broken(
            `${who?.name ?? '审核人员'}没有法制审核资格：初次从事审核的应当取得法律职业资格`,
            'A first-time reviewer must hold the national legal qualification',
          )
    },
  }),
  threeSystems('reviewer-apart', ['审核与承办分开', 'Review and handling are apart'], 14, {
    severity: 'overridable',
    points: 20,
    guards: ['legalReview'],
    test: (c) => {
      const who = (c.act.data as { reviewer?: { id?: string; name?: string; investigator?: boolean } }).reviewer
      if (who?.investigator) return broken('审核人员参与了办案', 'The reviewer took part in the case')
      const id = c.need(who?.id ?? who?.name, '审核人员', 'the reviewer')
      if (investigators(c).has(id)) return broken('审核人员是本案调查人员', 'The reviewer investigated this case')
      return c.whole || who?.investigator === false || c.saw('inspect', 'inquire')
        ? kept
        : c.missing('审核人员是否办案', 'whether the reviewer investigated')
    },
  }),
  order55('review-in-time', ['十日内完成审核', 'Review within ten days'], 25, {
    severity: 'defect',
    points: 3,
    guards: ['legalReview'],
    test: (c) => {
      const from = c.need(
        (c.act.data as { receivedOn?: string }).receivedOn,
        '收到审核材料日',
        'when papers were received',
      )
      const due = lastDay('order55-legal-review', from)
      const on = c.day(c.act, '审核日期', 'the day of review')
      return later(on, due)
        ? broken(`${from}收到材料，应于${due}前完成，实际${on}`, `Received ${from}, due ${due}, done ${on}`)
        : kept
    },
  }),
  order55('review-points', ['逐项审核', 'Review goes point by point'], 24, {
    severity: 'defect',
    points: 3,
    guards: ['legalReview'],
    test: (c) => {
      const points = c.need(
        (c.act.data as { points?: readonly { point?: string }[] }).points,
        '逐项审核意见',
        'opinions point by point',
      )
      const names = toReview.filter(([id]) => !points.some((p) => p.point === id))
      return names.length
        ? broken(
            `没有审核：${names.map(([, [zh]]) => zh).join('、')}`,
            `Not reviewed: ${names.map(([, [, en]]) => en).join(', ')}`,
          )
        : kept
    },
  }),
  penaltyLaw(
    'deliberated',
    ['复杂、重大案件集体讨论', 'Complex or grave cases are deliberated'],
    [57, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 50,
      guards: ['decide'],
      cure: 'deliberate',
      test: (c) => {
        const told = c.last('conclude')?.data.complex ?? (c.context.complex as boolean | undefined)
        if (told === undefined && grave(c) && toldOf(c, 'deliberate') === false)
          return likelyBroken(
            '拟处罚属于听证范围，一般属于情节复杂或者重大，没有集体讨论',
            'Within the scope of hearings, as a rule grave, and not deliberated',
          )
        const complex = c.need(told, '是否情节复杂或者重大', 'whether it is complex or grave')
        if (!complex) return notApplicable
        return c.has('deliberate') && (sinceReport(c, 'deliberate') || !c.whole)
          ? kept
          : broken('情节复杂或者重大，没有集体讨论', 'Complex or grave, and not deliberated')
      },
    },
  ),
  penaltyLaw('deliberated-after-hearing', ['听证后集体讨论', 'Deliberation comes after the hearing'], 65, {
    severity: 'overridable',
    points: 10,
    guards: ['decide'],
    cure: 'deliberate',
    test: (c) => {
      const [held, discussed] = [c.last('holdHearing'), c.last('deliberate')]
      if (!held || !discussed) return notApplicable
      return discussed.sequence > held.sequence
        ? kept
        : broken('集体讨论早于听证，听证后没有再讨论决定', 'The heads deliberated before the hearing and not after it')
    },
  }),
  penaltyLaw('deliberation-members', ['由两名以上负责人讨论', 'Two or more heads deliberate'], [57, { paragraph: 2 }], {
    severity: 'bars',
    points: 10,
    guards: ['deliberate'],
    test: (c) => {
      const members = c.need(
        (c.act.data as { members?: readonly { opinion?: string }[] }).members,
        '参加讨论的人员',
        'who took part',
      )
      return members.length >= 2 ? kept : broken('参加讨论的负责人不足两人', 'Fewer than two took part')
    },
  }),
  threeSystems('deliberation-recorded', ['记录每个人的意见', 'Every opinion is recorded'], 7, {
    severity: 'defect',
    points: 3,
    guards: ['deliberate'],
    test: (c) => {
      const members = c.need(
        (c.act.data as { members?: readonly { name?: string; opinion?: string }[] }).members,
        '参加讨论的人员',
        'who took part',
      )
      const silent = members.filter((m) => !m.opinion).map((m) => m.name)
      return silent.length
        ? broken(`没有记录意见：${silent.join('、')}`, `No opinion recorded: ${silent.join(', ')}`)
        : kept
    },
  }),
  penaltyLaw(
    'deliberation-agreed',
    ['集体讨论未同意不得决定', 'Nothing is decided against the deliberation'],
    [57, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 50,
      guards: ['decide'],
      cure: 'deliberate',
      test: (c) => {
        const last = sinceReport(c, 'deliberate')
        if (!last) return notApplicable
        return c.need(last.data.agreed, '讨论结论', 'what was concluded')
          ? kept
          : broken('集体讨论没有同意拟处理意见', 'The deliberation did not agree')
      },
    },
  ),
]
