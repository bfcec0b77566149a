import { randomUUID } from 'node:crypto'
import { questionOf } from '@zhiheng/matters/exam/bank.ts'
import { paperOf } from '@zhiheng/matters/exam/paper.ts'
import { standingOf } from '@zhiheng/matters/officers.ts'
import { indicatorOf } from '@zhiheng/report/registry.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../src/index.ts'
import { figureOf } from '../src/matters/figures.ts'
import { rebuild } from '../src/matters/rebuild.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2024-03-04T18:00:00+08:00')
})
afterAll(() => t.close())

const files = new Map<string, { matter: string; sequence: number }>()
let serial = 0

/** Performs the next act on somebody’s file; the first one opens it. */
async function keep(account: string, person: string, act: string, data: object, more: object = {}) {
  const file = files.get(person)
  const url = file ? `/api/matters/${file.matter}/acts` : '/api/matters/officer'
  const body = { id: randomUUID(), act, expected: file?.sequence ?? 0, data, ...more }
  const reply = await t.call(account, 'POST', url, body)
  if (reply.status < 300) files.set(person, { matter: reply.body.matter, sequence: reply.body.sequence })
  return reply
}
const register = (person: string, unit = 'east', status = 'officer', more: object = {}) =>
  keep('admin', person, 'register', { person, name: `试${person}`, status, unit, post: '队员' }, more)
const passed = (person: string, on: string) =>
  keep('admin', person, 'recordExam', { on, result: 'passed', score: 88, organiser: '测试司法局' }, at(on, 10))
const at = (day: string, hour = 9) => ({ happenedAt: `${day}T${String(hour).padStart(2, '0')}:00:00+08:00` })
const issue = (person: string, on: string, to: string, number = `ZF${String(++serial).padStart(4, '0')}`) =>
  keep(
    'admin',
    person,
    'issueCertificate',
    { number, from: on, to, organ: '测试省人民政府', scope: '城市管理' },
    at(on, 11),
  )
async function certified(person: string, on: string, to: string) {
  await register(person, 'east', 'officer', at(on))
  await passed(person, on)
  return issue(person, on, to)
}
const list = async (on?: string, account = 'operator') =>
  (await t.call(account, 'GET', `/api/officers${on ? `?on=${on}` : ''}`)).body
const lineFor = async (person: string, on?: string) =>
  (await list(on)).items.find((i: { person: string }) => i.person === person)

