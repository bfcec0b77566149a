import { formatCitation, resolve } from '@zhiheng/law'
import { type Act, type AnyProcedure, clockRuns, dishonesty, documentsOf, explore } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { countedBy } from '../src/counting.ts'
import { custodyOf } from '../src/measure/custody.ts'
import { taken } from '../src/measure/examples.ts'
import { measure } from '../src/measure/procedure.ts'
import { stepsOf } from './compulsion-cases.ts'

const days = countedBy()

const s = stepsOf(measure)
const acts = (...steps: ((i: number) => Act)[]) => steps.map((make, i) => make(i))

describe('the procedure of sealing-up and impoundment', () => {
  it('has no flaw in any reachable state', () => {
    const { flaws, states } = explore(measure)
    expect(flaws).toEqual([])
    expect(states).toBeGreaterThan(500)
    expect(states).toBeLessThan(8_000)
  })

  it('has an honest key: equal keys behave alike', () => expect(dishonesty(measure, 20241129, 120, 24)).toBeNull())

  it('cites the law in force for every rule, clock, paper and mandatory act', () => {
    const cited = [
      ...measure.rules.map((r) => [r.basis, r.inForce] as const),
      ...measure.clocks.map((c) => [c.basis, '2024-01-01'] as const),
      ...measure.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
    ]
    for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
    expect(new Set(measure.rules.map((r) => r.id)).size).toBe(measure.rules.length)
  })
})

describe('broken variants of the procedure are caught with the way into the flaw', () => {
  const without = (...ids: string[]) => measure.rules.filter((r) => !ids.includes(r.id))
  const flawsOf = (change: object) => explore({ ...(measure as unknown as AnyProcedure), ...change }).flaws

  it('without the rule on the record, a measure closes with no record of the scene', () => {
    const flaw = flawsOf({ rules: without('measure-record-made') })
    expect(flaw).toContainEqual({
      property: 'mandatory-act-skipped',
      about: 'recordScene',
      path: expect.arrayContaining(['实施查封、扣押', '办结']),
    })
  })

  it('without the rule on made-up approval, an urgent measure ends unapproved', () => {
    const flaw = flawsOf({ rules: without('measure-urgent-approved', 'measure-urgent-reported') })
    expect(flaw).toContainEqual(
      expect.objectContaining({ property: 'mandatory-act-skipped', about: 'approveMeasure|refuseMeasure' }),
    )
  })

  it('without the rule on delivery, the party never gets the decision', () =>
    expect(flawsOf({ rules: without('measure-decision-delivered') })).toContainEqual(
      expect.objectContaining({ property: 'mandatory-act-skipped', about: 'deliverDecision' }),
    ))

  it('when nobody may return objects, a released one has no way out', () => {
    const { returnObject: _, ...rest } = measure.acts
    expect(flawsOf({ acts: rest })).toContainEqual(
      expect.objectContaining({ property: 'no-way-to-end', path: expect.arrayContaining(['解除查封、扣押']) }),
    )
  })

  it('when the period is not stopped by the outcome, it runs on in a closed matter', () => {
    const clocks = [{ ...measure.clocks[0], while: (x: { at: { taken: string } }) => (x.at.taken ? 'run' : 'off') }]
    expect(flawsOf({ clocks })).toContainEqual(
      expect.objectContaining({ property: 'clock-never-stops', about: 'measure-limit' }),
    )
  })

  it('when a refused measure may not be released, it can never end', () => {
    const releaseMeasure = { ...measure.acts.releaseMeasure, from: [] }
    const decideDisposition = {
      ...measure.acts.decideDisposition,
      examples: measure.acts.decideDisposition.examples.slice(0, 2),
    }
    const transferObjects = { ...measure.acts.transferObjects, from: [] }
    const flaws = flawsOf({ acts: { ...measure.acts, releaseMeasure, decideDisposition, transferObjects } })
    expect(flaws).toContainEqual(
      expect.objectContaining({ property: 'no-way-to-end', path: expect.arrayContaining(['不予批准']) }),
    )
  })
})

describe('the custody register', () => {
  const two = { ...taken.items[0], id: 'i2', name: '遮阳伞', quantity: 3, unit: '把' }
  const story = acts(
    s('takeMeasure', { items: [taken.items[0], two] }),
    s('moveObject', { to: '二号库', keeper: '王某' }),
    s('sendForTesting', { items: ['i2'] }),
    s('finishTesting', { items: ['i2'] }),
    s('releaseMeasure'),
    s('returnObject'),
    s('moveObject', { items: ['unknown'] }),
  )

  it('tells of every object where it is, who keeps it, and every movement', () => {
    const [first, second] = custodyOf(story)
    expect(first).toMatchObject({ status: 'returned', keeper: '当事人', place: '二号库' })
    expect(first?.movements.map((m) => m.act)).toEqual(['takeMeasure', 'moveObject', 'releaseMeasure', 'returnObject'])
    expect(second).toMatchObject({ status: 'held', place: '示例检测中心' })
    expect(custodyOf(story)).toHaveLength(2)
  })

  it('keeps the measure open while one object is still held', () => {
    const state = story.slice(0, 6).reduce((x, a) => measure.fold(x, a as never), measure.initial)
    expect(state.stage).toBe('held')
    const done = acts(s('releaseMeasure', { items: ['i2'] }), s('returnObject', { items: ['i2'] }))
    expect(done.reduce((x, a) => measure.fold(x, a as never), state).stage).toBe('disposing')
  })
})

describe('clocks and papers of a measure', () => {
  const story = acts(
    s('proposeMeasure'),
    s('approveMeasure'),
    s('takeMeasure', { number: '综执强措决字〔2024〕1号' }),
    s('recordScene'),
    s('deliverDecision'),
    s('sendForTesting'),
    s('finishTesting'),
    s('extendMeasure'),
    s('tellExtension'),
    s('decideDisposition'),
    s('disposeObject'),
    s('closeMeasure'),
  )

  it('count sixty days and the time of testing', () => {
    const run = clockRuns(measure, story.slice(0, 9), days).find((r) => r.id === 'measure-limit')
    expect(run).toMatchObject({ dueAt: '2024-05-11T23:59:59+08:00', state: 'running' })
  })

  it('tell the period, the remedies and the inventory in the decision', () => {
    const made = documentsOf(measure, story)
    expect(made.map((d) => d.document)).toEqual([
      'measure-approval',
      'measure-decision',
      'measure-inventory',
      'measure-scene-record',
      'measure-extension',
      'measure-testing-notice',
      'measure-disposition',
      'measure-custody-register',
    ])
    const decision = made[1]?.content
    expect(decision).toMatchObject({ title: '扣押决定书', number: '综执强措决字〔2024〕1号', layout: 'decision' })
    expect(JSON.stringify(decision?.paragraphs)).toContain('2024-04-03')
    expect(decision?.rights?.[0]).toContain('六十日内向示例县人民政府申请行政复议')
    expect(decision?.rights?.[0]).toContain('六个月内依法向示例县人民法院提起行政诉讼')
    expect(decision?.tables?.[0]?.rows[0]).toEqual(['1', '手推车', '1辆', '', '', '罚没物品库'])
  })
})
