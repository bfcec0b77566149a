import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterNotice } from '../src/matters/notices.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2027-04-30T16:00:00+08:00')
})
afterAll(() => t.close())

it('marks a limit provisional in a year without a notice, and computes it again with a recorded reason when it comes', async () => {
  const m = await t.report()
  const before = (await t.call('operator', 'GET', `/api/matters/${m}`)).body.line
  expect(before.provisional).toBe(true)
  const notice = {
    year: 2027,
    notice: { name: '国务院办公厅关于2027年部分节假日安排的通知(测试)', url: 'https://example.gov.cn/' },
    days: [
      { date: '2027-05-03', working: false, name: '劳动节' },
      { date: '2027-05-04', working: false, name: '劳动节' },
    ],
  }
  const late = t.clock
  late.ms = Date.parse('2027-04-30T17:50:00+08:00')
  const second = await t.report()
  const due = (await t.call('operator', 'GET', `/api/matters/${second}`)).body.line.dueAt as string
  expect(due.slice(0, 10)).toBe('2027-05-03')
  const moved = await enterNotice(t.house.office.db, '999901', { notices: notice }, '2027-05-01T09:00:00+08:00')
  expect(moved.map((x) => x.matter)).toContain(second)
  const page = (await t.call('operator', 'GET', `/api/matters/${second}`)).body
  expect(page.line.dueAt.slice(0, 10)).toBe('2027-05-05')
  expect(page.line.provisional).toBe(false)
  expect(page.dueChanges).toMatchObject([{ clock: 'acceptance', reason: expect.stringContaining('劳动节') }])
})

it('names the wrong place of a notice and changes nothing', async () => {
  await expect(
    enterNotice(
      t.house.office.db,
      '999901',
      { notices: { year: 2027, days: [{ date: '2027-02-30' }] } },
      '2027-05-01T09:00:00+08:00',
    ),
  ).rejects.toThrow(/\[0\]/)
})
