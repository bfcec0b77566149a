import { broken, kept, notApplicable } from '@zhiheng/procedure'
import type { PenaltyAct } from '../acts/acts.ts'
import { type C, penaltyLaw, type R, threeSystems } from './make.ts'

type Kind = PenaltyAct['kind']

/** An act and those that cannot come after it. */
const after: ReadonlyMap<Kind, readonly Kind[]> = new Map([
  ['file', ['lead', 'checkLead']],
  ['conclude', ['file', 'inspect', 'inquire']],
  ['notify', ['file', 'conclude']],
  ['requestHearing', ['notify']],
  ['holdHearing', ['requestHearing', 'notifyHearing']],
  ['decide', ['file', 'conclude', 'notify', 'state', 'holdHearing', 'legalReview', 'deliberate']],
  ['decideNone', ['file']],
  ['confirmPerformance', ['decide', 'decideNone']],
  ['close', ['decide', 'decideNone', 'confirmPerformance']],
  ['archive', ['close']],
])

const names: Partial<Record<Kind, string>> = {
  lead: '线索登记',
  checkLead: '核查',
  file: '立案',
  inspect: '现场检查',
  inquire: '询问',
  conclude: '调查终结',
  notify: '处罚告知',
  state: '陈述申辩',
  requestHearing: '申请听证',
  notifyHearing: '通知听证',
  holdHearing: '听证',
  legalReview: '法制审核',
  deliberate: '集体讨论',
  decide: '处罚决定',
  decideNone: '不予处罚决定',
  confirmPerformance: '执行',
  close: '结案',
  archive: '归档',
}

function misplaced(c: C): readonly [string, string, string, string] | null {
  const on = c.day(c.act, '行为的日期', 'the date of the act')
  for (const kind of after.get(c.act.kind) ?? []) {
    const other = c.last(kind)
    const day = other?.happenedAt?.slice(0, 10)
    if (day && day > on) return [names[c.act.kind] ?? c.act.kind, on, names[kind] ?? kind, day]
  }
  return null
}

/** Rules on the order of acts and the truth of their times. */
export const orderRules: readonly R[] = [
  penaltyLaw('order-of-acts', ['程序先后有序', 'Acts follow one another in time'], [38, { paragraph: 2 }], {
    severity: 'bars',
    points: 50,
    guards: [...after.keys()],
    test: (c) => {
      const found = misplaced(c)
      return found
        ? broken(
            `${found[0]}日期${found[1]}早于${found[2]}日期${found[3]}`,
            `${c.act.kind} of ${found[1]} is before an act of ${found[3]}`,
          )
        : kept
    },
  }),
  threeSystems('not-in-the-future', ['不得记录尚未发生的行为', 'Nothing is recorded before it happens'], 7, {
    severity: 'bars',
    points: 20,
    guards: [
      'lead',
      'checkLead',
      'file',
      'inspect',
      'inquire',
      'conclude',
      'notify',
      'decide',
      'serve',
      'pay',
      'close',
    ],
    test: (c) => {
      if (!c.whole) return notApplicable
      return c.act.happenedAt > c.act.recordedAt
        ? broken('发生时间在将来，请改为实际时间', 'The time lies in the future')
        : kept
    },
  }),
  penaltyLaw('archived-after-closing', ['结案后立卷归档', 'A closed case is archived'], 47, {
    severity: 'bars',
    points: 2,
    guards: ['archive'],
    cure: 'close',
    test: (c) => (c.has('close') ? kept : broken('没有结案', 'The case was not closed')),
  }),
]
