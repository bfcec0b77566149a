import type { Pool, PoolClient } from 'pg'
import { RecordError } from '../errors.ts'
import { type HashAlgorithm, hashOf } from '../hash.ts'
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  type NewNode,
  type NodeAt,
  nodesFinishedBy,
  peaksOf,
  rootAt,
} from '../merkle.ts'
import { algorithmsOf, leafBytes, type MatterProof, signTreeHead, type TreeHead } from '../proof.ts'
import type { Signer } from '../signing.ts'
import { instantOf } from './read.ts'
import { inTransaction } from './transaction.ts'

export interface SealOptions {
  /** Matters at most per tree head (default 2,000); call again while `sealed` equals it. */
  limit?: number
  /** Hash of the tree; fixed by the first head of a jurisdiction. Default SHA-256. */
  hash?: HashAlgorithm
  /** Only this matter, before those that wait longer. */
  matter?: string
}

export interface Sealed {
  /** Matters whose head went into the log now. */
  sealed: number
  /** The newest head; null when the log is empty. */
  head: TreeHead | null
}

/**
 * Seals matters that have acts the log does not cover, in the order of their ids, and signs the new tree head. Two
 * servers take turns (advisory lock). A matter that is being appended to at this moment waits for the next call.
 * @param at `YYYY-MM-DDTHH:mm:ss+08:00`.
 */
export function seal(
  db: Pool,
  jurisdiction: string,
  signer: Signer,
  at: string,
  { limit = 2_000, hash, matter }: SealOptions = {},
): Promise<Sealed> {
  return inTransaction(db, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng seal'), hashtext($1))`, [jurisdiction])
    const last = await latestHead(client, jurisdiction)
    const treeHash = (last && algorithmsOf(last)?.hash) ?? hash ?? 'sha-256'
    if (hash !== undefined && hash !== treeHash)
      throw new RecordError('log-hash-fixed', `the log of ${jurisdiction} uses ${treeHash}`)
    const { rows } = await client.query<{ matter: string; sequence: number; hash: string }>(
      `SELECT matter, sequence, encode(hash, 'hex') AS hash FROM matter_head
       WHERE jurisdiction = $1 AND sequence > sealed_sequence AND ($3::text IS NULL OR matter = $3)
       ORDER BY matter LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      [jurisdiction, limit, matter ?? null],
    )
    if (rows.length === 0) return { sealed: 0, head: last }
    const leaves = rows.map((row) => ({
      ...row,
      leaf: leafHash(leafBytes({ jurisdiction, ...row }), hashOf(treeHash)),
    }))
    const { size, root } = await grow(client, jurisdiction, last?.size ?? 0, leaves, treeHash)
    const head = signTreeHead({ jurisdiction, size, root: root.toString('hex'), at, hash: treeHash }, signer)
    await client.query(
      `INSERT INTO tree_head (jurisdiction, size, root, at, algorithm, key, signature) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [jurisdiction, size, root, at, head.algorithm, head.key, head.signature],
    )
    await client.query(
      `UPDATE matter_head h SET sealed_sequence = s.sequence FROM unnest($2::text[], $3::int[]) AS s(matter, sequence)
       WHERE h.jurisdiction = $1 AND h.matter = s.matter`,
      [jurisdiction, rows.map((row) => row.matter), rows.map((row) => row.sequence)],
    )
    return { sealed: rows.length, head }
  })
}

interface NewLeaf {
  matter: string
  sequence: number
  hash: string
  leaf: Buffer
}

async function grow(
  client: PoolClient,
  jurisdiction: string,
  from: number,
  leaves: readonly NewLeaf[],
  by: HashAlgorithm,
) {
  const hash = hashOf(by)
  const known = await fetchNodes(client, jurisdiction, peaksOf(from))
  const node: NodeAt = (level, index) => known.get(`${level}/${index}`)!
  const finished: NewNode[] = []
  leaves.forEach(({ leaf }, i) => {
    known.set(`0/${from + i}`, leaf)
    for (const one of nodesFinishedBy(from + i, leaf, node, hash)) {
      known.set(`${one.level}/${one.index}`, one.hash)
      finished.push(one)
    }
  })
  await client.query(
    `INSERT INTO log_leaf (jurisdiction, index, matter, sequence, hash, leaf_hash)
     SELECT $1, * FROM unnest($2::int[], $3::text[], $4::int[], $5::bytea[], $6::bytea[])`,
    [
      jurisdiction,
      leaves.map((_, i) => from + i),
      leaves.map((one) => one.matter),
      leaves.map((one) => one.sequence),
      leaves.map((one) => Buffer.from(one.hash, 'hex')),
      leaves.map((one) => one.leaf),
    ],
  )
  await client.query(
    `INSERT INTO log_node (jurisdiction, level, index, hash) SELECT $1, * FROM unnest($2::smallint[], $3::int[], $4::bytea[])`,
    [jurisdiction, finished.map((one) => one.level), finished.map((one) => one.index), finished.map((one) => one.hash)],
  )
  const size = from + leaves.length
  return { size, root: Buffer.from(rootAt(size, node, hash)) }
}

