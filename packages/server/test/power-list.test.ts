import { randomUUID } from 'node:crypto'
import * as e from '@zhiheng/matters/power-list/examples.ts'
import { indicatorOf } from '@zhiheng/report/registry.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figureOf } from '../src/matters/figures.ts'
import { rebuild } from '../src/matters/rebuild.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2024-03-04T18:00:00+08:00')
})
afterAll(() => t.close())

let matter = ''
let sequence = 0
async function change(act: string, data: object, account = 'chief') {
  const url = matter ? `/api/matters/${matter}/acts` : '/api/matters/power-list'
  const reply = await t.call(account, 'POST', url, { id: randomUUID(), act, expected: sequence, data })
  if (reply.status < 300) ({ matter, sequence } = reply.body)
  return reply
}
const figure = async (id: string, from: string, to: string) => {
  const indicator = indicatorOf(id)
  if (!indicator) throw new Error(id)
  return (await figureOf(t.house.office.db, '999901', indicator, { from, to })).value
}

it('lists an item under the words of the national list', async () => {
  expect((await change('add', e.road, 'officer')).status).toBe(403)
  expect((await change('add', { ...e.road, title: '随手写的' })).status).toBe(201)
  const page = await t.call('chief', 'GET', `/api/matters/${matter}`)
  expect(JSON.stringify(page.body)).toContain('擅自占用城市道路')
})

it('refuses a delegation that the county decided, with the article (行政处罚法 24)', async () => {
  expect(await change('delegate', { ...e.delegated, issuer: 'county' })).toMatchObject({
    status: 409,
    body: { code: 'power-list-delegate-by-province' },
  })
  expect((await change('delegate', e.delegated)).status).toBe(200)
  expect((await change('assess', e.assessed)).status).toBe(200)
  expect((await change('takeBack', e.takenBack)).status).toBe(200)
})

it('counts what was on the list, delegated and taken back in a period', async () => {
  expect(await figure('enforcement-items', '2023-01-01', '2024-03-03')).toBe(0)
  expect(await figure('enforcement-items', '2024-01-01', '2024-12-31')).toBe(1)
  expect(await figure('delegated-powers', '2024-01-01', '2024-03-31')).toBe(0)
  expect(await figure('delegated-powers', '2024-01-01', '2024-12-31')).toBe(1)
  expect(await figure('delegated-powers', '2025-01-01', '2025-12-31')).toBe(0)
  expect(await figure('delegated-taken-back', '2024-01-01', '2024-12-31')).toBe(0)
  expect(await figure('delegated-taken-back', '2025-01-01', '2025-12-31')).toBe(1)
  expect(await figure('power-list-added', '2024-01-01', '2024-12-31')).toBe(1)
})

it('rebuilds the view from the acts byte for byte', async () => {
  const done = await rebuild(t.house.office.db, '999901')
  expect(done.tables.find((x) => x.table === 'power_item')).toMatchObject({ same: true, rows: 1 })
})
