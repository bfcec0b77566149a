import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Actor } from '@zhiheng/procedure'
import type { Pool } from 'pg'
import { HttpProblem } from '../errors.ts'

/** Five wrong tries lock an account for fifteen minutes (usual setting under GB/T 22239-2019 level 3). */
const TRIES = 5
const LOCK_MINUTES = 15
const IDLE_MINUTES = 30 * 8
const CACHE_MS = 5_000

export const hashPassword = (password: string): Promise<string> => hash(password)

const sha = (token: string) => createHash('sha256').update(token).digest()
let decoy: Promise<string> | null = null

/** Server-side sessions: the cookie carries a random token, the table its hash. Times here are the wall clock's. */
export class Sessions {
  private readonly cache = new Map<string, { actor: Actor; until: number }>()
  private readonly db: Pool
  private readonly jurisdiction: string

  constructor(db: Pool, jurisdiction: string) {
    this.db = db
    this.jurisdiction = jurisdiction
  }

  /** A new session token. Wrong account and wrong password are told alike, and take alike long. */
  async signIn(person: string, password: string): Promise<string> {
    const { rows } = await this.db.query(
      'SELECT password, active, failures, locked_until > now() AS locked FROM person WHERE jurisdiction = $1 AND person = $2',
      [this.jurisdiction, person],
    )
    const found = rows[0]
    if (found?.locked) throw new HttpProblem('locked')
    decoy ??= hashPassword('decoy')
    const right = await verify(found?.password ?? (await decoy), password)
    if (!found?.active || !right) {
      throw new HttpProblem(found && (await this.wrongTry(person)) ? 'locked' : 'wrong-password')
    }
    const token = randomBytes(32).toString('base64url')
    await this.db.query('UPDATE person SET failures = 0, locked_until = NULL WHERE jurisdiction = $1 AND person = $2', [
      this.jurisdiction,
      person,
    ])
    await this.db.query('INSERT INTO session VALUES ($1, $2, $3, now(), now())', [
      this.jurisdiction,
      sha(token),
      person,
    ])
    return token
  }

  /** Counts a wrong try, from one again once a lock has run out; says whether it locked the account. */
  private async wrongTry(person: string): Promise<boolean> {
    const tries = 'CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END'
    const { rows } = await this.db.query(
      `UPDATE person SET failures = ${tries},
         locked_until = CASE WHEN ${tries} >= ${TRIES} THEN now() + interval '${LOCK_MINUTES} minutes' END
       WHERE jurisdiction = $1 AND person = $2 RETURNING locked_until IS NOT NULL AS locked`,
      [this.jurisdiction, person],
    )
    return rows[0]?.locked === true
  }

  /** Who holds this token now, or null. Answers from memory for a few seconds. */
  async actorOf(token: string): Promise<Actor | null> {
    const known = this.cache.get(token)
    if (known && known.until > Date.now()) return known.actor
    const { rows } = await this.db.query({
      name: 'session',
      text: `UPDATE session s SET used_at = now() FROM person p
        WHERE s.jurisdiction = $1 AND s.token_hash = $2 AND s.used_at > now() - interval '${IDLE_MINUTES} minutes'
          AND p.jurisdiction = s.jurisdiction AND p.person = s.person AND p.active
        RETURNING p.person, p.name, p.unit, p.roles`,
      values: [this.jurisdiction, sha(token)],
    })
    const row = rows[0]
    if (!row) {
      this.cache.delete(token)
      return null
    }
    const actor: Actor = { id: row.person, name: row.name, unit: row.unit, roles: row.roles }
    this.cache.set(token, { actor, until: Date.now() + CACHE_MS })
    return actor
  }

  async signOut(token: string): Promise<void> {
    this.cache.delete(token)
    await this.db.query('DELETE FROM session WHERE jurisdiction = $1 AND token_hash = $2', [
      this.jurisdiction,
      sha(token),
    ])
  }
}
