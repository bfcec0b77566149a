import { canonical } from './canonical.ts'
import { type HashAlgorithm, hashHex } from './hash.ts'

export interface Finding {
  rule: string
  reason: string | null
}

/** An accepted act before it has a place in its matter's chain. Ids, times and salt come from the caller. */
export interface ActDraft {
  /** UUID made by the client: sending the same id twice is one act. */
  id: string
  kind: string
  actor: string
  unit: string
  /** When it happened, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  happenedAt: string
  /** When it reached us, same form. */
  recordedAt: string
  basis: string | null
  /** Any JSON value; bound by `dataHash`, destroyed with the salt when retention ends. */
  data: unknown
  /** SHA-256 of each evidence file, 64 hex digits. */
  evidence: readonly string[]
  /** 16 random bytes as 32 hex digits. */
  salt: string
  findings?: readonly Finding[]
}

/** A recorded act. `salt === null` means that data and salt were destroyed at the end of retention. */
export interface Act extends Omit<ActDraft, 'salt' | 'findings'> {
  jurisdiction: string
  matter: string
  /** 1, 2, 3 … without gaps within the matter. */
  sequence: number
  salt: string | null
  findings: readonly Finding[]
  algorithm: HashAlgorithm
  /** 64 hex digits, H(salt ‖ canonical(data)). */
  dataHash: string
  /** `hash` of the act before; '' for the first. */
  previous: string
  /** 64 hex digits, H(canonical(envelope)). */
  hash: string
}

export interface Place {
  jurisdiction: string
  matter: string
  sequence: number
  previous: string
  /** SHA-256 unless the jurisdiction chose SM3. */
  algorithm?: HashAlgorithm
}

const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+08:00$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const digest = /^[0-9a-f]{64}$/

/** H(salt bytes ‖ UTF-8 of the canonical data). `canonicalData` is the text itself, so a stored row is hashed as stored. */
export function dataHashOf(algorithm: HashAlgorithm, salt: string, canonicalData: string): string {
  const bytes = Buffer.allocUnsafe((salt.length >> 1) + canonicalData.length * 3)
  const salted = bytes.write(salt, 'hex')
  return hashHex(algorithm, bytes.subarray(0, salted + bytes.write(canonicalData, salted)))
}

/**
 * The envelope that `hash` covers: every field of the act but data and salt, and `dataHash` for them. Its keys
 * are written here in canonical (sorted) order; a test checks it against `canonical`.
 */
export function envelopeOf(act: Omit<Act, 'data' | 'salt' | 'hash'>): string {
  return envelope(act, canonical(act.evidence), canonical(act.findings))
}

export function envelope(
  act: Omit<Act, 'data' | 'salt' | 'hash' | 'evidence' | 'findings'>,
  evidence: string,
  findings: string,
): string {
  const s = JSON.stringify
  return (
    `{"actor":${s(act.actor)},"algorithm":"${act.algorithm}","basis":${s(act.basis)},"dataHash":"${act.dataHash}",` +
    `"evidence":${evidence},"findings":${findings},"happenedAt":"${act.happenedAt}","id":"${act.id}",` +
    `"jurisdiction":${s(act.jurisdiction)},"kind":${s(act.kind)},"matter":${s(act.matter)},` +
    `"previous":"${act.previous}","recordedAt":"${act.recordedAt}","sequence":${act.sequence},"unit":${s(act.unit)}}`
  )
}

export interface ChainedAct {
  act: Act
  canonicalData: string
  canonicalFindings: string
}

/**
 * Gives a draft its place in the chain of its matter and computes both hashes.
 * @throws TypeError on a malformed id, instant, salt or evidence hash, and on data that JSON cannot hold exactly.
 */
export function chainAct(draft: ActDraft, place: Place): Act {
  return chainWithText(draft, place).act
}

