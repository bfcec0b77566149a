import { formatCitation, resolve } from '@zhiheng/law'
import { type Act, type AnyProcedure, clockRuns, dishonesty, documentsOf, explore } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { countedBy } from '../src/counting.ts'
import { enforcement } from '../src/enforcement/procedure.ts'
import { enforcementKind } from '../src/enforcement/views.ts'
import { stepsOf } from './compulsion-cases.ts'

const days = countedBy()

const s = stepsOf(enforcement)
const acts = (...steps: ((i: number) => Act)[]) => steps.map((make, i) => make(i))
const stateOf = (story: readonly Act[]) => story.reduce((x, a) => enforcement.fold(x, a as never), enforcement.initial)

describe('the procedure of compulsory enforcement', () => {
  it('has no flaw in any reachable state', () => {
    const { flaws, states } = explore(enforcement)
    expect(flaws).toEqual([])
    expect(states).toBeGreaterThan(1_000)
    expect(states).toBeLessThan(8_000)
  }, 180_000)

  it('has an honest key: equal keys behave alike', () => expect(dishonesty(enforcement, 20241129, 120, 24)).toBeNull())

  it('cites the law in force for every rule, clock, paper and mandatory act', () => {
    const cited = [
      ...enforcement.rules.map((r) => [r.basis, r.inForce] as const),
      ...enforcement.clocks.map((c) => [c.basis, '2024-01-01'] as const),
      ...enforcement.mandatory.map((m) => [m.basis, '2024-01-01'] as const),
    ]
    for (const [basis, on] of cited) expect(resolve(basis, on), formatCitation(basis)).toMatchObject({ ok: true })
    expect(new Set(enforcement.rules.map((r) => r.id)).size).toBe(enforcement.rules.length)
  })
})

describe('broken variants of the procedure are caught with the way into the flaw', () => {
  const only = (...stages: string[]) =>
    Object.fromEntries(
      Object.entries(enforcement.acts).filter(([, spec]) =>
        spec.from.some((f) => f === 'nothing' || stages.includes(f)),
      ),
    )
  const flawsOf = (change: object) => explore({ ...(enforcement as unknown as AnyProcedure), ...change }).flaws

  it('when a court that refuses leaves no way on, the matter is stuck', () => {
    const terminateEnforcement = { ...enforcement.acts.terminateEnforcement, from: ['opened'] }
    const { askHigherCourt: _, ...rest } = enforcement.acts
    const flaws = flawsOf({ acts: { ...rest, terminateEnforcement } })
    expect(flaws).toContainEqual(
      expect.objectContaining({
        property: 'no-way-to-end',
        path: expect.arrayContaining(['申请法院强制执行', '法院不予受理或者不准予执行']),
      }),
    )
  }, 180_000)

  it('when a broken agreement loses its way back, no stage after it can be reached', () => {
    const acts = {
      ...only('opened', 'demanded', 'agreed'),
      breachAgreement: { ...enforcement.acts.breachAgreement, to: ['agreed'] },
    }
    expect(flawsOf({ acts })).toContainEqual(
      expect.objectContaining({
        property: 'undeclared-stage',
        path: expect.arrayContaining(['达成执行协议', 'breachAgreement']),
      }),
    )
  }, 180_000)

  it('when suspension does not stop the wait, the clock runs on in a lapsed matter', () => {
    const clocks = [
      {
        ...enforcement.clocks[3],
        while: (x: { stage: string }) => (x.stage === 'suspended' || x.stage === 'lapsed' ? 'run' : 'off'),
      },
    ]
    expect(flawsOf({ clocks, acts: only('opened', 'demanded', 'suspended') })).toContainEqual(
      expect.objectContaining({
        property: 'clock-never-stops',
        about: 'enforcement-lapse',
        path: expect.arrayContaining(['中止执行', '不再执行']),
      }),
    )
  }, 180_000)

  it('when an opening may be closed at once, nothing was enforced', () => {
    const closeEnforcement = { ...enforcement.acts.closeEnforcement, from: ['opened', 'executed', 'performed'] }
    expect(flawsOf({ acts: { ...enforcement.acts, closeEnforcement } })).toContainEqual({
      property: 'mandatory-act-skipped',
      about: 'enforce|performOnBehalf|auctionSeized|clearAtOnce|courtExecuted|recordPerformance',
      path: ['登记逾期未履行的行政决定', '办结'],
    })
  }, 180_000)

  it('when nobody may order a demolition, it can never be decided', () => {
    const { orderByGovernment: _, ...rest } = enforcement.acts
    expect(flawsOf({ acts: rest })).toContainEqual(
      expect.objectContaining({ property: 'act-never-possible', about: '作出强制执行决定' }),
    )
  }, 180_000)

  it('when the papers of a notice fail to be written, the way to them is shown', () => {
    const documents = [
      {
        ...enforcement.documents[1],
        of: () => {
          throw new Error('no words')
        },
      },
    ]
    expect(flawsOf({ documents, acts: only('opened') })).toContainEqual(
      expect.objectContaining({ property: 'document-unwritten', path: ['登记逾期未履行的行政决定', '催告'] }),
    )
  })
})

