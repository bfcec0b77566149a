import { randomUUID } from 'node:crypto'
import { verifyCaseFile } from '@zhiheng/record'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put } from '../src/index.ts'
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
    expect(names).toEqual(['documents/00-卷宗.pdf', 'documents/01-案件登记单.pdf', 'documents/02-不予受理告知单.pdf'])
    const notice = Buffer.from(unzipSync(file)[names[2] as string] as Uint8Array)
    const shown = await t.app.inject({
      url: `/api/matters/${m}/documents/not-accepted-2.pdf`,
      headers: await t.headers('operator'),
    })
    expect(notice.subarray(0, 5).toString()).toBe('%PDF-')
    expect(notice.equals(shown.rawPayload)).toBe(true)
    expect(verifyCaseFile(file)).toMatchObject({ ok: true, acts: 2, covered: 2 })
    expect((await load()).equals(file)).toBe(true)
  })
})

describe('a paper as a file', () => {
  const raw = async (account: string | null, url: string) =>
    t.app.inject({ url, headers: account ? await t.headers(account) : {} })

  async function transferred() {
    const m = await t.report('路边垃圾 𠮷先生\u{10fffd} 反映')
    await t.act('operator', m, 'accept')
    await t.act('dispatcher', m, 'file', t.filing)
    await t.act('dispatcher', m, 'transfer', { to: '测试市水务局', reason: '河道内的垃圾由水务部门清理' })
    const { documents } = (await t.call('operator', 'GET', `/api/matters/${m}`)).body
    const letter = documents.find((d: { document: string }) => d.document === 'transfer')
    return { m, id: letter.id as string }
  }

  it('is the same PDF each time, dated by the act and not by the wall clock', async () => {
    const m = await t.report()
    const url = `/api/matters/${m}/documents/registration-1.pdf`
    const one = await raw('operator', url)
    expect(one.statusCode).toBe(200)
    expect(one.headers['content-type']).toBe('application/pdf')
    expect(one.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one.rawPayload.toString('latin1')).toContain('D:20240304')
    expect((await raw('operator', url)).rawPayload.equals(one.rawPayload)).toBe(true)
  })

  it('is a Word file with every row in it', async () => {
    const m = await t.report()
    const file = await raw('operator', `/api/matters/${m}/documents/registration-1.docx`)
    expect(file.statusCode).toBe(200)
    const xml = new TextDecoder().decode(unzipSync(file.rawPayload)['word/document.xml'])
    for (const words of ['测试局', '案件登记单', '路边垃圾没人清', '东大街 1 号', '东镇']) expect(xml).toContain(words)
  })

  it('names the characters that no font has', async () => {
    const { m } = await transferred()
    const page = await raw('operator', `/api/matters/${m}/documents/registration-1.pdf`)
    expect(page.statusCode).toBe(200)
    expect(decodeURIComponent(String(page.headers['x-missing-characters']))).toContain('\u{10fffd}')
  })

  it('is for those who may see the matter, like the page', async () => {
    const m = await t.report()
    for (const path of ['documents/registration-1.pdf', 'documents/registration-1.docx', 'book.pdf']) {
      const status = async (account: string | null) => (await raw(account, `/api/matters/${m}/${path}`)).statusCode
      expect(await status(null), path).toBe(401)
      expect(await status('admin'), path).toBe(403)
      expect(await status('other'), path).toBe(404)
      expect(await status('operator'), path).toBe(200)
    }
    expect((await raw('operator', `/api/matters/${m}/documents/filing-2.pdf`)).statusCode).toBe(404)
  })

  it('is bound in one book, whole or in the part open to the party', async () => {
    const m = await t.report()
    await t.act('operator', m, 'reject', { ground: 'out-of-scope', reason: '请向市场监管部门反映' })
    const whole = await raw('operator', `/api/matters/${m}/book.pdf`)
    const open = await raw('operator', `/api/matters/${m}/book.pdf?part=open`)
    const pages = (pdf: Buffer) => Number(/\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(pdf.toString('latin1'))?.[1])
    expect(pages(open.rawPayload)).toBeLessThan(pages(whole.rawPayload))
    expect(pages(open.rawPayload)).toBe(4)
    expect((await raw('operator', `/api/matters/${m}/book.pdf?part=other`)).statusCode).toBe(400)
  })

  it('is verified by whoever holds it, and tells nothing to who does not', async () => {
    const { m, id } = await transferred()
    const act = (await t.call('operator', 'GET', `/api/matters/${m}`)).body.acts.find(
      (a: { kind: string }) => a.kind === 'transfer',
    )
    const digits = act.hash.slice(0, 16)
    const held = await t.call(null, 'GET', `/public/verify/${m}/${id}/${digits}`)
    expect(held.body).toMatchObject({ is: 'agrees', title: '案件移送函', organ: '测试局', on: '2024-03-04' })
    expect(JSON.stringify(held.body)).not.toMatch(/水务|垃圾|试operator/)
    const page = await t.call(null, 'GET', `/verify/${m}/${id}/${digits}`)
    expect(page.status).toBe(200)
    expect(page.body).toContain('核验通过')
    const forged = await t.call(null, 'GET', `/verify/${m}/${id}/0000000000000000`)
    expect(forged.body).toContain('核验不通过')
    expect(forged.body).not.toContain('案件移送函')
    expect((await t.call(null, 'GET', `/public/verify/${m}/${id}/${digits.slice(0, 8)}`)).body).toEqual({
      is: 'unknown',
    })
    expect((await t.call(null, 'GET', `/verify/240304-NOTHING0/${id}/${digits}`)).status).toBe(404)
  })
})

describe('what an office says of itself on papers', () => {
  it('is the address under which the public verifies them', async () => {
    const m = await t.report()
    await t.act('operator', m, 'reject', { ground: 'out-of-scope', reason: '请向市场监管部门反映' })
    const load = async () => {
      const reply = await t.app.inject({
        url: `/api/matters/${m}/documents/not-accepted-2.docx`,
        headers: { ...(await t.headers('operator')), host: 'inside.example' },
      })
      return new TextDecoder().decode(unzipSync(reply.rawPayload)['word/document.xml'])
    }
    expect(await load()).toContain(`http://inside.example/verify/${m}/not-accepted-2/`)
    await put(t.house.office.db, '999901', 'public-address', 'https://zhifa.example/')
    await t.house.reload()
    expect(await load()).toContain(`https://zhifa.example/verify/${m}/not-accepted-2/`)
  })

  it('is the organ word that its numbers begin with', async () => {
    await put(t.house.office.db, '999901', 'organ-word', '测城执')
    await t.house.reload()
    expect(t.house.office.organ('').word).toBe('测城执')
  })
})