/** Like `chainAct`, and keeps the canonical texts that were hashed, which are the texts to store. */
export function chainWithText(draft: ActDraft, place: Place): ChainedAct {
  wellFormed(draft, place)
  const algorithm = place.algorithm ?? 'sha-256'
  const canonicalData = canonical(draft.data)
  const findings = (draft.findings ?? []).map(({ rule, reason }) => ({ rule, reason }))
  const canonicalFindings = canonical(findings)
  const dataHash = dataHashOf(algorithm, draft.salt, canonicalData)
  const { id, kind, actor, unit, happenedAt, recordedAt, basis, data, evidence, salt } = draft
  const { jurisdiction, matter, sequence, previous } = place
  // biome-ignore format: one object made at once, which costs half of one spread together.
  const act: Act = {
    jurisdiction, matter, sequence, id, kind, actor, unit, happenedAt, recordedAt, basis, data,
    evidence: [...evidence], salt, findings, algorithm, dataHash, previous, hash: '',
  }
  act.hash = hashHex(algorithm, envelope(act, canonical(act.evidence), canonicalFindings))
  return { act, canonicalData, canonicalFindings }
}

function wellFormed(draft: ActDraft, place: Place) {
  const wrong = (what: string): never => {
    throw new TypeError(`act ${draft.id}: ${what}`)
  }
  if (!uuid.test(draft.id)) wrong('id is not a lower-case UUID')
  for (const at of [draft.happenedAt, draft.recordedAt])
    if (!realInstant(at)) wrong(`${at} is not YYYY-MM-DDTHH:mm:ss+08:00`)
  if (!/^[0-9a-f]{32}$/.test(draft.salt)) wrong('salt is not 32 hex digits')
  for (const one of draft.evidence) if (!digest.test(one)) wrong(`evidence ${one} is not 64 hex digits`)
  if (place.previous !== '' && !digest.test(place.previous)) wrong('previous is not 64 hex digits')
  if ((place.sequence === 1) !== (place.previous === '')) wrong(`sequence ${place.sequence} does not fit its previous`)
  if (!Number.isSafeInteger(place.sequence) || place.sequence < 1) wrong('sequence is not 1, 2, 3 …')
  for (const field of [draft.kind, draft.actor, draft.unit, draft.basis ?? '', place.jurisdiction, place.matter])
    if (typeof field !== 'string' || field.includes('\0') || !field.isWellFormed())
      wrong('text holds NUL or a lone surrogate')
}

function realInstant(at: string): boolean {
  if (!instant.test(at)) return false
  const day = Number(at.slice(8, 10))
  return day <= 28 || new Date(`${at.slice(0, 19)}Z`).getUTCDate() === day
}

export interface BrokenAct {
  matter: string
  sequence: number
  id: string
  why: string
}

export interface ChainVerdict {
  acts: number
  ok: boolean
  firstBroken: BrokenAct | null
}

/** Why a single act's hashes do not hold, or null. `canonicalData` null recomputes it from `act.data`. */
export function brokenAct(act: Act, canonicalData: string | null = null): string | null {
  if (act.salt !== null) {
    const found = dataHashOf(act.algorithm, act.salt, canonicalData ?? canonical(act.data))
    if (found !== act.dataHash) return 'data does not match its hash'
  } else if (act.data !== null) return 'data without its salt'
  return hashHex(act.algorithm, envelopeOf(act)) === act.hash ? null : 'envelope does not match its hash'
}

/**
 * Recomputes every hash and checks continuity: acts come grouped by matter in rising sequence from 1. Destroyed
 * data (salt null) is skipped; the chain still holds on the envelopes.
 */
export function verifyChain(acts: Iterable<Act>): ChainVerdict {
  let count = 0
  let last: Act | null = null
  for (const act of acts) {
    const fresh: boolean = last === null || last.matter !== act.matter || last.jurisdiction !== act.jurisdiction
    const why = misplaced(act, fresh ? null : last) ?? safely(() => brokenAct(act))
    if (why !== null) {
      return { acts: count, ok: false, firstBroken: { matter: act.matter, sequence: act.sequence, id: act.id, why } }
    }
    count++
    last = act
  }
  return { acts: count, ok: true, firstBroken: null }
}

function misplaced(act: Act, last: Act | null): string | null {
  if (act.sequence !== (last?.sequence ?? 0) + 1)
    return `sequence ${act.sequence} follows ${last?.sequence ?? 'nothing'}`
  return act.previous === (last?.hash ?? '') ? null : 'previous is not the hash of the act before'
}

function safely(check: () => string | null): string | null {
  try {
    return check()
  } catch (error) {
    return `cannot be hashed: ${(error as Error).message}`
  }
}
