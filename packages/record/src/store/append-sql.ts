import { type View, viewSql } from './views.ts'

/** A statement under the name by which connections keep it prepared. */
export interface AppendSql {
  readonly name: string
  readonly text: string
}

const actTypes = {
  jurisdiction: 'text',
  matter: 'text',
  sequence: 'int',
  id: 'uuid',
  kind: 'text',
  actor: 'text',
  unit: 'text',
  happened_at: 'timestamptz',
  recorded_at: 'timestamptz',
  basis: 'text',
  salt: 'text',
  data: 'text',
  evidence: 'text[]',
  findings: 'text',
  algorithm: 'text',
  data_hash: 'text',
  previous: 'text',
  hash: 'text',
}
const stored: Readonly<Record<string, string>> = {
  salt: `decode(a.salt, 'hex')`,
  data: 'a.data::json',
  findings: 'a.findings::json',
  data_hash: `decode(a.data_hash, 'hex')`,
  previous: `decode(a.previous, 'hex')`,
  hash: `decode(a.hash, 'hex')`,
}
const names = Object.keys(actTypes)

const wanted = `json_to_recordset($1) AS w(jurisdiction text, matter text, kind text, version int, sequence int, hash text)`

const opened = `
  INSERT INTO matter_head (jurisdiction, matter, kind, version, sequence, hash)
  SELECT jurisdiction, matter, kind, version, sequence, decode(hash, 'hex') FROM ${wanted}
  ON CONFLICT (jurisdiction, matter) DO NOTHING
  RETURNING jurisdiction, matter`

const moved = (n: number) => `
  UPDATE matter_head h SET kind = w.kind, version = w.version, sequence = w.sequence, hash = decode(w.hash, 'hex')
  FROM ${wanted}
  WHERE h.jurisdiction = $${n} AND h.matter = $${n + 1} AND h.sequence = $${n + 2} AND h.hash = decode($${n + 3}, 'hex')
  RETURNING h.jurisdiction, h.matter`

/** Opens matters: $1 heads, $2 acts, $3 … rows of each view, all JSON. */
export const openSql = (views: readonly View[]) => kept('open', views, () => opened, true)

/** Acts on one matter that exists: as `openSql`, then its jurisdiction, matter, sequence and hash before. */
export const nextSql = (views: readonly View[]) => kept('next', views, () => moved(3 + views.length))

const known = new Map<string, { sql: AppendSql; views: readonly View[] }>()

function kept(how: string, views: readonly View[], head: () => string, fresh = false): AppendSql {
  const name = `append-${[how, ...views.map((view) => view.table)].join('-')}`
  let found = known.get(name)
  if (!found) {
    if (name.length > 63) throw new TypeError(`${name}: too long for the name of a statement`)
    found = { sql: { name, text: build(head(), views, fresh) }, views }
    known.set(name, found)
  }
  if (found.views.some((view, i) => view !== views[i])) throw new TypeError(`two views are of one table in ${name}`)
  return found.sql
}

function build(head: string, views: readonly View[], fresh: boolean): string {
  const parts = [
    `head AS (${head})`,
    `acts AS (INSERT INTO act (${names.join(', ')})
    SELECT ${names.map((name) => stored[name] ?? `a.${name}`).join(', ')}
    FROM json_to_recordset($2) AS a(${Object.entries(actTypes)
      .map((pair) => pair.join(' '))
      .join(', ')})
    JOIN head h ON h.jurisdiction = a.jurisdiction AND h.matter = a.matter)`,
    ...views.map((view, i) => `v${i} AS (${viewSql(view, i + 3, 'head', fresh)})`),
  ]
  return `WITH ${parts.join(',\n')}\nSELECT jurisdiction, matter FROM head`
}
