import { describe, expect, it } from 'vitest'
import { taken } from '../src/measure/examples.ts'
import { measure } from '../src/measure/procedure.ts'
import { stepsOf, type Trial, tryRules, verdictOf } from './compulsion-cases.ts'

const s = stepsOf(measure)
const { items } = taken
const T = (patch: object = {}, at?: string) => s('takeMeasure', patch, at)
const item = (patch: object) => T({ items: [{ ...items[0], ...patch }] })
const ask = s('proposeMeasure')
const ok = s('approveMeasure')
const urgent = T({ urgent: true })
const D = (patch: object = {}, at?: string) => s('decideDisposition', patch, at, 2)
const R = (patch: object = {}, at?: string) => s('releaseMeasure', patch, at)
const close = s('closeMeasure')
const back = (patch: object = {}, at?: string) => s('returnObject', patch, at)
const sale = s('sellPerishable')
const lowSale = s('sellPerishable', {}, undefined, 1)
const X = (patch: object = {}, at?: string) => s('extendMeasure', patch, at)
const at = (day: string) => `${day}T10:00:00+08:00`

const onTaking: Trial[] = [
  ['measure-power-by-law', [T()], [T({ basisRank: 'rule' })], [T({ basisRank: undefined })]],
  ['measure-not-entrusted', [T()], [T({ implementer: 'entrusted' })], [T({ implementer: undefined })]],
  [
    'measure-by-the-organ-that-has-it',
    [T({ authority: { who: 'bureau', holder: '', is: 'kept', article: '' } })],
    [T({ authority: { who: 'township', holder: '532301103', is: 'broken', article: '' } })],
    [T()],
  ],
  ['measure-approved-before', [ask, ok, T()], [ask, T()], [ask, T({ urgent: undefined })]],
  [
    'measure-approved-by-head',
    [ok],
    [s('approveMeasure', { approver: 'unit-head' })],
    [s('approveMeasure', { approver: undefined })],
  ],
  [
    'measure-two-officers',
    [T()],
    [
      T({
        officers: [
          { id: 'o1', name: '甲', standing: 'certified' },
          { id: 'o2', name: '乙', assistant: true },
        ],
      }),
    ],
    [
      T({
        officers: [
          { id: 'o1', name: '甲' },
          { id: 'o2', name: '乙' },
        ],
      }),
    ],
  ],
  ['measure-certificate-shown', [T()], [T({ certificateShown: false })], [T({ certificateShown: undefined })]],
  ['measure-party-called', [T()], [T({ partyNotified: false })], [T({ partyNotified: undefined })]],
  ['measure-reasons-told', [T()], [T({ toldReasons: false })], [T({ toldReasons: undefined })]],
  ['measure-rights-told', [T()], [T({ toldRights: false })], [T({ toldRights: undefined })]],
  ['measure-statement-heard', [T()], [T({ heard: 'not-heard' })], [T({ heard: undefined })]],
  [
    'measure-witness',
    [T({ attendance: 'witness', witness: '王某' })],
    [T({ attendance: 'none' })],
    [T({ attendance: 'witness', witness: undefined })],
  ],
  ['measure-filmed', [T()], [T({ filmed: false })], [T({ filmed: undefined })]],
  ['measure-decision-contents', [T()], [T({ contents: ['party', 'objects'] })], [T({ contents: undefined })]],
  ['measure-remedies-told', [T()], [T({ litigationMonths: 3 })], [T({ court: undefined })]],
  [
    'measure-urgent-reported',
    [urgent, s('reportUrgent', {}, '2024-03-05T13:59:00+08:00')],
    [urgent, s('reportUrgent', {}, '2024-03-05T15:00:00+08:00')],
    [urgent, D()],
  ],
  ['measure-urgent-approved', [urgent, s('approveMeasure', {}, undefined, 1), D()], [urgent, D()], [urgent, D()]],
]

