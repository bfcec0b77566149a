import { describe, expect, it } from 'vitest'
import { enforcement } from '../src/enforcement/procedure.ts'
import { stepsOf, type Trial, tryRules, verdictOf } from './compulsion-cases.ts'

const s = stepsOf(enforcement)
type Patch = Record<string, unknown>
const fine = (patch: Patch = {}) => s('openEnforcement', patch)
const house = (patch: Patch = {}) => s('openEnforcement', patch, undefined, 1)
const mess = (patch: Patch = {}) => s('openEnforcement', patch, undefined, 2)
const on =
  (kind: string) =>
  (patch: Patch = {}, at?: string) =>
    s(kind, patch, at)
const D = on('demand')
const SD = on('serveDemand')
const hear = s('hearStatement')
const review = (accepted: unknown) => s('reviewStatement', { accepted })
const decide = on('decideEnforcement')
const behalf = on('decideOnBehalf')
const serveE = on('serveEnforcement')
const enforce = on('enforce')
const perform = on('performOnBehalf')
const court = on('applyToCourt')
const auction = on('auctionSeized')
const setFine = on('setAdditionalFine')
const settle = on('settleAdditionalFine')
const remedy = on('recordRemedy')
const result = (patch: Patch = {}) => s('recordRemedyResult', patch)
const done = on('recordPerformance')
const close = s('closeEnforcement')
const again = on('demandOnBehalf')
const clear = on('clearAtOnce')
const at = (day: string, hour = '10:00') => `${day}T${hour}:00+08:00`
const announce = on('announceDemolition')

const demanding: Trial[] = [
  [
    'enforcement-decision-overdue',
    [fine(), D()],
    [fine(), D({}, at('2023-08-16'))],
    [fine({ performBy: undefined }), D()],
  ],
  ['enforcement-demand-in-writing', [D()], [D({ inWriting: false })], [D({ inWriting: undefined })]],
  [
    'enforcement-demand-contents',
    [fine(), D()],
    [fine(), D({ contents: ['deadline', 'manner', 'rights'] })],
    [fine(), D({ contents: undefined })],
  ],
  ['enforcement-demand-amount', [fine(), D()], [fine(), D({ amount: undefined })], [fine(), D({ amount: undefined })]],
  ['enforcement-demand-leaves-time', [D()], [D({ performBy: '2024-02-20' })], [D({ performBy: undefined })]],
  ['enforcement-demand-first', [D(), decide()], [decide()], [decide()]],
  ['enforcement-demand-served', [D(), SD(), decide()], [D(), decide()], [D(), decide()]],
  ['enforcement-service-lawful', [SD()], [SD({ manner: 'electronic', consent: false })], [SD({ receiver: undefined })]],
  [
    'enforcement-statement-reviewed',
    [D(), hear, review(false), decide()],
    [D(), hear, decide()],
    [D(), hear, decide()],
  ],
  [
    'enforcement-statement-adopted',
    [D(), hear, review(false), decide()],
    [D(), hear, review(true), decide()],
    [D(), hear, review(undefined), decide()],
  ],
  ['enforcement-demand-period-over', [D(), decide()], [D(), decide({}, at('2024-03-06'))], [decide()]],
  [
    'enforcement-at-once-only-when-hiding',
    [D(), decide({ immediate: true, hiding: true })],
    [D(), decide({ immediate: true })],
    [D(), decide({ immediate: true, hiding: undefined })],
  ],
  ['enforcement-no-justified-reason', [decide()], [decide({ justified: true })], [decide({ justified: undefined })]],
  [
    'enforcement-decision-stands',
    [fine(), remedy(), result(), decide()],
    [fine(), remedy(), result({ result: 'revoked' }), decide()],
    [fine(), decide()],
  ],
  [
    'enforcement-not-stayed',
    [fine(), remedy(), result(), decide()],
    [fine(), remedy({ stay: true }), decide()],
    [fine(), remedy({ stay: undefined }), decide()],
  ],
  ['enforcement-not-yet-performed', [done({ extent: 'part' }), decide()], [done(), decide()], [decide()]],
  ['enforcement-decision-served', [decide(), serveE(), enforce()], [decide(), enforce()], [decide(), enforce()]],
]

