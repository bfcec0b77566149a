import { calendar, cite } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  type Act,
  type ActSpec,
  type AnyProcedure,
  act,
  type BaseState,
  clockRuns,
  documentsOf,
  explore,
  findingsOf,
  foldActs,
  MOVE_VERSION,
  perform,
  pinned,
  standsInTheWay,
  text,
} from '../src/index.ts'

/** Version 1: open, check, close. Version 2 wants a second pair of eyes between check and close. */
interface State extends BaseState {
  readonly checks: number
}
interface NewState extends BaseState {
  readonly checkedBy: string
}
const basis = cite('行政处罚法', 54)
const spec = (title: string, from: string[], to: string[]): ActSpec =>
  act({ title: text(title, title), from, to, who: ['clerk'], data: z.object({}), examples: [{}], rank: 1 })
const stage = (id: string, rail: number, ended = false) => ({ id, title: text(id, id), rail, ended, waitsFor: [] })
const clockWhile = (id: string, open: string[]) => ({
  id,
  title: text(id, id),
  basis,
  while: (s: BaseState) => (open.includes(s.stage) ? 'run' : 'off'),
  limit: () => ({ amount: 3, unit: 'working-day', rollForward: false, basis }),
})
const paper = (id: string, title: string) => ({
  id,
  name: text(title, id),
  madeBy: ['close'],
  order: 1,
  form: { source: basis, own: true },
  of: () => ({
    title,
    number: '',
    rows: [{ label: '结果', value: '已办' }],
    paragraphs: [],
    signatures: [],
    evidence: [],
  }),
})

const common = { kind: 'toy', title: text('小程序', 'Toy'), basis, rules: [], exampleUnits: ['u'], mayAct: () => null }
const first = {
  ...common,
  version: 1,
  stages: [stage('open', 1), stage('checked', 2), stage('closed', 3, true)],
  acts: {
    begin: spec('开始', ['nothing'], ['open']),
    check: spec('核对', ['open', 'checked'], ['checked']),
    close: spec('结束', ['checked'], ['closed']),
  },
  clocks: [clockWhile('handling', ['open', 'checked']), clockWhile('old', ['open', 'checked'])],
  documents: [paper('closing', '结束单')],
  mandatory: [],
  initial: { stage: 'nothing', checks: 0 },
  key: (s: State) => String(Math.min(s.checks, 2)),
  fold: (s: State, a: Act): State => ({
    stage: a.kind === 'begin' ? 'open' : a.kind === 'check' ? 'checked' : 'closed',
    checks: s.checks + (a.kind === 'check' ? 1 : 0),
  }),
} as unknown as AnyProcedure

const second = {
  ...common,
  version: 2,
  stages: [stage('open', 1), stage('checked', 2), stage('reviewed', 3), stage('closed', 4, true)],
  acts: {
    begin: spec('开始', ['nothing'], ['open']),
    check: spec('核对', ['open'], ['checked']),
    review: spec('复核', ['checked'], ['reviewed']),
    close: spec('结束', ['reviewed'], ['closed']),
  },
  clocks: [clockWhile('handling', ['open', 'checked', 'reviewed'])],
  documents: [paper('closing', '结束单（新版）')],
  mandatory: [{ end: 'closed', oneOf: ['review'], basis }],
  initial: { stage: 'nothing', checkedBy: '' },
  key: (s: NewState) => s.checkedBy,
  fold: (s: NewState, a: Act): NewState => ({
    stage: { begin: 'open', check: 'checked', review: 'reviewed', close: 'closed' }[a.kind] ?? s.stage,
    checkedBy: a.kind === 'check' ? a.unit : s.checkedBy,
  }),
  earlier: [first],
  moves: [
    {
      from: 1,
      what: text('结束前增加复核', 'A review before closing'),
      carry: (s: State) =>
        s.checks > 1
          ? { why: text('已核对多次，新版只核对一次', 'Checked more than once; the new version checks once') }
          : { state: { stage: s.stage, checkedBy: s.checks ? 'u' : '' } },
    },
  ],
} as unknown as AnyProcedure

let clock = 0
const done = (kind: string, sequence: number, data: object = {}): Act => ({
  id: `${kind}-${sequence}`,
  matter: 'm',
  sequence,
  kind,
  actor: 'a',
  unit: 'u',
  happenedAt: `2024-03-0${4 + Math.floor(clock / 8)}T${String(9 + (clock++ % 8)).padStart(2, '0')}:00:00+08:00`,
  recordedAt: '2024-03-08T09:00:00+08:00',
  data,
  evidence: [],
})
const clerk = { id: 'a', name: 'a', roles: ['clerk'], unit: 'u' }
const administrator = { ...clerk, roles: ['administrator'] }
const under = (version: number, acts: readonly Act[]) => pinned(second, version, acts)
const move = (sequence: number) => done(MOVE_VERSION, sequence, { from: 1, to: 2, reason: '新版流程施行' })
const tryMove = (acts: readonly Act[], data: object = { to: 2, reason: '新版流程施行' }, who = administrator) => {
  const p = under(1, acts)
  return perform<BaseState>(p, acts, foldActs(p, acts), done(MOVE_VERSION, acts.length + 1, data), who)
}