describe('clocks and papers of an enforcement', () => {
  const run = (story: readonly Act[], id: string) => clockRuns(enforcement, story, days).find((r) => r.id === id)
  const fine = [s('openEnforcement'), s('setAdditionalFine'), s('demand'), s('serveDemand')]

  it('count ten working days after the demand and three months after the remedies', () => {
    const story = acts(...fine)
    expect(run(story, 'enforcement-demand-wait')?.dueAt).toBe('2024-03-05T23:59:59+08:00')
    expect(run(story, 'enforcement-court-window')?.dueAt).toBe('2024-05-06T23:59:59+08:00')
    expect(run(story, 'enforcement-demand-period')?.dueAt).toBe('2024-03-06T23:59:59+08:00')
  })

  it('write the application to the court from what happened', () => {
    const story = acts(...fine, s('hearStatement'), s('reviewStatement'), s('applyToCourt', { additional: 600_000 }))
    const made = documentsOf(enforcement, story)
    expect(made.map((d) => d.document)).toEqual([
      'enforcement-additional-fine',
      'enforcement-demand',
      'enforcement-court-application',
    ])
    const words = JSON.stringify(made[2]?.content)
    for (const told of ['示例建材有限公司', '20,000.00元', '6,000.00元', '请求分期缴纳', '强制执行申请书'])
      expect(words).toContain(told)
  })

  it('write what each paper of a demolition must state', () => {
    const story = acts(
      s('openEnforcement', {}, undefined, 1),
      s('demand'),
      s('serveDemand'),
      s('announceDemolition'),
      s('orderByGovernment'),
      s('decideEnforcement', { number: '强执决字〔2024〕1号' }),
      s('serveEnforcement'),
      s('enforce'),
      s('closeEnforcement'),
    )
    const made = documentsOf(enforcement, story)
    expect(made.map((d) => d.content.title)).toEqual([
      '行政强制执行催告书',
      '限期拆除公告',
      '行政强制执行决定书',
      '强制执行现场笔录',
    ])
    expect(made[2]?.content).toMatchObject({
      number: '强执决字〔2024〕1号',
      rights: [expect.stringContaining('示例县人民政府')],
    })
    expect(stateOf(story).stage).toBe('closed')
  })

  it('show the matter in lists and figures', () => {
    const state = stateOf(acts(...fine, s('applyToCourt'), s('courtAccept')))
    expect(enforcementKind.row(state)).toMatchObject({ stage: 'accepted', ended: false, units: ['u1'] })
    const facts = enforcementKind.facts.row(state, { late: () => false })
    expect(facts).toMatchObject({ applied_on: '2024-03-18', by_court: true, executed_on: null })
    expect(Object.keys(facts).sort()).toEqual(Object.keys(enforcementKind.facts.columns).sort())
  })
})
