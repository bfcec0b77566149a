import { createHash, hash as oneShot } from 'node:crypto'

/** The digests a jurisdiction may choose from; both give 32 bytes. SHA-256: FIPS 180-4. SM3: GB/T 32905-2016. */
export type HashAlgorithm = 'sha-256' | 'sm3'
export type Hash = (bytes: Uint8Array | string) => Buffer

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest()
export const sm3: Hash = (bytes) => createHash('sm3').update(bytes).digest()

/** The digest function of a name; throws on a name we do not know (a stored row may hold anything). */
export function hashOf(algorithm: HashAlgorithm): Hash {
  if (algorithm === 'sha-256') return sha256
  if (algorithm === 'sm3') return sm3
  throw new TypeError(`unknown hash algorithm ${String(algorithm)}`)
}

const nodeNames: Record<HashAlgorithm, string> = { 'sha-256': 'sha256', sm3: 'sm3' }

/** One-shot digest as hex; about twice as fast as a hash object for short input. */
export function hashHex(algorithm: HashAlgorithm, bytes: Uint8Array | string): string {
  return oneShot(nodeNames[algorithm], bytes, 'hex')
}
