import type { Pool } from 'pg'
import { expect, it } from 'vitest'
import { neighbourhood } from '../src/intake/neighbourhood.ts'

/** A database that answers every question with these rows, and counts the questions. */
function answering(rows: readonly object[] = []) {
  const asked: unknown[][] = []
  const db = {
    rows,
    query: async ({ values }: { values: unknown[] }) => {
      asked.push(values)
      return { rows: db.rows }
    },
  }
  return { db: db as unknown as Pool & { rows: readonly object[] }, asked }
}

const row = (matter: string, more: object = {}) => ({
  matter,
  sequence: 1,
  number: '',
  title: '占道经营',
  place: '鹿城南路 1 号',
  stage: 'collected',
  class: '',
  openedAt: '2024-03-05T10:00:00+08:00',
  lon: 101.54,
  lat: 25.03,
  terms: '占道 道经 经营',
  ...more,
})
const shown = ({ openedAt, ...same }: ReturnType<typeof row> & { ended?: boolean }) => ({
  ended: false,
  ...same,
  opened_at: openedAt,
})
const spot = { lon: 101.5402, lat: 25.0302, at: '2024-03-05T12:00:00+08:00', matter: '' }
const around = (n: ReturnType<typeof neighbourhood>, more = {}) => n.around({ ...spot, ...more }).map((o) => o.matter)

it('finds what lies within reach and a week, newest first, and not the matter itself', () => {
  const near = neighbourhood(answering().db, '5')
  const seen = [
    row('today'),
    row('earlier', { openedAt: '2024-03-01T10:00:00+08:00', lon: 101.5419 }),
    row('last week', { openedAt: '2024-02-20T10:00:00+08:00' }),
    row('far', { lon: 101.5431 }),
    row('self'),
  ]
  for (const one of seen) near.see(one.matter, shown(one))
  expect(around(near, { matter: 'self' })).toEqual(['today', 'earlier'])
  // Whatever square the spot lies in: just over an edge is as near as before.
  expect(around(near, { lon: 101.5398, lat: 25.0299, matter: 'self' })).toEqual(['today'])
})

it('gives ten at most, the newest', () => {
  const near = neighbourhood(answering().db, '5')
  for (let i = 1; i <= 12; i++) {
    const one = row(`m${i}`, { openedAt: `2024-03-05T10:${String(i).padStart(2, '0')}:00+08:00` })
    near.see(one.matter, shown(one))
  }
  expect(around(near)).toHaveLength(10)
  expect(around(near)[0]).toBe('m12')
  expect(around(near)).not.toContain('m2')
})

it('forgets what ended, follows what moved, and takes no older act for a newer', () => {
  const near = neighbourhood(answering().db, '5')
  near.see('a', shown(row('a')))
  near.see('a', shown(row('a', { sequence: 3, stage: 'filed' })))
  near.see('a', shown(row('a', { sequence: 2, stage: 'accepted' })))
  expect(near.around(spot).map((o) => o.stage)).toEqual(['filed'])
  near.see('a', shown(row('a', { sequence: 4, lon: 101.6 })))
  expect(around(near)).toEqual([])
  expect(around(near, { lon: 101.6 })).toEqual(['a'])
  near.see('a', shown({ ...row('a', { sequence: 5, lon: 101.6 }), ended: true }))
  expect(around(near, { lon: 101.6 })).toEqual([])
})

it('reads what another server told of, and all of it at a start', async () => {
  const { db, asked } = answering([row('theirs', { sequence: 2 })])
  const near = neighbourhood(db, '5')
  await near.hear([])
  expect(asked).toEqual([])
  await near.hear([{ jurisdiction: '5', matter: 'theirs', kind: 'incident', sequence: 2 }])
  expect(asked).toEqual([['5', ['theirs']]])
  expect(around(near)).toEqual(['theirs'])
  db.rows = []
  await near.hear([{ jurisdiction: '5', matter: 'theirs', kind: 'incident', sequence: 3 }])
  expect(around(near)).toEqual([])
  db.rows = [row('one'), row('two', { openedAt: '2024-03-05T11:00:00+08:00' })]
  await near.load()
  expect(asked.at(-1)).toEqual(['5', null])
  expect(around(near)).toEqual(['two', 'one'])
})
