import { randomUUID } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import {
  enforcementKind,
  penalty,
  penaltyKind,
  rectification,
  rectificationKind,
  summaryPenalty,
  summaryPenaltyKind,
} from '@zhiheng/matters'
import * as e from '@zhiheng/matters/power-list/examples.ts'
import type { AnyKind } from '@zhiheng/procedure'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadJurisdiction, put } from '../src/index.ts'
import { organsOf } from '../src/intake/organs.ts'
import { performAct } from '../src/matters/office.ts'
import { smallBureau, testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
const east = '999901101'
const body = e.entrusted.organisation
const until = { publishedOn: '2024-01-10', effectiveOn: '2024-02-01' }

beforeAll(async () => {
  t = await testHouse('2024-07-30T10:00:00+08:00')
  await put(t.house.office.db, '999901', 'name', '测试市综合行政执法局')
  const list = { matter: '', sequence: 0 }
  for (const [act, data] of [
    ['add', { ...e.road, ...until }],
    ['delegate', { ...e.delegated, township: east, bureauKeeps: 'yes', ...until }],
    [
      'entrust',
      {
        ...e.entrusted,
        ...{
          from: '2024-02-01',
          to: '2025-01-31',
          publishedByPrincipalOn: '2024-01-20',
          publishedByBodyOn: '2024-01-20',
        },
      },
    ],
  ] as const) {
    const url = list.matter ? `/api/matters/${list.matter}/acts` : '/api/matters/power-list'
    const reply = await t.call('chief', 'POST', url, { id: randomUUID(), act, expected: list.sequence, data })
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
    Object.assign(list, reply.body)
  }
  await t.database.app.query(`UPDATE unit SET township = $1 WHERE jurisdiction = '999901' AND unit = 'east'`, [east])
  await t.database.app.query(`INSERT INTO unit (jurisdiction, unit, name, name_en, entrusted)
    VALUES ('999901', 'body', '受托中队', '', '${body}')`)
  await t.house.reload()
})
afterAll(() => t.close())

/** Persons of the examples are in no register; they stay as the act gives them. */
function office() {
  const { services } = t.house.office
  return { ...t.house.office, services: { ...services, officer: undefined } }
}
const actor = (unit: string, id = 'officer') => ({
  ...{ id, name: id, unit },
  roles: ['officer', 'leader', 'chief', 'reviewer', 'operator', 'dispatcher'],
})
async function done(
  kind: AnyKind,
  matter: string | null,
  wish: { kind: string; expected: number; data: object; happenedAt?: string },
  who = actor('east'),
) {
  const out = await performAct(office(), kind, matter, { actId: randomUUID(), ...wish }, who)
  if (out.is !== 'done') throw new Error(`${wish.kind}: ${JSON.stringify(out)}`)
  return { matter: out.matter, data: out.act.data as { number?: string; namedOrgan?: string } }
}
const spot = (unit: string, more: object = {}) => {
  const data = {
    ...(summaryPenalty.acts.punish.examples[0] as object),
    ...{ power: 'RO-006', place: { address: '东大街', lon: 100.7, lat: 25.5 }, ...more },
  }
  return done(summaryPenaltyKind, null, { kind: 'punish', expected: 0, data }, actor(unit))
}
const example = (act: keyof typeof penalty.acts) => penalty.acts[act].examples[0] as object
const course = [
  ...(['lead', 'checkLead', 'file', 'inspect', 'collectEvidence', 'orderRectify', 'conclude'] as const),
  ...(['notify', 'serve', 'waive', 'decide'] as const),
]
/** An ordinary case up to this act, taken by the centre and handled by a unit. */
async function ordinary(unit: string, upTo: (typeof course)[number]) {
  let matter: string | null = null
  const numbers: Record<string, string> = {}
  for (const [i, kind] of course.entries()) {
    const happenedAt = `2024-03-04T${String(9 + i).padStart(2, '0')}:00:00+08:00`
    const wish = { kind, expected: i, happenedAt, data: example(kind) }
    const one = await done(penaltyKind, matter, wish, actor(i ? unit : 'center'))
    matter = one.matter
    if (one.data.number) numbers[kind] = one.data.number
    if (kind === upTo) break
  }
  return { matter: matter as string, numbers }
}
const page = async (matter: string, account = 'chief') => (await t.call(account, 'GET', `/api/matters/${matter}`)).body
const paper = async (matter: string, id: string) =>
  (await t.call('chief', 'GET', `/api/matters/${matter}/documents/${id}`)).body as string
const code = async (matter: string, id: string) => {
  const { acts } = await page(matter)
  const { hash } = acts[Number(/-(\d+)$/.exec(id)?.[1]) - 1]
  return (await t.call(null, 'GET', `/public/verify/${matter}/${id}/${hash.slice(0, 16)}`)).body
}

describe('a case that a township handles in its own name (行政处罚法 24)', () => {
  it('is decided in its name and under its own number, whatever the bureau has given', async () => {
    const [bureau, first, second] = [await spot('west'), await spot('east'), await spot('east')]
    expect([bureau, first, second].map((one) => one.data.number)).toEqual([
      '测综执当罚〔2024〕1号',
      '测东执当罚〔2024〕1号',
      '测东执当罚〔2024〕2号',
    ])
    const decision = await paper(first.matter, 'decision-1')
    expect(decision.match(/测试市东镇人民政府/g)).toHaveLength(2)
    expect(decision).not.toContain('综合行政执法局')
    expect(decision).toContain('表式由本机关自拟')
    expect(await code(first.matter, 'decision-1')).toMatchObject({
      ...{ is: 'agrees', organ: '测试市东镇人民政府', number: '测东执当罚〔2024〕1号' },
    })
    expect((await page(first.matter)).organ).toBe('测试市东镇人民政府')
    expect(await paper(bureau.matter, 'decision-1')).toContain('<p class="bureau">测试市综合行政执法局</p>')
    expect(await code(bureau.matter, 'decision-1')).toMatchObject({ organ: '测试市综合行政执法局' })
    expect((await page(bureau.matter)).organ).toBe('测试市综合行政执法局')
  })

  it('bears its name from the act by which its unit took it, on each paper, in the book and in the export', async () => {
    const { matter, numbers } = await ordinary('east', 'decide')
    expect(numbers).toEqual({
      file: '测东执立〔2024〕1号',
      notify: '测东执罚告〔2024〕1号',
      decide: '测东执罚决〔2024〕1号',
    })
    const { documents } = await page(matter)
    for (const d of documents as { id: string; sequence: number }[]) {
      const heading = /<p class="bureau">(.+?)<\/p>/.exec(await paper(matter, d.id))?.[1]
      // Registered by the centre; checked, filed and decided by the township’s team.
      expect(heading, d.id).toBe(d.sequence < 2 ? '测试市综合行政执法局' : '测试市东镇人民政府')
    }
    const decision = documents.find((d: { document: string }) => d.document === 'decision').id
    const words = await paper(matter, decision)
    expect(words).toContain('测东执罚决〔2024〕1号')
    expect(words).toContain('向楚雄市人民政府申请行政复议')
    expect(words).not.toMatch(/本局决定|我局/)
    const word = await t.app.inject({
      ...{ method: 'GET', url: `/api/matters/${matter}/documents/${decision}.docx`, headers: await t.headers('chief') },
    })
    const xml = strFromU8(unzipSync(word.rawPayload)['word/document.xml'] as Uint8Array)
    expect(xml.match(/测试市东镇人民政府/g)?.length).toBeGreaterThan(1)
    const book = await t.app.inject({
      ...{ method: 'GET', url: `/api/matters/${matter}/book.pdf`, headers: await t.headers('chief') },
    })
    expect(authorOf(book.rawPayload)).toBe('测试市东镇人民政府')
    const pdf = await t.app.inject({
      ...{ method: 'GET', url: `/api/matters/${matter}/documents/${decision}.pdf`, headers: await t.headers('chief') },
    })
    expect(authorOf(pdf.rawPayload)).toBe('测试市东镇人民政府')
  }, 120_000)

  it('counts without gaps when the bureau and the township decide at the same moment and some are refused', async () => {
    const tries = Array.from({ length: 12 }, (_, i) => spot(i % 2 ? 'east' : 'west'))
    const refused = spot('east', { power: 'RO-007' }).then(
      () => 'done',
      (error: Error) => error.message,
    )
    const given = (await Promise.all(tries)).map((one) => one.data.number as string)
    expect(await refused).toContain('summary-township-within-delegation')
    given.push((await spot('east')).data.number as string, (await spot('west')).data.number as string)
    const of = (word: string) =>
      given
        .filter((n) => n.startsWith(word))
        .map((n) => Number(/〕(\d+)号/.exec(n)?.[1]))
        .sort((a, b) => a - b)
    expect(of('测东执')).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(of('测综执')).toEqual([2, 3, 4, 5, 6, 7, 8])
    const { rows } = await t.database.app.query(
      `SELECT organ, last FROM number_series WHERE jurisdiction = '999901' AND kind = 'summary-penalty' ORDER BY organ`,
    )
    expect(rows).toEqual([
      { organ: east, last: 9 },
      { organ: 'bureau', last: 8 },
    ])
  })

  it('takes nobody’s word for whose case it is', async () => {
    const forged = { who: 'township', holder: east, is: 'kept', article: '-', inNameOf: 'own' }
    const { data, matter } = await spot('west', { namedOrgan: east, authority: forged })
    expect(data.number).toBe('测综执当罚〔2024〕9号')
    expect(data.namedOrgan).toBeUndefined()
    expect(await paper(matter, 'decision-1')).not.toContain('东镇人民政府')
  })

  it('is the bureau’s again once a unit of the bureau checks the lead, and an order stands in the township’s name', async () => {
    const first = await done(penaltyKind, null, { kind: 'lead', expected: 0, data: example('lead') }, actor('east'))
    expect((await page(first.matter)).organ).toBe('测试市东镇人民政府')
    await done(penaltyKind, first.matter, { kind: 'checkLead', expected: 1, data: example('checkLead') }, actor('west'))
    expect((await page(first.matter)).organ).toBe('测试市综合行政执法局')
    const order = {
      kind: 'orderRectification',
      expected: 0,
      happenedAt: '2024-03-05T10:00:00+08:00',
      data: rectification.acts.orderRectification.examples[0] as object,
    }
    const [east1, west1] = [
      await done(rectificationKind, null, order, actor('east')),
      await done(rectificationKind, null, order, actor('west')),
    ]
    expect(east1.data.number).toBe('测东执责改字〔2024〕1号')
    expect(west1.data.number).toBe('测综执责改字〔2024〕1号')
    expect(enforcementKind.numbers?.demand?.format(2024, 3, '测东执')).toBe('测东执强执催字〔2024〕3号')
  })

  it('tells the county as the organ of reconsideration, never the township itself (行政复议法 24)', async () => {
    const { matter } = await ordinary('east', 'waive')
    const told = { ...example('decide'), reconsiderationBody: '测试市东镇人民政府' }
    const wish = { kind: 'decide', expected: course.length - 1, happenedAt: '2024-03-04T20:00:00+08:00', data: told }
    await expect(done(penaltyKind, matter, wish)).rejects.toThrow('penalty-reconsideration-body')
    const right = { ...wish, data: { ...wish.data, reconsiderationBody: '测试市人民政府' } }
    expect((await done(penaltyKind, matter, right)).data.number).toBe('测东执罚决〔2024〕2号')
  })
})

describe('a case of an entrusted body (行政处罚法 20)', () => {
  it('is the bureau’s by name and by number', async () => {
    const { matter, data } = await spot('body')
    expect(data.number).toBe('测综执当罚〔2024〕10号')
    expect(await paper(matter, 'decision-1')).toContain('<p class="bureau">测试市综合行政执法局</p>')
    expect((await page(matter)).organ).toBe('测试市综合行政执法局')
  })
})

describe('names and organ words of townships', () => {
  const line = (township: string, name: string, organName = '', organWord = '') => ({
    ...{ township, name, organName, organWord },
  })
  const of = (bureau: string, word: string, ...lines: ReturnType<typeof line>[]) => [
    ...organsOf({ name: bureau, word }, lines).values(),
  ]

  it('are made from the name of the township and the bureau’s, unless the register has others', () => {
    expect(
      of(
        ...(['楚雄市综合行政执法局', '楚综执'] as const),
        ...[line('1', '东华镇'), line('2', '树苴乡'), line('3', '鹿城街道'), line('4', '三街镇'), line('5', '三街乡')],
        line('6', '子午镇', '楚雄市子午镇人民政府（示例）', '楚子政'),
      ).map((o) => [o.name, o.word]),
    ).toEqual([
      ['楚雄市综合行政执法局', '楚综执'],
      ['楚雄市东华镇人民政府', '楚东华执'],
      ['楚雄市树苴乡人民政府', '楚树苴执'],
      ['楚雄市鹿城街道办事处', '楚鹿城执'],
      ['楚雄市三街镇人民政府', '楚三街镇执'],
      ['楚雄市三街乡人民政府', '楚三街乡执'],
      ['楚雄市子午镇人民政府（示例）', '楚子政'],
    ])
    const names = (bureau: string, name: string) => of(bureau, '', line('1', name))[1]
    expect(names('楚雄市城市管理局', '东华镇')).toEqual({ name: '楚雄市东华镇人民政府', word: '东华执' })
    expect(names('昆明市五华区城市管理综合行政执法局', '华山街道办事处')?.name).toBe('昆明市五华区华山街道办事处')
    expect(names('执法局', '楚雄市东华镇人民政府')?.name).toBe('楚雄市东华镇人民政府')
  })

  it('are edited on the screens of registers, each organ word for one organ only', async () => {
    const lines = (await t.call('admin', 'GET', '/api/registers/townships')).body.lines
    expect(lines[0].value).toEqual({ township: east, name: '东镇', organName: '', organWord: '' })
    const save = (value: object, seen: number | null = 0, id = east) =>
      t.call('admin', 'PUT', `/api/registers/townships/${id}`, { seen, value, reason: '测试' })
    const value = { township: east, name: '东镇', organName: '', organWord: '测综执' }
    expect((await save(value)).body.issues[0]).toMatchObject({
      field: 'organWord',
      problem: '机关代字“测综执”已由测试市综合行政执法局使用，请另写一个',
    })
    expect((await save({ ...value, organWord: '测西执' })).body.issues[0].problem).toContain('测试市西镇人民政府')
    expect((await save({ ...value, name: '西镇', organWord: '' })).body.issues[0].field).toBe('name')
    expect((await save({ ...value, organName: '测试市东镇人民政府（试）', organWord: '测东政' })).status).toBe(200)
    expect((await t.call('chief', 'GET', '/api/meta')).body.townships[0].organ).toEqual({
      ...{ name: '测试市东镇人民政府（试）', word: '测东政' },
    })
    // The counter is that of the township, not of its word.
    expect((await spot('east')).data.number).toBe('测东政当罚〔2024〕10号')
    const remove = await t.call(
      'admin',
      'DELETE',
      `/api/registers/townships/${east}?seen=1&reason=${encodeURIComponent('不再需要')}`,
    )
    expect(remove.body.issues.length).toBeGreaterThan(2)
    const south = { township: '999901103', name: '南乡', organName: '', organWord: '' }
    expect((await save(south, null, '999901103')).status).toBe(200)
    expect(
      (
        await t.call(
          'admin',
          'DELETE',
          `/api/registers/townships/999901103?seen=1&reason=${encodeURIComponent('不再需要')}`,
        )
      ).status,
    ).toBe(200)
    const forbidden = { seen: 1, value, reason: '测试' }
    expect((await t.call('chief', 'PUT', `/api/registers/townships/${east}`, forbidden)).status).toBe(403)
  })
})

describe('a whole file of registers', () => {
  it('leaves names and organ words it does not tell, and takes none that two organs would share', async () => {
    const file = smallBureau('x')
    const load = (townships: typeof file.townships) => loadJurisdiction(t.database.app, { ...file, townships })
    await load(file.townships)
    await t.house.reload()
    expect(t.house.office.organ(east)).toEqual({ name: '测试市东镇人民政府（试）', word: '测东政' })
    const [first, second] = file.townships
    if (!first || !second) throw new Error('the small bureau has two townships')
    await expect(load([first, { ...second, organWord: '测东政' }])).rejects.toThrow(
      '机关代字“测东政”由测试市东镇人民政府（试）和西镇人民政府共用',
    )
    await t.house.reload()
    expect(t.house.office.organ(second.township).word).toBe('测西执')
    await load([{ ...first, organName: '', organWord: '测甲' }, second])
    await t.house.reload()
    expect(t.house.office.organ(east)).toEqual({ name: '东镇人民政府', word: '测甲' })
  })
})

/** The author in the metadata of a PDF: its XMP packet is plain, or deflated. */
function authorOf(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  for (const found of [...text.matchAll(/stream\r?\n/g)]) {
    const from = found.index + found[0].length
    const bytes = pdf.subarray(from, text.indexOf('endstream', from))
    for (const read of [bytes.toString('utf8'), inflated(bytes)]) {
      const author = /<dc:creator><rdf:Seq><rdf:li[^>]*>([^<]+)</.exec(read)?.[1]
      if (author) return author
    }
  }
  return ''
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('utf8')
  } catch {
    return ''
  }
}
