import { type Act, type Actor, documentsOf, findingsOf, foldActs, perform } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import type { OfficerAct } from '../src/officer/acts.ts'
import { clocks } from '../src/officer/clocks.ts'
import { indicators } from '../src/officer/indicators.ts'
import { officer } from '../src/officer/procedure.ts'
import { spansOf, standingOn } from '../src/officer/standing.ts'
import { facts } from '../src/officer/views.ts'
import { twoCertified } from '../src/officers.ts'

const keeper: Actor = { id: 'admin', name: 'admin', roles: ['administrator'], unit: 'center' }
const self: Actor = { id: 'p1', name: 'p1', roles: ['officer'], unit: 'east' }
type Step = readonly [kind: string, day: string, data?: object, recordedOn?: string]

const span = { from: '2024-02-01', to: '2026-01-31' }
const register: Step = [
  'register',
  '2024-01-01',
  { person: 'p1', name: '测试甲', status: 'officer', unit: 'east', post: '队员' },
]
const exam: Step = ['recordExam', '2024-01-20', { on: '2024-01-15', result: 'passed', organiser: '示例市司法局' }]
const issue: Step = [
  'issueCertificate',
  '2024-02-01',
  { ...span, number: 'ZF0001', organ: '示例省人民政府', scope: '城市管理' },
]
const certified = [register, exam, issue]

function proposalOf([kind, day, data = {}, recordedOn = day]: Step, sequence: number, actor: Actor): Act {
  const at = (d: string) => (d.length === 10 ? `${d}T10:00:00+08:00` : d)
  return {
    ...{ id: `a${sequence}`, matter: 'm', sequence, kind, actor: actor.id, unit: actor.unit, evidence: [] },
    ...{ happenedAt: at(day), recordedAt: at(recordedOn), data },
  }
}

/** Performs steps one after the other; the last may be refused, the others must not. */
function play(steps: readonly Step[], actor = keeper, overrides: Record<string, string> = {}) {
  const acts: Act[] = []
  let outcome: ReturnType<typeof perform> | undefined
  for (const step of steps) {
    if (outcome && outcome.is !== 'accepted') throw new Error(JSON.stringify(outcome))
    const own = ['startExam', 'submitExam'].includes(step[0]) ? self : actor
    const by = acts.length < steps.length - 1 && own === actor ? keeper : own
    outcome = perform(officer, acts, foldActs(officer, acts), proposalOf(step, acts.length + 1, by), by, overrides)
    if (outcome.is === 'accepted') acts.push(outcome.act)
  }
  return { acts: acts as OfficerAct[], outcome }
}
const refused = (steps: readonly Step[], actor = keeper) => {
  const { outcome } = play(steps, actor)
  return outcome?.is === 'refused' ? outcome.refusal.code : outcome?.is
}