describe('the register of officers', () => {
  it('is kept by the administrator and the bureau leader alone', async () => {
    for (const account of ['operator', 'dispatcher', 'verifier', 'leader', 'officer'])
      expect((await keep(account, 'p-x', 'register', {})).status, account).toBe(403)
    expect((await register('officer')).status).toBe(201)
    expect((await keep('chief', 'officer', 'change', { post: '副中队长', reason: '任命' })).status).toBe(200)
  })

  it('has one file for each person and only units that exist', async () => {
    const again = await t.call('admin', 'POST', '/api/matters/officer', {
      ...{ id: randomUUID(), act: 'register', expected: 0 },
      data: { person: 'officer', name: '试', status: 'officer', unit: 'east', post: '队员' },
    })
    expect(again).toMatchObject({ status: 400, body: { issues: [{ field: 'person' }] } })
    expect(await register('p-y', 'nowhere')).toMatchObject({ status: 400, body: { issues: [{ field: 'unit' }] } })
  })

  it('gives no certificate without an examination, nor a number that somebody has', async () => {
    const early = await issue('officer', '2024-03-04', '2029-03-03', 'ZF9001')
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'officer-examined-2022', refusal: { cure: 'recordExam' } },
    })
    await keep('admin', 'officer', 'recordExam', { on: '2024-03-01', result: 'passed', organiser: '测试司法局' })
    expect((await issue('officer', '2024-03-04', '2029-03-03', 'ZF9001')).status).toBe(200)
    await certified('p-a', '2022-06-01', '2024-05-31')
    expect(await keep('admin', 'p-a', 'replace', { ground: 'lost', number: 'ZF9001', reason: '遗失' })).toMatchObject({
      ...{ status: 400, body: { issues: [{ field: 'number' }] } },
    })
  })

  it('answers other matters as of the day asked', async () => {
    const { officer } = t.house.office.services
    expect(officer?.('officer', '2024-03-03')).toBeUndefined()
    expect(officer?.('officer', '2024-03-04')).toMatchObject({ standing: 'certified', certificate: 'ZF9001' })
    expect(officer?.('p-a', '2024-06-01')).toMatchObject({ standing: 'certified', validTo: '2024-05-31' })
    expect(officer?.('stranger', '2024-03-04')).toBeUndefined()
    const [first, second] = standingOf([{ id: 'officer' }, { id: 'stranger' }], '2024-03-05', t.house.office.services)
    expect(first).toMatchObject({ certificate: 'ZF9001', standing: 'certified' })
    expect(second).toEqual({ id: 'stranger', standing: 'none' })
  })

  it('lists everybody in service on the day chosen, expired first, assistants last', async () => {
    await register('p-b', 'west', 'assistant', at('2023-01-01'))
    const june = await list('2024-06-01')
    expect(june.items.map((i: { person: string; held: string }) => [i.person, i.held])).toEqual([
      ['p-a', 'expired'],
      ['officer', 'valid'],
      ['p-b', 'assistant'],
    ])
    expect((await lineFor('p-a', '2024-05-30')).held).toBe('soon')
    expect(await lineFor('officer', '2023-06-01')).toBeUndefined()
    expect(june.counts).toMatchObject({ certified: 1, expired: 1, assistants: 1 })
  })

  it('shows a file to its keepers, to the leader of the unit and to the person, to nobody else', async () => {
    const { matter } = files.get('officer') ?? { matter: '' }
    const seen = async (account: string) => (await t.call(account, 'GET', `/api/matters/${matter}`)).status
    expect(await seen('admin')).toBe(200)
    expect(await seen('chief')).toBe(200)
    expect(await seen('leader')).toBe(200)
    expect(await seen('officer')).toBe(200)
    for (const account of ['operator', 'dispatcher', 'verifier', 'other'])
      expect(await seen(account), account).toBe(404)
    const own = await t.call('officer', 'GET', '/api/matters?kind=officer')
    expect(own.body.items.map((i: { matter: string }) => i.matter)).toEqual([matter])
  })

  it('does not let anybody keep the own file', async () => {
    await register('chief', 'center')
    expect(await keep('chief', 'chief', 'change', { post: '局长', reason: '任命' })).toMatchObject({
      ...{ status: 403, body: { code: 'own-file' } },
    })
  })

  it('reads the acts of another server, and comes back the same after a rebuild', async () => {
    const other = await openHouse({
      ...{ databaseUrl: t.database.url, dataDir: t.dataDir, jurisdiction: '999901', connections: 2 },
      ...{ now: () => t.clock.ms, classify: () => [] },
    })
    try {
      expect(other.officers.officer('officer', '2024-03-05')?.certificate).toBe('ZF9001')
      await keep('admin', 'officer', 'suspend', { reason: '离岗培训' })
      await expect
        .poll(() => other.officers.officer('officer', '2024-03-05')?.standing, { timeout: 5000 })
        .toBe('suspended')
      await keep('admin', 'officer', 'restore', { reason: '考核合格' })
    } finally {
      await other.close()
    }
    const done = await rebuild(t.house.office.db, '999901')
    expect(done.tables.find((x) => x.table === 'officer')).toMatchObject({ same: true, rows: files.size })
  })
})

