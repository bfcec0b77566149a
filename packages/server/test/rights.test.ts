import { randomUUID } from 'node:crypto'
import { incident } from '@zhiheng/matters'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const accounts = ['operator', 'dispatcher', 'verifier', 'chief', 'leader', 'officer', 'admin'] as const
const rolesOf: Record<string, string[]> = {
  operator: ['operator'],
  dispatcher: ['dispatcher'],
  verifier: ['verifier'],
  chief: ['chief'],
  leader: ['leader', 'officer'],
  officer: ['officer'],
  admin: ['administrator'],
}

describe('rights', () => {
  it('every route names a right', async () => {
    const seen: string[] = []
    const { buildApp } = await import('../src/index.ts')
    const app = await buildApp(t.house, (route) => {
      if (route.method !== 'HEAD' && !(route.config as { right?: unknown } | undefined)?.right)
        seen.push(`${route.method} ${route.url}`)
    })
    await app.ready()
    expect(seen).toEqual([])
    await app.close()
  })

  it('nobody signed in sees only what is public', async () => {
    for (const url of [
      '/api/meta',
      '/api/matters',
      '/api/dashboard',
      '/api/indicators',
      '/api/session',
      '/api/live',
      '/api/classes',
      '/api/reports/2024',
      '/api/versions',
      '/api/matters/240304-AAAAAAAA/documents/registration-1',
    ])
      expect((await t.call(null, 'GET', url)).status, url).toBe(401)
  })

  it('an administrator handles no case and sees none', async () => {
    const m = await t.report()
    expect((await t.call('admin', 'GET', `/api/matters/${m}`)).status).toBe(404)
    expect((await t.call('admin', 'GET', '/api/matters')).body.items).toEqual([])
    expect((await t.call('admin', 'GET', '/api/dashboard')).status).toBe(403)
  })

  it('a unit sees what it holds, held or opened, and nothing else', async () => {
    const m = await t.report()
    expect((await t.call('other', 'GET', `/api/matters/${m}`)).status).toBe(404)
    await t.act('operator', m, 'accept')
    await t.act('dispatcher', m, 'file', t.filing)
    await t.act('dispatcher', m, 'dispatch', { units: ['east'] })
    expect((await t.call('officer', 'GET', `/api/matters/${m}`)).status).toBe(200)
    expect((await t.call('other', 'GET', `/api/matters/${m}`)).status).toBe(404)
    expect(
      (await t.call('other', 'GET', '/api/matters')).body.items.map((i: { matter: string }) => i.matter),
    ).not.toContain(m)
  })

  for (const [kind, spec] of Object.entries(incident.acts)) {
    if (kind === 'report' || 'silent' in spec) continue
    it(`only ${spec.who.join(', ')} may perform ${kind}`, async () => {
      for (const account of accounts) {
        if (spec.who.some((r) => rolesOf[account]?.includes(r))) continue
        const m = await t.report()
        const reply = await t.call(account, 'POST', `/api/matters/${m}/acts`, {
          id: randomUUID(),
          act: kind,
          expected: 1,
          data: spec.examples[0],
        })
        expect([403, 404, 409], `${account} ${kind}: ${reply.status}`).toContain(reply.status)
        expect((await t.call('operator', 'GET', `/api/matters/${m}`)).body.acts).toHaveLength(1)
      }
    })
  }

  it('locks an account at the fifth wrong password; until then it says the same for an account that does not exist', async () => {
    const wrong = (account: string) => t.call(null, 'POST', '/api/session', { account, password: 'no' })
    const stranger = await wrong('nobody')
    for (let i = 0; i < 4; i++) expect((await wrong('both')).body.code).toBe(stranger.body.code)
    const right = () => t.call(null, 'POST', '/api/session', { account: 'both', password: 'test-password' })
    for (const told of [await wrong('both'), await right()])
      expect(told).toMatchObject({ status: 423, body: { message: { zh: expect.stringContaining('15 分钟后再试') } } })

    await t.database.owner.query("UPDATE person SET locked_until = now() WHERE person = 'both'")
    expect((await wrong('both')).status).toBe(401)
    expect((await right()).status).toBe(200)
  })

  it('refuses a request that another site makes in a signed-in person’s name', async () => {
    const reply = await t.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://evil.example', host: 'localhost' },
      payload: { account: 'operator', password: 'x' },
    })
    expect(reply.statusCode).toBe(403)
  })
})
