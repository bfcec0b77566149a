import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sm2 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { makeKeyPair, signerIn, signerOf, signTreeHead, verifySignature, verifyTreeHead } from '../src/index.ts'

const body = { jurisdiction: '532301', size: 8, root: 'a'.repeat(64), at: '2026-03-02T09:30:00+08:00' }

describe('signing', () => {
  it('knows the Ed25519 vector of RFC 8032 §7.1 test 2', () => {
    const key = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'
    const secret = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
    const signature = signerOf({ algorithm: 'ed25519', key, secret }).sign(Buffer.from('72', 'hex'))
    expect(signature).toMatch(/^92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e/)
    expect(verifySignature('ed25519', key, Buffer.from('72', 'hex'), signature)).toBe(true)
  })

  it('knows the SM2 vector of GB/T 32918.5 annex A.2 (user id 1234567812345678)', () => {
    const key =
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
      'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13'
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
      'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
    expect(sm2.doVerifySignature(Buffer.from('message digest'), signature, key, { hash: true })).toBe(true)
  })

  it.each(['ed25519', 'sm2'] as const)('binds every field of a tree head (%s)', (algorithm) => {
    const signer = signerOf(makeKeyPair(algorithm))
    const head = signTreeHead({ ...body, hash: algorithm === 'sm2' ? 'sm3' : 'sha-256' }, signer)
    expect(verifyTreeHead(head)).toBe(true)
    expect(verifyTreeHead(head, signer.key)).toBe(true)
    expect(verifyTreeHead(head, makeKeyPair(algorithm).key)).toBe(false)
    for (const change of [
      { size: 9 },
      { root: 'b'.repeat(64) },
      { jurisdiction: '1' },
      { at: body.at.replace('30', '31') },
    ])
      expect(verifyTreeHead({ ...head, ...change })).toBe(false)
    expect(verifyTreeHead({ ...head, key: makeKeyPair(algorithm).key })).toBe(false)
    expect(verifyTreeHead({ ...head, signature: 'nonsense' })).toBe(false)
    expect(verifyTreeHead({ ...head, algorithm: 'none' })).toBe(false)
  })

  it('keeps one key for each algorithm in a folder, readable by its owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'key-'))
    const national = signerIn(folder, 'sm2')
    const other = signerIn(folder)
    expect(signerIn(folder, 'sm2').key).toBe(national.key)
    expect(signerIn(folder).key).toBe(other.key)
    expect([national.algorithm, other.algorithm]).toEqual(['sm2', 'ed25519'])
    for (const file of ['signing-key.json', 'signing-key-sm2.json'])
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  })
})
