import { randomUUID } from 'node:crypto'
import { officerKind, penalty, penaltyKind } from '@zhiheng/matters'
import { officer } from '@zhiheng/matters/officer/procedure.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importMatters } from '../src/matters/import.ts'
import { type Performed, performAct } from '../src/matters/office.ts'
import { rebuild } from '../src/matters/rebuild.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2024-03-04T18:00:00+08:00')
})
afterAll(() => t.close())

const admin = { id: 'admin', name: 'admin', roles: ['administrator'], unit: 'center' }

/** Another server, which has not heard of what this one records: it looks into no memory. */
function elsewhere() {
  const { services } = t.house.office
  const own = { ...services, holderOf: undefined, isRegistered: undefined }
  return { ...t.house.office, services: own, settled: undefined }
}
const example = (kind: keyof typeof officer.acts) => officer.acts[kind].examples[0] as Record<string, unknown>

async function officerFile(person: string): Promise<{ matter: string; sequence: number }> {
  let matter: string | null = null
  const steps = [
    ['register', { ...example('register'), person, name: `测${person}`, unit: 'east' }],
    ['recordExam', example('recordExam')],
  ] as const
  for (const [i, [kind, data]] of steps.entries()) {
    const done = await performAct(
      elsewhere(),
      officerKind,
      matter,
      { actId: randomUUID(), kind, expected: i, data },
      admin,
    )
    if (done.is !== 'done') throw new Error(JSON.stringify(done))
    matter = done.matter
  }
  return { matter: matter as string, sequence: 2 }
}
const issue = (file: { matter: string; sequence: number }, number: string) =>
  performAct(
    elsewhere(),
    officerKind,
    file.matter,
    {
      actId: randomUUID(),
      kind: 'issueCertificate',
      expected: file.sequence,
      data: { ...example('issueCertificate'), from: '2024-02-01', to: '2029-01-31', number },
    },
    admin,
  )
const problems = (all: readonly Performed[]) =>
  all.flatMap((d) => (d.is === 'bad-input' ? d.issues.map((i) => `${i.field}: ${i.problem}`) : []))

it('gives a certificate number to one of two who are given it at the same moment, and says who has it', async () => {
  const files = [await officerFile('p-1'), await officerFile('p-2')]
  const done = await Promise.all(files.map((f) => issue(f, 'YN-0001')))
  expect(done.map((d) => d.is).sort(), JSON.stringify(done)).toEqual(['bad-input', 'done'])
  const holder = done[0]?.is === 'done' ? '测p-1' : '测p-2'
  expect(problems(done)).toEqual([`number: 证件号码 YN-0001 已由${holder}持有或用过，请核对`])
  const loser = done[0]?.is === 'done' ? files[1] : files[0]
  expect(await issue(loser as (typeof files)[0], 'YN-0002')).toMatchObject({ is: 'done' })
})

it('opens one file for a person registered twice at the same moment', async () => {
  const data = { ...example('register'), person: 'p-3', name: '测p-3', unit: 'east' }
  const done = await Promise.all(
    [1, 2].map(() =>
      performAct(elsewhere(), officerKind, null, { actId: randomUUID(), kind: 'register', expected: 0, data }, admin),
    ),
  )
  expect(done.map((d) => d.is).sort()).toEqual(['bad-input', 'done'])
  expect(problems(done)[0]).toContain('人员编号“p-3”已经登记')
})

it('gives no case a number that an imported one has, and imports no second case of a number', async () => {
  const { rows } = await t.database.app.query('SELECT series, number FROM given_number ORDER BY 1, 2')
  expect(rows.filter((r) => r.series === 'certificate').map((r) => r.number)).toEqual(['YN-0001', 'YN-0002'])
  await t.database.app.query(
    `INSERT INTO given_number VALUES ('999901', 'elsewhere', 'penalty-case', '测综执立〔2024〕1号')`,
  )
  const handler = { ...admin, roles: ['officer', 'leader', 'chief'], unit: 'east' }
  const office = { ...elsewhere(), services: { ...elsewhere().services, officer: undefined } }
  let filed: Performed | undefined
  for (const [i, kind] of (['lead', 'checkLead', 'file'] as const).entries()) {
    const matter = filed?.is === 'done' ? filed.matter : null
    const wish = { actId: randomUUID(), kind, expected: i, data: penalty.acts[kind].examples[0] }
    filed = await performAct(office, penaltyKind, matter, wish, handler)
  }
  expect(filed).toMatchObject({ is: 'done', act: { data: { number: '测综执立〔2024〕2号' } } })
  const told = (id: string, number: string) =>
    JSON.stringify({
      kind: 'penalty',
      id,
      acts: (['lead', 'checkLead', 'file'] as const).map((act, i) => ({
        act,
        happenedAt: `2024-03-01T1${i}:00:00+08:00`,
        data: { ...(penalty.acts[act].examples[0] as object), ...(act === 'file' ? { number } : {}) },
      })),
    })
  const lines = [told('a', '楚综执立〔2024〕7号'), told('b', '楚综执立〔2024〕7号'), told('c', '楚综执立〔2024〕8号')]
  const done = await importMatters(t.database.app, '999901', lines.join('\n'), '2024-03-04T18:00:00+08:00')
  expect(done.imported).toBe(2)
  expect(done.problems).toMatchObject([{ line: 2, why: expect.stringContaining('编号 楚综执立〔2024〕7号 已由案卷') }])
})

it('comes back the same when the views are rebuilt', async () => {
  await t.database.app.query(`DELETE FROM given_number WHERE matter = 'elsewhere'`)
  const { tables } = await rebuild(t.database.app, '999901')
  expect(tables.filter((x) => !x.same)).toEqual([])
})
