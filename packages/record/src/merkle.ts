import { type Hash, sha256 } from './hash.ts'

/**
 * Merkle tree hashing of RFC 9162 §2.1, as plain functions over bytes. `size` counts leaves; a complete subtree is
 * addressed by (level, index) and covers leaves [index·2^level, (index+1)·2^level). SHA-256 unless told otherwise.
 */
export type NodeAt = (level: number, index: number) => Uint8Array

/** Hash of a leaf's bytes: H(0x00 ‖ bytes). */
export function leafHash(bytes: Uint8Array, hash: Hash = sha256): Buffer {
  return hash(Buffer.concat([Buffer.of(0), bytes]))
}

/** Hash of an inner node: H(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash = sha256): Buffer {
  return hash(Buffer.concat([Buffer.of(1), left, right]))
}

/** Root over leaf hashes; of no leaves: H(''). */
export function rootOf(leafHashes: readonly Uint8Array[], hash: Hash = sha256): Buffer {
  return new MerkleTree(hash, leafHashes).root()
}

/** Root of the first `size` leaves, from complete nodes. */
export function rootAt(size: number, nodes: NodeAt, hash: Hash = sha256): Uint8Array {
  return size === 0 ? hash('') : range(0, size, nodes, hash)
}

/** The largest power of two smaller than `count` (> 1). */
function split(count: number): number {
  let k = 1
  while (k * 2 < count) k *= 2
  return k
}

/** Hash over leaves [from, to), where `from` is aligned as the recursion of RFC 9162 leaves it. */
function range(from: number, to: number, nodes: NodeAt, hash: Hash): Uint8Array {
  const count = to - from
  const level = Math.log2(count)
  if (Number.isInteger(level)) return nodes(level, from / count)
  const k = split(count)
  return nodeHash(range(from, from + k, nodes, hash), range(from + k, to, nodes, hash), hash)
}

/** PATH(index, D[size]) of §2.1.3.1. @throws RangeError unless 0 ≤ index < size. */
export function inclusionProof(index: number, size: number, nodes: NodeAt, hash: Hash = sha256): Uint8Array[] {
  if (!whole(index) || !whole(size) || index >= size) throw new RangeError(`no leaf ${index} in a log of ${size}`)
  const proof: Uint8Array[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (index < middle) {
      proof.push(range(middle, to, nodes, hash))
      to = middle
    } else {
      proof.push(range(from, middle, nodes, hash))
      from = middle
    }
  }
  return proof.reverse()
}

/** PROOF(first, D[size]) of §2.1.4.1. Empty when first = size. @throws RangeError unless 0 < first ≤ size. */
export function consistencyProof(first: number, size: number, nodes: NodeAt, hash: Hash = sha256): Uint8Array[] {
  if (!whole(first) || !whole(size) || first < 1 || first > size)
    throw new RangeError(`no log of ${first} within ${size}`)
  const proof: Uint8Array[] = []
  let from = 0
  let to = size
  let isKnown = true
  while (to !== first) {
    const middle = from + split(to - from)
    if (first <= middle) {
      proof.push(range(middle, to, nodes, hash))
      to = middle
    } else {
      proof.push(range(from, middle, nodes, hash))
      from = middle
      isKnown = false
    }
  }
  if (!isKnown) proof.push(range(from, to, nodes, hash))
  return proof.reverse()
}

/** §2.1.3.2. False for anything that is not exactly the proof: wrong length, index out of range, other root. */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
  hash: Hash = sha256,
): boolean {
  if (!whole(index) || !whole(size) || index >= size) return false
  let fn = index
  let sn = size - 1
  let r: Uint8Array = leaf
  for (const p of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r, hash)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = half(sn)
      }
    } else r = nodeHash(r, p, hash)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(r, root)
}

/** §2.1.4.2: the log of `second` leaves begins with the log of `first`. */
export function verifyConsistency(
  first: number,
  second: number,
  proof: readonly Uint8Array[],
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  hash: Hash = sha256,
): boolean {
  if (!whole(first) || !whole(second) || first < 1 || first > second) return false
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot)
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : proof
  const start = path[0]
  if (start === undefined || proof.length === 0) return false
  let fn = first - 1
  let sn = second - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  let fr = start
  let sr = start
  for (const c of path.slice(1)) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr, hash)
      sr = nodeHash(c, sr, hash)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = half(sn)
      }
    } else sr = nodeHash(sr, c, hash)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(fr, firstRoot) && same(sr, secondRoot)
}

const half = (n: number) => Math.floor(n / 2)
const whole = (n: number) => Number.isSafeInteger(n) && n >= 0
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

export interface NewNode {
  level: number
  index: number
  hash: Uint8Array
}

/** The complete subtrees that stand side by side in a log of `size`, largest first: all that growing it needs. */
export function peaksOf(size: number): { level: number; index: number }[] {
  const peaks: { level: number; index: number }[] = []
  for (let from = 0, left = size; left > 0; ) {
    const level = Math.floor(Math.log2(left))
    peaks.push({ level, index: from / 2 ** level })
    from += 2 ** level
    left -= 2 ** level
  }
  return peaks
}

/** The complete nodes (level ≥ 1) that appending leaf `index` finishes. `known` answers for nodes already complete. */
export function nodesFinishedBy(index: number, leaf: Uint8Array, known: NodeAt, hash: Hash = sha256): NewNode[] {
  const finished: NewNode[] = []
  let right = leaf
  for (let level = 0, at = index; at % 2 === 1; level++) {
    right = nodeHash(known(level, at - 1), right, hash)
    at = half(at)
    finished.push({ level: level + 1, index: at, hash: right })
  }
  return finished
}

/** A whole tree in memory; proofs of a million leaves take microseconds. */
export class MerkleTree {
  readonly #hash: Hash
  readonly #levels: Uint8Array[][] = [[]]

  constructor(hash: Hash = sha256, leafHashes: readonly Uint8Array[] = []) {
    this.#hash = hash
    for (const leaf of leafHashes) this.append(leaf)
  }

  get size(): number {
    return this.#levels[0]!.length
  }

  append(leaf: Uint8Array): NewNode[] {
    const finished = nodesFinishedBy(this.size, leaf, this.node, this.#hash)
    this.#levels[0]!.push(leaf)
    for (const { level, hash } of finished) {
      this.#levels[level] ??= []
      this.#levels[level]!.push(hash)
    }
    return finished
  }

  readonly node: NodeAt = (level, index) => {
    const found = this.#levels[level]?.[index]
    if (found === undefined) throw new RangeError(`no complete node ${level}/${index}`)
    return found
  }

  root(size: number = this.size): Buffer {
    return Buffer.from(rootAt(size, this.node, this.#hash))
  }

  inclusionProof(index: number, size: number = this.size): Uint8Array[] {
    return inclusionProof(index, size, this.node, this.#hash)
  }

  consistencyProof(first: number, size: number = this.size): Uint8Array[] {
    return consistencyProof(first, size, this.node, this.#hash)
  }
}
