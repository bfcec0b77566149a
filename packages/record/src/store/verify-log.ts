import type { PoolClient } from 'pg'
import type { BrokenAct } from '../act.ts'
import { hashOf } from '../hash.ts'
import { leafHash, MerkleTree } from '../merkle.ts'
import { algorithmsOf, leafBytes, type TreeHead, verifyTreeHead } from '../proof.ts'
import { instantOf } from './read.ts'

const batch = 4_096
const atLog = (why: string): BrokenAct => ({ matter: '', sequence: 0, id: '', why })

/** Recomputes the Merkle log of a jurisdiction and checks it against acts, stored nodes and every signed head. */
export async function verifyLog(
  client: PoolClient,
  jurisdiction: string,
  verdict: { heads: number },
): Promise<BrokenAct | null> {
  const heads = await allHeads(client, jurisdiction)
  const hash = hashOf((heads[0] && algorithmsOf(heads[0])?.hash) ?? 'sha-256')
  const tree = new MerkleTree(hash)
  for (;;) {
    const { rows } = await client.query(
      `SELECT index, matter, sequence, encode(hash, 'hex') AS hash, leaf_hash FROM log_leaf
       WHERE jurisdiction = $1 AND index >= $2 ORDER BY index LIMIT ${batch}`,
      [jurisdiction, tree.size],
    )
    if (rows.length === 0) break
    const finished = []
    for (const row of rows) {
      const leaf = leafHash(
        leafBytes({ jurisdiction, matter: row.matter, sequence: row.sequence, hash: row.hash }),
        hash,
      )
      const broken = { matter: row.matter as string, sequence: row.sequence as number, id: '' }
      if (row.index !== tree.size) return { ...broken, why: `log leaf ${tree.size} is missing` }
      if (!leaf.equals(row.leaf_hash)) return { ...broken, why: `log leaf ${row.index} does not match its hash` }
      finished.push(...tree.append(leaf))
    }
    const { rows: wrong } = await client.query(
      `SELECT w.level, w.index FROM unnest($2::int[], $3::int[], $4::bytea[]) AS w(level, index, hash)
         LEFT JOIN log_node n ON n.jurisdiction = $1 AND n.level = w.level AND n.index = w.index
       WHERE n.hash IS DISTINCT FROM w.hash LIMIT 1`,
      [
        jurisdiction,
        finished.map((one) => one.level),
        finished.map((one) => one.index),
        finished.map((one) => one.hash),
      ],
    )
    if (wrong[0]) return atLog(`log node ${wrong[0].level}/${wrong[0].index} does not match`)
  }
  return brokenHeads(heads, tree, verdict) ?? (await leavesAgainstActs(client, jurisdiction))
}

function brokenHeads(heads: readonly TreeHead[], tree: MerkleTree, verdict: { heads: number }): BrokenAct | null {
  for (const head of heads) {
    const why =
      head.size > tree.size
        ? 'is larger than the log'
        : tree.root(head.size).toString('hex') !== head.root
          ? 'has another root'
          : verifyTreeHead(head)
            ? null
            : 'has a wrong signature'
    if (why !== null) return atLog(`tree head ${head.size} ${why}`)
    verdict.heads++
  }
  const covered = heads.at(-1)?.size ?? 0
  return covered === tree.size ? null : atLog(`log leaves from ${covered} on are under no signed head`)
}

async function allHeads(client: PoolClient, jurisdiction: string): Promise<TreeHead[]> {
  const { rows } = await client.query(
    `SELECT jurisdiction, size, encode(root, 'hex') AS root, (at AT TIME ZONE INTERVAL '8 hours')::text AS at,
       algorithm, key, signature FROM tree_head WHERE jurisdiction = $1 ORDER BY size`,
    [jurisdiction],
  )
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }))
}

/** Every leaf names a stored act with the same hash (a rewritten or shortened chain differs here). */
async function leavesAgainstActs(client: PoolClient, jurisdiction: string): Promise<BrokenAct | null> {
  const { rows } = await client.query(
    `SELECT l.index, l.matter, l.sequence, a.id FROM log_leaf l
       LEFT JOIN act a ON a.jurisdiction = l.jurisdiction AND a.matter = l.matter AND a.sequence = l.sequence
     WHERE l.jurisdiction = $1 AND a.hash IS DISTINCT FROM l.hash ORDER BY l.index LIMIT 1`,
    [jurisdiction],
  )
  const found = rows[0]
  if (found) {
    const why = `log leaf ${found.index} sealed another hash for this act${found.id ? '' : ', which is no longer stored'}`
    return { matter: found.matter, sequence: found.sequence, id: found.id ?? '', why }
  }
  const { rows: skipped } = await client.query(
    `SELECT h.matter, h.sealed_sequence AS sequence FROM matter_head h
       LEFT JOIN log_leaf l ON l.jurisdiction = h.jurisdiction AND l.matter = h.matter AND l.sequence = h.sealed_sequence
     WHERE h.jurisdiction = $1 AND h.sealed_sequence > 0 AND l.index IS NULL LIMIT 1`,
    [jurisdiction],
  )
  return skipped[0] ? { ...skipped[0], id: '', why: 'marked as sealed, but the log has no such leaf' } : null
}
