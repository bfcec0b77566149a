import { type Enclosed, type Paper, paperOf } from '@zhiheng/documents'
import { organOf } from '@zhiheng/matters/organ.ts'
import { type Act, type AnyKind, type AnyProcedure, documentsOf, type MadeDocument } from '@zhiheng/procedure'
import { readActs, type Act as StoredAct } from '@zhiheng/record'
import { mediaOf } from '../evidence.ts'
import type { Registers } from '../intake/registers.ts'
import { actsOf } from '../matters/office.ts'
import { kindUnder } from '../matters/version.ts'
import { type House, kindNamed } from '../routes/app.ts'
import { wordsOf } from './words.ts'

/** What papers of one matter are written with. */
export interface PaperSource {
  readonly registers: Registers
  readonly matter: string
  /** Acts as stored; their hashes go into the papers. */
  readonly stored: readonly StoredAct[]
  /** Origin of the public server, such as https://zhifa.example; empty: no code to verify by. */
  readonly publicAddress: string
  evidence(sha256: string): Promise<Uint8Array | null>
  /** Media type by hash, for a page that fetches the images itself; then their bytes are not read. */
  media?(sha256: string): Promise<string | null>
}

/** One document with its names looked up and its images read. */
export async function paperFor(made: MadeDocument, s: PaperSource): Promise<Paper> {
  return paperOf(made, {
    words: (value) => wordsOf(value, s.registers),
    organ: s.registers.name,
    matter: s.matter,
    hash: s.stored[made.sequence - 1]?.hash ?? '',
    enclosed: await Promise.all(made.content.evidence.map((sha256) => enclosed(sha256, s))),
    verifyAt: s.publicAddress && `${s.publicAddress}/verify`,
  })
}

const types: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

async function enclosed(sha256: string, s: PaperSource): Promise<Enclosed> {
  if (s.media) return { sha256, type: types[(await s.media(sha256)) ?? ''] }
  const bytes = await s.evidence(sha256)
  const type = bytes && types[mediaOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) ?? '']
  return bytes && type ? { sha256, bytes, type } : { sha256 }
}

export interface MatterPapers {
  readonly stored: readonly StoredAct[]
  readonly acts: readonly Act[]
  readonly kind: AnyKind
  readonly made: readonly MadeDocument[]
}

/**
 * Every document these acts made, each in the name of whoever handled the matter when it was made: a township in its own
 * (行政处罚法 24), everybody else, an entrusted body too (20), in that of the bureau.
 */
export function papersOf(procedure: AnyProcedure, acts: readonly Act[]): MadeDocument[] {
  return documentsOf(procedure, acts).map((made) => {
    const township = organOf(acts.slice(0, made.sequence))
    if (!township || made.content.organ !== undefined) return made
    return { ...made, content: { ...made.content, organ: { register: 'organ', id: township } } }
  })
}

/** Every document of a matter of this kind; none once its data are destroyed at the end of retention. */
export async function papersIn(house: House, kind: string, matter: string): Promise<MatterPapers> {
  const { office } = house
  const stored = await readActs(office.db, office.jurisdiction, matter)
  const acts = actsOf(stored)
  const under = await kindUnder(office, kindNamed(house, kind), matter, acts)
  const destroyed = stored.some((a) => a.data === null)
  return { stored, acts, kind: under, made: destroyed ? [] : papersOf(under.procedure, acts) }
}