const onHolding: Trial[] = [
  ['measure-only-objects-concerned', [T()], [item({ related: false })], [item({ related: undefined })]],
  ['measure-no-daily-necessities', [T()], [item({ necessity: true })], [item({ necessity: undefined })]],
  ['measure-no-double-sealing', [T()], [item({ sealedBy: '某人民法院' })], [T()]],
  ['measure-inventory', [T()], [item({ name: '' })], [item({ quantity: undefined })]],
  ['measure-record-made', [T(), s('recordScene'), D()], [T(), D()], [T(), D()]],
  [
    'measure-record-signed',
    [T(), s('recordScene')],
    [T(), s('recordScene', { partySigned: 'refused' })],
    [T(), s('recordScene', { officersSigned: undefined })],
  ],
  ['measure-decision-delivered', [T(), s('deliverDecision'), D()], [T(), D()], [T(), D()]],
  [
    'measure-delivered-on-the-spot',
    [T(), s('deliverDecision')],
    [T(), s('deliverDecision', {}, at('2024-03-06'))],
    [T(), s('deliverDecision', { onTheSpot: undefined })],
  ],
  [
    'measure-inventory-in-duplicate',
    [T(), s('deliverDecision')],
    [T(), s('deliverDecision', { inventoryCopies: 1 })],
    [T(), s('deliverDecision', { inventoryCopies: undefined })],
  ],
  ['measure-thirty-days', [T()], [T({ days: 31 })], [T({ days: undefined })]],
  ['measure-extension-thirty-days', [T(), X()], [T(), X(), X({ days: 1 })], [T(), X({ days: undefined })]],
  ['measure-extension-approved', [T(), X()], [T(), X({ approver: 'unit-head' })], [T(), X({ approver: undefined })]],
  ['measure-extension-in-time', [T(), X({}, at('2024-04-03'))], [T(), X({}, at('2024-04-04'))], [X()]],
  [
    'measure-extension-reason-told',
    [T(), X(), s('tellExtension')],
    [T(), X(), s('tellExtension', { reasonGiven: false })],
    [T(), X(), s('tellExtension', { inWriting: undefined })],
  ],
  ['measure-extension-told', [T(), X(), s('tellExtension'), D()], [T(), X(), D()], [T(), X(), D()]],
  [
    'measure-testing-told',
    [T(), s('sendForTesting')],
    [T(), s('sendForTesting', { toldInWriting: false })],
    [T(), s('sendForTesting', { to: undefined })],
  ],
  [
    'measure-testing-cost',
    [T(), s('sendForTesting')],
    [T(), s('sendForTesting', { payer: 'party' })],
    [T(), s('sendForTesting', { payer: undefined })],
  ],
  [
    'measure-storage-cost',
    [T(), s('settleStorage')],
    [T(), s('settleStorage', { payer: 'party' })],
    [T(), s('settleStorage', { payer: undefined })],
  ],
  [
    'measure-no-use-or-damage',
    [T(), s('checkStorage')],
    [T(), s('checkStorage', { condition: 'used' })],
    [T(), s('checkStorage', { condition: undefined })],
  ],
  [
    'measure-third-party-keeps-sealed-only',
    [T({ measure: 'seal-up' }), s('moveObject', { keeping: 'third-party' })],
    [T(), s('moveObject', { keeping: 'third-party' })],
    [T({ measure: undefined }), s('moveObject', { keeping: 'third-party' })],
  ],
]

const onEnding: Trial[] = [
  ['measure-object-in-custody', [T(), s('moveObject')], [T(), s('moveObject', { items: ['i9'] })], [s('moveObject')]],
  ['measure-object-ready', [T(), R(), back()], [T(), back()], [T(), back()]],
  [
    'measure-decided-within-period',
    [T(), D({}, at('2024-04-03'))],
    [T(), D({}, at('2024-04-04'))],
    [T(), D({}, at('2024-04-04'))],
  ],
  [
    'measure-released-when-over',
    [T(), R({}, at('2024-04-03'))],
    [T(), R({}, at('2024-05-10'))],
    [T(), R({}, at('2024-04-20'))],
  ],
  [
    'measure-destroyed-by-law',
    [T(), D({ outcome: 'destroy', destroyRank: 'law' })],
    [T(), D({ outcome: 'destroy', destroyRank: 'local-regulation' })],
    [T(), D({ outcome: 'destroy' })],
  ],
  [
    'measure-confiscated-by-penalty',
    [T(), D({ outcome: 'confiscate', penaltyDecision: '综执罚决字〔2024〕1号' })],
    [T(), D({ outcome: 'confiscate' })],
    [T(), D({ outcome: 'confiscate' })],
  ],
  [
    'measure-transfer-told',
    [T(), s('transferObjects')],
    [T(), s('transferObjects', { toldInWriting: false })],
    [T(), s('transferObjects', { toldInWriting: undefined })],
  ],
  ['measure-release-in-writing', [T(), R()], [T(), R({ inWriting: false })], [T(), R({ inWriting: undefined })]],
  ['measure-returned-at-once', [T(), R(), back()], [T(), R(), back({}, at('2024-04-08'))], [T(), back()]],
  [
    'measure-proceeds-returned',
    [T(), sale, R(), back({ proceeds: 30_000 })],
    [T(), sale, R(), back({ proceeds: 29_999 })],
    [T(), sale, R(), back()],
  ],
  [
    'measure-low-sale-compensated',
    [T(), lowSale, s('compensate'), close],
    [T(), lowSale, close],
    [T(), lowSale, close],
  ],
  [
    'measure-damage-compensated',
    [T(), s('checkStorage', { condition: 'lost' }), s('compensate'), close],
    [T(), s('checkStorage', { condition: 'lost' }), close],
    [T(), s('checkStorage', { condition: 'lost' }), close],
  ],
  [
    'measure-refused-released',
    [urgent, s('refuseMeasure'), D()],
    [urgent, s('refuseMeasure'), X()],
    [urgent, s('refuseMeasure', {}, ''), X()],
  ],
  ['measure-every-object-accounted-for', [T(), R(), back(), close], [T(), R(), close], [T(), R(), close]],
  ['measure-acts-in-order', [T(), R()], [T(), R({}, at('2024-03-01'))], [R()]],
  ['measure-not-in-the-future', [T()], [T({}, '2030-01-01T09:00:00+08:00')], [(i) => ({ ...T()(i), recordedAt: '' })]],
]

