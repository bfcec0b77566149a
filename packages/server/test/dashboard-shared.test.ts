import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const look = async () => (await t.call('chief', 'GET', '/api/dashboard')).body
const openOf = (summary: { stages: { n: number }[] }) => summary.stages.reduce((sum, s) => sum + s.n, 0)

it('is answered once for all who look together, and anew after an act', async () => {
  const db = t.house.office.db
  const query = db.query.bind(db)
  let asked = 0
  db.query = ((...args: Parameters<typeof query>) => {
    if (String((args[0] as unknown as { name?: string }).name).startsWith('summary-stages')) asked++
    return query(...args)
  }) as typeof db.query
  const [one, two, three] = await Promise.all([look(), look(), look()])
  expect(asked).toBe(1)
  expect([two, three]).toEqual([one, one])
  await t.call('operator', 'POST', '/api/matters/incident', {
    id: randomUUID(),
    act: 'report',
    expected: 0,
    data: { source: 'patrol', text: '路边有垃圾', place: { address: '示例路口', township: '999901101' } },
  })
  await expect.poll(async () => openOf(await look()), { timeout: 5_000 }).toBe(openOf(one) + 1)
})
