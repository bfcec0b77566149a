import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sm2 } from 'sm-crypto-v2'

/**
 * `ed25519`: RFC 8032, key 32 bytes, signature 64 bytes. `sm2`: GB/T 32918.2 with SM3 and the default user id
 * 1234567812345678, key 04‖x‖y, signature DER. All as lower-case hex. (Node's own crypto makes ECDSA out of an SM2
 * key, which nobody else accepts.)
 */
export type SignatureAlgorithm = 'ed25519' | 'sm2'

export interface Signer {
  algorithm: SignatureAlgorithm
  /** Public key, hex. */
  key: string
  /** Signature of the bytes, hex. */
  sign(bytes: Uint8Array): string
}

/** A key pair as it lies in the key file; `secret` is the 32-byte seed or scalar, hex. */
export interface KeyPair {
  algorithm: SignatureAlgorithm
  key: string
  secret: string
}

export function makeKeyPair(algorithm: SignatureAlgorithm = 'ed25519'): KeyPair {
  if (algorithm === 'sm2') {
    const { privateKey, publicKey } = sm2.generateKeyPairHex()
    return { algorithm, key: publicKey, secret: privateKey }
  }
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { algorithm, key: hex(jwk.x), secret: hex(jwk.d) }
}

export function signerOf({ algorithm, key, secret }: KeyPair): Signer {
  if (algorithm === 'sm2') {
    const options = { hash: true, der: true, publicKey: key }
    return { algorithm, key, sign: (bytes) => sm2.doSignature(bytes, secret, options) }
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64url(key), d: base64url(secret) }
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
  return { algorithm, key, sign: (bytes) => sign(null, bytes, privateKey).toString('hex') }
}

/** Whether `signature` is that of `key` over `bytes`; false for anything malformed. */
export function verifySignature(
  algorithm: SignatureAlgorithm,
  key: string,
  bytes: Uint8Array,
  signature: string,
): boolean {
  try {
    if (algorithm === 'sm2') return sm2.doVerifySignature(bytes, signature, key, { hash: true, der: true })
    if (algorithm !== 'ed25519' || !/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(signature)) return false
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64url(key) }, format: 'jwk' })
    return verify(null, bytes, publicKey, Buffer.from(signature, 'hex'))
  } catch {
    return false
  }
}

/**
 * The signer of a data folder for an algorithm: reads its key file (mode 0600), or makes it. Each algorithm has a key
 * of its own, so that an office which changes keeps both. Back them up apart from the data: who holds one can sign
 * tree heads.
 */
export function signerIn(folder: string, algorithm: SignatureAlgorithm = 'ed25519'): Signer {
  const file = join(folder, algorithm === 'ed25519' ? 'signing-key.json' : `signing-key-${algorithm}.json`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const mine = `${file}.${process.pid}`
    writeFileSync(mine, `${JSON.stringify(makeKeyPair(algorithm))}\n`, { mode: 0o600, flag: 'w' })
    try {
      linkSync(mine, file) // two servers starting together agree on the first
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    } finally {
      rmSync(mine, { force: true })
    }
  }
  chmodSync(file, 0o600)
  return signerOf(JSON.parse(readFileSync(file, 'utf8')) as KeyPair)
}

const hex = (text: string | undefined) => Buffer.from(text ?? '', 'base64url').toString('hex')
const base64url = (text: string) => Buffer.from(text, 'hex').toString('base64url')
