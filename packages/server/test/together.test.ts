import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const place = (n: number) => ({ address: `东大街 ${n} 号`, lon: 100.61, lat: 25.61 })
const lineOf = async (m: string) => (await t.call('operator', 'GET', `/api/matters/${m}`)).body.line
const citizenSends = async (text: string) =>
  (await t.call(null, 'POST', '/public/reports', { id: randomUUID(), text, place: place(9) })).body.code as string
const follow = async (code: string) => (await t.call(null, 'GET', `/public/reports/${code}`)).body
const today = () => new Date(t.clock.ms + 8 * 3_600_000).toISOString().slice(0, 10)
const aDayLater = () => {
  t.clock.ms += 86_400_000
}

async function dispatched(units: string[], text?: string) {
  const m = await t.report(text)
  await t.act('operator', m, 'accept')
  await t.act('dispatcher', m, 'file', t.filing)
  await t.act('dispatcher', m, 'dispatch', { units })
  return m
}

describe('two reports of one thing', () => {
  it('shows both reporters the main case, and neither the words of the other', async () => {
    const first = await citizenSends('花坛边垃圾堆积如山')
    const second = await citizenSends('楼下的味道很难闻')
    await t.act('operator', second, 'merge', { primary: first, reason: '内部说明：同一处' })
    await t.act('operator', first, 'accept')
    const [one, two] = [await follow(first), await follow(second)]
    expect(two).toMatchObject({ stage: 'accepted', title: '楼下的味道很难闻', answer: '' })
    expect(JSON.stringify(two)).not.toMatch(/内部说明|花坛/)
    expect(two.steps.map((s: { title: string }) => s.title)).toEqual([
      '已收到',
      '与同一问题的案卷合并办理',
      ...one.steps.slice(1).map((s: { title: string }) => s.title),
    ])
    await t.act('verifier', first, 'check', { exists: 'yes' })
    await t.act('dispatcher', first, 'file', t.filing)
    await t.act('dispatcher', first, 'dispatch', { units: ['east'] })
    await t.act('officer', first, 'handle', { result: '清了' })
    await t.act('verifier', first, 'verify')
    await t.act('dispatcher', first, 'close', { answer: '已清理并加装垃圾箱' })
    for (const code of [first, second])
      expect(await follow(code)).toMatchObject({ stage: 'closed', answer: '已清理并加装垃圾箱', units: ['东中队'] })
    const page = await t.app.inject({ url: `/follow/${second}` })
    expect(page.body).toContain('已清理并加装垃圾箱')
    expect(page.body).not.toMatch(new RegExp(`内部说明|花坛|${first}`))
  })
})

describe('a report without a position', () => {
  it('is compared by its words within the township, and not with another township', async () => {
    const at = (address: string, township = '999901102') => ({ address, township })
    const first = await t.report('和平小区三单元门口垃圾堆积', at('和平小区三单元'))
    await t.report('和平小区三单元门口垃圾堆积', at('和平小区三单元', '999901101'))
    await t.report('路灯不亮', at('西大街'))
    const second = await t.report('三单元门口的垃圾没人清', at('和平小区'))
    const { body } = await t.call('operator', 'GET', `/api/matters/${second}/duplicates`)
    expect(body).toMatchObject([{ matter: first, metres: null }])
    expect(body).toHaveLength(1)
  })
})

describe('a task split to two units', () => {
  it('keeps the request of one when the other reports, and leaves the other at work meanwhile', async () => {
    const m = await dispatched(['east', 'west'])
    await t.act('leader', m, 'requestPostponement', { amount: 1, unit: 'working-day', reason: '等配件' })
    expect((await lineOf(m)).waiting).toEqual(['dispatcher', 'officer', 'leader'])
    await t.act('other', m, 'handle', { result: '西边好了' })
    expect(await lineOf(m)).toMatchObject({ stage: 'handling', waiting: ['dispatcher'], units: ['east'] })
    expect((await t.act('dispatcher', m, 'approvePostponement')).status).toBe(200)
  })

  it('drops the request of a unit that gives its part back', async () => {
    const m = await dispatched(['east', 'west'])
    await t.act('leader', m, 'requestSuspension', { ground: 'no-owner', reason: '权属待查' })
    expect((await lineOf(m)).waiting).toEqual(['chief', 'officer', 'leader'])
    await t.act('leader', m, 'returnTask', { reason: '不属我队管辖' })
    expect(await lineOf(m)).toMatchObject({ waiting: ['officer', 'leader'], units: ['west'] })
  })
})

describe('the list by the day something was done', () => {
  const list = async (query: string, who = 'dispatcher') => {
    const { status, body } = await t.call(who, 'GET', `/api/matters?${query}`)
    const { body: count } = await t.call(who, 'GET', `/api/matters/count?${query}`)
    return { status, matters: body.items?.map((l: { matter: string }) => l.matter), count: count.count, body }
  }

  it('finds by day of dispatch and of closing; a second dispatch does not move the first', async () => {
    t.clock.ms = Date.parse('2024-04-01T09:00:00+08:00')
    const m = await dispatched(['east'], '四月的垃圾')
    const first = today()
    aDayLater()
    await t.act('leader', m, 'returnTask', { reason: '不属我队管辖' })
    await t.act('dispatcher', m, 'dispatch', { units: ['west'] })
    const other = await dispatched(['east'], '次日的垃圾')
    const second = today()
    aDayLater()
    await t.act('other', m, 'handle', { result: '好了' })
    await t.act('verifier', m, 'verify')
    await t.act('dispatcher', m, 'close', { answer: '已清理' })
    const third = today()

    expect(await list(`on=dispatched&from=${first}&to=${first}`)).toMatchObject({ matters: [m], count: 1 })
    expect(await list(`on=dispatched&from=${second}&to=${second}`)).toMatchObject({ matters: [other], count: 1 })
    expect(await list(`on=dispatched&from=${first}`)).toMatchObject({ matters: [other, m], count: 2 })
    const page = (await list(`on=dispatched&from=${first}&limit=1`)).body
    expect(page.items).toMatchObject([{ matter: other, on: second }])
    expect((await list(`on=dispatched&from=${first}&limit=1&after=${page.next}`)).body).toMatchObject({
      items: [{ matter: m, on: first }],
      next: null,
    })
    expect((await list(`on=dispatched&from=${first}&sort=due`)).matters).toEqual([other])
    expect(await list(`on=closed&from=${third}&to=${third}`)).toMatchObject({ matters: [m], count: 1 })
    expect(await list(`on=closed&from=${first}&to=${second}`)).toMatchObject({ matters: [], count: 0 })
    expect(await list(`on=opened&from=${second}`)).toMatchObject({ matters: [other], count: 1 })
    expect((await list('on=closed', 'other')).matters).toEqual([m])
    expect((await list(`on=dispatched&from=${first}`, 'admin')).matters).toEqual([])
  })

  it('refuses a day that is not kept', async () => {
    expect(await list('on=rated')).toMatchObject({ status: 400, body: { issues: [{ field: 'on' }] } })
    expect((await list("on=x'--")).status).toBe(400)
  })
})
