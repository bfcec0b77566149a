import type { EvidenceStore } from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { HttpProblem } from './errors.ts'

export const MAX_BYTES = 20 * 1024 * 1024

const signatures: readonly [string, (b: Buffer) => boolean][] = [
  ['image/jpeg', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['image/png', (b) => b.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'],
  [
    'image/webp',
    (b) => b.subarray(0, 4).toString('latin1') === 'RIFF' && b.subarray(8, 12).toString('latin1') === 'WEBP',
  ],
  ['application/pdf', (b) => b.subarray(0, 5).toString('latin1') === '%PDF-'],
  ['video/mp4', (b) => b.subarray(4, 8).toString('latin1') === 'ftyp'],
]

/** The media type told by the bytes themselves, or null: a name and a header prove nothing. */
export const mediaOf = (bytes: Buffer): string | null => signatures.find(([, is]) => is(bytes))?.[0] ?? null

/** Files by the hash of their bytes, with what was learned about them. */
export class EvidenceKeeper {
  private readonly db: Pool
  private readonly jurisdiction: string
  readonly store: EvidenceStore

  constructor(db: Pool, jurisdiction: string, store: EvidenceStore) {
    this.db = db
    this.jurisdiction = jurisdiction
    this.store = store
  }

  /** Keeps a file whose content is what it should be. @throws HttpProblem not-an-image */
  async keep(bytes: Buffer, by: string, at: string): Promise<{ sha256: string; media: string; bytes: number }> {
    const media = mediaOf(bytes)
    if (!media) throw new HttpProblem('not-an-image')
    const { sha256 } = await this.store.put(bytes)
    await this.db.query('INSERT INTO evidence VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [
      this.jurisdiction,
      sha256,
      media,
      bytes.length,
      at,
      by,
    ])
    return { sha256, media, bytes: bytes.length }
  }

  /** Keeps a text that the office itself made, such as the list a draw is made from. */
  async keepText(text: string, by: string, at: string, db: Pool | PoolClient = this.db): Promise<string> {
    const bytes = Buffer.from(text, 'utf8')
    const { sha256 } = await this.store.put(bytes)
    await db.query('INSERT INTO evidence VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [
      this.jurisdiction,
      sha256,
      'text/plain; charset=utf-8',
      bytes.length,
      at,
      by,
    ])
    return sha256
  }

  async mediaType(sha256: string): Promise<string | null> {
    const { rows } = await this.db.query('SELECT media FROM evidence WHERE jurisdiction = $1 AND sha256 = $2', [
      this.jurisdiction,
      sha256,
    ])
    return rows[0]?.media ?? null
  }
}
