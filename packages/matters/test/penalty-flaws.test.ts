import { type ActSpec, type AnyProcedure, dishonesty, explore, type Rule } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { penalty } from '../src/penalty/procedure.ts'
import { summaryPenalty } from '../src/summary-penalty/procedure.ts'

const ordinary = penalty as unknown as AnyProcedure
const onTheSpot = summaryPenalty as unknown as AnyProcedure

const withAct = (p: AnyProcedure, kind: string, change: Partial<ActSpec>): AnyProcedure => ({
  ...p,
  acts: { ...p.acts, [kind]: { ...p.acts[kind], ...change } },
})
const withoutAct = (p: AnyProcedure, kind: string): AnyProcedure => ({
  ...p,
  acts: Object.fromEntries(Object.entries(p.acts).filter(([k]) => k !== kind)),
})
const withRule = (p: AnyProcedure, rule: Partial<Rule> & { id: string }): AnyProcedure => ({
  ...p,
  rules: [
    ...p.rules,
    {
      title: { zh: '种下的错误', en: 'seeded' },
      basis: p.basis,
      inForce: '2021-07-15',
      severity: 'bars',
      points: 0,
      guards: [],
      ...rule,
    },
  ] as never,
})
const flawsOf = (p: AnyProcedure) => explore(p).flaws

const endless = (p: AnyProcedure): AnyProcedure => ({
  ...p,
  clocks: [...p.clocks, { ...p.clocks[0], id: 'endless', while: () => 'run' as const }] as never,
})
const mandatory = (p: AnyProcedure, end: string, act: string): AnyProcedure => ({
  ...p,
  mandatory: [...p.mandatory, { end, oneOf: [act], basis: p.basis }] as never,
})

/** Each is a mistake somebody could make in a declaration; the verifier must show it, with the shortest path where there is one. */
const seeded: readonly (readonly [
  name: string,
  procedure: () => AnyProcedure,
  property: string,
  path: string | null,
])[] = [
  ['nobody can close an ordinary case', () => withoutAct(ordinary, 'close'), 'no-way-to-end', '终止调查'],
  [
    'an ordinary case may end without notice',
    () => mandatory(ordinary, 'closed', 'notify'),
    'mandatory-act-skipped',
    '终止调查',
  ],
  ['a filed case is led astray', () => withAct(ordinary, 'file', { to: ['closed'] }), 'undeclared-stage', 'file'],
  ['nobody can close', () => withoutAct(onTheSpot, 'close'), 'no-way-to-end', null],
  ['a revoked decision is never paid back', () => withoutAct(onTheSpot, 'refund'), 'no-way-to-end', '撤销决定'],
  ['nobody reports a decision', () => withoutAct(onTheSpot, 'record'), 'stage-unreachable', null],
  [
    'an act leads where it does not say',
    () => withAct(onTheSpot, 'record', { to: ['closed'] }),
    'undeclared-stage',
    '当场处罚',
  ],
  ['an act has no way in', () => withAct(onTheSpot, 'handOver', { from: [] }), 'act-never-possible', null],
  ['a clock runs on after the end', () => endless(onTheSpot), 'clock-never-stops', '结案'],
  [
    'a file may be kept without payment',
    () => mandatory(onTheSpot, 'archived', 'pay'),
    'mandatory-act-skipped',
    '撤销决定',
  ],
  [
    'a rule lets nothing through',
    () =>
      withRule(onTheSpot, {
        id: 'seeded',
        guards: ['record'],
        test: () => ({ is: 'broken', why: { zh: '从不', en: 'never' } }),
      }),
    'act-never-possible',
    null,
  ],
  [
    'a paper is made by an act that does not exist',
    () => ({
      ...onTheSpot,
      documents: [
        ...onTheSpot.documents,
        { ...onTheSpot.documents[0], id: 'seeded', order: 99, madeBy: ['nothing'] },
      ] as never,
    }),
    'document-of-no-act',
    null,
  ],
]

describe('a flaw sown into the declaration is found', () => {
  for (const [name, procedure, property, path] of seeded)
    it(name, () => {
      const found = flawsOf(procedure())
      expect(found.map((f) => f.property)).toContain(property)
      if (path) expect(found.find((f) => f.property === property)?.path.join(' → ')).toContain(path)
    }, 180_000)
})

it('a key that forgets what was paid is called dishonest, with the path', () => {
  const found = dishonesty({ ...onTheSpot, key: () => '' }, 20241129, 200, 12)
  expect(found?.property).toBe('dishonest-key')
  expect(found?.path.length).toBeGreaterThan(1)
})
