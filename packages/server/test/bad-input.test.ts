import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const report = (data: object, more: object = {}) =>
  t.call('operator', 'POST', '/api/matters/incident', {
    id: randomUUID(),
    act: 'report',
    expected: 0,
    data: { source: 'patrol', text: '有垃圾', place: { address: '东大街' }, ...data },
    ...more,
  })

function upload(name: string, bytes: Buffer) {
  const boundary = 'zhihengtest'
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

describe('bad input gets a clear answer', () => {
  it('an unknown class', async () => {
    const reply = await report({ class: { kind: 'matter', code: '99999' } })
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 'bad-input', issues: [{ field: 'class', problem: expect.stringContaining('没有类别 99999') }] },
    })
  })

  it('a point outside the jurisdiction', async () => {
    const reply = await report({ place: { address: '外地', lon: 110, lat: 25 } })
    expect(reply).toMatchObject({
      status: 400,
      body: { issues: [{ field: 'place', problem: expect.stringContaining('不在本辖区') }] },
    })
  })

  it('a photo that is not a photo', async () => {
    const reply = await t.app.inject({
      method: 'POST',
      url: '/public/evidence',
      ...upload('a.jpg', Buffer.from('<script>alert(1)</script>')),
    })
    expect(reply.statusCode).toBe(415)
    expect(reply.json().message.zh).toContain('不是照片')
  })

  it('a 200 MB upload', async () => {
    const reply = await t.app.inject({
      method: 'POST',
      url: '/public/evidence',
      ...upload('a.jpg', Buffer.alloc(200 * 1024 * 1024, 0xff)),
    })
    expect(reply.statusCode).toBe(413)
    expect(reply.json().message.zh).toContain('20 MB')
  })

  it('malformed JSON', async () => {
    const reply = await t.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"account":',
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'bad-json', message: { zh: expect.stringContaining('JSON') } })
  })

  it('a stale sequence', async () => {
    const m = await t.report()
    await t.act('operator', m, 'accept')
    const reply = await t.call('dispatcher', 'POST', `/api/matters/${m}/acts`, {
      id: randomUUID(),
      act: 'file',
      expected: 1,
      data: t.filing,
    })
    expect(reply).toMatchObject({ status: 412, body: { code: 'stale', sequence: 2 } })
  })

  it('two people acting at the same moment: one act, one clear conflict', async () => {
    const m = await t.report()
    const both = await Promise.all(
      ['operator', 'both'].map((who) =>
        t.call(who, 'POST', `/api/matters/${m}/acts`, { id: randomUUID(), act: 'accept', expected: 1, data: {} }),
      ),
    )
    expect(both.map((r) => r.status).sort()).toEqual([200, 412])
  })

  it('a repeated act id is one act', async () => {
    const wish = {
      id: randomUUID(),
      act: 'report',
      expected: 0,
      data: { source: 'patrol', text: '有垃圾', place: { address: '东大街' } },
      happenedAt: '2024-03-04T08:00:00+08:00',
    }
    const first = await t.call('operator', 'POST', '/api/matters/incident', wish)
    const again = await t.call('operator', 'POST', '/api/matters/incident', wish)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toMatchObject({ matter: first.body.matter, repeated: true })
    const accept = { id: randomUUID(), act: 'accept', expected: 1, data: {} }
    const once = await t.call('operator', 'POST', `/api/matters/${first.body.matter}/acts`, accept)
    const twice = await t.call('operator', 'POST', `/api/matters/${first.body.matter}/acts`, accept)
    expect([once.body.sequence, twice.body.sequence, twice.body.repeated]).toEqual([2, 2, true])
  })

  it('a report sent again after midnight is still one matter', async () => {
    const wish = {
      id: randomUUID(),
      act: 'report',
      expected: 0,
      data: { source: 'patrol', text: '有垃圾', place: { address: '东大街' } },
    }
    const first = await t.call('operator', 'POST', '/api/matters/incident', wish)
    t.clock.ms += 86_400_000
    const again = await t.call('operator', 'POST', '/api/matters/incident', wish)
    expect([again.status, again.body.matter, again.body.repeated]).toEqual([200, first.body.matter, true])
  })

  it('a date that does not exist', async () => {
    expect((await t.call('operator', 'GET', '/api/matters?from=2023-02-29')).body.issues[0].problem).toContain(
      '没有这个日期',
    )
    const reply = await report({}, { happenedAt: '2024-02-30T09:00:00+08:00' })
    expect(reply).toMatchObject({ status: 400, body: { issues: [{ field: 'happenedAt' }] } })
  })

  it('an act in the future is barred, with its article', async () => {
    const reply = await report({}, { happenedAt: '2030-01-01T09:00:00+08:00' })
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'incident-not-in-the-future', refusal: { basis: { law: '行政执法三项制度指导意见' } } },
    })
  })

  it('a condition of another class, and a unit that does not exist', async () => {
    const m = await t.report()
    await t.act('operator', m, 'accept')
    expect((await t.act('dispatcher', m, 'file', { ...t.filing, condition: 'c-stall' })).body.issues[0].field).toBe(
      'condition',
    )
    await t.act('dispatcher', m, 'file', t.filing)
    expect((await t.act('dispatcher', m, 'dispatch', { units: ['nowhere'] })).body.issues[0].field).toBe('units')
  })

  it('an overridable rule lets the act through with a recorded reason, and leaves a finding', async () => {
    const m = await t.report()
    await t.act('both', m, 'accept')
    const refused = await t.act('both', m, 'file', t.filing)
    expect(refused).toMatchObject({ status: 409, body: { code: 'incident-two-posts', refusal: { overridable: true } } })
    const done = await t.act('both', m, 'file', t.filing, { overrides: { 'incident-two-posts': '值班只有一人' } })
    expect(done.body.findings).toMatchObject([{ rule: 'incident-two-posts', reason: '值班只有一人' }])
  })

  it('an unknown page marker', async () => {
    expect((await t.call('operator', 'GET', '/api/matters?after=xyz')).body.code).toBe('bad-cursor')
  })
})