describe('the rules of sealing-up and impoundment', () =>
  tryRules(measure, [...onTaking, ...onHolding, ...onEnding], { firstOfKind: ['measure-extension-thirty-days'] }))

const why = (id: string, steps: Trial[1], absent?: string[]) =>
  verdictOf(measure, id, steps, absent ? { whole: false, absent } : {})

describe('the period of a measure (行政强制法 25)', () => {
  const ends = (steps: Trial[1], absent?: string[]) => why('measure-decided-within-period', steps, absent)

  it('leaves out testing the party was told of, and nothing else', () => {
    const testing = s('sendForTesting') // 5 to 12 March: eight days
    expect(ends([T(), testing, D({}, at('2024-04-11'))])).toEqual({ is: 'kept' })
    expect(ends([T(), testing, D({}, at('2024-04-12'))])).toMatchObject({ is: 'broken' })
    const untold = s('sendForTesting', { toldInWriting: false })
    expect(ends([T(), untold, D({}, at('2024-04-11'))])).toMatchObject({ is: 'broken' })
  })

  it('runs through weekends and holidays, and is thirty and thirty days at most', () => {
    expect(ends([T(), X(), D({}, at('2024-05-03'))])).toEqual({ is: 'kept' })
    expect(ends([T(), X(), D({}, at('2024-05-04'))])).toMatchObject({
      is: 'broken',
      why: { zh: '期限至2024-05-03届满，2024-05-04才作出处理' },
    })
  })

  it('ends sooner where the organ decided on fewer days', () =>
    expect(ends([T({ days: 10 }), D({}, at('2024-03-15'))])).toMatchObject({ is: 'broken' }))

  it('is broken in an excerpt once it denies extension and testing, and open before', () => {
    expect(ends([T(), D({}, at('2024-04-10'))], ['extendMeasure', 'sendForTesting'])).toMatchObject({ is: 'broken' })
    expect(ends([T(), D({}, at('2024-04-10'))], ['sendForTesting'])).toMatchObject({ is: 'unknown' })
  })

  it('is likely over in an excerpt once only untold testing could save it', () => {
    const likely = { is: 'broken', certainty: 'likely' }
    expect(ends([T(), D({}, at('2024-04-10'))], ['extendMeasure'])).toMatchObject(likely)
    expect(ends([T(), D({}, at('2024-05-03'))], [])).toMatchObject({ is: 'unknown' })
    expect(ends([T(), D({}, at('2024-05-04'))], [])).toMatchObject(likely)
    expect(ends([T(), X(), D({}, at('2024-05-04'))], [])).toMatchObject(likely)
  })

  it('is not judged by a law that was not yet in force', () =>
    expect(why('measure-thirty-days', [T({ days: 90 }, at('2011-12-31'))])).toEqual({ is: 'not-applicable' }))
})

describe('the hours of an urgent measure (行政强制法 19)', () => {
  const report = (at: string) =>
    why('measure-urgent-reported', [T({ urgent: true }, '2024-03-04T14:00:00+08:00'), s('reportUrgent', {}, at)])
  it('are twenty-four, by the clock', () => {
    expect(report('2024-03-05T14:00:00+08:00')).toEqual({ is: 'kept' })
    expect(report('2024-03-05T14:01:00+08:00')).toMatchObject({ is: 'broken' })
  })
  it('cannot be told from two neighbouring days alone, but from days further apart', () => {
    const days = (to: string) =>
      verdictOf(measure, 'measure-urgent-reported', [T({ urgent: true }, '2024-03-04'), s('reportUrgent', {}, to)], {
        whole: false,
      })
    expect(days('2024-03-04')).toEqual({ is: 'kept' })
    expect(days('2024-03-05')).toMatchObject({ is: 'unknown' })
    expect(days('2024-03-07')).toMatchObject({ is: 'broken' })
  })
})

it('tells an approval that came after a measure that was not urgent', () =>
  expect(why('measure-approved-before', [T(), s('approveMeasure', {}, at('2024-03-06'))])).toMatchObject({
    is: 'broken',
    why: { zh: '并非情况紧急，2024-03-04实施，2024-03-06才批准' },
  }))

it('asks no daily-necessity question of an organisation', () =>
  expect(
    why('measure-no-daily-necessities', [
      T({ party: { kind: 'organisation', name: '示例公司' }, items: [{ ...items[0], necessity: true }] }),
    ]),
  ).toEqual({ is: 'not-applicable' }))
