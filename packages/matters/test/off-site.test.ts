import { resolve } from '@zhiheng/law'
import { type AnyProcedure, dishonesty, documentsOf, explore } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { offSite } from '../src/off-site/procedure.ts'
import { facts, row } from '../src/off-site/views.ts'
import { stepsOf, type Trial, tryRules, verdictOf } from './compulsion-cases.ts'

const s = stepsOf(offSite)
type Patch = Record<string, unknown>
const on =
  (kind: string) =>
  (patch: Patch = {}, at?: string) =>
    s(kind, patch, at)
const L = on('reviewDeviceLegally')
const T = on('reviewDeviceTechnically')
const sign = on('setSignage')
const publish = on('publishSite')
const go = s('activateDevice')
const C = on('captureRecord')
const R = on('reviewRecord')
const N = on('notifyParty')
const hear = s('hearObjection')
const answer = on('reviewObjection')
const over = on('handOverRecord')

const trials: Trial[] = [
  [
    'off-site-basis-in-law',
    [s('proposeDevice')],
    [s('proposeDevice', { basisRank: 'local-regulation' })],
    [s('proposeDevice', { basisRank: undefined })],
  ],
  ['off-site-legal-review', [L(), go], [go], [go]],
  ['off-site-technical-review', [T(), go], [T({ passed: false }), go], [T({ passed: undefined }), go]],
  ['off-site-standard-met', [T(), go], [T({ standardMet: false }), go], [go]],
  ['off-site-placed-reasonably', [T(), go], [T({ placedWell: false }), go], [T({ placedWell: undefined }), go]],
  ['off-site-signage', [sign(), over()], [sign({ visible: false }), over()], [over()]],
  [
    'off-site-place-published',
    [publish(), C(), over()],
    [publish({}, '2024-03-05T10:00:00+08:00'), C(), over()],
    [C(), over()],
  ],
  ['off-site-calibrated', [T(), C()], [T({ validUntil: '2024-03-03' }), C()], [C()]],
  ['off-site-record-once', [C()], [C(), C()], [C({ record: undefined })]],
  ['off-site-record-quality', [R()], [R({ clear: false })], [R({ complete: undefined })]],
  ['off-site-record-reviewed', [R(), over()], [R({ record: 'r2' }), over()], [over()]],
  ['off-site-party-notified', [N(), over()], [over()], [over()]],
  [
    'off-site-notified-in-time',
    [C(), N({}, '2024-03-18T10:00:00+08:00')],
    [C(), N({}, '2024-03-19T10:00:00+08:00')],
    [C(), N({}, '2024-03-19T10:00:00+08:00')],
  ],
  ['off-site-inquiry-made-easy', [N()], [N({ inquiry: false })], [N({ inquiry: undefined })]],
  ['off-site-statement-unrestricted', [N()], [N({ restricted: true })], [N({ restricted: undefined })]],
  ['off-site-statement-reviewed', [hear, answer(), over()], [hear, over()], [hear, over()]],
  ['off-site-records-settled', [C(), over(), s('retireDevice')], [C(), s('retireDevice')], [C(), s('retireDevice')]],
  ['off-site-not-in-the-future', [C()], [C({}, '2030-01-01T09:00:00+08:00')], [(i) => ({ ...C()(i), recordedAt: '' })]],
]

describe('the rules of off-site enforcement', () =>
  tryRules(offSite, trials, { firstOfKind: ['off-site-record-once'] }))

describe('the procedure of off-site enforcement', () => {
  it('has no flaw and an honest key', () => {
    const { flaws, states } = explore(offSite)
    expect(flaws).toEqual([])
    expect(states).toBeGreaterThan(40)
    expect(states).toBeLessThan(1_000)
    expect(dishonesty(offSite, 20241129, 120, 20)).toBeNull()
  })

  it('cites the law in force', () => {
    for (const r of offSite.rules) expect(resolve(r.basis, r.inForce), r.id).toMatchObject({ ok: true })
  })

  it('is found broken when a device may be used whose place was never published', () => {
    const rules = offSite.rules.filter((r) => r.id !== 'off-site-place-published')
    expect(explore({ ...(offSite as unknown as AnyProcedure), rules }).flaws).toContainEqual({
      property: 'mandatory-act-skipped',
      about: 'publishSite',
      path: ['申请设置监控设备', '设备法制审核', '设备技术审核', '设置标志', '启用设备', '停用设备'],
    })
  })

  it('keeps records apart: the review of one does not stand for another', () => {
    const other = [C(), C({ record: 'r2' }), R(), over({ record: 'r2' })]
    expect(verdictOf(offSite, 'off-site-record-reviewed', other)).toMatchObject({ is: 'broken' })
    expect(verdictOf(offSite, 'off-site-record-reviewed', [...other.slice(0, 3), over()])).toEqual({ is: 'kept' })
  })

  it('does not hand over what a party rightly objects to', () =>
    expect(verdictOf(offSite, 'off-site-statement-reviewed', [hear, answer({ accepted: true }), over()])).toMatchObject(
      {
        is: 'broken',
        why: { zh: '陈述、申辩成立，仍转处罚' },
      },
    ))

  it('writes its papers and counts its records', () => {
    const story = [s('proposeDevice'), L(), T(), sign(), publish(), go, C(), C({ record: 'r2' }), R(), N(), over()].map(
      (make, i) => make(i),
    )
    const made = documentsOf(offSite, story)
    expect(made.map((d) => d.content.title)).toEqual([
      '电子技术监控设备审核表',
      '监控记录审核表',
      '违法事实告知书',
      '监控记录移交单',
    ])
    expect(made[2]?.content.rows).toContainEqual({ label: '记录时间', value: { at: '2024-03-04T08:30:00+08:00' } })
    const state = story.reduce((x, a) => offSite.fold(x, a as never), offSite.initial)
    expect(facts.row(state, { late: () => false })).toMatchObject({ records: 2, records_open: 1, handed_over: 1 })
    expect(row(state).flags).toEqual(['records-waiting'])
  })
})
