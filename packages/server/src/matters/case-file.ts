import { type AnyKind, documentsOf, pinnedKind } from '@zhiheng/procedure'
import { type Act, exportCaseFile, proofFor, readActs } from '@zhiheng/record'
import type { Pool } from 'pg'
import { paperPage } from '../documents/paper.ts'
import { mediaOf } from '../evidence.ts'
import type { Registers } from '../intake/registers.ts'
import { actsOf } from './office.ts'

export interface CaseFileOffice {
  readonly db: Pool
  readonly jurisdiction: string
  readonly kinds: readonly AnyKind[]
  readonly registers: Registers
  evidence(sha256: string): Promise<Uint8Array | null>
}

/** The whole of a matter as one zip: acts, documents, evidence, proofs. Null when there is no such matter. */
export async function caseFileOf(office: CaseFileOffice, matter: string, at: string, title?: string) {
  const { db, jurisdiction } = office
  const acts = await readActs(db, jurisdiction, matter)
  const { rows } = await db.query('SELECT kind, version FROM matter_head WHERE jurisdiction = $1 AND matter = $2', [
    jurisdiction,
    matter,
  ])
  if (!acts.length || !rows[0]) return null
  const bytes = await exportCaseFile({
    acts,
    proof: await proofFor(db, jurisdiction, matter),
    documents: await papersOf(office, rows[0], acts),
    evidence: (sha256) => office.evidence(sha256),
    at,
    title,
  })
  return { acts: acts.length, bytes }
}

/** Once data are destroyed at the end of retention, nothing can be written from them. */
async function papersOf(office: CaseFileOffice, head: { kind: string; version: number }, acts: readonly Act[]) {
  const kind = office.kinds.find((k) => k.procedure.kind === head.kind)
  if (!kind || acts.some((a) => a.data === null)) return []
  const told = actsOf(acts)
  const made = documentsOf(pinnedKind(kind, head.version, told).procedure, told)
  const pages = made.map(async (d, i) => {
    const page = paperPage(d, {
      registers: office.registers,
      matter: acts[0]!.matter,
      hash: acts[d.sequence - 1]!.hash,
      attachments: await Promise.all(d.content.evidence.map((sha256) => enclosed(office, sha256))),
    })
    const name = `${String(i + 1).padStart(2, '0')}-${d.name.zh}.html`
    return { name, bytes: new TextEncoder().encode(page) }
  })
  return Promise.all(pages)
}

async function enclosed(office: CaseFileOffice, sha256: string) {
  const bytes = await office.evidence(sha256)
  const image = !!bytes && (mediaOf(Buffer.from(bytes)) ?? '').startsWith('image/')
  return { sha256, href: `../evidence/${sha256}`, image }
}
