import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { clearer, RecordError } from '../errors.ts'

export interface StoredEvidence {
  /** 64 hex digits; the only name a file has. */
  sha256: string
  /** Bytes. */
  size: number
}

export interface EvidenceStore {
  /**
   * Keeps the bytes: written beside, synced, then moved to the place their hash names, so that a name is never half
   * a file. The same bytes twice are one file.
   * @throws EvidenceTooLarge (nothing is kept), DiskFull.
   */
  put(source: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredEvidence>
  /** The bytes; null when there are none. */
  get(sha256: string): Promise<Buffer | null>
  /** A stream of the bytes; null when there are none. */
  stream(sha256: string): Readable | null
  has(sha256: string): boolean
  size(sha256: string): Promise<number | null>
  /** Every hash kept, in order. */
  list(): AsyncGenerator<string>
}

export class EvidenceTooLarge extends RecordError {
  constructor(maxBytes: number) {
    super('evidence-too-large', `文件超过 ${maxBytes} 字节的上限。 The file is larger than ${maxBytes} bytes.`)
  }
}

/** Evidence files in a folder, by hash, 256 subfolders. `maxBytes` defaults to 2 GiB (an hour of body-camera video). */
export function evidenceStore(folder: string, { maxBytes = 2 * 1024 ** 3 }: { maxBytes?: number } = {}): EvidenceStore {
  mkdirSync(join(folder, 'incoming'), { recursive: true, mode: 0o700 })
  const has = (sha256: string) => isHash(sha256) && existsSync(at(folder, sha256))
  return {
    has,
    put: (source) =>
      keep(folder, source, maxBytes).catch((error) => {
        throw clearer(error)
      }),
    get: async (sha256) => (has(sha256) ? readFile(at(folder, sha256)) : null),
    stream: (sha256) => (has(sha256) ? createReadStream(at(folder, sha256)) : null),
    size: async (sha256) => (has(sha256) ? (await stat(at(folder, sha256))).size : null),
    list: () => list(folder),
  }
}

const isHash = (sha256: string) => /^[0-9a-f]{64}$/.test(sha256)
const at = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256)

async function keep(folder: string, source: Uint8Array | AsyncIterable<Uint8Array>, maxBytes: number) {
  const incoming = join(folder, 'incoming', randomUUID())
  const file = await open(incoming, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  try {
    try {
      for await (const chunk of source instanceof Uint8Array ? [source] : source) {
        size += chunk.length
        if (size > maxBytes) throw new EvidenceTooLarge(maxBytes)
        hash.update(chunk)
        for (let from = 0; from < chunk.length; ) from += (await file.write(chunk, from)).bytesWritten
      }
      await file.sync()
    } finally {
      await file.close()
    }
    const sha256 = hash.digest('hex')
    const place = at(folder, sha256)
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await rename(incoming, place)
    await syncFolder(dirname(place))
    return { sha256, size }
  } finally {
    await rm(incoming, { force: true })
  }
}

/** Makes the new name itself durable; Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function* list(folder: string): AsyncGenerator<string> {
  for (const part of (await readdir(folder)).sort())
    if (/^[0-9a-f]{2}$/.test(part)) yield* (await readdir(join(folder, part))).filter(isHash).sort()
}