const deciding: Trial[] = [
  ['enforcement-power-by-law', [house(), decide()], [fine(), decide()], [house({ power: undefined }), decide()]],
  [
    'enforcement-demolition-ordered',
    [house(), s('orderByGovernment'), decide()],
    [house(), s('orderByGovernment', { level: 'township' }), decide()],
    [house(), decide()],
  ],
  [
    'enforcement-demolition-announced',
    [house(), announce(), decide()],
    [house(), decide()],
    // Of a case from elsewhere the decision is no demolition yet.
    [house(), decide(), enforce()],
  ],
  [
    'enforcement-announced-time-over',
    [announce(), decide(), enforce()],
    [announce({ deadline: '2024-03-20' }), decide(), enforce()],
    [announce({ deadline: undefined }), decide(), enforce()],
  ],
  [
    'enforcement-demolition-after-remedies',
    [house(), decide(), enforce()],
    [house({ servedOn: '2023-11-01' }), decide(), enforce()],
    [house({ servedOn: undefined }), decide(), enforce()],
  ],
  ['enforcement-decision-contents', [decide()], [decide({ contents: ['party'] })], [decide({ contents: undefined })]],
  [
    'enforcement-remedies-told',
    [decide()],
    [decide({ court: '有管辖权的人民法院' })],
    [decide({ reconsiderationBody: undefined })],
  ],
  ['enforcement-on-behalf-duty', [mess(), behalf()], [fine(), behalf()], [behalf()]],
  ['enforcement-on-behalf-harm', [behalf()], [behalf({ harm: 'none' })], [behalf({ harm: undefined })]],
  [
    'enforcement-performer-without-interest',
    [behalf()],
    [behalf({ interested: true })],
    [behalf({ interested: undefined })],
  ],
  [
    'enforcement-on-behalf-contents',
    [behalf()],
    [behalf({ contents: ['party', 'grounds'] })],
    [behalf({ contents: undefined })],
  ],
  ['enforcement-acts-in-order', [D(), decide()], [D({}, at('2024-03-12')), decide()], [decide()]],
]

const onMoney: Trial[] = [
  [
    'enforcement-additional-fine-told',
    [setFine()],
    [setFine({ standardTold: false })],
    [setFine({ standardTold: undefined })],
  ],
  [
    'enforcement-additional-fine-rate',
    [setFine()],
    [setFine({ percentPerDay: 5 })],
    [setFine({ percentPerDay: undefined })],
  ],
  [
    'enforcement-additional-fine-start',
    [fine(), setFine()],
    [fine(), setFine({ startsOn: '2023-08-16' })],
    [setFine()],
  ],
  [
    'enforcement-additional-fine-capped',
    [fine(), settle({ amount: 2_000_000 })],
    [fine(), settle({ amount: 2_000_001 })],
    [settle({ amount: 2_000_001 })],
  ],
  [
    'enforcement-additional-fine-computed',
    [fine(), setFine(), settle({ until: '2023-08-26', amount: 600_000 })],
    [fine(), setFine(), settle({ until: '2023-08-26', amount: 600_001 })],
    [fine(), settle()],
  ],
  [
    'enforcement-additional-fine-not-during-remedies',
    [fine(), setFine(), remedy({ filedOn: '2023-08-21' }), settle({ until: '2023-08-26', amount: 240_000 })],
    [fine(), setFine(), remedy({ filedOn: '2023-08-21' }), settle({ until: '2023-08-26', amount: 240_001 })],
    [fine(), setFine(), settle({ until: '2023-08-26', amount: 240_000 })],
  ],
  [
    'enforcement-additional-fine-ran-thirty-days',
    [fine(), setFine(), decide({ manner: 'auction' })],
    [fine(), setFine({ startsOn: '2024-02-20' }), decide({ manner: 'auction' })],
    [fine(), decide({ manner: 'auction' })],
  ],
  [
    'enforcement-transfer-by-law',
    [decide({ manner: 'transfer', transferPower: true })],
    [decide({ manner: 'transfer' })],
    [decide({ manner: 'transfer' })],
  ],
  ['enforcement-auction-held-before', [auction()], [auction({ held: false })], [auction({ held: undefined })]],
  [
    'enforcement-auction-after-remedies',
    [fine(), auction()],
    [fine({ servedOn: '2024-01-05' }), auction()],
    [auction()],
  ],
  ['enforcement-auction-for-a-fine', [fine(), auction()], [mess(), auction()], [auction()]],
  ['enforcement-auction-house', [auction()], [auction({ through: 'own' })], [auction({ through: undefined })]],
  [
    'enforcement-auction-surplus',
    [fine(), auction()],
    [fine(), auction({ offset: 2_500_000 })],
    [fine(), auction({ offset: 2_500_000 })],
  ],
  [
    'enforcement-proceeds-handed-in',
    [s('handInProceeds')],
    [s('handInProceeds', { to: 'other' })],
    [s('handInProceeds', { to: undefined })],
  ],
  ['enforcement-proceeds-settled', [auction(), s('handInProceeds'), close], [auction(), close], [auction(), close]],
]

