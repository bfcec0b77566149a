import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@zhiheng/record/testing.ts'
import { buildApp, hashPassword, type Jurisdiction, loadJurisdiction, migrations, openHouse } from '../src/index.ts'

export const PASSWORD = 'test-password'
let hashed: Promise<string> | null = null

/** A square jurisdiction with two townships, two units and one person for each post. */
export function smallBureau(password: string): Jurisdiction {
  const person = (id: string, unit: string, ...roles: string[]) => ({
    person: id,
    name: `试${id}`,
    unit,
    roles,
    password,
  })
  return {
    jurisdiction: '999901',
    name: '测试局',
    organWord: '测综执',
    boundary: [
      [
        [100, 25],
        [101, 25],
        [101, 26],
        [100, 26],
        [100, 25],
      ],
    ],
    townships: [
      { township: '999901101', name: '东镇' },
      { township: '999901102', name: '西镇' },
    ],
    units: [
      { unit: 'center', name: '指挥中心', name_en: 'Centre' },
      { unit: 'east', name: '东中队', name_en: 'East' },
      { unit: 'west', name: '西中队', name_en: 'West' },
    ],
    people: [
      person('operator', 'center', 'operator'),
      person('dispatcher', 'center', 'dispatcher'),
      person('both', 'center', 'operator', 'dispatcher'),
      person('verifier', 'center', 'verifier'),
      person('chief', 'center', 'chief'),
      person('admin', 'center', 'administrator'),
      person('leader', 'east', 'leader', 'officer'),
      person('officer', 'east', 'officer'),
      person('other', 'west', 'leader', 'officer'),
    ],
    duty: [{ unit: 'east', weekday: 1, person: 'officer' }],
    grid: [
      { grid: '999901101001001', township: '999901101', name: '东一', west: 100.5, south: 25, east: 101, north: 26 },
      { grid: '999901102001001', township: '999901102', name: '西一', west: 100, south: 25, east: 100.5, north: 26 },
    ],
    responsibility: [
      { line: 1, township: '999901101', grid: '', class: '', unit: 'east' },
      { line: 2, township: '', grid: '', class: '', unit: 'west' },
    ],
    conditions: [
      {
        condition: 'c-rubbish',
        class: 'matter:06010',
        filing: '有暴露垃圾',
        closing: '清理',
        amount: 4,
        unit: 'working-hour',
        urgent: false,
        source: 'test',
      },
      {
        condition: 'c-stall',
        class: 'matter:09006',
        filing: '占道经营',
        closing: '规范',
        amount: 2,
        unit: 'urgent-hour',
        urgent: true,
        source: 'test',
      },
    ],
  }
}

/** A house on its own database, its clock set by the test, with a signed-in caller for each account. */
export async function testHouse(start = '2024-03-04T09:00:00+08:00') {
  const database = await testDatabase(migrations)
  hashed ??= hashPassword(PASSWORD)
  await loadJurisdiction(database.app, smallBureau(await hashed))
  const clock = { ms: Date.parse(start) }
  const dataDir = mkdtempSync(join(tmpdir(), 'zhiheng-house-'))
  const house = await openHouse({
    databaseUrl: database.url,
    dataDir,
    jurisdiction: '999901',
    now: () => clock.ms,
    classify: (text) =>
      text.includes('垃圾') ? [{ kind: 'matter', code: '06010', name: '暴露垃圾', confidence: 0.9 }] : [],
    connections: 4,
  })
  const app = await buildApp(house)
  await app.ready()
  const cookies = new Map<string, string>()

  async function cookieOf(account: string) {
    const known = cookies.get(account)
    if (known) return known
    const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password: PASSWORD } })
    if (reply.statusCode !== 200) throw new Error(reply.body)
    const cookie = String(reply.headers['set-cookie']).split(';')[0] as string
    cookies.set(account, cookie)
    return cookie
  }

  async function call(
    account: string | null,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
  ) {
    const headers = account ? { cookie: await cookieOf(account) } : {}
    const reply = await app.inject({ method, url, headers, payload })
    return {
      status: reply.statusCode,
      body: reply.body.startsWith('{') || reply.body.startsWith('[') ? reply.json() : reply.body,
    }
  }

  /** Performs an act at the sequence the matter stands at now, one minute after the last. */
  async function act(account: string, matter: string, kind: string, data: object = {}, more: object = {}) {
    clock.ms += 60_000
    const { body } = await call('operator', 'GET', `/api/matters/${matter}/actions`)
    return call(account, 'POST', `/api/matters/${matter}/acts`, {
      id: randomUUID(),
      act: kind,
      expected: body.sequence,
      data,
      ...more,
    })
  }

  async function report(text = '路边垃圾没人清', place: object = { address: '东大街 1 号', lon: 100.7, lat: 25.5 }) {
    clock.ms += 60_000
    const reply = await call('operator', 'POST', '/api/matters/incident', {
      id: randomUUID(),
      act: 'report',
      expected: 0,
      data: { source: 'patrol', text, place },
    })
    return reply.body.matter as string
  }

  const filing = { class: { kind: 'matter', code: '06010' }, condition: 'c-rubbish', label: 'management' }

  return {
    app,
    house,
    database,
    clock,
    dataDir,
    filing,
    call,
    headers: async (account: string) => ({ cookie: await cookieOf(account) }),
    act,
    report,
    async close() {
      await app.close()
      await house.close()
      await database.drop()
    },
  }
}
