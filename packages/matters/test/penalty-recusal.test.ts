import { type Act, documentsOf, foldActs, type Outcome, perform } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { penalty, penaltyKind } from '../src/index.ts'
import type { PenaltyState } from '../src/penalty/state.ts'

type Kind = keyof typeof penalty.acts
const roles = ['operator', 'officer', 'leader', 'reviewer', 'chief']

/** Acts of one case in one hour of one day; what an act does not say it takes from its example. */
class Course {
  readonly acts: Act[] = []

  try(kind: Kind, said: object = {}, at = '2024-03-04T10:00:00+08:00'): Outcome<PenaltyState> {
    const data = penalty.acts[kind].data.parse({ ...(penalty.acts[kind].examples[0] as object), ...said })
    const n = this.acts.length + 1
    const proposal = {
      ...{ id: `a${n}`, matter: 'm', sequence: n, kind, actor: 'p', unit: 'u1', data, evidence: [] },
      ...{ happenedAt: at, recordedAt: at },
    }
    const before = foldActs(penalty, this.acts) as PenaltyState
    const actor = { id: 'p', name: '测试员', roles, unit: 'u1' }
    const out = perform<PenaltyState>(penalty as never, this.acts, before, proposal, actor)
    if (out.is === 'accepted') this.acts.push(out.act)
    return out
  }
  done(kind: Kind, said: object = {}, at?: string): this {
    expect(this.try(kind, said, at), kind).toMatchObject({ is: 'accepted' })
    return this
  }
  get state() {
    return foldActs(penalty, this.acts) as PenaltyState
  }
}

const noticed = () =>
  (['lead', 'checkLead', 'file', 'inspect', 'collectEvidence', 'orderRectify', 'conclude'] as const)
    .reduce((c, kind) => c.done(kind), new Course())
    .done('notify', penalty.acts.notify.examples.find((x) => x.hearingTold) as object)
    .done('serve')
const called = () => noticed().done('requestHearing').done('notifyHearing')
const host = { of: '听证员丙', by: 'party', reason: '主持人是投诉人的近亲属' }

describe('recusal at a hearing (行政处罚法 64, item 4)', () => {
  it('is asked of the host, decided by the head, and the hearing waits for it', () => {
    const c = called().done('askRecusal', host)
    expect(penaltyKind.row(c.state).waiting).toEqual(['chief', 'reviewer'])
    expect(c.try('holdHearing')).toMatchObject({
      is: 'refused',
      refusal: { code: 'penalty-hearing-host-recusal', cure: 'decideRecusal', basis: { article: 64, item: 4 } },
    })
    c.done('decideRecusal', { granted: false, reason: '没有亲属关系' }).done('holdHearing')
    expect(c.state.stage).toBe('noticed')
  })

  it('puts another in the place of a host who was recused', () => {
    const c = called().done('askRecusal', host).done('decideRecusal', { granted: true, reason: '情况属实' })
    expect(c.try('holdHearing')).toMatchObject({
      is: 'refused',
      refusal: { code: 'penalty-hearing-host-recusal', why: { zh: '听证员丙已决定回避，不能主持听证' } },
    })
    c.done('holdHearing', { host: '听证员丁' })
  })

  it('is decided before the hearing is left another way, for later nobody could', () => {
    const c = called().done('askRecusal', host)
    for (const kind of ['withdrawHearing', 'refuseHearing'] as const)
      expect(c.try(kind)).toMatchObject({ is: 'refused', refusal: { code: 'recusal-open', cure: 'decideRecusal' } })
    c.done('decideRecusal').done('withdrawHearing')
  })

  it('is written down as a decision about the hearing; one of an investigator as before', () => {
    const words = (c: Course) =>
      documentsOf(penalty, c.acts)
        .filter((d) => d.document === 'recusal-decision')
        .map((d) => d.content.paragraphs.join('\n'))
    const granted = { granted: true, reason: '情况属实' }
    const [atHearing] = words(called().done('askRecusal', host).done('decideRecusal', granted))
    expect(atHearing).toContain('第六十四条第四项，决定：听证员丙回避，由本机关另行指定人员')
    expect(atHearing).not.toContain('不停止调查')
    const asked = (['lead', 'checkLead', 'file', 'askRecusal'] as const).reduce((c, k) => c.done(k), new Course())
    const [before] = words(asked.done('decideRecusal', granted))
    expect(before).toContain('不再参与本案调查')
    expect(before).toContain('决定作出之前，不停止调查')
  })

  it('needs a request, and is not asked once the hearing is over', () => {
    expect(called().try('decideRecusal')).toMatchObject({ refusal: { code: 'penalty-recusal-asked' } })
    expect(called().done('holdHearing').try('askRecusal')).toMatchObject({ refusal: { code: 'not-at-this-stage' } })
  })
})

describe('more time to decide (住建部令55号 29)', () => {
  it('is granted after the notice and at a hearing too, thirty days, then sixty by collective decision', () => {
    const c = noticed().done('extendDecision', { reason: '案情复杂', days: 30, collective: false })
    c.done('requestHearing')
    expect(c.try('extendDecision', { reason: '案情特别复杂', days: 60, collective: false })).toMatchObject({
      is: 'refused',
      refusal: { code: 'penalty-extension-order' },
    })
    c.done('extendDecision', { reason: '案情特别复杂', days: 60, collective: true })
    expect(c.state.extended).toEqual([30, 60])
    expect(c.try('extendDecision', { reason: '仍未查清', days: 30, collective: true })).toMatchObject({
      refusal: { why: { zh: '办案期限已经延长过两次' } },
    })
  })

  it('lets a decision after ninety days stand that was late without it, and none comes after the decision', () => {
    const waived = () => noticed().done('waive', { what: 'both' })
    // Filed on 4 March: ninety days end on 2 June, thirty more on 2 July.
    const late = '2024-06-20T10:00:00+08:00'
    expect(waived().try('decide', {}, late)).toMatchObject({ refusal: { code: 'penalty-decision-in-time' } })
    const c = waived().done('extendDecision', {}, '2024-05-30T10:00:00+08:00').done('decide', {}, late)
    expect(c.try('extendDecision')).toMatchObject({ is: 'refused', refusal: { code: 'not-at-this-stage' } })
  })
})