const carryingOut: Trial[] = [
  [
    'enforcement-not-at-night',
    [enforce()],
    [enforce({ endedAt: at('2024-03-20', '22:30') })],
    [enforce({ startedAt: undefined }, '2024-03-20')],
  ],
  [
    'enforcement-not-on-holidays',
    [enforce()],
    [enforce({ startedAt: at('2024-05-01') }, at('2024-05-01'))],
    [enforce({ startedAt: undefined, urgent: undefined }, '')],
  ],
  [
    'enforcement-not-on-weekends',
    [enforce()],
    [enforce({ startedAt: at('2024-03-23') }, at('2024-03-23'))],
    [enforce({ startedAt: at('2024-03-23') }, at('2024-03-23'))],
  ],
  [
    'enforcement-no-cutting-off-homes',
    [enforce()],
    [enforce({ utilitiesCut: true, home: true })],
    [enforce({ utilitiesCut: true, home: undefined })],
  ],
  ['enforcement-filmed', [enforce()], [enforce({ filmed: false })], [enforce({ filmed: undefined })]],
  [
    'enforcement-belongings-listed',
    [enforce()],
    [enforce({ belongings: 'not-inventoried' })],
    [enforce({ belongings: undefined })],
  ],
  [
    'enforcement-on-behalf-served-before',
    [behalf(), serveE(), perform()],
    [behalf(), perform()],
    [behalf(), perform()],
  ],
  [
    'enforcement-on-behalf-demand-three-days',
    [again({}, at('2024-03-15')), perform()],
    [again({}, at('2024-03-18')), perform()],
    [perform()],
  ],
  [
    'enforcement-on-behalf-supervised',
    [perform()],
    [perform({ supervised: false })],
    [perform({ supervised: undefined })],
  ],
  [
    'enforcement-on-behalf-signed',
    [perform()],
    [perform({ signedBy: ['supervisor', 'performer'] })],
    [perform({ signedBy: undefined })],
  ],
  ['enforcement-on-behalf-no-violence', [perform()], [perform({ violence: true })], [perform({ violence: undefined })]],
  [
    'enforcement-on-behalf-cost',
    [s('chargeCost')],
    [s('chargeCost', { amount: 580_001 })],
    [s('chargeCost', { cost: undefined })],
  ],
  ['enforcement-clearing-place', [clear()], [clear({ where: 'other' })], [clear({ what: undefined })]],
  ['enforcement-clearing-party-unable', [clear()], [clear({ unable: false })], [clear({ unable: undefined })]],
  [
    'enforcement-clearing-told-afterwards',
    [clear(), s('notifyAfterClearing'), close],
    [clear(), close],
    [clear(), close],
  ],
  [
    'enforcement-suspension-harmless',
    [s('suspendEnforcement', { ground: 'irreparable' })],
    [s('suspendEnforcement', { ground: 'irreparable', harmsPublic: true })],
    [s('suspendEnforcement', { ground: undefined })],
  ],
  [
    'enforcement-lapse-after-three-years',
    [s('suspendEnforcement'), s('lapseEnforcement', {}, at('2027-03-13'))],
    [s('suspendEnforcement'), s('lapseEnforcement', {}, at('2027-03-12'))],
    [s('lapseEnforcement')],
  ],
  [
    'enforcement-termination-ground',
    [result({ result: 'revoked' }), s('terminateEnforcement', {}, undefined, 1)],
    [s('terminateEnforcement', {}, undefined, 1)],
    [s('terminateEnforcement', {}, undefined, 1)],
  ],
  [
    'enforcement-agreement-harmless',
    [s('agreeEnforcement')],
    [s('agreeEnforcement', { harmsOthers: true })],
    [s('agreeEnforcement', { harmsOthers: undefined })],
  ],
  [
    'enforcement-remission-after-remedial-measures',
    [s('remitAdditionalFine')],
    [s('remitAdditionalFine', { remedied: false })],
    [s('remitAdditionalFine', { remedied: undefined })],
  ],
  [
    'enforcement-agreement-respected',
    [s('agreeEnforcement'), s('breachAgreement'), enforce()],
    [s('agreeEnforcement'), enforce()],
    [s('agreeEnforcement'), enforce()],
  ],
  [
    'enforcement-undone-when-revoked',
    [result({ result: 'revoked' }), s('reverseEnforcement'), close],
    [result({ result: 'revoked' }), close],
    [result({ result: 'revoked' }), close],
  ],
  [
    'enforcement-restored-before-compensated',
    [s('reverseEnforcement')],
    [s('reverseEnforcement', { way: 'compensated' })],
    [s('reverseEnforcement', { way: undefined })],
  ],
  [
    'enforcement-not-in-the-future',
    [D()],
    [D({}, '2030-01-01T09:00:00+08:00')],
    [(i) => ({ ...D()(i), recordedAt: '' })],
  ],
]

