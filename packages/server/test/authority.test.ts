import { randomUUID } from 'node:crypto'
import { measure, measureKind, penalty, penaltyKind, summaryPenalty, summaryPenaltyKind } from '@zhiheng/matters'
import * as e from '@zhiheng/matters/power-list/examples.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMatters } from '../src/matters/import.ts'
import { performAct } from '../src/matters/office.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2024-05-06T18:00:00+08:00')
})
afterAll(() => t.close())

const today = '2024-05-06'
const east = '999901101'

/** A change of the list of powers, by whoever may. */
let list = { matter: '', sequence: 0 }
async function change(act: string, data: object) {
  const url = list.matter ? `/api/matters/${list.matter}/acts` : '/api/matters/power-list'
  const reply = await t.call('chief', 'POST', url, { id: randomUUID(), act, expected: list.sequence, data })
  expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
  list = reply.body
}
async function unitIs(part: { township?: string; entrusted?: string }) {
  const lines = (await t.call('admin', 'GET', '/api/registers/units')).body.lines as { line: string; version: number }[]
  const version = lines.find((l) => l.line === 'east')?.version ?? 0
  const value = { unit: 'east', name: '东中队', nameEn: 'East', phone: '', township: '', entrusted: '', ...part }
  const reply = await t.call('admin', 'PUT', '/api/registers/units/east', { seen: version, value, reason: '测试' })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  await t.house.reload()
}
const person = { id: 'officer', name: '试officer', roles: ['officer', 'leader', 'chief'], unit: 'east' }

/** Persons of the examples are in no register; they stay as the act gives them. */
function office() {
  const { services } = t.house.office
  return { ...t.house.office, services: { ...services, officer: undefined } }
}
const punish = (power: string, on = today) => {
  const data = { ...summaryPenalty.acts.punish.examples[0], power, place: { address: '东大街', lon: 100.7, lat: 25.5 } }
  const wish = { actId: randomUUID(), kind: 'punish', expected: 0, happenedAt: `${on}T10:00:00+08:00`, data }
  return performAct(office(), summaryPenaltyKind, null, wish, person)
}
/** An ordinary case up to its filing under an item. */
async function file(power: string) {
  let matter: string | null = null
  let done: Awaited<ReturnType<typeof performAct>> | undefined
  for (const [i, kind] of (['lead', 'checkLead', 'file'] as const).entries()) {
    const data = { ...(penalty.acts[kind].examples[0] as object), ...(kind === 'file' ? { power } : {}) }
    const wish = { actId: randomUUID(), kind, expected: i, happenedAt: `${today}T1${i}:00:00+08:00`, data }
    done = await performAct(office(), penaltyKind, matter, wish, person)
    if (done.is === 'done') matter = done.matter
  }
  return done
}
const asked = async (account = 'officer') =>
  (await t.call(account, 'GET', `/api/powers/exercise?unit=east&on=${today}`)).body

