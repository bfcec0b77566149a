import { type Act, clockRuns, documentsOf, findingsOf, type Outcome, perform } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { countedBy } from '../src/counting.ts'
import { kinds } from '../src/index.ts'
import { criteriaSets } from '../src/review/criteria/index.ts'
import { drawnFrom, listText } from '../src/review/draw.ts'
import { review } from '../src/review/procedure.ts'
import { type Flag, scoreOf } from '../src/review/score.ts'
import type { ReviewState } from '../src/review/state.ts'

const days = countedBy()

type Step = readonly [kind: string, who: string, data: object, at?: string]
const units: Record<string, string> = { 'a-u1': 'u1', 'a-u2': 'u2', 'a-u3': 'u3', chief: 'office', h1: 'u1' }
const roleOf = (who: string) => (who === 'chief' ? ['chief'] : ['leader', 'reviewer'])
const example = (kind: keyof typeof review.acts, i = 0) => review.acts[kind].examples[i] as object

/** Plays steps until one is not accepted; the last outcome is what a test looks at. */
function play(steps: readonly Step[], reasons: Record<string, string> = {}) {
  const acts: Act[] = []
  let state = review.initial as ReviewState
  let out: Outcome<ReviewState> | null = null
  for (const [
    i,
    [kind, who, data, at = `2024-03-${String(4 + i).padStart(2, '0')}T10:00:00+08:00`],
  ] of steps.entries()) {
    const act: Act = {
      ...{ id: `a${i}`, matter: 'm', sequence: i + 1, kind, actor: who, unit: units[who] ?? '' },
      ...{ happenedAt: at, recordedAt: at, data, evidence: [] },
    }
    out = perform<ReviewState>(
      review,
      acts,
      state,
      act,
      { id: who, name: who, roles: roleOf(who), unit: act.unit },
      reasons,
    )
    if (out.is !== 'accepted') break
    acts.push(out.act)
    state = out.state
  }
  return { out, acts, state, code: out?.is === 'refused' ? out.refusal.code : (out?.is ?? '') }
}

const drawn: Step = ['draw', 'chief', example('draw')]
const assigned: Step[] = [drawn, ['assign', 'chief', example('assign')]]
const high = (who: string): Step => ['submitScore', who, example('submitScore')]
const low = (who: string): Step => ['submitScore', who, example('submitScore', 1)]
const two = (a: object, b: object): Step => ['assign', 'chief', { reviewers: [a, b] }]

