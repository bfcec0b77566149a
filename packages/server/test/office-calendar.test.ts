import { randomUUID } from 'node:crypto'
import { calendar } from '@zhiheng/law'
import { summaryPenalty, summaryPenaltyKind } from '@zhiheng/matters'
import { countedBy, countingBy } from '@zhiheng/matters/counting.ts'
import { lastDay } from '@zhiheng/matters/legal-days.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importMatters } from '../src/matters/import.ts'
import { enterNotice } from '../src/matters/notices.ts'
import { performAct } from '../src/matters/office.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2027-05-06T10:00:00+08:00')
})
afterAll(() => t.close())

const overrides = { 'summary-reported-in-time': '路途较远' }
const person = { id: 'officer', name: '试officer', roles: ['officer', 'leader'], unit: 'east' }
const example = (kind: 'punish' | 'record') => summaryPenalty.acts[kind].examples[0] as object
/** Decided on a Friday; three working days are over on the Wednesday unless the holiday is known. */
const punished = {
  ...example('punish'),
  violatedOn: '2027-04-30',
  officers: [1, 2].map((n) => ({
    id: `${n}`,
    name: `执${n}`,
    certificate: `YN-${n}`,
    validTo: '2029-12-31',
    standing: 'certified',
  })),
  place: { address: '东大街', lon: 100.7, lat: 25.5 },
}
const notice = {
  year: 2027,
  notice: { name: '国务院办公厅关于2027年部分节假日安排的通知(测试)', url: 'https://example.gov.cn/' },
  days: ['2027-05-03', '2027-05-04'].map((date) => ({ date, working: false, name: '劳动节' })),
}

/** Findings of a report to the bureau on the Thursday. */
async function reportedLate(): Promise<readonly string[]> {
  const { services } = t.house.office
  // Persons of the examples are in no register; they stay as the act gives them.
  const office = Object.create(t.house.office, { services: { value: { ...services, officer: undefined } } })
  const act = async (matter: string | null, kind: string, data: object, happenedAt: string) => {
    const wish = { actId: randomUUID(), kind, expected: matter ? 1 : 0, data, happenedAt, overrides }
    const done = await performAct(office, summaryPenaltyKind, matter, wish, person)
    if (done.is !== 'done') throw new Error(JSON.stringify(done))
    return done
  }
  const { matter } = await act(null, 'punish', punished, '2027-04-30T10:00:00+08:00')
  const { findings } = await act(matter, 'record', example('record'), '2027-05-06T09:00:00+08:00')
  const page = (await t.call('chief', 'GET', `/api/matters/${matter}`)).body
  const shown = page.findings.filter((f: { sequence: number }) => f.sequence === 2)
  expect(shown.map((f: { rule: string }) => f.rule)).toEqual(findings.map((f) => f.rule))
  return findings.map((f) => f.rule)
}

it('counts the days of a rule by the notice that the office entered, as its clocks do', async () => {
  expect(await reportedLate()).toEqual(['summary-reported-in-time'])
  await enterNotice(t.house.office.db, '999901', { notices: notice }, '2027-05-06T10:00:00+08:00')
  await t.house.reload()
  expect(await reportedLate()).toEqual([])
})

it('judges imported history by the same calendar', async () => {
  const line = (id: string, on: string) =>
    JSON.stringify({
      kind: 'summary-penalty',
      id,
      acts: [
        { act: 'punish', happenedAt: '2027-04-30T10:00:00+08:00', data: punished },
        { act: 'record', happenedAt: `${on}T09:00:00+08:00`, data: example('record') },
      ],
    })
  const found = async (id: string, on: string) => {
    const done = await importMatters(t.house.office.db, '999901', line(id, on), '2027-05-20T10:00:00+08:00')
    expect(done.problems).toEqual([])
    return done.findings
  }
  expect((await found('late', '2027-05-08')) - (await found('in-time', '2027-05-07'))).toBe(1)
})

it('holds one calendar for the run of the rules and leaves none behind', () => {
  const own = calendar({ overrides: [{ ...notice, complete: true }] })
  const usual = countedBy()
  const last = (office?: typeof own) => {
    const ask = () => lastDay('order55-summary-record', '2027-04-30')
    return office ? countingBy(office, ask) : ask()
  }
  expect([last(), last(own), last()]).toEqual(['2027-05-05', '2027-05-07', '2027-05-05'])
  expect(() =>
    countingBy(own, () => {
      throw new Error('a rule failed')
    }),
  ).toThrow('a rule failed')
  expect(countedBy()).toBe(usual)
})
