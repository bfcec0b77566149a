import { inTransaction } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { loadRegisters } from '../intake/registers.ts'
import { type Change, type Hand, keepChanges, versionsOf } from './changes.ts'
import { classesRegister, conditionsRegister } from './classes.ts'
import { dutyRegister, peopleRegister, unitsRegister } from './people.ts'
import { gridRegister, responsibilityRegister } from './places.ts'
import { type Problem, problem, Reader } from './reader.ts'
import type { Ground, RegisterSpec, Value } from './spec.ts'
import { townshipsRegister } from './townships.ts'

/** Every register that is edited line by line. */
export const registerSpecs: readonly RegisterSpec[] = [
  classesRegister,
  conditionsRegister,
  responsibilityRegister,
  gridRegister,
  townshipsRegister,
  dutyRegister,
  unitsRegister,
  peopleRegister,
]

export const specOf = (register: string) => registerSpecs.find((s) => s.register === register)

/** A line with its version: the number an editor saw, and sends back. */
export interface Line {
  readonly line: string
  readonly version: number
  readonly value: Value
}

export async function linesOf(db: Pool | PoolClient, jurisdiction: string, spec: RegisterSpec): Promise<Line[]> {
  const values = await spec.read(db, jurisdiction)
  const versions = await versionsOf(db, jurisdiction, spec.register)
  return values.map((value) => {
    const line = spec.lineOf(value)
    return { line, version: versions.get(line) ?? 0, value }
  })
}

export interface Edit {
  readonly line: string
  /** Version the editor saw; null for a line that is to be new. */
  readonly seen: number | null
  /** Null removes the line. */
  readonly value: Value | null
}

export type Edited =
  | { readonly is: 'done'; readonly line: string; readonly version: number; readonly value: Value | null }
  | { readonly is: 'unchanged'; readonly line: string; readonly version: number; readonly value: Value }
  | { readonly is: 'bad-input'; readonly problems: readonly Problem[] }
  /** Somebody changed the line since; `now` is what stands (null: it is gone). */
  | { readonly is: 'changed'; readonly now: Line | null }

/**
 * Changes one line of a register: checked against all other registers, kept with who and why, in one transaction.
 * Edits of a bureau take turns, so that two of them cannot each be right alone and wrong together.
 */
export function editLine(db: Pool, jurisdiction: string, spec: RegisterSpec, edit: Edit, hand: Hand): Promise<Edited> {
  return inTransaction(db, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng registers'), hashtext($1))`, [jurisdiction])
    const now = (await linesOf(client, jurisdiction, spec)).find((l) => l.line === edit.line) ?? null
    if (edit.seen === null ? now !== null : now === null || now.version !== edit.seen) return { is: 'changed', now }
    const ground: Ground = {
      client,
      jurisdiction,
      registers: await loadRegisters(client, jurisdiction),
      person: hand.person,
    }
    return edit.value === null ? remove(spec, now as Line, ground, hand) : put(spec, edit, now, ground, hand)
  })
}

async function put(spec: RegisterSpec, edit: Edit, now: Line | null, ground: Ground, hand: Hand): Promise<Edited> {
  const reader = new Reader(edit.value as Value)
  const value = spec.parse(reader)
  if (!reader.problems.length && spec.lineOf(value) !== edit.line)
    reader.problems.push(
      problem('', '编号不能修改；请删除后新建', 'The key of a line cannot change; remove it and add a new one'),
    )
  const problems = reader.problems.length ? reader.problems : await spec.check(value, now?.value ?? null, ground)
  if (problems.length) return { is: 'bad-input', problems }
  const kept = spec.kept ? spec.kept(value) : value
  if (now && same(now.value, kept)) return { is: 'unchanged', ...now }
  await spec.put(value, ground)
  const version = await keep(spec, edit.line, now?.value ?? null, kept, ground, hand)
  return { is: 'done', line: edit.line, version, value: kept }
}

async function remove(spec: RegisterSpec, now: Line, ground: Ground, hand: Hand): Promise<Edited> {
  const problems = await spec.removable(now.value, ground)
  if (problems.length) return { is: 'bad-input', problems }
  await spec.remove(now.value, ground)
  const version = await keep(spec, now.line, now.value, null, ground, hand)
  return { is: 'done', line: now.line, version, value: null }
}

async function keep(
  { register }: RegisterSpec,
  line: string,
  before: Value | null,
  after: Value | null,
  { client, jurisdiction }: Ground,
  hand: Hand,
): Promise<number> {
  await keepChanges(client, jurisdiction, [{ register, line, before, after }], hand)
  return (await versionsOf(client, jurisdiction, register)).get(line) as number
}

/** Compares by content: the order of keys and of roles says nothing. */
const same = (a: Value, b: Value) => plain(a) === plain(b)
const plain = (v: Value) =>
  JSON.stringify(
    Object.entries(v)
      .map(([k, x]) => [k, Array.isArray(x) ? [...x].sort() : x])
      .sort(),
  )

export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, Value>>

/** Every line of every register, to say afterwards what a load of a whole file changed. */
export async function snapshotOf(client: PoolClient, jurisdiction: string): Promise<Snapshot> {
  const all = new Map<string, ReadonlyMap<string, Value>>()
  for (const spec of registerSpecs) {
    const values = await spec.read(client, jurisdiction)
    all.set(spec.register, new Map(values.map((v) => [spec.lineOf(v), v])))
  }
  return all
}

export function differences(before: Snapshot, after: Snapshot): Change[] {
  const found: Change[] = []
  for (const [register, lines] of after) {
    const old = before.get(register) ?? new Map<string, Value>()
    for (const line of new Set([...old.keys(), ...lines.keys()])) {
      const [was, is] = [old.get(line) ?? null, lines.get(line) ?? null]
      if (!(was && is && same(was, is))) found.push({ register, line, before: was, after: is })
    }
  }
  return found
}