describe('a review of a case file', () => {
  it('ends with the grade both reviewers gave', () => {
    const { state, acts, out } = play([
      ...assigned,
      high('a-u1'),
      high('a-u2'),
      ['serveOpinion', 'chief', { opinion: '案卷规范，继续保持' }],
      ['acceptOpinion', 'a-u3', {}],
      ['confirmGrade', 'chief', {}],
      ['close', 'chief', {}],
    ])
    expect(out).toMatchObject({ is: 'accepted', findings: [] })
    expect(state).toMatchObject({ stage: 'closed', grade: 'excellent', total: 100 })
    expect(documentsOf(review, acts).map((d) => d.content.title)).toEqual([
      '行政执法案卷评查表',
      '行政执法案卷评查意见书',
    ])
    expect(findingsOf(review, acts)).toEqual([])
  })

  it('goes to a third person when two scores are apart', () => {
    const { state } = play([...assigned, high('a-u1'), low('a-u2')])
    expect(state).toMatchObject({ stage: 'disputed', grade: null })
    expect(
      play([...assigned, high('a-u1'), low('a-u2'), ['resolveDispute', 'chief', example('resolveDispute')]]).state,
    ).toMatchObject({ stage: 'settled', grade: 'qualified', total: 85 })
  })

  it('is scored by nobody who handled the case, by two, of different units', () => {
    expect(play([drawn, two({ id: 'h1' }, { id: 'a-u2' })]).code).toBe('review-by-nobody-who-handled-it')
    expect(play([drawn, two({ id: 'a-u1' }, { id: 'a-u1' })]).code).toBe('review-two-reviewers')
    const sameUnit = two({ id: 'a-u1', unit: 'u1' }, { id: 'x', unit: 'u1' })
    expect(play([drawn, sameUnit]).code).toBe('review-from-different-units')
    expect(play([drawn, sameUnit], { 'review-from-different-units': '只有一个中队' }).code).toBe('accepted')
    expect(play([drawn, two({ id: 'a-u1', unit: 'u3' }, { id: 'a-u2', unit: 'u2' })]).code).toBe(
      'review-not-by-the-handling-unit',
    )
  })

  it('takes no score from others, nor twice, nor from the bureau leader', () => {
    expect(play([...assigned, high('a-u3')]).code).toBe('not-its-reviewer')
    expect(play([...assigned, high('a-u1'), high('a-u1')]).code).toBe('scored-already')
    expect(play([...assigned, high('chief')]).code).toBe('role-may-not')
  })

  it('refuses a sum that does not follow from the deductions, a grade that does not follow from the sum', () => {
    const bad = (patch: object): Step => ['submitScore', 'a-u1', { ...example('submitScore', 1), ...patch }]
    expect(play([...assigned, bad({ total: 90, grade: 'excellent' })]).code).toBe('review-score-adds-up')
    expect(play([...assigned, bad({ grade: 'excellent' })]).code).toBe('review-grade-follows-the-points')
    expect(play([...assigned, bad({ vetoed: true, grade: 'unqualified' })]).code).toBe(
      'review-veto-follows-its-criterion',
    )
    expect(play([...assigned, bad({ version: 9 })]).code).toBe('review-scored-by-the-criteria-of-the-round')
    expect(play([...assigned, bad({ marks: [{ criterion: 'records', off: 20 }] })]).code).toBe(
      'review-deduction-explained',
    )
    const veto = { marks: [{ criterion: 'veto-law', off: 0, veto: true, note: '超幅度' }], vetoed: true, total: 100 }
    expect(play([...assigned, bad(veto)]).code).toBe('review-grade-follows-the-points')
    expect(play([...assigned, bad({ ...veto, grade: 'unqualified' })]).code).toBe('accepted')
  })

  it('wants the problems named and an unqualified file corrected', () => {
    const flawed = [...assigned, low('a-u1'), low('a-u2')]
    expect(play([...flawed, ['serveOpinion', 'chief', { opinion: '请予改进' }]]).code).toBe(
      'review-opinion-names-problems',
    )
    const veto = {
      ...example('submitScore'),
      ...{ marks: [{ criterion: 'veto-law', off: 0, veto: true, note: '超幅度' }], vetoed: true, grade: 'unqualified' },
    }
    const vetoed: Step[] = [...assigned, ['submitScore', 'a-u1', veto], ['submitScore', 'a-u2', veto]]
    const served = { opinion: '本卷不合格', problems: '超幅度处罚' }
    expect(play([...vetoed, ['serveOpinion', 'chief', served]]).code).toBe('review-unqualified-is-corrected')
    const by = { ...served, rectifyBy: '2024-04-30' }
    const told: Step[] = [...vetoed, ['serveOpinion', 'chief', by], ['acceptOpinion', 'a-u3', {}]]
    expect(play([...told, ['confirmGrade', 'chief', {}], ['close', 'chief', {}]]).code).toBe(
      'review-closed-when-rectified',
    )
  })

  it('waits ten working days for an objection, and counts them', () => {
    const served: Step[] = [
      ...assigned,
      high('a-u1'),
      high('a-u2'),
      ['serveOpinion', 'chief', { opinion: '案卷规范' }, '2024-03-08T10:00:00+08:00'],
    ]
    const confirm = (at: string): Step => ['confirmGrade', 'chief', {}, at]
    expect(play([...served, confirm('2024-03-22T10:00:00+08:00')]).code).toBe('review-confirmed-after-objections')
    expect(play([...served, confirm('2024-03-23T10:00:00+08:00')]).code).toBe('accepted')
    expect(play([...served, ['object', 'a-u3', { reason: '签名在附页' }, '2024-03-25T10:00:00+08:00']]).code).toBe(
      'review-objection-in-time',
    )
    expect(clockRuns(review, play(served).acts, days)).toMatchObject([
      { id: 'review-objection', dueAt: '2024-03-22T23:59:59+08:00', state: 'running' },
    ])
    expect(play([...served, ['object', 'a-u1', { reason: '签名在附页' }]]).code).toBe('not-the-handling-unit')
  })

  it('is no review of a case that was still open, nor of a seed published afterwards', () => {
    const draw = example('draw') as { file: object }
    const file = { ...draw.file, endedOn: '2024-03-09' }
    expect(play([['draw', 'chief', { ...draw, file }]]).code).toBe('review-file-closed-before')
    expect(play([['draw', 'chief', { ...draw, seedPublishedOn: '2024-03-05' }]]).code).toBe(
      'review-seed-published-first',
    )
    expect(play([['draw', 'chief', { ...draw, drawn: 2 }]]).code).toBe('review-draw-can-be-repeated')
  })
})

