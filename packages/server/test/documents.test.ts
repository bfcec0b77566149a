import { randomUUID } from 'node:crypto'
import { verifyCaseFile } from '@zhiheng/record'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const paper = (account: string | null, matter: string, id: string) =>
  t.call(account, 'GET', `/api/matters/${matter}/documents/${id}`)

async function publicReport(text: string) {
  const sent = await t.call(null, 'POST', '/public/reports', {
    id: randomUUID(),
    text,
    place: { address: '东大街 2 号', lon: 100.8, lat: 25.2 },
    phone: '13800000000',
  })
  return sent.body.code as string
}

describe('the documents of a matter', () => {
  it('are listed as the acts make them, and each opens as a page to print', async () => {
    const m = await publicReport('小区门口垃圾没人清')
    await t.act('operator', m, 'accept')
    await t.act('verifier', m, 'check', { exists: 'yes' })
    await t.act('dispatcher', m, 'file', t.filing)
    await t.act('dispatcher', m, 'dispatch', { units: ['east'], task: '当日清运' })
    const { documents } = (await t.call('officer', 'GET', `/api/matters/${m}`)).body
    expect(
      documents.map((d: { id: string; name: { zh: string }; number: string }) => [d.id, d.name.zh, d.number]),
    ).toEqual([
      ['registration-1', '案件登记单', ''],
      ['check-3', '现场核实单', ''],
      ['acceptance-2', '受理单', ''],
      ['filing-4', '立案单', '2024-0001'],
      ['dispatch-5', '任务派遣单', '2024-0001'],
    ])
    const { status, body } = await paper('officer', m, 'dispatch-5')
    expect(status).toBe(200)
    for (const words of [
      '测试局',
      '任务派遣单',
      '案卷号：2024-0001',
      '东中队',
      '当日清运',
      '4个工作时',
      '清理',
      '派遣人：试dispatcher',
    ])
      expect(body).toContain(words)
    expect(body).toContain('size: A4')
  })

  it('escape what people wrote, and hold no number to call', async () => {
    const m = await publicReport('<script>alert(1)</script> 打 13911112222')
    const { body } = await paper('operator', m, 'registration-1')
    expect(body).toContain('&lt;script&gt;')
    expect(body).not.toContain('<script')
    expect(body).not.toMatch(/13911112222|13800000000/)
    expect(body).toContain('已留，封存于联系人登记簿')
  })

  it('are for those who may see the matter', async () => {
    const m = await t.report()
    expect((await paper(null, m, 'registration-1')).status).toBe(401)
    expect((await paper('admin', m, 'registration-1')).status).toBe(403)
    expect((await paper('other', m, 'registration-1')).status).toBe(404)
    expect((await paper('operator', m, 'filing-2')).status).toBe(404)
    expect((await paper('operator', m, 'registration-1')).status).toBe(200)
  })

  it('go into the case file, in its order, and the file still verifies', async () => {
    const m = await t.report()
    await t.act('operator', m, 'reject', { ground: 'out-of-scope', reason: '请向市场监管部门反映' })
    const load = async () =>
      (await t.app.inject({ url: `/api/matters/${m}/casefile.zip`, headers: await t.headers('operator') })).rawPayload
    const file = await load()
    const names = Object.keys(unzipSync(file)).filter((n) => n.startsWith('documents/'))
    expect(names).toEqual([
      'documents/00-卷宗.pdf',
      'documents/01-案件登记单.html',
      'documents/02-不予受理告知单.html',
    ])
    const notice = new TextDecoder().decode(unzipSync(file)[names[2] as string])
    expect(notice).toContain('请向市场监管部门反映')
    expect(notice).not.toContain('/app/matters')
    expect(verifyCaseFile(file).problems.map((p) => p.where)).toEqual(['proof.json'])
    expect((await load()).equals(file)).toBe(true)
  })
})
