import { createHash } from 'node:crypto'
import type { Statement } from './append.ts'

export interface Shaped {
  name: string
  text: string
}

const actTypes =
  'int uuid text text text timestamptz timestamptz text bytea json text[] json text bytea bytea bytea'.split(' ')
const actColumns =
  'jurisdiction, matter, sequence, id, kind, actor, unit, happened_at, recorded_at, basis, salt, data, evidence, ' +
  'findings, algorithm, data_hash, previous, hash'

const newHead = `
  INSERT INTO matter_head (jurisdiction, matter, kind, version, sequence, hash)
  SELECT $1::text, $2::text, $3::text, $4::int, $5::int, $6::bytea
  WHERE NOT EXISTS (SELECT FROM act WHERE jurisdiction = $1 AND id = ANY ($7::uuid[]))
  ON CONFLICT (jurisdiction, matter) DO NOTHING
  RETURNING jurisdiction, matter, kind, version, sequence`
const nextHead = `
  UPDATE matter_head SET kind = $3::text, version = $4::int, sequence = $5::int, hash = $6::bytea
  WHERE jurisdiction = $1::text AND matter = $2::text AND sequence = $8::int AND hash = $9::bytea
    AND NOT EXISTS (SELECT FROM act WHERE jurisdiction = $1 AND id = ANY ($7::uuid[]))
  RETURNING jurisdiction, matter, kind, version, sequence`

const shapes = new Map<string, { shape: Shaped; texts: readonly string[] }>()

/** The statement for one shape of append: new or next, how many acts, which projections. Kept, so it is prepared once. */
export function shaped(isNew: boolean, acts: number, notify: boolean, projections: readonly Statement[]): Shaped {
  let key = `${isNew ? 'new' : 'next'} ${acts}${notify ? ' notify' : ''}`
  for (const one of projections) key += `|${one.name}/${one.values.length}`
  let known = shapes.get(key)
  if (known === undefined) {
    const text = build(isNew, acts, notify, projections)
    const name = `append-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    known = { shape: { name, text }, texts: projections.map((one) => one.text) }
    shapes.set(key, known)
  }
  projections.forEach((one, i) => {
    if (known.texts[i] !== one.text) throw new TypeError(`two different statements are both named ${one.name}`)
  })
  return known.shape
}

function build(isNew: boolean, acts: number, notify: boolean, projections: readonly Statement[]): string {
  let used = isNew ? 7 : 9
  const rows: string[] = []
  for (let i = 0; i < acts; i++) {
    rows.push(
      `SELECT jurisdiction, matter, ${actTypes.map((type, j) => `$${used + j + 1}::${type}`).join(', ')} FROM head`,
    )
    used += actTypes.length
  }
  const parts = [
    `head AS (${isNew ? newHead : nextHead})`,
    `acts AS (INSERT INTO act (${actColumns}) ${rows.join(' UNION ALL ')})`,
  ]
  projections.forEach((one, i) => {
    parts.push(`p${i} AS (${renumber(one, used)})`)
    used += one.values.length
  })
  const told = notify
    ? `, (SELECT pg_notify('zhiheng_act', json_build_object('jurisdiction', jurisdiction, 'matter', matter, 'kind', kind, 'sequence', sequence)::text) FROM head)`
    : ''
  return `WITH ${parts.join(',\n')}\nSELECT (SELECT count(*)::int FROM head) AS appended${told}`
}

/** Shifts $1..$n by `by`, leaving string literals alone. */
export function renumber(statement: Statement, by: number): string {
  return statement.text.replace(/'(?:[^']|'')*'|\$(\d+)/g, (found, number?: string) => {
    if (number === undefined) return found
    const n = Number(number)
    if (n < 1 || n > statement.values.length) throw new TypeError(`${statement.name}: $${n} has no value`)
    return `$${n + by}`
  })
}
