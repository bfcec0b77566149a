import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'

/**
 * Phone numbers of reporters, sealed with AES-256-GCM under the key of the data folder. Acts hold only the
 * reference, so a case file tells nobody's number (个人信息保护法 6).
 */
export class Contacts {
  private readonly db: Pool
  private readonly jurisdiction: string
  private readonly key: Buffer

  constructor(db: Pool, jurisdiction: string, key: Buffer) {
    this.db = db
    this.jurisdiction = jurisdiction
    this.key = key
  }

  /** Keeps a number and returns the reference that an act may carry. */
  async keep(phone: string): Promise<string> {
    const reference = randomUUID()
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, iv)
    const sealed = Buffer.concat([iv, cipher.update(phone, 'utf8'), cipher.final(), cipher.getAuthTag()])
    await this.db.query('INSERT INTO contact VALUES ($1, $2, $3)', [this.jurisdiction, reference, sealed])
    return reference
  }

  /** Opens a number for someone whose duty it is; the look is logged. Null when there is none. */
  async open(reference: string, person: string, matter: string): Promise<string | null> {
    const { rows } = await this.db.query('SELECT sealed FROM contact WHERE jurisdiction = $1 AND contact = $2', [
      this.jurisdiction,
      reference,
    ])
    const sealed = rows[0]?.sealed as Buffer | undefined
    if (!sealed) return null
    await this.db.query("INSERT INTO look VALUES ($1, now(), $2, $3, 'contact')", [this.jurisdiction, person, matter])
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
  }
}
