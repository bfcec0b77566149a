import { randomUUID } from 'node:crypto'
import { incident, incidentKind } from '@zhiheng/matters'
import { type AnyKind, type AnyProcedure, act, pinnedKind, text } from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actsOf, buildApp, replay } from '../src/index.ts'
import { testHouse } from './fixture.ts'

type State = ReturnType<typeof incident.fold> & { readonly weighed?: boolean }

/** The next version of the incident: what is accepted is weighed before it is filed. */
const next = {
  ...incident,
  version: 2,
  acts: {
    ...incident.acts,
    weigh: act({
      title: text('研判', 'Weigh'),
      from: ['accepted'],
      who: ['dispatcher'],
      data: z.object({}),
      examples: [{}],
      rank: 1,
    }),
    file: { ...incident.acts.file, help: text('第二版', 'Version 2') },
  },
  mayAct: (s: State, kind: string, actor: Parameters<typeof incident.mayAct>[2]) =>
    kind === 'file' && !s.weighed
      ? { code: 'not-weighed', why: text('尚未研判', 'Not weighed yet'), side: 'law', overridable: false }
      : incident.mayAct(s, kind, actor),
  fold: (s: State, a: { kind: string }) =>
    a.kind === 'weigh' ? { ...s, weighed: true } : incident.fold(s, a as never),
  earlier: [incident],
  moves: [
    {
      from: 1,
      what: text('立案前增加研判', 'Weighed before filing'),
      carry: (s: State) =>
        s.stage === 'filed' ? { why: text('已立案的按原版办理', 'What is filed goes on as it is') } : { state: s },
    },
  ],
} as unknown as AnyProcedure
const nextKind: AnyKind = { ...incidentKind, procedure: next }

let t: Awaited<ReturnType<typeof testHouse>>
let app: Awaited<ReturnType<typeof buildApp>>
beforeAll(async () => {
  t = await testHouse()
  app = await buildApp({ ...t.house, office: { ...t.house.office, kinds: [nextKind] } })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await t.close()
})

/** The same office after the release that brought version 2. */
async function call(account: string, method: 'GET' | 'POST', url: string, payload?: object) {
  const reply = await app.inject({ method, url, headers: await t.headers(account), payload })
  return { status: reply.statusCode, body: reply.json() }
}
async function perform(account: string, matter: string, kind: string, data: object = {}) {
  t.clock.ms += 60_000
  const { body } = await call('operator', 'GET', `/api/matters/${matter}/actions`)
  const payload = { id: randomUUID(), act: kind, expected: body.sequence, data }
  return call(account, 'POST', `/api/matters/${matter}/acts`, payload)
}
const move = (account: string, matter: string, id = randomUUID()) =>
  call(account, 'POST', `/api/matters/${matter}/version`, { id, to: 2, reason: '新版流程 3 月起施行' })
const versionOf = async (matter: string) =>
  (await t.database.owner.query('SELECT version FROM matter_head WHERE matter = $1', [matter])).rows[0].version

describe('an open matter and a newer version of its procedure', () => {
  it('stays under its own until an administrator moves it, then goes on by the new one', async () => {
    const m = await t.report()
    await t.act('operator', m, 'accept')
    expect((await perform('dispatcher', m, 'weigh')).status).toBe(409)
    expect(await versionOf(m)).toBe(1)
    expect((await move('dispatcher', m)).status).toBe(403)
    const id = randomUUID()
    expect(await move('admin', m, id)).toMatchObject({ status: 200, body: { sequence: 3, repeated: false } })
    expect(await move('admin', m, id)).toMatchObject({ status: 200, body: { sequence: 3, repeated: true } })
    expect(await versionOf(m)).toBe(2)
    expect(await perform('dispatcher', m, 'file', t.filing)).toMatchObject({
      status: 409,
      body: { code: 'not-weighed' },
    })
    expect((await perform('dispatcher', m, 'weigh')).status).toBe(200)
    expect((await perform('dispatcher', m, 'file', t.filing)).status).toBe(200)
    const page = (await call('operator', 'GET', `/api/matters/${m}`)).body
    expect(page).toMatchObject({ version: 2, line: { stage: 'filed' }, findings: [] })
    expect(page.acts[2]).toMatchObject({ kind: 'moveVersion', data: { from: 1, to: 2, reason: '新版流程 3 月起施行' } })
    expect(page.documents.map((d: { id: string }) => d.id)).toEqual(['registration-1', 'acceptance-2', 'filing-5'])
    expect(page.clocks.find((c: { id: string }) => c.id === 'filing')).toMatchObject({ state: 'stopped' })
  })

  it('is filed without being weighed when it was opened under the old, and not when opened under the new', async () => {
    const old = await t.report()
    await t.act('operator', old, 'accept')
    expect((await perform('dispatcher', old, 'file', t.filing)).status).toBe(200)
    expect(await versionOf(old)).toBe(1)
    expect(await move('admin', old)).toMatchObject({ status: 409, body: { refusal: { code: 'move-expressible' } } })
    const opened = await call('operator', 'POST', '/api/matters/incident', {
      id: randomUUID(),
      act: 'report',
      expected: 0,
      data: { source: 'patrol', text: '又一处垃圾', place: { address: '东大街 3 号', lon: 100.7, lat: 25.5 } },
    })
    const fresh = opened.body.matter
    await perform('operator', fresh, 'accept')
    expect(await versionOf(fresh)).toBe(2)
    expect((await perform('dispatcher', fresh, 'file', t.filing)).status).toBe(409)
  })

  it('is replayed to the same rows, each act told by the version of its day', async () => {
    const { rows } = await t.database.owner.query(
      `SELECT h.version, m.* FROM matter m JOIN matter_head h ON h.matter = m.matter WHERE h.version = 2 ORDER BY m.sequence DESC`,
    )
    const acts = actsOf(await readActs(t.house.office.db, '999901', rows[0].matter))
    expect(acts.map((a) => a.kind)).toContain('moveVersion')
    const [shown] = replay(pinnedKind(nextKind, 2, acts), acts, t.house.office.calendar)
    const { sequence, stage, number, clock } = rows[0]
    expect(shown?.rows[0]).toMatchObject({ sequence, stage, number, clock })
    expect(() => pinnedKind(nextKind, 1, acts)).toThrow('last moved to 2')
  })

  it('is counted under its version, and the act has a name on every screen', async () => {
    expect((await call('admin', 'GET', '/api/versions')).body.kinds[0].versions).toMatchObject([
      { version: 2, moves: [{ from: 1 }] },
      { version: 1, open: 1 },
    ])
    const { kinds } = (await call('operator', 'GET', '/api/meta')).body
    expect(kinds[0].acts.find((a: { act: string }) => a.act === 'moveVersion')).toMatchObject({
      title: { zh: '适用新版流程' },
      schema: { properties: { from: { zh: '原版本' }, to: { zh: '新版本' }, reason: { widget: 'long' } } },
    })
  })
})