type Db = Pool | PoolClient

/** The newest signed head of a jurisdiction, or the one of a given size; null when there is none. */
export async function latestHead(db: Db, jurisdiction: string, size: number | null = null): Promise<TreeHead | null> {
  const { rows } = await db.query({
    name: 'record-latest-head',
    text: `SELECT jurisdiction, size, encode(root, 'hex') AS root, (at AT TIME ZONE INTERVAL '8 hours')::text AS at,
             algorithm, key, signature
           FROM tree_head WHERE jurisdiction = $1 AND ($2::int IS NULL OR size = $2) ORDER BY size DESC LIMIT 1`,
    values: [jurisdiction, size],
  })
  return rows[0] ? { ...rows[0], at: instantOf(rows[0].at) } : null
}

interface Address {
  level: number
  index: number
}

async function fetchNodes(db: Db, jurisdiction: string, wanted: readonly Address[]): Promise<Map<string, Uint8Array>> {
  const { rows } = await db.query({
    name: 'record-nodes',
    text: `SELECT n.level, n.index, n.hash FROM unnest($2::int[], $3::int[]) AS w(level, index)
             JOIN log_node n ON n.jurisdiction = $1 AND n.level = w.level AND n.index = w.index
           UNION ALL
           SELECT 0, l.index, l.leaf_hash FROM unnest($2::int[], $3::int[]) AS w(level, index)
             JOIN log_leaf l ON l.jurisdiction = $1 AND w.level = 0 AND l.index = w.index`,
    values: [jurisdiction, wanted.map((one) => one.level), wanted.map((one) => one.index)],
  })
  const found = new Map<string, Uint8Array>(rows.map((row) => [`${row.level}/${row.index}`, row.hash]))
  if (found.size !== wanted.length) throw new RecordError('log-damaged', `the log of ${jurisdiction} lacks nodes`)
  return found
}

/** Runs a proof twice: once to learn which nodes it needs (about 20 for a million leaves), once with them. */
async function proven(db: Db, jurisdiction: string, make: (nodes: NodeAt) => Uint8Array[]): Promise<string[]> {
  const wanted: Address[] = []
  make((level, index) => {
    wanted.push({ level, index })
    return Buffer.alloc(32)
  })
  const found = await fetchNodes(db, jurisdiction, wanted)
  return make((level, index) => found.get(`${level}/${index}`)!).map((one) => Buffer.from(one).toString('hex'))
}

/**
 * The proof of a matter's newest sealed act in the newest signed head; null when nothing of it is sealed yet. It
 * covers acts 1 … `sequence`; later ones are covered after the next seal.
 */
export async function proofFor(db: Db, jurisdiction: string, matter: string): Promise<MatterProof | null> {
  const head = await latestHead(db, jurisdiction)
  const { rows } = await db.query({
    name: 'record-leaf-of',
    text: `SELECT index, sequence, encode(hash, 'hex') AS hash FROM log_leaf
           WHERE jurisdiction = $1 AND matter = $2 AND index < $3 ORDER BY sequence DESC LIMIT 1`,
    values: [jurisdiction, matter, head?.size ?? 0],
  })
  const leaf = rows[0]
  if (head === null || leaf === undefined) return null
  const hash = hashOf(algorithmsOf(head)?.hash ?? 'sha-256')
  const path = await proven(db, jurisdiction, (nodes) => inclusionProof(leaf.index, head.size, nodes, hash))
  return { jurisdiction, matter, sequence: leaf.sequence, hash: leaf.hash, index: leaf.index, path, head }
}

/** Hashes (hex) that prove the log of `first` leaves to be the beginning of the log of `second`. */
export async function consistencyFor(db: Db, jurisdiction: string, first: number, second: number): Promise<string[]> {
  const head = await latestHead(db, jurisdiction, second)
  if (head === null) throw new RangeError(`${jurisdiction} has no tree head of size ${second}`)
  const hash = hashOf(algorithmsOf(head)?.hash ?? 'sha-256')
  return proven(db, jurisdiction, (nodes) => consistencyProof(first, second, nodes, hash))
}
