import type { PoolClient } from 'pg'
import type { Registers } from '../intake/registers.ts'
import type { Problem, Reader } from './reader.ts'

export type Value = Readonly<Record<string, unknown>>

/** What a check may look at: the registers as they stand, and who asks. */
export interface Ground {
  readonly client: PoolClient
  readonly jurisdiction: string
  readonly registers: Registers
  readonly person: string
}

/**
 * One register that an administrator edits line by line. Values are what the screens show and what a change keeps;
 * a password is never among them.
 */
export interface RegisterSpec {
  readonly register: string
  /** Every line; its name (the key in addresses and changes) is made by `lineOf`. */
  read(client: Pick<PoolClient, 'query'>, jurisdiction: string): Promise<Value[]>
  lineOf(value: Value): string
  /** Reads what was sent, field by field. */
  parse(reader: Reader): Value
  /** What the other registers say against this line; `before` is null for a new one. */
  check(value: Value, before: Value | null, ground: Ground): Problem[] | Promise<Problem[]>
  /** What forbids removing the line. */
  removable(value: Value, ground: Ground): Problem[] | Promise<Problem[]>
  put(value: Value, ground: Ground): Promise<void>
  remove(value: Value, ground: Ground): Promise<void>
  /** The value as shown and kept, where it differs from what was sent. */
  kept?(value: Value): Value
}

/** Writes a row by its key columns: the tables of registers are small and all alike. */
export async function putRow(ground: Ground, table: string, keys: readonly string[], row: Value): Promise<void> {
  const names = Object.keys(row)
  const others = names.filter((n) => !keys.includes(n))
  await ground.client.query(
    `INSERT INTO ${table} (jurisdiction, ${names.join(', ')}) VALUES ($1, ${names.map((_, i) => `$${i + 2}`).join(', ')})
     ON CONFLICT (jurisdiction, ${keys.join(', ')}) DO UPDATE SET ${others.map((n) => `${n} = excluded.${n}`).join(', ')}`,
    [ground.jurisdiction, ...Object.values(row)],
  )
}

export async function removeRow(ground: Ground, table: string, key: Value): Promise<void> {
  const where = Object.keys(key).map((n, i) => `${n} = $${i + 2}`)
  await ground.client.query(`DELETE FROM ${table} WHERE jurisdiction = $1 AND ${where.join(' AND ')}`, [
    ground.jurisdiction,
    ...Object.values(key),
  ])
}