const inCourt: Trial[] = [
  ['enforcement-court-without-own-power', [fine(), court()], [fine({ power: 'law' }), court()], [court()]],
  [
    'enforcement-court-after-remedies',
    [fine(), court({}, at('2024-02-02'))],
    [fine(), court({}, at('2024-02-01'))],
    [fine(), court({}, at('2024-02-02'))],
  ],
  [
    'enforcement-court-within-three-months',
    [fine(), court({}, at('2024-05-01'))],
    [fine(), court({}, at('2024-05-07'))],
    [court()],
  ],
  [
    'enforcement-court-ten-days-after-demand',
    [SD(), court({}, at('2024-03-06'))],
    [SD(), court({}, at('2024-03-05'))],
    [court()],
  ],
  ['enforcement-court-place', [court()], [court({ immovable: true })], [court({ courtPlace: undefined })]],
  [
    'enforcement-court-papers',
    [court()],
    [court({ papers: ['application', 'decision'] })],
    [court({ papers: undefined })],
  ],
  ['enforcement-court-application-signed', [court()], [court({ headSigned: false })], [court({ dated: undefined })]],
  [
    'enforcement-court-urgent-for-safety',
    [court()],
    [court({ urgent: true, publicSafety: false })],
    [court({ urgent: undefined })],
  ],
  [
    'enforcement-higher-court-in-time',
    [s('courtRefuse'), s('askHigherCourt', {}, at('2024-04-03'))],
    [s('courtRefuse'), s('askHigherCourt', {}, at('2024-04-12'))],
    [s('askHigherCourt')],
  ],
  [
    'enforcement-court-accepts-in-time',
    [court(), s('courtAccept')],
    [court(), s('courtAccept', {}, at('2024-03-29'))],
    [s('courtAccept')],
  ],
  [
    'enforcement-court-rules-in-time',
    [s('courtAccept'), s('courtOrder')],
    [s('courtAccept'), s('courtOrder', {}, at('2024-05-20'))],
    [s('courtOrder')],
  ],
  [
    'enforcement-court-after-deferral',
    [fine({ deferredUntil: '2024-03-17' }), court()],
    [fine({ deferredUntil: '2024-03-18' }), court()],
    [fine(), court()],
  ],
]

describe('the rules of compulsory enforcement', () =>
  tryRules(enforcement, [...demanding, ...deciding, ...onMoney, ...carryingOut, ...inCourt], {
    byDateAlone: ['enforcement-not-on-holidays', 'enforcement-not-on-weekends'],
  }))

const why = (id: string, steps: Trial[1], absent?: string[]) =>
  verdictOf(enforcement, id, steps, absent ? { whole: false, absent } : {})

