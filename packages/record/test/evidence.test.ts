import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { clearer, DiskFull, EvidenceTooLarge, evidenceStore } from '../src/index.ts'

const photo = Buffer.from('照片'.repeat(50_000))
const hash = createHash('sha256').update(photo).digest('hex')

describe('evidence on disk', () => {
  it('is kept once, under the hash of its bytes, from bytes or a stream', async () => {
    const store = evidenceStore(mkdtempSync(join(tmpdir(), 'evidence-')))
    expect(await store.put(photo)).toEqual({ sha256: hash, size: photo.length })
    expect(await store.put(Readable.from([photo.subarray(0, 7), photo.subarray(7)]))).toEqual({
      sha256: hash,
      size: photo.length,
    })
    expect((await store.get(hash))?.equals(photo)).toBe(true)
    expect(await store.size(hash)).toBe(photo.length)
    const seen: string[] = []
    for await (const one of store.list()) seen.push(one)
    expect(seen).toEqual([hash])
  })

  it('knows nothing of hashes it does not hold, nor of names that are no hash', async () => {
    const store = evidenceStore(mkdtempSync(join(tmpdir(), 'evidence-')))
    expect([store.has(hash), await store.get(hash), store.stream(hash), await store.size(hash)]).toEqual([
      false,
      null,
      null,
      null,
    ])
    expect(store.has('../../etc/passwd')).toBe(false)
  })

  it('refuses what is too large or breaks off, and leaves nothing behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'))
    const store = evidenceStore(folder, { maxBytes: 1000 })
    await expect(store.put(photo)).rejects.toThrow(EvidenceTooLarge)
    const cut = async function* () {
      yield Buffer.from('half')
      throw new Error('connection lost')
    }
    await expect(store.put(cut())).rejects.toThrow('connection lost')
    expect(readdirSync(folder)).toEqual(['incoming'])
    expect(readdirSync(join(folder, 'incoming'))).toEqual([])
  })

  it('says plainly that a disk is full', () => {
    expect(clearer(Object.assign(new Error(), { code: '53100' }))).toBeInstanceOf(DiskFull)
    expect(clearer(Object.assign(new Error(), { code: 'ENOSPC' }))).toBeInstanceOf(DiskFull)
  })
})