describe('a certificate', () => {
  it('needs a passed examination, under the law of each day', () => {
    const on = (day: string): Step => ['issueCertificate', day, { ...issue[2], from: day, to: '2030-01-01' }]
    const early: Step = ['register', '2020-01-01', register[2]]
    expect(refused([early, on('2022-04-30')])).toBe('officer-examined-2015')
    expect(refused([early, on('2022-05-01')])).toBe('officer-examined-2022')
    expect(refused([early, on('2026-01-31')])).toBe('officer-examined-2022')
    expect(refused([early, on('2026-02-01')])).toBe('officer-examined-2026')
    expect(refused([...certified])).toBe('accepted')
  })

  it('is not won by a failed examination, nor by an exemption without the national qualification', () => {
    const failed: Step = ['recordExam', '2024-01-20', { ...exam[2], result: 'failed' }]
    expect(refused([register, failed, issue])).toBe('officer-examined-2022')
    const exempt = (more: object): Step => ['recordExam', '2024-01-20', { ...exam[2], result: 'exempt', ...more }]
    expect(refused([register, exempt({})])).toBe('officer-exemption-qualified')
    expect(refused([register, exempt({ lawNumber: 'A20200000001' }), issue])).toBe('accepted')
  })

  it('is never given to an assistant', () => {
    const assistant: Step = ['register', '2024-01-01', { ...register[2], status: 'assistant' }]
    expect(refused([assistant, issue])).toBe('officer-assistant-no-certificate')
    const appointed: Step = ['appoint', '2024-01-10', { post: '队员', reason: '招录为在编人员' }]
    expect(refused([assistant, appointed, exam, issue])).toBe('accepted')
  })

  it('has a number of its own, and after withdrawal wants a new examination', () => {
    const withdraw: Step = ['withdraw', '2024-03-01', { ground: 'left', reason: '调离执法岗位' }]
    const again: Step = ['issueCertificate', '2024-06-01', { ...issue[2], from: '2024-06-01', number: 'ZF0002' }]
    expect(refused([...certified, withdraw, again])).toBe('officer-examined-2022')
    const later: Step = ['recordExam', '2024-05-20', { ...exam[2], on: '2024-05-15' }]
    expect(refused([...certified, withdraw, later, again])).toBe('accepted')
    const same: Step = ['issueCertificate', '2024-06-01', { ...issue[2], from: '2024-06-01' }]
    expect(refused([...certified, withdraw, later, same])).toBe('officer-certificate-number-once')
  })

  it('is renewed by its last day and without a gap', () => {
    const renew = (day: string, from = '2026-02-01', to = '2028-01-31'): Step => ['renew', day, { from, to }]
    expect(refused([...certified, renew('2026-01-31')])).toBe('accepted')
    expect(refused([...certified, renew('2026-02-01')])).toBe('officer-renew-before-expiry')
    expect(refused([...certified, renew('2026-01-10', '2026-02-02')])).toBe('officer-renewal-follows-on')
    expect(refused([...certified, renew('2026-01-10', '2025-01-01', '2026-01-31')])).toBe('officer-renewal-follows-on')
  })

  it('renewed with too little training leaves a finding, not a refusal', () => {
    const hours = (n: number): Step => [
      'recordTraining',
      '2025-06-02',
      { on: '2025-06-01', hours: n, training: 'law', subject: '行政处罚法' },
    ]
    const renew: Step = ['renew', '2026-01-10', { from: '2026-02-01', to: '2028-01-31', hoursWanted: 60 }]
    expect(findingsOf(officer, play([...certified, hours(59), renew]).acts).map((f) => f.rule)).toEqual([
      'officer-training-hours',
    ])
    expect(findingsOf(officer, play([...certified, hours(60), renew]).acts)).toEqual([])
  })

  it('is restored only when suspended, and withdrawn before its holder leaves', () => {
    expect(refused([...certified, ['restore', '2024-03-01', { reason: '考核合格' }]])).toBe('not-at-this-stage')
    const leave: Step = ['leave', '2024-03-02', { reason: '退休离岗' }]
    expect(refused([...certified, leave])).toBe('officer-certificate-returned')
    expect(refused([...certified, ['withdraw', '2024-03-01', { ground: 'retired', reason: '退休' }], leave])).toBe(
      'accepted',
    )
  })

  it('is changed only where there is one, and a change says what changes', () => {
    const change = (data: object): Step => ['change', '2024-03-01', { reason: '更正登记', ...data }]
    expect(refused([register, change({ number: 'ZF0009' })])).toBe('officer-change-of-a-certificate')
    expect(refused([...certified, change({})])).toBe('officer-change-says-what')
    expect(refused([...certified, change({ number: 'ZF0009' })])).toBe('accepted')
  })
})