describe('the time for remedies before a demolition (行政强制法 44)', () => {
  const torn = (patch: Patch, day: string, absent?: string[]) =>
    why('enforcement-demolition-after-remedies', [house(patch), decide(), enforce({}, at(day))], absent)

  it('ends six months after service, and the day after it is lawful', () => {
    expect(torn({}, '2024-02-01')).toMatchObject({ is: 'broken' })
    expect(torn({}, '2024-02-02')).toEqual({ is: 'kept' })
  })
  it('is a year where the decision did not tell the remedies', () => {
    expect(torn({ remediesTold: false }, '2024-07-31')).toMatchObject({ is: 'broken' })
    expect(torn({ remediesTold: undefined }, '2024-03-20', ['recordRemedy'])).toMatchObject({ is: 'unknown' })
    expect(torn({ remediesTold: undefined }, '2024-08-05', ['recordRemedy'])).toEqual({ is: 'kept' })
  })
  it('is sixty days at least where the land law gives fifteen days to sue', () => {
    expect(torn({ regime: 'land' }, '2023-09-30')).toMatchObject({ is: 'broken' })
    expect(torn({ regime: 'land' }, '2023-10-10')).toEqual({ is: 'kept' })
  })
  it('goes on for fifteen days after a reconsideration that upheld the decision', () => {
    const torn = (day: string) =>
      why('enforcement-demolition-after-remedies', [
        house(),
        remedy(),
        result({ endedOn: '2024-03-11' }),
        decide(),
        enforce({}, at(day)),
      ])
    expect(torn('2024-03-26')).toMatchObject({ is: 'broken' })
    expect(torn('2024-03-27')).toEqual({ is: 'kept' })
  })
  it('is not over while a lawsuit is pending', () =>
    expect(
      why('enforcement-demolition-after-remedies', [house(), remedy({ remedy: 'litigation' }), decide(), enforce()]),
    ).toMatchObject({ is: 'broken', why: { zh: '复议或者诉讼尚未结束' } }))
})

describe('night, holidays and weekends (行政强制法 43)', () => {
  const verdict =
    (startedAt: string, patch: Patch = {}, whole = true) =>
    (id: string) =>
      verdictOf(enforcement, id, [enforce({ startedAt, endedAt: undefined, ...patch })], { whole })
  it('bar at five in the morning and leave half past eight in the evening open', () => {
    expect(verdict(at('2024-03-20', '05:00'))('enforcement-not-at-night')).toMatchObject({ is: 'broken' })
    const dusk = { endedAt: at('2024-03-20', '21:00') }
    expect(verdict(at('2024-03-20', '20:30'), dusk, false)('enforcement-not-at-night')).toMatchObject({ is: 'unknown' })
    expect(verdict(at('2024-03-20', '06:59'), {}, false)('enforcement-not-at-night')).toMatchObject({ is: 'unknown' })
    const day = { endedAt: at('2024-03-20', '17:00') }
    expect(verdict(at('2024-03-20', '09:00'), day, false)('enforcement-not-at-night')).toEqual({ is: 'kept' })
  })
  it('do not bind what is urgent', () => {
    const urgent = verdict(at('2024-05-01', '23:00'), { urgent: true })
    for (const id of ['enforcement-not-at-night', 'enforcement-not-on-holidays', 'enforcement-not-on-weekends'])
      expect(urgent(id)).toEqual({ is: 'not-applicable' })
  })
  it('let a worked Saturday pass', () =>
    expect(verdict(at('2024-04-28'))('enforcement-not-on-weekends')).toEqual({ is: 'kept' }))
})

describe('service of the demand (行政强制法 38, 民事诉讼法 87–95)', () => {
  const served = (patch: Patch) => why('enforcement-service-lawful', [SD({ receiver: undefined, ...patch })])
  it('may leave the paper with a witness or with pictures, not with neither', () => {
    expect(served({ manner: 'left', photographed: true })).toEqual({ is: 'kept' })
    expect(served({ manner: 'left', photographed: false })).toMatchObject({ is: 'broken' })
  })
  it('by announcement takes thirty days, and sixty before 2022', () => {
    const announced = { manner: 'announcement', announcedOn: '2024-01-02', reason: '下落不明' }
    expect(served({ ...announced, servedOn: '2024-02-01' })).toEqual({ is: 'kept' })
    expect(served({ ...announced, servedOn: '2024-01-31' })).toMatchObject({ is: 'broken' })
    expect(served({ ...announced, announcedOn: '2021-03-01', servedOn: '2021-04-01' })).toMatchObject({ is: 'broken' })
  })
})

it('is told by the case as a whole where no act opens the enforcement', () => {
  const acts = [court({}, at('2024-05-07'))(0)]
  const rule = enforcement.rules.find((r) => r.id === 'enforcement-court-within-three-months')
  const context = { enforced: { servedOn: '2023-08-01', remediesTold: true } }
  const act = acts[0] as never // the only one
  expect(rule?.test({ acts, act, before: null, whole: false, context } as never)).toMatchObject({
    is: 'broken',
    certainty: 'likely',
  })
})

it('ends the window to apply to the court by the end of a deferral (行政处罚法 72)', () =>
  expect(
    why('enforcement-court-within-three-months', [fine({ deferredUntil: '2024-04-30' }), court({}, at('2024-07-30'))]),
  ).toEqual({ is: 'kept' }))
