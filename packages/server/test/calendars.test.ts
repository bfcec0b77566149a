import { afterAll, beforeAll, expect, it } from 'vitest'
import { hearingOf } from '../src/matters/calendars.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const line = { matter: 'm', number: 'n', title: 't', ended: false }
const told = {
  kind: 'notifyHearing',
  data: { heldAt: '2024-12-04T09:30:00+08:00', place: '厅', host: '甲', open: 'open' },
}

it('a hearing is told, held, or gone when withdrawn', () => {
  expect(hearingOf(line, [])).toEqual([])
  expect(hearingOf(line, [told])[0]?.state).toBe('notified')
  expect(hearingOf(line, [told, { kind: 'holdHearing', data: {} }])[0]).toMatchObject({ state: 'held', host: '甲' })
  expect(hearingOf(line, [told, { kind: 'withdrawHearing', data: {} }])).toEqual([])
})

it('only those who handle cases see the calendar and the register', async () => {
  for (const url of ['/api/hearings', '/api/custody']) {
    expect((await t.call(null, 'GET', url)).status, url).toBe(401)
    expect((await t.call('admin', 'GET', url)).status, url).toBe(403)
    expect((await t.call('chief', 'GET', url)).status, url).toBe(200)
  }
})

it('a list of every kind leaves out the files of officers, and one without limits those that have one', async () => {
  const m = await t.report()
  const ids = async (query: string) =>
    (await t.call('chief', 'GET', `/api/matters?${query}`)).body.items.map((i: { matter: string }) => i.matter)
  expect(await ids('kind=all')).toContain(m)
  expect(await ids('kind=all&timeless=1')).not.toContain(m)
})
