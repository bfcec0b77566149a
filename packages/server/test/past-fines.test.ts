import { penalty } from '@zhiheng/matters'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importMatters } from '../src/matters/import.ts'
import { rebuild } from '../src/matters/rebuild.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse('2024-05-06T10:00:00+08:00')
})
afterAll(() => t.close())

const example = (kind: 'lead' | 'checkLead' | 'file' | 'decide' | 'challenge' | 'endChallenge') =>
  penalty.acts[kind].examples[0] as Record<string, unknown>

/** A decided case as another system tells it, in fen; further acts follow the decision. */
function told(id: string, amount: number, more: object[] = [], degree = 'ordinary') {
  const at = (hour: number) => `2024-03-04T${String(hour).padStart(2, '0')}:00:00+08:00`
  const decide = example('decide')
  const data = {
    ...decide,
    penalties: amount ? [{ kind: 'fine', amount }] : [{ kind: 'warning' }],
    discretion: { ...(decide.discretion as object), degree },
  }
  const acts = [
    ...(['lead', 'checkLead', 'file'] as const).map((act) => ({ act, data: example(act) })),
    { act: 'decide', data },
    ...more,
  ]
  return JSON.stringify({
    kind: 'penalty',
    id,
    acts: acts.map((a, i) => ({ ...a, happenedAt: at(8 + i), unit: 'east' })),
  })
}
const ended = (outcome: string) => [
  { act: 'challenge', data: example('challenge') },
  { act: 'endChallenge', data: { ...example('endChallenge'), outcome } },
]
const take = async (...lines: string[]) => {
  const done = await importMatters(t.database.app, '999901', lines.join('\n'), '2024-05-06T09:00:00+08:00')
  expect(done.problems).toEqual([])
  return done
}
const filed = example('file') as { power: string; party: { kind: string } }
const past = (amount: number, more = '', account = 'officer') =>
  t.call(
    account,
    'GET',
    `/api/discretion/past?power=${filed.power}&on=2024-03-04&degree=ordinary&addressee=individual&amount=${amount}${more}`,
  )

it('answers nothing before anything was decided, and only to whoever handles cases', async () => {
  expect(await past(100_000)).toMatchObject({ status: 200, body: { standing: null, words: null, underOtherTerms: 0 } })
  expect((await past(100_000, '', 'admin')).status).toBe(403)
  expect((await t.call(null, 'GET', '/api/discretion/past')).status).toBe(401)
  expect((await past(-1)).status).toBe(400)
})

it('counts like fines that stand; what was revoked, changed, without a fine or of another degree is no measure', async () => {
  await take(
    ...[told('a', 100_000), told('b', 100_000), told('c', 200_000), told('d', 300_000, ended('upheld'))],
    ...[told('e', 900_000, ended('revoked')), told('f', 800_000, ended('changed')), told('g', 0)],
    told('h', 700_000, [], 'grave'),
  )
  const { body } = await past(100_000)
  expect(body.standing).toMatchObject({ n: 4, min: 100_000, median: 150_000, max: 300_000, percentile: 25 })
  expect(body.words.zh).toContain('以往同类罚款决定4件')
  expect((await past(400_000)).body.words.zh).toContain('高于以往所有同类决定')
})

it('keeps other jurisdictions and other versions of the law apart', async () => {
  await t.database.app.query(
    `INSERT INTO past_fine VALUES ('888801', $1, '2017-03-01', 'ordinary', 'individual', 1, 9),
      ('999901', $1, '1990-01-01', 'ordinary', 'individual', 500, 7)`,
    [filed.power],
  )
  expect((await past(100_000)).body).toMatchObject({ standing: { n: 4 }, underOtherTerms: 7 })
  await t.database.app.query(`DELETE FROM past_fine WHERE terms_since = '1990-01-01' OR jurisdiction = '888801'`)
})

it('comes back the same when the views are rebuilt from the acts', async () => {
  const { tables } = await rebuild(t.database.app, '999901')
  expect(tables.find((x) => x.table === 'past_fine')).toMatchObject({ same: true })
  expect((await past(100_000)).body.standing).toMatchObject({ n: 4 })
})

it('counts among a million past fines', async () => {
  const since = (await past(1)).body.termsSince
  await t.database.app.query('DELETE FROM past_fine')
  await t.database.app.query(
    `INSERT INTO past_fine SELECT '999901', power, $1, degree, 'individual', amount, count(*)::int FROM (
      SELECT (ARRAY['${filed.power}', 'RO-007', 'WA-006', 'NO-002'])[1 + floor(random() * 4)::int] AS power,
        (ARRAY['ordinary', 'grave', 'slight'])[1 + floor(random() * 3)::int] AS degree,
        5000 + 1000 * floor(random() * 4000)::bigint AS amount FROM generate_series(1, 1000000)) x
     GROUP BY power, degree, amount`,
    [since],
  )
  const { body } = await past(2_000_000)
  expect(body.standing.n).toBeGreaterThan(70_000)
})
