import {
  type HashAlgorithm,
  inTransaction,
  latestHead,
  type SignatureAlgorithm,
  type Signer,
  seal,
  signerIn,
} from '@zhiheng/record'
import type { Pool, PoolClient } from 'pg'
import { put, setting } from './intake/settings.ts'
import { type Hand, keepChanges } from './registers/changes.ts'

/** How an office signs its tree heads and hashes the acts that come. */
export interface Signing {
  readonly signature: SignatureAlgorithm
  readonly hash: HashAlgorithm
}

/** The choices an office has: the international pair, and the national one of GB/T 32918 and GB/T 32905. */
export const signings: Readonly<Record<SignatureAlgorithm, Signing>> = {
  ed25519: { signature: 'ed25519', hash: 'sha-256' },
  sm2: { signature: 'sm2', hash: 'sm3' },
}

/** A store that signs one way was asked for another without a reason. */
export class SigningDiffers extends Error {
  readonly stands: Signing
  constructor(stands: Signing) {
    super(`the store signs with ${stands.signature}`)
    this.stands = stands
  }
}

/** The choice as it stands; null for a store where nothing was chosen and nothing recorded. */
async function chosen(client: Pool | PoolClient, jurisdiction: string): Promise<Signing | null> {
  const kept = (await setting(client, jurisdiction, 'signing')) as Signing | undefined
  if (kept) return kept
  const { rowCount } = await client.query('SELECT FROM matter_head WHERE jurisdiction = $1 LIMIT 1', [jurisdiction])
  return rowCount ? signings.ed25519 : null
}

export const signingOf = async (db: Pool | PoolClient, jurisdiction: string): Promise<Signing> =>
  (await chosen(db, jurisdiction)) ?? signings.ed25519

/**
 * Settles how a store signs from now on. The first choice needs no reason; another choice later does, and both are
 * kept among the changes of the registers. What is recorded stays as it is: heads and acts name their own algorithm.
 * @returns what stands. @throws SigningDiffers when it would change and no reason is given
 */
export function chooseSigning(
  db: Pool,
  jurisdiction: string,
  wanted: SignatureAlgorithm,
  hand: Omit<Hand, 'reason'> & { reason?: string },
): Promise<{ signing: Signing; changed: boolean }> {
  return inTransaction(db, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng signing'), hashtext($1))`, [jurisdiction])
    const before = await chosen(client, jurisdiction)
    const after = signings[wanted]
    if (before?.signature === after.signature && before.hash === after.hash) return { signing: before, changed: false }
    const reason = hand.reason?.trim() || (before ? '' : '首次选择')
    if (!reason) throw new SigningDiffers(before as Signing)
    await put(client, jurisdiction, 'signing', after)
    await keepChanges(client, jurisdiction, [{ register: 'signing', line: 'signing', before, after }], {
      ...hand,
      reason,
    })
    return { signing: after, changed: true }
  })
}

/** Seals with the signer that the office chose; the hash of the tree is that of its first head. */
export async function sealAs(
  db: Pool,
  jurisdiction: string,
  keys: string,
  signing: Signing,
  at: string,
  matter?: string,
) {
  const signer: Signer = signerIn(keys, signing.signature)
  const isFirst = (await latestHead(db, jurisdiction)) === null
  return seal(db, jurisdiction, signer, at, { matter, ...(isFirst ? { hash: signing.hash } : {}) })
}