describe('the draw', () => {
  const ids = ['b', 'a', 'd', 'c', 'e']
  it('is the same for everyone, whatever the order of the list', () => {
    expect(drawnFrom('种子', ids, 2)).toEqual(drawnFrom('种子', [...ids].reverse(), 2))
    expect(drawnFrom('种子', ids, 9)).toHaveLength(5)
    expect(drawnFrom('另一种子', ids, 5)).not.toEqual(drawnFrom('种子', ids, 5))
  })
  it('can be repeated with common tools', () => {
    // printf '种子\na' | sha256sum, and so on: the smallest come first.
    expect(
      drawnFrom('种子', ids, 5)
        .map((d) => d.id)
        .join(''),
    ).toBe('acedb')
    const tickets = drawnFrom('种子', ids, 5).map((d) => d.ticket)
    expect(tickets).toEqual([...tickets].sort())
    expect(listText(ids)).toBe('a\nb\nc\nd\ne\n')
  })
})

describe('the criteria', () => {
  const known = new Set([
    ...kinds.flatMap((k) => k.procedure.rules.map((r: { id: string }) => r.id)),
    ...['mandatory-act-missing', 'act-out-of-stage'],
  ])
  for (const set of criteriaSets)
    it(`${set.id} names rules that exist, each id once, and weighs as much as it says`, () => {
      const rules = set.criteria.flatMap((c) => (c.judged === 'human' ? [] : c.judged))
      expect(rules.filter((r) => !known.has(r))).toEqual([])
      expect(new Set(set.criteria.map((c) => c.id)).size).toBe(set.criteria.length)
      const sum = set.criteria.reduce((n, c) => n + (c.weight === 'veto' ? 0 : c.weight), 0)
      expect(sum).toBe(set.full)
    })
})

describe('a score', () => {
  const [usual, guangdong] = criteriaSets
  const flag = (rule: string, points: number) =>
    ({ rule, points, sequence: 1, title: { zh: '', en: '' }, why: { zh: '', en: '' }, basis: review.basis }) as Flag
  const human = ['proof', 'wording', 'agreement', 'order'].map((criterion) => ({ criterion, off: 0 }))
  if (!usual || !guangdong) throw new Error('two sets are on hand')

  it('costs what the rules say, once each, never more than the weight', () => {
    const s = scoreOf(usual, [flag('penalty-record-signed', 5), flag('penalty-record-signed', 5)], human)
    expect([s.total, s.grade, s.open]).toEqual([95, 'excellent', []])
    expect(scoreOf(usual, [flag('penalty-record-made', 100)], human).total).toBe(90)
  })
  it('is overridden by a veto, until a person says otherwise', () => {
    const raised = scoreOf(usual, [flag('penalty-fine-within-range', 100)], human)
    expect(raised).toMatchObject({ total: 100, vetoed: true, grade: 'unqualified', open: ['veto-law'] })
    const denied = scoreOf(
      usual,
      [flag('penalty-fine-within-range', 100)],
      [...human, { criterion: 'veto-law', off: 0 }],
    )
    expect(denied).toMatchObject({ vetoed: false, grade: 'excellent', open: [] })
  })
  it('is not complete before a person has spoken where only a person can', () =>
    expect(scoreOf(usual, [], []).open).toEqual(['proof', 'wording', 'agreement', 'order']))
  it('knows the grades of each place', () => {
    const off = (n: number) => [
      ...human,
      { criterion: 'records', off: Math.min(10, n) },
      { criterion: 'evidence', off: Math.max(0, n - 10) },
    ]
    expect([scoreOf(usual, [], off(15)).grade, scoreOf(guangdong, [], off(15)).grade]).toEqual(['qualified', 'good'])
  })
  it('shows findings that no criterion speaks of', () =>
    expect(scoreOf(usual, [flag('enforcement-court-papers', 5)], human).loose).toHaveLength(1))
})
