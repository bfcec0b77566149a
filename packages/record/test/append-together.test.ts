import { afterAll, beforeAll, expect, it } from 'vitest'
import { ActIdTaken, append, readActsMany, verifyStore } from '../src/index.ts'
import { gathering } from '../src/store/append-together.ts'
import { type TestDatabase, testDatabase } from '../src/testing.ts'
import { actsOf, draftOf, opening } from './drafts.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.owner.query(`CREATE TABLE once (jurisdiction text, matter text, file text, PRIMARY KEY (jurisdiction, file));
    GRANT SELECT, INSERT ON once TO zhiheng_app`)
})
afterAll(() => db.drop())

const shared = (files: readonly (readonly [string, string])[]) => [
  {
    name: 'once-many',
    text: `INSERT INTO once SELECT head.jurisdiction, head.matter, t.file
           FROM unnest($1::text[], $2::text[]) AS t(matter, file) JOIN head ON head.matter = t.matter`,
    values: [files.map(([matter]) => matter), files.map(([, file]) => file)],
  },
]
const alone = (file: string) => [
  { name: 'once', text: 'INSERT INTO once SELECT head.jurisdiction, head.matter, $1::text FROM head', values: [file] },
]
const ask = (matter: string, more = {}) => opening(matter, { projections: alone(matter), ...more })

it('gives every request of a batch its own outcome', async () => {
  const gather = gathering(db.app, shared)
  await append(db.app, opening('G-old'))
  const names = Array.from({ length: 20 }, (_, i) => `G-${i}`)
  const all = names.map((m) => gather.append(ask(m), [m, m]))
  const twin = gather.append(ask('G-7'), ['G-7', 'G-7'])
  const stale = gather.append(ask('G-old', { drafts: [draftOf('another')] }), ['G-old', 'G-old'])
  const taken = gather.append(ask('G-thief', { drafts: [draftOf('G-old 1')] }), ['G-thief', 'G-thief'])
  await expect(taken).rejects.toThrow(ActIdTaken)
  expect(await stale).toEqual({ is: 'conflict', sequence: 1 })
  expect((await twin).is).toBe('repeated')
  for (const one of await Promise.all(all)) expect(one.is).toBe('appended')
  const stored = await readActsMany(db.app, '532301', names)
  for (const [i, name] of names.entries())
    expect(stored.get(name)).toEqual(actsOf(await (all[i] as (typeof all)[number])))
  const { rows } = await db.owner.query('SELECT count(*)::int AS n FROM once')
  expect(rows[0].n).toBe(20)
  expect((await verifyStore(db.app, '532301')).ok).toBe(true)
})

it('lets one broken constraint refuse its own request only', async () => {
  const gather = gathering(db.app, shared)
  const going = ['H-1', 'H-2', 'H-3', 'H-4'].map((m) => gather.append(ask(m, { projections: alone(m) }), [m, m]))
  const bad = gather.append(ask('H-bad', { projections: alone('G-1') }), ['H-bad', 'G-1'])
  await expect(bad).rejects.toMatchObject({ code: '23505' })
  for (const one of await Promise.all(going)) expect(one.is).toBe('appended')
})