describe('a reviewer', () => {
  const qualify = (data: object): Step => [
    'qualifyReviewer',
    '2024-03-01',
    { since: '2024-03-01', initial: 'yes', ...data },
  ]
  it('for the first time holds the national qualification (行政处罚法 58)', () => {
    expect(refused([register, qualify({})])).toBe('officer-reviewer-qualified')
    expect(refused([register, qualify({ lawNumber: 'A20200000001' })])).toBe('accepted')
    expect(refused([register, qualify({ initial: 'no' })])).toBe('accepted')
  })
  it('is no assistant, and is ended only after being one', () => {
    const assistant: Step = ['register', '2024-01-01', { ...register[2], status: 'assistant' }]
    expect(refused([assistant, qualify({ initial: 'no' })])).toBe('officer-reviewer-no-assistant')
    expect(refused([register, ['endReviewer', '2024-03-01', { reason: '岗位调整' }]])).toBe('officer-reviewer-in-turn')
  })
  it('reviews from the day named, and no longer once gone', () => {
    const { acts } = play([
      register,
      qualify({ since: '2024-04-01', initial: 'no' }),
      ['leave', '2024-06-01', { reason: '退休离岗' }],
    ])
    for (const [on, reviews] of [
      ['2024-03-31', false],
      ['2024-04-01', true],
      ['2024-05-31', true],
      ['2024-06-01', false],
    ] as const)
      expect(standingOn(acts, on).reviewer, on).toBe(reviews)
  })
})

describe('a paper', () => {
  const start: Step = [
    'startExam',
    '2024-01-10T09:00:00+08:00',
    { attempt: 't', seed: 's', bank: 'b', minutes: 60, full: 100, passMark: 60, closesAt: '2024-01-10T10:00:00+08:00' },
  ]
  const hand = (at: string, more: object = {}): Step => [
    'submitExam',
    at,
    { attempt: 't', answers: {}, score: 80, full: 100, passMark: 60, passed: true, wrong: [], ...more },
  ]
  it('is handed in once, by its last second', () => {
    expect(refused([register, start, hand('2024-01-10T10:00:00+08:00')])).toBe('accepted')
    expect(refused([register, start, hand('2024-01-10T10:00:01+08:00')])).toBe('officer-paper-in-time')
    const done = hand('2024-01-10T09:30:00+08:00')
    expect(refused([register, start, done, hand('2024-01-10T09:31:00+08:00')])).toBe('officer-paper-handed-out')
  })
  it('passes by its mark alone', () => {
    expect(refused([register, start, hand('2024-01-10T09:30:00+08:00', { score: 59 })])).toBe('officer-mark-agrees')
    expect(refused([register, start, hand('2024-01-10T09:30:00+08:00', { score: 59, passMark: 50 })])).toBe(
      'officer-mark-agrees',
    )
  })
  it('is one at a time; a lapsed one makes room', () => {
    const again = (at: string): Step => [
      'startExam',
      at,
      { ...start[2], attempt: 't2', closesAt: '2024-01-10T12:00:00+08:00' },
    ]
    expect(refused([register, start, again('2024-01-10T09:59:59+08:00')])).toBe('officer-one-paper-at-a-time')
    expect(refused([register, start, again('2024-01-10T10:00:01+08:00')])).toBe('accepted')
  })
})

it('nobody keeps the own file, and a leader records training of the own unit alone', () => {
  const training: Step = [
    'recordTraining',
    '2024-02-01',
    { on: '2024-02-01', hours: 8, training: 'law', subject: '行政处罚法' },
  ]
  const leader = (unit: string): Actor => ({ id: 'l', name: 'l', roles: ['leader'], unit })
  expect(refused([register, training], { ...keeper, id: 'p1' })).toBe('own-file')
  expect(refused([register, training], leader('west'))).toBe('not-your-unit')
  expect(refused([register, training], leader('east'))).toBe('accepted')
})