describe('figures', () => {
  const figure = async (id: string, from: string, to: string) => {
    const indicator = indicatorOf(id)
    if (!indicator) throw new Error(id)
    return (await figureOf(t.house.office.db, '999901', indicator, { from, to })).value
  }

  it('counts certified officers at the end of a period, new and replaced certificates in it', async () => {
    expect(await figure('officers', '2022-01-01', '2022-12-31')).toBe(1)
    expect(await figure('officers', '2024-01-01', '2024-03-31')).toBe(2)
    expect(await figure('officers', '2024-01-01', '2024-06-30')).toBe(1)
    expect(await figure('certificates-new', '2024-01-01', '2024-12-31')).toBe(1)
    expect(await figure('certificates-new', '2022-01-01', '2022-12-31')).toBe(1)
    expect(await figure('certificates-replaced', '2024-01-01', '2024-12-31')).toBe(0)
    await keep('admin', 'p-a', 'renew', { from: '2024-06-01', to: '2029-05-31' })
    await keep('admin', 'officer', 'replace', { ground: 'lost', number: 'ZF9002', reason: '遗失补发' })
    expect(await figure('certificates-replaced', '2024-01-01', '2024-12-31')).toBe(2)
    expect(await figure('officers', '2024-01-01', '2024-06-30')).toBe(2)
  })

  it('adds hours of training by the day of the training, and shares out reviewers', async () => {
    const training = (on: string, hours: number) => ({ on, hours, training: 'law', subject: '行政处罚法' })
    await keep('leader', 'officer', 'recordTraining', training('2024-01-15', 8))
    await keep('leader', 'officer', 'recordTraining', training('2023-12-20', 16))
    expect(await figure('training-hours', '2024-01-01', '2024-12-31')).toBe(8)
    expect((await lineFor('officer')).hours).toBe(8)
    expect(await figure('reviewers-share', '2024-01-01', '2024-03-31')).toBe(0)
    const since = { since: '2024-03-01', initial: 'yes' }
    expect((await keep('admin', 'officer', 'qualifyReviewer', since)).body.code).toBe('officer-reviewer-qualified')
    await keep('admin', 'officer', 'qualifyReviewer', { ...since, lawNumber: 'A20200000001' })
    expect(await figure('reviewers-share', '2024-01-01', '2024-03-31')).toBe(50)
    await t.house.officers.settled()
    expect(t.house.office.services.officer?.('officer', '2024-03-05')?.reviewer).toBe(true)
  })
})

