import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  append,
  appendMany,
  brokenProof,
  consistencyFor,
  latestHead,
  makeKeyPair,
  proofFor,
  seal,
  signerOf,
  sm3,
  verifyConsistency,
  verifyInclusion,
  verifyStore,
  verifyTreeHead,
} from '../src/index.ts'
import { type TestDatabase, testDatabase } from '../src/testing.ts'
import { actsOf, draftOf, next, opening } from './drafts.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const signer = signerOf(makeKeyPair())
const at = '2026-03-02T10:00:00+08:00'
const load = (jurisdiction: string, from: number, to: number) =>
  appendMany(
    db.app,
    Array.from({ length: to - from }, (_, i) =>
      opening(`m${from + i}`, { jurisdiction, drafts: [draftOf(`${jurisdiction} ${from + i}`)] }),
    ),
  )

describe('sealing', () => {
  it('seals nothing when there is nothing', async () => {
    expect(await seal(db.app, 'empty', signer, at)).toEqual({ sealed: 0, head: null })
    expect(await proofFor(db.app, 'empty', 'm')).toBeNull()
  })

  it('grows the log batch by batch, and every matter has a proof under the newest head', async () => {
    const heads = []
    for (const [from, to] of [
      [0, 1],
      [1, 6],
      [6, 13],
      [13, 40],
    ] as const) {
      await load('j', from, to)
      expect(await proofFor(db.app, 'j', `m${from}`)).toBeNull()
      heads.push((await seal(db.app, 'j', signer, at)).head!)
    }
    expect(heads.map((head) => head.size)).toEqual([1, 6, 13, 40])
    for (let i = 0; i < 40; i++) {
      const proof = (await proofFor(db.app, 'j', `m${i}`))!
      expect(proof.head).toEqual(heads[3])
      expect(brokenProof(proof)).toBeNull()
    }
    for (const head of heads) {
      expect(verifyTreeHead(head, signer.key)).toBe(true)
      if (head.size === 40) continue
      const path = (await consistencyFor(db.app, 'j', head.size, 40)).map((one) => Buffer.from(one, 'hex'))
      expect(
        verifyConsistency(head.size, 40, path, Buffer.from(head.root, 'hex'), Buffer.from(heads[3]!.root, 'hex')),
      ).toBe(true)
    }
    expect(await verifyStore(db.app, 'j')).toMatchObject({ ok: true, acts: 40, matters: 40, heads: 4 })
  })

  it('covers later acts of a matter by a further leaf', async () => {
    const [first] = actsOf(await append(db.app, opening('again', { jurisdiction: 'k', drafts: [draftOf('k1')] })))
    await seal(db.app, 'k', signer, at)
    const [second] = actsOf(await append(db.app, next(first!, 'k2', { jurisdiction: 'k' })))
    expect((await proofFor(db.app, 'k', 'again'))?.sequence).toBe(1)
    expect(await seal(db.app, 'k', signer, at)).toMatchObject({ sealed: 1, head: { size: 2 } })
    expect(await proofFor(db.app, 'k', 'again')).toMatchObject({ sequence: 2, hash: second!.hash, index: 1 })
  })

  it('covers one matter before those that wait longer, when asked to', async () => {
    await load('one', 0, 4)
    expect(await seal(db.app, 'one', signer, at, { matter: 'm3' })).toMatchObject({ sealed: 1, head: { size: 1 } })
    expect(await proofFor(db.app, 'one', 'm3')).toMatchObject({ index: 0 })
    expect(await proofFor(db.app, 'one', 'm0')).toBeNull()
    expect(await seal(db.app, 'one', signer, at)).toMatchObject({ sealed: 3, head: { size: 4 } })
    expect((await verifyStore(db.app, 'one')).ok).toBe(true)
  })

  it('is safe with several servers at once', async () => {
    await load('s', 0, 300)
    const sealed = await Promise.all(Array.from({ length: 6 }, () => seal(db.app, 's', signer, at, { limit: 50 })))
    expect(sealed.map((one) => one.sealed)).toEqual(Array(6).fill(50))
    expect((await latestHead(db.app, 's'))?.size).toBe(300)
    expect((await verifyStore(db.app, 's')).ok).toBe(true)
  })

  it('signs with SM2 over an SM3 tree, and keeps the tree hash for ever', async () => {
    const sm = signerOf(makeKeyPair('sm2'))
    await load('sm', 0, 5)
    const { head } = await seal(db.app, 'sm', sm, at, { hash: 'sm3' })
    expect(head?.algorithm).toBe('sm2+sm3')
    const proof = (await proofFor(db.app, 'sm', 'm3'))!
    expect(brokenProof(proof)).toBeNull()
    expect(
      verifyInclusion(
        Buffer.alloc(32),
        3,
        5,
        proof.path.map((one) => Buffer.from(one, 'hex')),
        Buffer.from(head!.root, 'hex'),
        sm3,
      ),
    ).toBe(false)
    await expect(seal(db.app, 'sm', sm, at, { hash: 'sha-256' })).rejects.toThrow('uses sm3')
    expect((await verifyStore(db.app, 'sm')).ok).toBe(true)
  })
})
