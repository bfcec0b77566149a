import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendMany, makeKeyPair, seal, signerOf, verifyStore } from '../src/index.ts'
import { type TestDatabase, testDatabase } from '../src/testing.ts'
import { draftOf, idOf, opening } from './drafts.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  const requests = Array.from({ length: 30 }, (_, i) =>
    opening(`m${String(i).padStart(2, '0')}`, {
      drafts: [1, 2, 3].map((n) =>
        draftOf(`${i}/${n}`, { evidence: ['a'.repeat(64)], findings: [{ rule: 'r', reason: '急' }] }),
      ),
    }),
  )
  await appendMany(db.app, requests)
  await seal(db.app, '532301', signerOf(makeKeyPair()), '2026-03-02T10:00:00+08:00', { limit: 20 })
  await seal(db.app, '532301', signerOf(makeKeyPair('sm2')), '2026-03-02T10:01:00+08:00')
})
afterAll(() => db.drop())

/** Changes rows as only the owner of the tables with triggers off can, verifies, and puts everything back. */
async function tampered(...statements: string[]) {
  const tables = ['act', 'matter_head', 'log_leaf', 'log_node', 'tree_head']
  for (const table of tables) await db.owner.query(`CREATE TABLE saved_${table} AS SELECT * FROM ${table}`)
  const client = await db.owner.connect()
  try {
    for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const one of statements) expect((await client.query(one)).rowCount).toBeGreaterThan(0)
    return await verifyStore(db.app)
  } finally {
    for (const table of tables)
      await client.query(
        `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM saved_${table}; DROP TABLE saved_${table}`,
      )
    for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    client.release()
  }
}

const act = (matter: string, sequence: number) => `WHERE matter = '${matter}' AND sequence = ${sequence}`

describe('verifyStore', () => {
  it('finds an untouched record whole, and reports progress', async () => {
    const seen: number[] = []
    expect(await verifyStore(db.app, undefined, (acts) => seen.push(acts))).toEqual({
      ...{ acts: 90, matters: 30, heads: 2, ok: true, firstBroken: null },
    })
    expect(seen.at(-1)).toBe(90)
  })

  it.each<[string, string, string]>([
    ['one byte of its data changed', `data = replace(data::text, '占道经营', '占道经菅')::json`, 'data'],
    ['one byte of its salt changed', `salt = set_byte(salt, 0, get_byte(salt, 0) # 1)`, 'data'],
    ['one byte of its hash changed', `hash = set_byte(hash, 31, get_byte(hash, 31) # 1)`, 'envelope'],
    ['another actor', `actor = '李四'`, 'envelope'],
    ['a time one second later', `happened_at = happened_at + interval '1 second'`, 'envelope'],
    ['evidence taken away', `evidence = '{}'`, 'envelope'],
    ['a finding taken away', `findings = '[]'`, 'envelope'],
    ['another basis', `basis = NULL`, 'envelope'],
    ['an unknown algorithm', `algorithm = 'md5'`, 'unknown hash algorithm'],
    ['another id', `id = '${idOf('forged')}'`, 'envelope'],
  ])('names the act with %s', async (_, change, why) => {
    const verdict = await tampered(`UPDATE act SET ${change} ${act('m07', 2)}`)
    expect(verdict.ok).toBe(false)
    expect(verdict.firstBroken).toMatchObject({ jurisdiction: '532301', matter: 'm07', sequence: 2 })
    expect(verdict.firstBroken?.why).toContain(why)
    if (!change.startsWith('id')) expect(verdict.firstBroken?.id).toBe(idOf('7/2'))
  })

  it.each<[string, string[], { matter: string; sequence: number }, string]>([
    ['an act taken out', [`DELETE FROM act ${act('m07', 2)}`], { matter: 'm07', sequence: 3 }, 'sequence 3 follows 1'],
    ['a chain cut short', [`DELETE FROM act ${act('m07', 3)}`], { matter: 'm07', sequence: 2 }, 'head'],
    [
      'a chain cut short together with its head',
      [
        `DELETE FROM act ${act('m07', 3)}`,
        `UPDATE matter_head h SET sequence = 2, hash = a.hash FROM act a WHERE h.matter = 'm07' AND a.matter = 'm07' AND a.sequence = 2`,
      ],
      { matter: 'm07', sequence: 3 },
      'no longer stored',
    ],
    ['a matter taken out whole', [`DELETE FROM act WHERE matter = 'm07'`], { matter: 'm07', sequence: 3 }, 'no acts'],
    [
      'a matter taken out with its head',
      [`DELETE FROM act WHERE matter = 'm07'`, `DELETE FROM matter_head WHERE matter = 'm07'`],
      { matter: 'm07', sequence: 3 },
      'no longer stored',
    ],
    ['a head taken out', [`DELETE FROM matter_head WHERE matter = 'm29'`], { matter: 'm29', sequence: 3 }, 'no head'],
    ['a leaf changed', [`UPDATE log_leaf SET sequence = 2 WHERE index = 5`], { matter: 'm05', sequence: 2 }, 'leaf 5'],
    ['a leaf taken out', [`DELETE FROM log_leaf WHERE index = 5`], { matter: 'm06', sequence: 3 }, 'leaf 5 is missing'],
    [
      'a node changed',
      [`UPDATE log_node SET hash = '\\x00' WHERE level = 2 AND index = 1`],
      { matter: '', sequence: 0 },
      'node 2/1',
    ],
    [
      'a root changed',
      [`UPDATE tree_head SET root = '\\x00' WHERE size = 20`],
      { matter: '', sequence: 0 },
      'tree head 20 has another root',
    ],
    [
      'a signature changed',
      [`UPDATE tree_head SET at = at - interval '1 day' WHERE size = 30`],
      { matter: '', sequence: 0 },
      'tree head 30 has a wrong signature',
    ],
    ['a tree head taken out', [`DELETE FROM tree_head WHERE size = 30`], { matter: '', sequence: 0 }, 'no signed head'],
  ])('finds %s', async (_, statements, broken, why) => {
    const verdict = await tampered(...statements)
    expect(verdict.firstBroken).toMatchObject(broken)
    expect(verdict.firstBroken?.why).toContain(why)
  })
})