describe('the examination', () => {
  const mine = async (account: string) => (await t.call(account, 'GET', '/api/exam')).body
  const start = (account: string, id = randomUUID()) => t.call(account, 'POST', '/api/exam/start', { id })
  const rightAnswers = (questions: { id: string }[]) =>
    Object.fromEntries(questions.map(({ id }) => [id, questionOf(id)?.answer ?? '']))
  const hand = (account: string, attempt: string, answers: object, id = randomUUID()) =>
    t.call(account, 'POST', '/api/exam/submit', { id, attempt, answers })

  it('is for those in the register', async () => {
    expect(await mine('operator')).toMatchObject({ registered: false, paper: null })
    expect(await start('operator')).toMatchObject({
      status: 409,
      body: { message: { zh: expect.stringContaining('登记') } },
    })
  })

  it('hands out a paper without answers, the same to whoever asks twice', async () => {
    await register('other', 'west')
    const id = randomUUID()
    const first = await start('other', id)
    expect(first.status).toBe(200)
    expect(first.body.paper.questions).toHaveLength(45)
    const told = JSON.stringify(first.body)
    for (const word of ['"answer"', '"basis"']) expect(told).not.toContain(word)
    expect((await start('other', id)).body.paper).toEqual(first.body.paper)
    expect((await mine('other')).paper).toEqual(first.body.paper)
    expect((await start('other')).body.code).toBe('officer-one-paper-at-a-time')
    expect((await t.call('other', 'GET', `/api/exam/attempts/${first.body.paper.attempt}`)).status).toBe(409)
  })

  it('marks at once, keeps the attempt and opens the way to a certificate', async () => {
    const { paper } = await mine('other')
    const id = randomUUID()
    t.clock.ms += 30 * 60_000
    const reply = await hand('other', paper.attempt, rightAnswers(paper.questions), id)
    expect(reply).toMatchObject({ status: 200, body: { score: 100, passed: true, is: 'submitted' } })
    expect((await hand('other', paper.attempt, {}, id)).body.score).toBe(100)
    expect((await hand('other', paper.attempt, {})).body.code).toBe('officer-paper-handed-out')
    const again = await t.call('admin', 'GET', `/api/exam/paper?seed=${encodeURIComponent(paper.seed)}&on=2024-03-04`)
    expect(again.body.questions.map((q: { id: string }) => q.id)).toEqual(
      paper.questions.map((q: { id: string }) => q.id),
    )
    expect(paperOf(paper.seed, '2024-03-04').questions.map((q) => q.id)).toEqual(
      paper.questions.map((q: { id: string }) => q.id),
    )
    files.set('other', { ...(files.get('other') as { matter: string }), sequence: 3 })
    const data = { number: 'ZF9009', from: '2024-03-05', to: '2029-03-04', organ: '测试省人民政府', scope: '城市管理' }
    expect((await keep('admin', 'other', 'issueCertificate', data)).status).toBe(200)
  })

  it('refuses a paper a second late and says what to do, and counts nothing', async () => {
    const { paper } = (await start('officer')).body
    t.clock.ms = Date.parse(paper.closesAt) + 1000
    const late = await hand('officer', paper.attempt, rightAnswers(paper.questions))
    expect(late).toMatchObject({ status: 409, body: { code: 'officer-paper-in-time', refusal: { cure: 'startExam' } } })
    expect(late.body.message.zh).toContain('重新开始')
    expect((await mine('officer')).attempts[0]).toMatchObject({ is: 'lapsed', score: null })
    expect((await start('officer')).status).toBe(200)
  })

  it('takes a paper in the very second it closes, and fails it under the pass mark', async () => {
    const { paper } = await mine('officer')
    t.clock.ms = Date.parse(paper.closesAt)
    const few = Object.fromEntries(Object.entries(rightAnswers(paper.questions)).slice(0, 20))
    const reply = await hand('officer', paper.attempt, few)
    expect(reply.body).toMatchObject({ score: 40, passed: false })
    expect(reply.body.questions.find((q: { isRight: boolean }) => !q.isRight)).toHaveProperty('basis')
  })

  it('keeps bank, papers and results for the keepers, and takes nobody else’s paper', async () => {
    for (const url of ['/api/exam/bank', '/api/exam/results', '/api/exam/paper?seed=x']) {
      for (const account of ['operator', 'leader', 'officer'])
        expect((await t.call(account, 'GET', url)).status, url).toBe(403)
      expect((await t.call('admin', 'GET', url)).status, url).toBe(200)
    }
    const { results } = (await t.call('chief', 'GET', '/api/exam/results')).body
    expect(results.map((r: { person: string; is: string }) => `${r.person} ${r.is}`)).toEqual([
      ...['officer submitted', 'officer lapsed', 'other submitted'],
    ])
    const { attempt } = results.at(-1)
    expect((await t.call('officer', 'GET', `/api/exam/attempts/${attempt}`)).status).toBe(404)
    expect((await hand('officer', attempt, {})).status).toBe(404)
  })

  it('is set by the administrator, with a reason that is kept', async () => {
    const value = { trainingHours: 80, minutes: 45, passMark: 70 }
    const put = (account: string, more: object) =>
      t.call(account, 'PUT', '/api/officers/settings', { ...value, ...more })
    expect((await put('chief', { reason: '省里要求' })).status).toBe(403)
    expect((await put('admin', {})).status).toBe(400)
    expect((await put('admin', { reason: '省里要求' })).body.settings).toEqual(value)
    expect((await start('other')).body.paper).toMatchObject({ minutes: 45, passMark: 70 })
    const { changes } = (await t.call('admin', 'GET', '/api/register-changes?register=officers')).body
    expect(changes[0]).toMatchObject({ reason: '省里要求', after: value })
  })
})
