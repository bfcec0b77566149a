import { describe, expect, it } from 'vitest'
import { sha256, sm3 } from '../src/hash.ts'
import {
  inclusionProof,
  leafHash,
  MerkleTree,
  nodeHash,
  peaksOf,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../src/merkle.ts'

// The vectors of certificate-transparency-go and RFC 6962 implementations.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = inputs.map((one) => leafHash(Buffer.from(one, 'hex')))
const tree = new MerkleTree(sha256, leaves)
const hex = (proof: readonly Uint8Array[]) => proof.map((one) => Buffer.from(one).toString('hex'))

describe('the Merkle tree of RFC 9162 §2.1', () => {
  it('has the known roots for 0 to 8 leaves', () => {
    expect(rootOf([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(roots.map((_, i) => rootOf(leaves.slice(0, i + 1)).toString('hex'))).toEqual(roots)
    expect(roots.map((_, i) => tree.root(i + 1).toString('hex'))).toEqual(roots)
  })

  it('gives the known inclusion proofs', () => {
    expect(hex(tree.inclusionProof(0, 8))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(hex(tree.inclusionProof(5, 8))).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('gives the known consistency proofs', () => {
    expect(hex(tree.consistencyProof(6, 8))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(hex(tree.consistencyProof(2, 5))).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ])
  })
})

const many = Array.from({ length: 64 }, (_, i) => leafHash(Buffer.from([i])))

/** MTH and PATH written down as the RFC says them. */
function naiveRoot(d: readonly Buffer[]): Buffer {
  if (d.length === 1) return d[0]!
  const k = 2 ** Math.floor(Math.log2(d.length - 1))
  return nodeHash(naiveRoot(d.slice(0, k)), naiveRoot(d.slice(k)))
}
function naivePath(m: number, d: readonly Buffer[]): Buffer[] {
  if (d.length === 1) return []
  const k = 2 ** Math.floor(Math.log2(d.length - 1))
  return m < k
    ? [...naivePath(m, d.slice(0, k)), naiveRoot(d.slice(k))]
    : [...naivePath(m - k, d.slice(k)), naiveRoot(d.slice(0, k))]
}

describe('every tree of up to 64 leaves', () => {
  const whole = new MerkleTree(sha256, many)
  const rootsOf = many.map((_, i) => naiveRoot(many.slice(0, i + 1)))

  it('agrees with the naive recursion on roots and inclusion, and its proofs verify', () => {
    for (let size = 1; size <= 64; size++) {
      const root = rootsOf[size - 1]!
      expect(whole.root(size).equals(root)).toBe(true)
      for (let index = 0; index < size; index++) {
        const proof = whole.inclusionProof(index, size)
        expect(hex(proof)).toEqual(hex(naivePath(index, many.slice(0, size))))
        expect(verifyInclusion(many[index]!, index, size, proof, root)).toBe(true)
        expect(verifyInclusion(many[(index + 1) % 64]!, index, size, proof, root)).toBe(false)
        expect(verifyInclusion(many[index]!, index, size, [...proof, root], root)).toBe(false)
        if (size > 1) expect(verifyInclusion(many[index]!, index, size, proof.slice(1), root)).toBe(false)
      }
    }
  })

  it('proves that each begins with each smaller one, and nothing else', () => {
    for (let second = 1; second <= 64; second++)
      for (let first = 1; first <= second; first++) {
        const proof = whole.consistencyProof(first, second)
        const [one, two] = [rootsOf[first - 1]!, rootsOf[second - 1]!]
        expect(verifyConsistency(first, second, proof, one, two)).toBe(true)
        expect(verifyConsistency(first, second, [...proof, one], one, two)).toBe(false)
        if (first === second) continue
        expect(verifyConsistency(first, second, proof, two, two)).toBe(false)
        expect(verifyConsistency(first, second, proof.slice(1), one, two)).toBe(false)
      }
  })
})

describe('what is no proof', () => {
  const root = tree.root()
  it('is refused: size 0, index out of range, fractions, a proof for one leaf that has elements', () => {
    expect(verifyInclusion(leaves[0]!, 0, 0, [], root)).toBe(false)
    expect(verifyInclusion(leaves[0]!, 8, 8, tree.inclusionProof(0), root)).toBe(false)
    expect(verifyInclusion(leaves[0]!, -1, 8, tree.inclusionProof(0), root)).toBe(false)
    expect(verifyInclusion(leaves[0]!, 0.5, 8, tree.inclusionProof(0), root)).toBe(false)
    expect(verifyInclusion(leaves[0]!, 0, 1, [root], root)).toBe(false)
    expect(verifyConsistency(0, 8, [], root, root)).toBe(false)
    expect(verifyConsistency(9, 8, [], root, root)).toBe(false)
    expect(() => tree.inclusionProof(8, 8)).toThrow(RangeError)
    expect(() => tree.inclusionProof(0, 0)).toThrow(RangeError)
    expect(() => tree.consistencyProof(0, 8)).toThrow(RangeError)
  })
})

describe('other things about the tree', () => {
  it('works with SM3 as well', () => {
    const other = new MerkleTree(sm3, many)
    expect(verifyInclusion(many[9]!, 9, 64, other.inclusionProof(9), other.root(), sm3)).toBe(true)
    expect(verifyInclusion(many[9]!, 9, 64, other.inclusionProof(9), other.root())).toBe(false)
  })

  it('stands on the peaks that the bits of its size tell', () => {
    expect(peaksOf(11)).toEqual([
      { level: 3, index: 0 },
      { level: 1, index: 4 },
      { level: 0, index: 10 },
    ])
  })

  it('proves a leaf among a million by reading no more than forty nodes', () => {
    const size = 1_000_000
    const same = Buffer.alloc(32)
    for (const index of [0, 1, 499_999, 524_287, 524_288, size - 1]) {
      let read = 0
      const proof = inclusionProof(index, size, () => {
        read++
        return same
      })
      expect(proof.length).toBeLessThanOrEqual(20)
      expect(read).toBeLessThanOrEqual(40)
    }
  })
})
