import { randomUUID } from 'node:crypto'
import { verifyCaseFile } from '@zhiheng/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild } from '../src/matters/rebuild.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

describe('the closed loop over HTTP', () => {
  it('goes from a public report to the archive, and the figures count it', async () => {
    const sent = await t.call(null, 'POST', '/public/reports', {
      id: randomUUID(),
      text: '小区门口垃圾没人清',
      place: { address: '东大街 2 号', lon: 100.8, lat: 25.2 },
      phone: '13800000000',
    })
    expect(sent.status).toBe(201)
    const { code } = sent.body
    expect((await t.act('operator', code, 'accept')).status).toBe(200)
    expect((await t.act('verifier', code, 'check', { exists: 'yes' })).status).toBe(200)
    expect((await t.act('dispatcher', code, 'file', t.filing)).status).toBe(200)
    const route = await t.call('dispatcher', 'GET', `/api/matters/${code}/route`)
    expect(route.body.route).toMatchObject({
      unit: 'east',
      why: { zh: expect.stringContaining('责任清单第 1 行'), en: expect.stringMatching(/line 1: .* → East/) },
    })
    expect((await t.act('dispatcher', code, 'dispatch', { units: ['east'] })).status).toBe(200)
    expect((await t.act('officer', code, 'handle', { result: '已清理' })).status).toBe(200)
    expect((await t.act('verifier', code, 'verify')).status).toBe(200)
    expect((await t.act('dispatcher', code, 'close', { answer: '已清理' })).status).toBe(200)
    expect((await t.act('operator', code, 'archive', { retention: '10' })).status).toBe(200)

    const page = (await t.call('officer', 'GET', `/api/matters/${code}`)).body
    expect(page.line).toMatchObject({ stage: 'archived', number: '2024-0001', township: '999901101' })
    expect(page.acts).toHaveLength(9)
    const figure = (await t.call('chief', 'GET', '/api/indicators/incident-dispatched?from=2024-01-01&to=2024-12-31'))
      .body
    expect(figure).toMatchObject({ value: 1, matters: { items: [{ matter: code }] } })
    expect((await t.call(null, 'GET', `/public/reports/${code}`)).body).toMatchObject({
      stage: 'archived',
      answer: '已清理',
    })
  })

  it('never shows a phone number in an act, a page or the public progress', async () => {
    const sent = await t.call(null, 'POST', '/public/reports', {
      id: randomUUID(),
      text: '有垃圾',
      place: { address: '某处' },
      phone: '13912345678',
    })
    const page = await t.call('operator', 'GET', `/api/matters/${sent.body.code}`)
    const open = await t.call(null, 'GET', `/public/reports/${sent.body.code}`)
    expect(JSON.stringify([page.body, open.body])).not.toContain('13912345678')
    const { rows } = await t.database.owner.query('SELECT sealed FROM contact')
    expect(rows.every((r) => !r.sealed.toString('latin1').includes('13912345678'))).toBe(true)
  })

  it('exports a case file that verifies offline, and refuses one with a changed byte', async () => {
    const m = await t.report()
    const reply = await t.app.inject({ url: `/api/matters/${m}/casefile.zip`, headers: await t.headers('operator') })
    expect(reply.headers['content-type']).toBe('application/zip')
    expect(verifyCaseFile(reply.rawPayload)).toMatchObject({ ok: true, acts: 1, covered: 1, matter: m })
    const damaged = Buffer.from(reply.rawPayload)
    damaged[Math.floor(damaged.length / 3)] = (damaged[Math.floor(damaged.length / 3)] as number) ^ 1
    const verdict = verifyCaseFile(damaged)
    expect(verdict.ok).toBe(false)
    expect(verdict.problems[0]?.zh).toMatch(/./)
    expect((await t.call('other', 'GET', `/api/matters/${m}/casefile.zip`)).status).toBe(404)
  })

  it('names an exported case file by the number of its case, brackets of the law included', async () => {
    const m = await t.report()
    const number = (n: string) => t.database.owner.query('UPDATE matter SET number = $2 WHERE matter = $1', [m, n])
    await number('楚综执立〔2024〕3号')
    const reply = await t.app.inject({ url: `/api/matters/${m}/casefile.zip`, headers: await t.headers('operator') })
    await number('')
    expect(reply.statusCode).toBe(200)
    const named = /filename\*=UTF-8''(.+)$/.exec(String(reply.headers['content-disposition']))?.[1] ?? ''
    expect(decodeURIComponent(named)).toBe('楚综执立〔2024〕3号.zip')
  })

  it('opens a reporter’s number to whoever must call, and logs the look', async () => {
    const sent = await t.call(null, 'POST', '/public/reports', {
      id: randomUUID(),
      text: '有垃圾',
      place: { address: '某处' },
      phone: '13700000000',
    })
    expect((await t.call('operator', 'POST', `/api/matters/${sent.body.code}/contact`, {})).body).toEqual({
      phone: '13700000000',
    })
    expect((await t.call('admin', 'POST', `/api/matters/${sent.body.code}/contact`, {})).status).toBe(403)
    const { rows } = await t.database.owner.query('SELECT person, matter, what FROM look')
    expect(rows).toEqual([{ person: 'operator', matter: sent.body.code, what: 'contact' }])
  })

  it('drops every view and rebuilds it byte for byte', async () => {
    const done = await rebuild(t.house.office.db, '999901')
    expect(done.matters).toBeGreaterThan(2)
    expect(done.tables.every((x) => x.same)).toBe(true)
    for (const { table, rows } of done.tables)
      if (['matter', 'incident', 'tally'].includes(table)) expect(rows, table).toBeGreaterThan(0)
    await t.database.owner.query(
      "UPDATE matter SET place = 'elsewhere' WHERE matter = (SELECT min(matter) FROM matter)",
    )
    const again = await rebuild(t.house.office.db, '999901')
    expect(again.tables.filter((x) => !x.same).map((x) => x.table)).toEqual(['matter'])
  })

  it('sends a failed verification back and keeps count', async () => {
    const m = await t.report()
    await t.act('operator', m, 'accept')
    await t.act('dispatcher', m, 'file', t.filing)
    await t.act('dispatcher', m, 'dispatch', { units: ['east', 'west'] })
    expect((await t.act('officer', m, 'handle', { result: '东边好了' })).status).toBe(200)
    expect((await t.call('operator', 'GET', `/api/matters/${m}`)).body.line.stage).toBe('handling')
    expect((await t.act('other', m, 'handle', { result: '西边好了' })).status).toBe(200)
    expect((await t.act('verifier', m, 'rework', { reason: '还有一半' })).status).toBe(200)
    const page = (await t.call('operator', 'GET', `/api/matters/${m}`)).body
    expect(page.line).toMatchObject({ stage: 'handling', flags: ['reworked'] })
    expect(page.state.counts.reworked).toBe(1)
  })

  it('stops the handling clock while the matter is on the pending list', async () => {
    const m = await t.report()
    await t.act('operator', m, 'accept')
    await t.act('dispatcher', m, 'file', t.filing)
    await t.act('dispatcher', m, 'dispatch', { units: ['east'] })
    await t.act('leader', m, 'requestSuspension', { ground: 'no-owner', reason: '权属待查' })
    expect((await t.act('chief', m, 'approveSuspension')).status).toBe(200)
    const paused = (await t.call('operator', 'GET', `/api/matters/${m}`)).body
    expect(paused.line).toMatchObject({ stage: 'suspended', dueAt: null })
    t.clock.ms += 3 * 86_400_000
    expect((await t.act('dispatcher', m, 'resume')).status).toBe(200)
    const clock = (await t.call('operator', 'GET', `/api/matters/${m}`)).body.clocks.find(
      (c: { id: string }) => c.id === 'handling',
    )
    expect(clock.dueAt > '2024-03-07').toBe(true)
  })

  it('merges a duplicate and keeps every reporter', async () => {
    const first = await t.report('花坛边垃圾堆积', { address: '东大街 9 号', lon: 100.61, lat: 25.61 })
    const second = await t.report('花坛旁边的垃圾', { address: '东大街 9 号旁', lon: 100.6101, lat: 25.6101 })
    const like = (await t.call('operator', 'GET', `/api/matters/${second}/duplicates`)).body
    expect(like[0]).toMatchObject({ matter: first })
    expect((await t.act('operator', second, 'merge', { primary: first, reason: '同一处' })).status).toBe(200)
    const page = (await t.call('operator', 'GET', `/api/matters/${first}`)).body
    expect(page.state.reporters).toHaveLength(2)
    expect((await t.call('operator', 'GET', `/api/matters/${second}`)).body.line.stage).toBe('merged')
  })

  it('refuses a merge into a case that does not exist, and loses nothing', async () => {
    const m = await t.report()
    const reply = await t.act('operator', m, 'merge', { primary: '240304-AAAAAAAA', reason: '试' })
    expect(reply).toMatchObject({ status: 400, body: { issues: [{ field: 'primary' }] } })
    expect((await t.call('operator', 'GET', `/api/matters/${m}`)).body.line.stage).toBe('collected')
  })
})