describe('the list of powers before an act', () => {
  it('bars nothing where the office keeps no list', async () => {
    expect(await punish('RO-006')).toMatchObject({ is: 'done' })
    expect(await asked()).toEqual({ kept: false, who: 'bureau', barred: {} })
    expect((await t.call(null, 'GET', `/api/powers/exercise?unit=east&on=${today}`)).status).toBe(401)
  })

  it('refuses a township what was not handed over to it, by article 24, and writes what it had (行政处罚法 24)', async () => {
    await change('add', e.road)
    await unitIs({ township: east })
    expect(await punish('RO-006')).toMatchObject({
      is: 'refused',
      refusal: {
        code: 'summary-township-within-delegation',
        side: 'law',
        overridable: false,
        basis: { law: '行政处罚法', article: 24 },
      },
    })
    const no = await file('RO-006')
    expect(no).toMatchObject({ is: 'refused', refusal: { code: 'penalty-township-within-delegation' } })
    expect(JSON.stringify(no)).toContain('东镇')
    expect((await asked()).barred['RO-006']).toMatchObject({ who: 'township', is: 'broken' })
    await change('delegate', { ...e.delegated, township: east })
    expect((await asked()).barred['RO-006']).toBeUndefined()
    expect(await punish('RO-006')).toMatchObject({
      is: 'done',
      act: { data: { authority: { who: 'township', holder: east, is: 'kept', inNameOf: 'own' } } },
    })
    expect(await file('RO-006')).toMatchObject({ is: 'done' })
    // The day before it held, and of an item of which nothing was said.
    expect(await punish('RO-006', '2024-03-31')).toMatchObject({ is: 'refused' })
    expect(await punish('RO-007')).toMatchObject({ is: 'refused' })
  })

  it('refuses a body whose entrustment does not hold, and has it act in the bureau’s name (行政处罚法 20)', async () => {
    await unitIs({ entrusted: e.entrusted.organisation })
    expect(await punish('RO-006')).toMatchObject({
      is: 'refused',
      refusal: { code: 'summary-entrusted-within-entrustment', basis: { law: '行政处罚法', article: 20 } },
    })
    await change('entrust', e.entrusted)
    expect(await punish('RO-006')).toMatchObject({
      is: 'done',
      act: { data: { authority: { who: 'entrusted', inNameOf: 'bureau' } } },
    })
  })

  it('lets the bureau act beyond an incomplete list with a recorded reason, and takes nobody’s word for the list', async () => {
    await unitIs({})
    const refused = await punish('RO-007')
    expect(refused).toMatchObject({
      is: 'refused',
      refusal: { code: 'summary-bureau-within-its-list', overridable: true },
    })
    const forged = { who: 'bureau', holder: '', is: 'kept', article: '-' }
    const data = { ...summaryPenalty.acts.punish.examples[0], power: 'RO-007', authority: forged }
    const wish = { actId: randomUUID(), kind: 'punish', expected: 0, happenedAt: `${today}T10:00:00+08:00`, data }
    expect(await performAct(office(), summaryPenaltyKind, null, wish, person)).toMatchObject({ is: 'refused' })
    const overrides = { 'summary-bureau-within-its-list': '清单正在修订' }
    expect(await performAct(office(), summaryPenaltyKind, null, { ...wish, overrides }, person)).toMatchObject({
      is: 'done',
      findings: [{ rule: 'summary-bureau-within-its-list', reason: '清单正在修订' }],
    })
  })

  it('lets no township seal or impound by the list, whatever it names (行政强制法 17)', async () => {
    const propose = (power?: string) => {
      const data = { ...(measure.acts.proposeMeasure.examples[0] as object), ...(power ? { power } : {}) }
      const wish = { actId: randomUUID(), kind: 'proposeMeasure', expected: 0, data }
      return performAct(office(), measureKind, null, wish, person)
    }
    expect(await propose()).toMatchObject({ is: 'done' })
    await unitIs({ township: east })
    const no = { is: 'refused', refusal: { code: 'measure-by-the-organ-that-has-it', basis: { article: 17 } } }
    expect(await propose()).toMatchObject(no)
    expect(await propose('CA-016')).toMatchObject(no)
    await unitIs({})
  })

  it('takes no unit for a township that is not there, or for two things at once', async () => {
    const value = { unit: 'east', name: '东中队', nameEn: 'East', phone: '' }
    const put = (part: object) =>
      t.call('admin', 'PUT', '/api/registers/units/east', { seen: 5, value: { ...value, ...part }, reason: '测试' })
    expect((await put({ township: '000', entrusted: '' })).body.issues[0].field).toBe('township')
    expect((await put({ township: east, entrusted: '某中心' })).body.issues[0].field).toBe('entrusted')
  })

  it('says on the button that the item was taken back while the case ran (行政处罚法 24)', async () => {
    const acts = (['lead', 'checkLead', 'file', 'notify'] as const).map((act, i) => ({
      act,
      data: { ...(penalty.acts[act].examples[0] as object), ...(act === 'file' ? { power: 'RO-006' } : {}) },
      happenedAt: `2024-04-1${i}T10:00:00+08:00`,
      unit: 'east',
    }))
    const line = JSON.stringify({ kind: 'penalty', id: 'taken-back', acts })
    const told = await importMatters(t.database.app, '999901', line, `${today}T17:00:00+08:00`)
    expect(told.problems).toEqual([])
    const found = await t.call('chief', 'GET', '/api/matters?kind=penalty&stage=noticed')
    const { matter } = found.body.items[0]
    const decide = async () =>
      (await t.call('chief', 'GET', `/api/matters/${matter}/actions`)).body.actions.find(
        (a: { act: string }) => a.act === 'decide',
      )
    await unitIs({ township: east })
    const changes = (await t.call('chief', 'GET', `/api/matters/${list.matter}/actions`)).body.actions
    expect(changes.find((a: { act: string }) => a.act === 'takeBack').barred).toBeNull()
    expect((await decide()).barred?.code).not.toBe('penalty-township-within-delegation')
    await change('takeBack', { ...e.takenBack, township: east, publishedOn: '2024-05-01', effectiveOn: '2024-05-05' })
    expect((await decide()).barred).toMatchObject({
      code: 'penalty-township-within-delegation',
      overridable: false,
      basis: { law: '行政处罚法', article: 24 },
    })
    await unitIs({})
  })
})