describe('the standing at a moment', () => {
  const suspend: Step = ['suspend', '2024-05-10', { reason: '离岗培训' }]
  const restore: Step = ['restore', '2024-06-20', { reason: '考核合格' }]
  const { acts } = play([...certified, suspend, restore])

  it('turns on the very day: before, on and after', () => {
    const told = (on: string) => {
      const s = standingOn(acts, on)
      return `${s.standing} ${s.inForce}`
    }
    expect(told('2023-12-31')).toBe('none false')
    expect(told('2024-01-31')).toBe('none false')
    expect(told('2024-02-01')).toBe('certified true')
    expect(told('2024-05-09')).toBe('certified true')
    expect(told('2024-05-10T09:59:59+08:00')).toBe('certified true')
    expect(told('2024-05-10')).toBe('suspended false')
    expect(told('2024-06-20')).toBe('certified true')
    expect(told('2026-01-31')).toBe('certified true')
    expect(told('2026-02-01')).toBe('certified false')
  })

  it('takes an act for when it happened, and knows it from when it was recorded', () => {
    const late = play([...certified, ['suspend', '2024-05-10', { reason: '离岗培训' }, '2024-05-20']]).acts
    expect(standingOn(late, '2024-05-12').standing).toBe('suspended')
    expect(standingOn(late, '2024-05-12', '2024-05-12').standing).toBe('certified')
  })

  it('tells who does not count among two officers and why', () => {
    const snapshot = (on: string) => {
      const { id, name, standing, validFrom, validTo, assistant } = standingOn(acts, on)
      return { id, name, standing, validFrom, validTo, assistant }
    }
    const other = { id: 'p2', name: '测试乙', standing: 'certified' as const, validTo: '2030-01-01' }
    expect(twoCertified([snapshot('2024-03-01'), other], '2024-03-01').is).toBe('kept')
    expect(twoCertified([snapshot('2026-02-01'), other], '2026-02-01')).toMatchObject({
      why: { zh: expect.stringContaining('已于2026-01-31到期') },
    })
    expect(twoCertified([snapshot('2024-05-11'), other], '2024-05-11')).toMatchObject({
      why: { zh: expect.stringContaining('暂停使用') },
    })
  })

  it('is kept as spans of days that agree with every day asked', () => {
    const spans = spansOf(acts, (s) => s.inForce)
    expect(spans).toEqual([
      { from: '2024-02-01', to: '2024-05-09' },
      { from: '2024-06-20', to: '2026-01-31' },
    ])
    expect(facts.row(foldActs(officer, acts), { late: () => false })).toMatchObject({
      certified_in: '{[2024-02-01,2024-05-09],[2024-06-20,2026-01-31]}',
      issued: '{2024-02-01}',
      valid_to: '2026-01-31',
    })
  })
})

it('the clock ends with the certificate, and a renewal moves it to the new end', () => {
  const [clock] = clocks
  const { acts } = play(certified)
  const state = foldActs(officer, acts)
  expect(clock?.limit(state)).toMatchObject({ amount: 730, unit: 'day' })
  const renewal = { ...acts[2], kind: 'renew', data: { from: '2026-02-01', to: '2028-01-31' } } as OfficerAct
  expect(clock?.extension?.(renewal, state)).toMatchObject({ amount: 730, unit: 'day' })
})

it('writes the registration of the certificate and the record of training with the words of the day', () => {
  const training = (on: string): Step => [
    'recordTraining',
    on,
    { on, hours: 8, training: 'law', subject: '行政处罚法' },
  ]
  const replace: Step = ['replace', '2024-04-01', { ground: 'lost', number: 'ZF0002', reason: '证件遗失' }]
  const { acts } = play([...certified, training('2024-02-10'), training('2024-03-10'), replace])
  const made = documentsOf(officer, acts)
  expect(made.map((d) => d.id)).toEqual([
    'examination-2',
    'certificate-registration-3',
    'certificate-registration-6',
    'training-4',
    'training-5',
  ])
  const [first, second] = made.filter((d) => d.document === 'certificate-registration').map((d) => d.content.number)
  expect([first, second]).toEqual(['ZF0001', 'ZF0002'])
  expect(made.at(-1)?.content.tables?.[0]?.rows).toHaveLength(2)
  expect(made.at(-1)?.content.rows.find((r) => r.label === '本年累计学时')?.value).toBe('16')
})

it('defines every figure in both languages', () => {
  expect(indicators.map((i) => i.id)).toEqual([
    'officers',
    'certificates-new',
    'certificates-replaced',
    'training-hours',
    'reviewers-share',
  ])
  for (const { definition } of indicators) {
    expect(definition.zh.length).toBeGreaterThan(10)
    expect(definition.en.length).toBeGreaterThan(10)
  }
})
