import { resolve } from '@zhiheng/law'
import { type Act, type AnyProcedure, clockRuns, dishonesty, documentsOf, explore } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { countedBy } from '../src/counting.ts'
import { rectification } from '../src/rectification/procedure.ts'
import { stepsOf, type Trial, tryRules, verdictOf } from './compulsion-cases.ts'

const days = countedBy()

const s = stepsOf(rectification)
type Patch = Record<string, unknown>
const O = (patch: Patch = {}, at?: string) => s('orderRectification', patch, at)
const V = (patch: Patch = {}) => s('serveRectification', patch)
const I = (patch: Patch = {}, at?: string) => s('reinspect', patch, at)
const at = (day: string) => `${day}T10:00:00+08:00`
const one = [{ id: 'o1', name: '甲', standing: 'certified' }]
const untold = [{ id: 'o1' }, { id: 'o2' }]

const trials: Trial[] = [
  ['rectification-basis', [O()], [O({ basisText: undefined })], [O({ basisText: undefined })]],
  ['rectification-in-writing', [O()], [O({ inWriting: false })], [O({ inWriting: undefined })]],
  ['rectification-requirement', [O()], [O({ requirement: undefined })], [O({ requirement: undefined })]],
  ['rectification-deadline-stated', [O()], [O({ performBy: '2024-03-04' })], [O({ performBy: undefined })]],
  ['rectification-two-officers', [O()], [O({ officers: one })], [O({ officers: untold })]],
  ['rectification-certificate-shown', [I()], [I({ certificateShown: false })], [I({ certificateShown: undefined })]],
  ['rectification-reinspection-recorded', [I()], [I({ recordMade: false })], [I({ recordMade: undefined })]],
  ['rectification-served', [O(), V(), I()], [O(), I()], [O(), I()]],
  ['rectification-service-lawful', [V()], [V({ manner: 'left', photographed: false })], [V({ manner: undefined })]],
  [
    'rectification-inspected-after-deadline',
    [O(), I({ result: 'not' }, at('2024-03-16'))],
    [O(), I({ result: 'not' }, at('2024-03-15'))],
    [I({ result: 'not' })],
  ],
  [
    'rectification-extended-in-time',
    [O(), s('extendRectification', {}, at('2024-03-15'))],
    [O(), s('extendRectification', {}, at('2024-03-16'))],
    [s('extendRectification')],
  ],
  [
    'rectification-closed-when-corrected',
    [I(), s('closeRectification')],
    [I({ result: 'partly' }), s('closeRectification')],
    [s('closeRectification')],
  ],
  [
    'rectification-passed-on-when-not-corrected',
    [I({ result: 'not' }), s('escalateRectification')],
    [I(), s('escalateRectification')],
    [s('escalateRectification')],
  ],
  ['rectification-remedies-told', [O()], [O({ reconsiderationDays: 15 })], [O({ court: undefined })]],
  [
    'rectification-not-in-the-future',
    [O()],
    [O({}, '2030-01-01T09:00:00+08:00')],
    [(i) => ({ ...O()(i), recordedAt: '' })],
  ],
]

describe('the rules of an order to rectify', () => tryRules(rectification, trials))

describe('the procedure of an order to rectify', () => {
  it('has no flaw and an honest key', () => {
    const { flaws, states } = explore(rectification)
    expect(flaws).toEqual([])
    expect(states).toBeGreaterThan(15)
    expect(dishonesty(rectification, 20241129, 120, 20)).toBeNull()
  })

  it('cites the law in force', () => {
    for (const r of rectification.rules) expect(resolve(r.basis, r.inForce), r.id).toMatchObject({ ok: true })
  })

  it('is found broken when an order may be closed without a re-inspection', () => {
    const closeRectification = { ...rectification.acts.closeRectification, from: ['ordered', 'corrected'] }
    const rules = rectification.rules.filter((r) => r.id !== 'rectification-closed-when-corrected')
    const broken = {
      ...(rectification as unknown as AnyProcedure),
      rules,
      acts: { ...rectification.acts, closeRectification },
    }
    expect(explore(broken).flaws).toContainEqual({
      property: 'mandatory-act-skipped',
      about: 'reinspect',
      path: ['责令改正', '办结'],
    })
  })

  it('lets more time move the deadline, and writes its papers', () => {
    const story = [O(), V(), s('extendRectification'), I({ result: 'not' }), s('escalateRectification')].map(
      (make, i) => make(i),
    )
    const run = clockRuns(rectification, story.slice(0, 3) as Act[], days)[0]
    expect(run).toMatchObject({ dueAt: '2024-03-22T23:59:59+08:00', state: 'running' })
    const made = documentsOf(rectification, story)
    expect(made.map((d) => d.content.title)).toEqual([
      '责令改正通知书',
      '延长改正期限通知书',
      '复查记录',
      '责令改正处理情况',
    ])
    expect(JSON.stringify(made[3]?.content)).toContain('逾期未改正，立案查处（p1）')
  })

  it('does not hold an early re-inspection against anyone when all was well', () =>
    expect(verdictOf(rectification, 'rectification-inspected-after-deadline', [O(), I({}, at('2024-03-06'))])).toEqual({
      is: 'not-applicable',
    }))
})
