import { canonical } from './canonical.ts'
import { type HashAlgorithm, hashOf } from './hash.ts'
import { leafHash, verifyInclusion } from './merkle.ts'
import { type SignatureAlgorithm, type Signer, verifySignature } from './signing.ts'

/** A signed statement that a jurisdiction's log had this root at this size. Hashes, keys and signatures are hex. */
export interface TreeHead {
  jurisdiction: string
  size: number
  root: string
  /** `YYYY-MM-DDTHH:mm:ss+08:00`. */
  at: string
  /** Signature and tree hash: `ed25519+sha-256`, `sm2+sm3`, … */
  algorithm: string
  /** Public key. */
  key: string
  signature: string
}

/** What the log holds of a matter: the hash of its act number `sequence`, which covers all acts before. */
export interface LeafRecord {
  jurisdiction: string
  matter: string
  sequence: number
  hash: string
}

/** The way from a matter's act to a signed tree head. */
export interface MatterProof extends LeafRecord {
  /** Position in the log, from 0. */
  index: number
  /** Hashes of RFC 9162 §2.1.3, leaf side first. */
  path: readonly string[]
  head: TreeHead
}

/** Bytes of a leaf: canonical JSON of {hash, jurisdiction, matter, sequence}. */
export function leafBytes({ jurisdiction, matter, sequence, hash }: LeafRecord): Buffer {
  const s = JSON.stringify // keys in canonical order, written out: a log has millions of leaves
  return Buffer.from(
    `{"hash":${s(hash)},"jurisdiction":${s(jurisdiction)},"matter":${s(matter)},"sequence":${s(sequence)}}`,
  )
}

function headBytes({ jurisdiction, size, root, at, algorithm, key }: Omit<TreeHead, 'signature'>): Buffer {
  return Buffer.from(canonical({ jurisdiction, size, root, at, algorithm, key }))
}

/** Signs canonical JSON of {algorithm, at, jurisdiction, key, root, size}. */
export function signTreeHead(
  head: { jurisdiction: string; size: number; root: string; at: string; hash?: HashAlgorithm },
  signer: Signer,
): TreeHead {
  const { jurisdiction, size, root, at, hash = 'sha-256' } = head
  const unsigned = { jurisdiction, size, root, at, algorithm: `${signer.algorithm}+${hash}`, key: signer.key }
  return { ...unsigned, signature: signer.sign(headBytes(unsigned)) }
}

/** Whether the head is signed by its own key and, when given, by `trustedKey` (hex). */
export function verifyTreeHead(head: TreeHead, trustedKey?: string): boolean {
  const algorithms = algorithmsOf(head)
  if (algorithms === null || (trustedKey !== undefined && trustedKey !== head.key)) return false
  return verifySignature(algorithms.signature, head.key, headBytes(head), head.signature)
}

/** The two algorithms of a head, or null when we know no such. */
export function algorithmsOf(head: TreeHead): { signature: SignatureAlgorithm; hash: HashAlgorithm } | null {
  const found = /^(ed25519|sm2)\+(sha-256|sm3)$/.exec(head.algorithm)
  return found && { signature: found[1] as SignatureAlgorithm, hash: found[2] as HashAlgorithm }
}

/** What is wrong with a proof, or null. Signature apart: `verifyTreeHead`. */
export function brokenProof(proof: MatterProof): string | null {
  const algorithms = algorithmsOf(proof.head)
  if (algorithms === null) return `unknown algorithm ${proof.head.algorithm}`
  if (proof.head.jurisdiction !== proof.jurisdiction) return 'the tree head is of another jurisdiction'
  const hash = hashOf(algorithms.hash)
  const path = proof.path.map((one) => Buffer.from(one, 'hex'))
  const leaf = leafHash(leafBytes(proof), hash)
  const root = Buffer.from(proof.head.root, 'hex')
  return verifyInclusion(leaf, proof.index, proof.head.size, path, root, hash)
    ? null
    : 'the path does not lead from the act to the root'
}
