import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp, loadJurisdiction, openHouse } from '../src/index.ts'
import { rebuild } from '../src/matters/rebuild.ts'
import { smallBureau, testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

type Value = Record<string, unknown>
const put = (
  register: string,
  line: string,
  seen: number | null,
  value: Value,
  account = 'admin',
  reason = '机构调整',
) => t.call(account, 'PUT', `/api/registers/${register}/${encodeURIComponent(line)}`, { seen, value, reason })
const remove = (register: string, line: string, seen: number, account = 'admin') =>
  t.call(
    account,
    'DELETE',
    `/api/registers/${register}/${encodeURIComponent(line)}?seen=${seen}&reason=${encodeURIComponent('不再需要')}`,
  )
const lines = async (register: string) =>
  (await t.call('operator', 'GET', `/api/registers/${register}`)).body.lines as {
    line: string
    version: number
    value: Value
  }[]
const rubbish = {
  condition: 'c-rubbish',
  class: 'matter:06010',
  filing: '有暴露垃圾',
  closing: '清理',
  amount: 4,
  unit: 'working-hour',
  urgent: false,
  source: 'test',
}
const problemsOf = (reply: {
  status: number
  body: { issues: { field: string; problem: string; problemEn: string }[] }
}) => {
  expect(reply.status).toBe(400)
  for (const i of reply.body.issues) expect(i.problemEn, i.problem).toMatch(/[a-z]{2,} [a-z]|[a-z]: /)
  return reply.body.issues.map((i) => `${i.field}: ${i.problem}`)
}

describe('editing registers', () => {
  it('changes a handling limit for cases to come, and never for one that was filed', async () => {
    const before = await t.report()
    await t.act('operator', before, 'accept')
    await t.act('dispatcher', before, 'file', t.filing)
    await t.act('dispatcher', before, 'dispatch', { units: ['east'] })
    const page = async (m: string) => (await t.call('operator', 'GET', `/api/matters/${m}`)).body
    const old = await page(before)
    const done = await put('conditions', 'c-rubbish', 0, { ...rubbish, amount: 1, filing: '有成片暴露垃圾' })
    expect(done).toMatchObject({ status: 200, body: { is: 'done', version: 1 } })
    const after = await t.report()
    await t.act('operator', after, 'accept')
    await t.act('dispatcher', after, 'file', t.filing)
    const again = await page(before)
    expect(again.state.limit).toEqual({ amount: 4, unit: 'working-hour' })
    expect(again.state.words).toEqual({ filing: '有暴露垃圾', closing: '清理' })
    expect([again.line.dueAt, again.clocks]).toEqual([old.line.dueAt, old.clocks])
    expect((await page(after)).state).toMatchObject({ limit: { amount: 1 }, words: { filing: '有成片暴露垃圾' } })
    const { documents } = await page(before)
    const form = documents.find((d: { name: { zh: string } }) => d.name.zh === '立案单')
    const paper = (await t.call('operator', 'GET', `/api/matters/${before}/documents/${form.id}`)).body
    expect(paper).toContain('有暴露垃圾')
    expect(paper).not.toContain('成片')
    const rebuilt = await rebuild(t.house.office.db, '999901')
    expect(rebuilt.tables.every((x) => x.same)).toBe(true)
    expect((await page(before)).line.dueAt).toBe(old.line.dueAt)
  })

  it('keeps who changed what, when, from what to what and why, for good', async () => {
    const { changes } = (await t.call('chief', 'GET', '/api/register-changes?register=conditions&line=c-rubbish')).body
    expect(changes).toMatchObject([
      {
        version: 1,
        person: 'admin',
        reason: '机构调整',
        before: { amount: 4, filing: '有暴露垃圾' },
        after: { amount: 1, filing: '有成片暴露垃圾' },
        at: expect.stringMatching(/^2024-03-04T.*\+08:00$/),
      },
    ])
    for (const sql of ['UPDATE register_change SET reason = $1', 'DELETE FROM register_change WHERE reason <> $1']) {
      await expect(t.database.app.query(sql, ['x'])).rejects.toThrow(/permission denied/)
      await expect(t.database.owner.query(sql, ['x'])).rejects.toThrow(/never changed/)
    }
  })

  it('refuses the second of two who changed the same line, with what stands now', async () => {
    const both = await Promise.all([
      put('conditions', 'c-stall', 0, { ...rubbish, condition: 'c-stall', class: 'matter:09006', amount: 3 }),
      put('conditions', 'c-stall', 0, { ...rubbish, condition: 'c-stall', class: 'matter:09006', amount: 5 }),
    ])
    expect(both.map((r) => r.status).sort()).toEqual([200, 409])
    const lost = both.find((r) => r.status === 409)
    const won = both.find((r) => r.status === 200)
    expect(lost?.body).toMatchObject({
      code: 'register-changed',
      message: { zh: expect.stringContaining('没有保存'), en: expect.stringContaining('nothing was saved') },
      now: { version: 1, value: { amount: won?.body.value.amount } },
    })
    expect((await put('conditions', 'c-stall', null, rubbish)).status).toBe(409)
    expect((await put('conditions', 'c-none', 0, { ...rubbish, condition: 'c-none' })).body).toMatchObject({
      now: null,
    })
  })

  it('says everything that is wrong with a condition at once, in both languages', async () => {
    const reply = await put('conditions', 'c-new', null, {
      ...rubbish,
      condition: 'c-new',
      class: 'matter:99999',
      filing: '',
      amount: 0,
      unit: 'minute',
    })
    expect(problemsOf(reply)).toEqual([
      'filing: 立案条件至少 2 个字',
      'amount: 处置时限不能小于 1',
      'unit: 请选择时限单位',
    ])
    expect(reply.body.issues[1].problemEn).toBe('Handling limit: 1 at least')
    const unknown = await put('conditions', 'c-new', null, { ...rubbish, condition: 'c-new', class: 'matter:99999' })
    expect(problemsOf(unknown)).toEqual(['class: 没有类别“matter:99999”，请从类别目录或本地类别中选择'])
    expect((await put('conditions', 'c-rubbish', 1, rubbish, 'admin', '')).body.issues[0]).toMatchObject({
      field: 'reason',
    })
  })

  it('holds grid cells inside the boundary, apart from each other, in a township that exists', async () => {
    const cell = { grid: 'g1', township: '999901101', name: '新网格', west: 102, east: 102.5, south: 25, north: 26 }
    expect(problemsOf(await put('grid', 'g1', null, cell))[0]).toContain('整个在本辖区边界以外')
    expect(problemsOf(await put('grid', 'g1', null, { ...cell, west: 100.9, east: 101.1 }))[0]).toContain(
      '与网格 999901101001001',
    )
    expect(problemsOf(await put('grid', 'g1', null, { ...cell, west: 103, township: '1' }))[0]).toContain(
      '东界应大于西界',
    )
    const east = (await lines('grid')).find((l) => l.value.name === '东一') as {
      line: string
      version: number
      value: Value
    }
    expect((await put('grid', east.line, 0, { ...east.value, north: 25.5 })).status).toBe(200)
    const above = { ...cell, west: 100.5, east: 101, south: 25.5, north: 26 }
    expect(problemsOf(await put('grid', 'g1', null, { ...above, township: '1' }))).toEqual([
      'township: 没有乡镇“1”，请从列表中选择',
    ])
    expect((await put('grid', 'g1', null, above)).status).toBe(200)
    const m = await t.report('路边垃圾', { address: '北边', lon: 100.7, lat: 25.8 })
    expect((await t.call('operator', 'GET', `/api/matters/${m}`)).body.line.grid).toBe('g1')
  })

  it('routes by a responsibility line from the moment it is saved', async () => {
    const line = { line: 3, township: '', grid: 'g1', class: 'matter:06', unit: 'west' }
    expect(problemsOf(await put('responsibility', '3', null, { ...line, unit: 'no', class: 'matter:66' }))).toEqual([
      'class: 没有类别“matter:66”，请选择大类、小类或“各类问题”',
      'unit: 没有单位“no”，请从列表中选择',
    ])
    expect(
      problemsOf(await put('responsibility', '3', null, { ...line, grid: '', class: '', unit: 'east' }))[0],
    ).toContain('第 2 行')
    expect(problemsOf(await put('responsibility', '3', null, { ...line, township: '999901102' }))[0]).toContain(
      '不在所选乡镇',
    )
    expect((await put('responsibility', '3', null, line)).status).toBe(200)
    const m = await t.report('路边垃圾', { address: '北边', lon: 100.7, lat: 25.8 })
    await t.act('operator', m, 'accept')
    await t.act('dispatcher', m, 'file', t.filing)
    expect((await t.call('dispatcher', 'GET', `/api/matters/${m}/route`)).body.route).toMatchObject({ unit: 'west' })
    expect(problemsOf(await remove('grid', 'g1', 1))[0]).toContain('责任清单第 3 行')
    expect((await remove('responsibility', '3', 1)).status).toBe(200)
    expect((await t.call('dispatcher', 'GET', `/api/matters/${m}/route`)).body.route).toMatchObject({ unit: 'east' })
  })

  it('takes a class of the bureau wherever a national one is taken', async () => {
    const own = { kind: 'matter', code: '09990', name: '占用便民车位' }
    expect(problemsOf(await put('classes', 'matter:09006', null, { ...own, code: '09006' }))[0]).toContain('是国标类别')
    expect(problemsOf(await put('classes', 'matter:77001', null, { ...own, code: '77001' }))[0]).toContain(
      '没有大类 77',
    )
    expect((await put('classes', 'matter:09990', null, own)).status).toBe(200)
    const condition = { ...rubbish, condition: 'c-own', class: 'matter:09990', amount: 2 }
    expect((await put('conditions', 'c-own', null, condition)).status).toBe(200)
    const { classes } = (await t.call('operator', 'GET', '/api/classes')).body
    expect(classes.find((c: { key: string }) => c.key === 'matter:09990')).toMatchObject({
      name: '占用便民车位',
      local: true,
      majorCode: '09',
      conditions: [{ condition: 'c-own' }],
    })
    const m = await t.report('便民车位被占')
    await t.act('operator', m, 'accept')
    const filed = await t.act('dispatcher', m, 'file', {
      class: { kind: 'matter', code: '09990' },
      condition: 'c-own',
      label: 'management',
    })
    expect(filed.status).toBe(200)
    const title = async () => (await t.call('operator', 'GET', `/api/matters/${m}`)).body.line.title
    expect(await title()).toBe('占用便民车位')
    expect(problemsOf(await remove('classes', 'matter:09990', 1))[0]).toContain('还有 1 个立案条件')
    expect((await put('classes', 'matter:09990', 1, { ...own, name: '占用便民停车位' })).status).toBe(200)
    await rebuild(t.house.office.db, '999901')
    expect(await title()).toBe('占用便民车位')
    expect(
      (await put('responsibility', '4', null, { line: 4, township: '', grid: '', class: 'matter:09990', unit: 'east' }))
        .status,
    ).toBe(200)
  })

  it('puts people on duty and takes them off', async () => {
    const monday = { unit: 'east', weekday: 1, people: ['officer', 'leader'] }
    expect(problemsOf(await put('duty', 'east|1', 0, { ...monday, people: ['ghost'] }))).toEqual([
      'people: 没有人员“ghost”',
    ])
    expect((await put('duty', 'east|1', 0, monday)).status).toBe(200)
    expect(t.house.registers().duty.get('east|1')).toEqual(['试leader', '试officer'].sort())
    expect((await put('duty', 'west|8', null, { ...monday, unit: 'west', weekday: 8 })).body.issues[0].field).toBe(
      'weekday',
    )
    expect((await remove('duty', 'east|1', 1)).status).toBe(200)
    expect(t.house.registers().duty.has('east|1')).toBe(false)
  })

  it('makes, moves and switches off accounts, and never shows a password', async () => {
    const someone = { person: 'newcomer', name: '新人', unit: 'west', roles: ['officer'], active: true }
    expect(problemsOf(await put('people', 'newcomer', null, someone))).toEqual(['password: 新账号请设置初始密码'])
    expect(
      problemsOf(
        await put('people', 'newcomer', null, {
          ...someone,
          password: 'long-enough',
          roles: ['officer', 'administrator'],
        }),
      )[0],
    ).toContain('不能与其他岗位兼任')
    const clock = { ...someone, person: 'clock', password: 'test-password' }
    expect(problemsOf(await put('people', 'clock', null, clock))[0]).toContain('由系统使用')
    expect((await put('people', 'newcomer', null, { ...someone, password: 'test-password' })).status).toBe(200)
    expect((await t.call('newcomer', 'GET', '/api/session')).body.viewer).toMatchObject({ unit: 'west' })
    expect((await put('people', 'newcomer', 1, { ...someone, active: false })).status).toBe(200)
    expect(
      (await t.call(null, 'POST', '/api/session', { account: 'newcomer', password: 'test-password' })).status,
    ).toBe(401)
    expect(problemsOf(await remove('people', 'newcomer', 2))[0]).toContain('停用')
    expect(
      problemsOf(
        await put('people', 'admin', 0, {
          person: 'admin',
          name: '试admin',
          unit: 'center',
          roles: ['chief'],
          active: true,
        }),
      )[0],
    ).toContain('不能停用自己')
    const everything = JSON.stringify([
      (await t.call('admin', 'GET', '/api/registers/people')).body,
      (await t.call('admin', 'GET', '/api/register-changes?limit=200')).body,
    ])
    expect(everything).not.toMatch(/test-password|argon2/)
    expect(everything).toContain('passwordSet')
  })

  it('keeps a unit that people, lists or cases rest on', async () => {
    const refused = problemsOf(await remove('units', 'east', 0))
    expect(refused.join()).toMatch(/请先调到其他单位.*责任清单第 1.*有案卷/)
    expect(
      (await put('units', 'north', null, { unit: 'north', name: '北中队', nameEn: 'North', phone: '0878-3120000' }))
        .status,
    ).toBe(200)
    expect(
      problemsOf(await put('units', 'south', null, { unit: 'south', name: '北中队', nameEn: '', phone: '' }))[0],
    ).toContain('已存在')
    expect((await remove('units', 'north', 1)).status).toBe(200)
    expect(
      (await put('units', 'north', null, { unit: 'north', name: '北中队', nameEn: '', phone: '' })).body.version,
    ).toBe(3)
  })

  it('leaves a line alone when nothing in it changed', async () => {
    const { version, value } = (await lines('units')).find((l) => l.line === 'west') as {
      version: number
      value: Value
    }
    expect((await put('units', 'west', version, value)).body).toMatchObject({ is: 'unchanged', version })
  })
})

describe('rights over registers', () => {
  it('lets an administrator alone use every route that changes them, and everyone signed in read', async () => {
    const routes: { method: 'PUT' | 'DELETE' | 'POST'; url: string }[] = []
    const app = await buildApp(t.house, ({ method, url, config }) => {
      const isOurs = url.startsWith('/api/registers/') || url.startsWith('/api/calendar')
      if (!isOurs || method === 'GET' || method === 'HEAD') return
      expect((config as { right: unknown }).right, `${method} ${url}`).toEqual(['administrator'])
      routes.push({ method: method as 'PUT', url: url.replace(':register', 'units').replace(':line', 'east') })
    })
    await app.ready()
    await app.close()
    expect(routes.map((r) => r.method).sort()).toEqual(['DELETE', 'POST', 'PUT'])
    const body = { seen: 0, value: {}, reason: '试一试', notice: {} }
    for (const { method, url } of routes) {
      const asked = method === 'DELETE' ? `${url}?seen=0&reason=xx` : url
      expect((await t.call(null, method, asked, body)).status, url).toBe(401)
      for (const account of ['operator', 'dispatcher', 'verifier', 'chief', 'leader', 'officer'])
        expect((await t.call(account, method, asked, body)).status, `${account} ${method} ${url}`).toBe(403)
    }
    for (const url of ['/api/registers/units', '/api/register-changes', '/api/calendar']) {
      expect((await t.call(null, 'GET', url)).status).toBe(401)
      for (const account of ['operator', 'officer', 'admin'])
        expect((await t.call(account, 'GET', url)).status).toBe(200)
    }
    expect((await t.call('admin', 'GET', '/api/registers/nothing')).status).toBe(404)
  })
})

describe('several servers and imports', () => {
  it('takes over what another server changed, without a restart', async () => {
    const other = await openHouse({
      databaseUrl: t.database.url,
      dataDir: t.dataDir,
      jurisdiction: '999901',
      now: () => t.clock.ms,
      classify: () => [],
      connections: 2,
    })
    try {
      const version = (await lines('units')).find((l) => l.line === 'west')?.version ?? 0
      await put('units', 'west', version, { unit: 'west', name: '西部中队', nameEn: 'West', phone: '' })
      await until(() => other.registers().units.get('west')?.name === '西部中队')
    } finally {
      await other.close()
    }
  })

  it('keeps what an import of the whole bureau changed, line by line, and the editor of before gets a conflict', async () => {
    const bureau = smallBureau('$argon2id$never')
    await loadJurisdiction(t.database.app, {
      ...bureau,
      units: bureau.units.map((u) => ({ ...u, name: `${u.name}改` })),
    })
    await until(() => t.house.registers().units.get('east')?.name === '东中队改')
    expect(t.house.registers().classOf('matter', '09990')?.name).toBe('占用便民停车位')
    const { changes } = (await t.call('chief', 'GET', '/api/register-changes?register=units&line=east')).body
    expect(changes[0]).toMatchObject({ person: 'import', before: { name: '东中队' }, after: { name: '东中队改' } })
    expect((await put('units', 'east', 0, { unit: 'east', name: '东中队', nameEn: '', phone: '' })).status).toBe(409)
  })
})

describe('a holiday notice', () => {
  const notice = {
    year: 2027,
    notice: { name: '国务院办公厅关于2027年部分节假日安排的通知(测试)', url: 'https://example.gov.cn/' },
    days: [{ date: '2027-05-04', working: false, name: '劳动节' }],
  }
  const send = (one: object) => t.call('admin', 'POST', '/api/calendar/notices', { notice: one, reason: '通知已公布' })

  it('is used by the running server at once', async () => {
    expect(t.house.office.calendar.isWorkingDay('2027-05-04')).toBe(true)
    expect((await send(notice)).body).toEqual({ moved: 0 })
    expect(t.house.office.calendar.isWorkingDay('2027-05-04')).toBe(false)
    const { changes } = (await t.call('chief', 'GET', '/api/register-changes?register=calendar')).body
    expect(changes).toMatchObject([
      { line: '2027', person: 'admin', reason: '通知已公布', before: null, after: { year: 2027 } },
    ])
  })

  it('names its wrong place in both languages', async () => {
    const reply = await send({ ...notice, days: [{ date: '2027-02-30', working: false, name: 'x' }] })
    expect(problemsOf(reply)[0]).toContain('[0].days[0].date 有误')
  })
})

async function until(holds: () => boolean) {
  for (const end = Date.now() + 5_000; !holds(); await new Promise((done) => setTimeout(done, 20)))
    if (Date.now() > end) throw new Error('it did not happen within five seconds')
}