describe('a matter is under one version of its procedure', () => {
  it('stays under the version it was opened by, though a newer one is declared', () => {
    clock = 0
    const acts = [done('begin', 1), done('check', 2)]
    const old = under(1, acts)
    expect(standsInTheWay(old, foldActs(old, acts), 'close', clerk)).toBeNull()
    const fresh = under(2, acts)
    expect(standsInTheWay(fresh, foldActs(fresh, acts), 'close', clerk)?.code).toBe('not-at-this-stage')
  })

  it('comes under the newer one by an act, and goes on by it', () => {
    clock = 0
    const acts = [done('begin', 1), done('check', 2)]
    const out = tryMove(acts)
    expect(out).toMatchObject({
      is: 'accepted',
      act: { data: { from: 1, to: 2, reason: '新版流程施行' } },
      state: { stage: 'checked', checkedBy: 'u', version: 2 },
    })
    const after = [...acts, move(3)]
    const p = under(2, after)
    const state = foldActs(p, after)
    expect(state).toMatchObject({ stage: 'checked', version: 2 })
    expect(standsInTheWay(p, state, 'close', clerk)?.code).toBe('not-at-this-stage')
    expect(standsInTheWay(p, state, 'review', clerk)).toBeNull()
  })

  it('is judged and written act by act under the version in force at the time', () => {
    clock = 0
    const acts = [done('begin', 1), done('check', 2), move(3), done('review', 4), done('close', 5)]
    expect(findingsOf(under(2, acts), acts)).toEqual([])
    expect(documentsOf(under(2, acts), acts).map((d) => d.content.title)).toEqual(['结束单（新版）'])
    const old = acts.slice(0, 2).concat(done('close', 3))
    expect(documentsOf(under(1, old), old).map((d) => d.content.title)).toEqual(['结束单'])
  })

  it('keeps a clock running that both versions have, and stops one that only the old had', () => {
    clock = 0
    const acts = [done('begin', 1), done('check', 2), move(3)]
    const runs = clockRuns(under(2, acts), acts, calendar())
    expect(runs.map((r) => [r.id, r.state, r.startedAt.slice(11, 13), r.stoppedAt?.slice(11, 13)])).toEqual([
      ['old', 'stopped', '09', '11'],
      ['handling', 'running', '09', undefined],
    ])
  })
})

describe('a move is refused', () => {
  it('when the matter cannot be told in the new version', () => {
    const out = tryMove([done('begin', 1), done('check', 2), done('check', 3)])
    expect(out).toMatchObject({ is: 'refused', refusal: { code: 'move-expressible' } })
  })
  it('to a version that declares no way', () =>
    expect(tryMove([done('begin', 1)], { to: 3, reason: '试试' })).toMatchObject({ is: 'refused' }))
  it('from a version the matter is not under', () =>
    expect(tryMove([done('begin', 1)], { from: 2, to: 2, reason: '试试' })).toMatchObject({ is: 'bad-input' }))
  it('without a reason', () =>
    expect(tryMove([done('begin', 1)], { to: 2, reason: ' ' })).toMatchObject({ is: 'bad-input' }))
  it('to anyone but an administrator', () =>
    expect(tryMove([done('begin', 1)], undefined, clerk)).toMatchObject({ refusal: { code: 'role-may-not' } }))
  it('once the matter has ended', () =>
    expect(tryMove([done('begin', 1), done('check', 2), done('close', 3)])).toMatchObject({
      refusal: { code: 'not-at-this-stage' },
    }))
  it('and a version that nobody declares, or that the acts contradict, is a fault', () => {
    expect(() => pinned(first, 7, [])).toThrow('version 7 is not declared')
    expect(() => under(1, [done('begin', 1), move(2)])).toThrow('last moved to 2')
  })
})

describe('the verifier of moves', () => {
  const flawsOf = (change: object) => explore({ ...second, ...change } as AnyProcedure).flaws

  it('passes a sound move', () => expect(flawsOf({})).toEqual([]))

  it('finds a move to where the new version could never have come, and shows the path', () => {
    const carry = (s: State) => ({ state: { stage: s.stage, checkedBy: '' } })
    expect(flawsOf({ moves: [{ from: 1, what: text('', ''), carry }] })).toEqual([
      expect.objectContaining({ property: 'move-leaves-procedure', path: ['开始', '核对', '适用新版流程'] }),
    ])
  })

  it('finds a move that refuses every matter, and one from a version nobody declared', () => {
    const never = { from: 1, what: text('', ''), carry: () => ({ why: text('不行', 'no') }) }
    expect(flawsOf({ moves: [never] })[0]?.property).toBe('move-never-possible')
    expect(flawsOf({ moves: [{ ...never, from: 9 }] })[0]?.property).toBe('move-from-undeclared-version')
  })

  it('finds the flaws of an earlier version too', () => {
    const lost = { ...first, stages: [...first.stages, stage('lost', 9)] } as AnyProcedure
    expect(flawsOf({ earlier: [lost] })).toContainEqual({ property: 'stage-unreachable', about: 'v1 lost', path: [] })
  })
})
