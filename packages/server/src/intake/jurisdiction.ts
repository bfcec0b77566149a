import type { Pool, PoolClient } from 'pg'
import { instantOf } from '../now.ts'
import { keepChanges } from '../registers/changes.ts'
import { differences, snapshotOf } from '../registers/edit.ts'
import type { Rings } from './geo.ts'
import { assertOwnWords } from './organs.ts'
import { loadRegisters } from './registers.ts'
import { put } from './settings.ts'

export { put, setting } from './settings.ts'

/** Everything a bureau declares about itself; loaded whole, and again when it changes. */
export interface Jurisdiction {
  readonly jurisdiction: string
  readonly name: string
  readonly boundary: Rings | null
  /**
   * `organName`, `organWord`: how a township names and numbers the papers of what it handles in its own name; made from its
   * name and the bureau’s where neither the file nor the register has one.
   */
  readonly townships: readonly { township: string; name: string; organName?: string; organWord?: string }[]
  /** `township`: of that township government; `entrusted`: the entrusted body of that name; neither: the bureau’s own. */
  readonly units: readonly { unit: string; name: string; name_en: string; township?: string; entrusted?: string }[]
  readonly people: readonly { person: string; name: string; unit: string; roles: readonly string[]; password: string }[]
  readonly duty: readonly { unit: string; weekday: number; person: string }[]
  readonly grid: readonly {
    grid: string
    township: string
    name: string
    west: number
    south: number
    east: number
    north: number
  }[]
  readonly responsibility: readonly { line: number; township: string; grid: string; class: string; unit: string }[]
  readonly conditions: readonly {
    condition: string
    class: string
    filing: string
    closing: string
    amount: number
    unit: string
    urgent: boolean
    source: string
  }[]
  /** Classes of its own; what is there stays when the file names none. */
  readonly classes?: readonly { kind: 'component' | 'matter'; code: string; name: string }[]
  /** 机关代字 of its document numbers, such as 楚综执; what is there stays when the file names none. */
  readonly organWord?: string
  /** Where the public reaches the server, such as https://zhifa.example; stands in the code of each paper. */
  readonly publicAddress?: string
}

const tables = {
  township: 'township text, name text, organ_name text, organ_word text',
  unit: 'unit text, name text, name_en text, township text, entrusted text',
  person: 'person text, name text, unit text, roles text[], password text',
  duty: 'unit text, weekday int, person text',
  grid_cell: 'grid text, township text, name text, west float8, south float8, east float8, north float8',
  responsibility: 'line int, township text, grid text, class text, unit text',
  local_class: 'kind text, code text, name text',
  filing_condition:
    'condition text, class text, filing text, closing text, amount int, unit text, urgent boolean, source text',
} as const

/**
 * Writes the registers of a jurisdiction in one transaction, in place of what was there. Passwords come hashed. Lines
 * that differ from before are kept as changes by `person`; the first load is none.
 * @throws OrganWordShared
 */
export async function loadJurisdiction(db: Pool, j: Jurisdiction, person = 'import'): Promise<void> {
  const client = await db.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng registers'), hashtext($1))`, [j.jurisdiction])
    const before = await snapshotOf(client, j.jurisdiction)
    const townships = await namedTownships(client, j)
    await fill(client, j.jurisdiction, 'township', townships)
    const units = j.units.map((u) => ({ township: '', entrusted: '', ...u }))
    await fill(client, j.jurisdiction, 'unit', units)
    await fill(client, j.jurisdiction, 'person', j.people)
    await fill(client, j.jurisdiction, 'duty', j.duty)
    await fill(client, j.jurisdiction, 'grid_cell', j.grid)
    await fill(client, j.jurisdiction, 'responsibility', j.responsibility)
    await fill(client, j.jurisdiction, 'filing_condition', j.conditions)
    if (j.classes) await fill(client, j.jurisdiction, 'local_class', j.classes)
    await put(client, j.jurisdiction, 'name', j.name)
    await put(client, j.jurisdiction, 'boundary', j.boundary)
    if (j.organWord) await put(client, j.jurisdiction, 'organ-word', j.organWord)
    if (j.publicAddress) await put(client, j.jurisdiction, 'public-address', j.publicAddress)
    const { townshipLines, organ } = await loadRegisters(client, j.jurisdiction)
    assertOwnWords([organ(''), ...townshipLines.map((l) => organ(l.township))])
    const changes = differences(before, await snapshotOf(client, j.jurisdiction))
    const hand = { person, reason: '整体导入', at: instantOf(Date.now()) }
    await keepChanges(client, j.jurisdiction, before.get('units')?.size ? changes : [], hand)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** How a township is named and numbered stays as it is where the file does not say. */
async function namedTownships(client: PoolClient, j: Jurisdiction) {
  const { rows } = await client.query<{ township: string; organ_name: string; organ_word: string }>(
    'SELECT township, organ_name, organ_word FROM township WHERE jurisdiction = $1',
    [j.jurisdiction],
  )
  const before = new Map(rows.map((r) => [r.township, r]))
  return j.townships.map(({ township, name, organName, organWord }) => ({
    township,
    name,
    organ_name: organName ?? before.get(township)?.organ_name ?? '',
    organ_word: organWord ?? before.get(township)?.organ_word ?? '',
  }))
}

async function fill(client: PoolClient, jurisdiction: string, table: keyof typeof tables, rows: readonly object[]) {
  const names = tables[table].split(', ').map((c) => c.split(' ')[0])
  await client.query(`DELETE FROM ${table} WHERE jurisdiction = $1`, [jurisdiction])
  await client.query(
    `INSERT INTO ${table} (jurisdiction, ${names.join(', ')}) SELECT $1, ${names.map((n) => `x.${n}`).join(', ')}
     FROM json_to_recordset($2) AS x(${tables[table]})`,
    [jurisdiction, JSON.stringify(rows)],
  )
}
