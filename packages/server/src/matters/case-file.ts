import { type Press, pdfOf } from '@zhiheng/documents'
import { type AnyKind, pinnedKind } from '@zhiheng/procedure'
import { type Act, type CaseFileDocument, exportCaseFile, proofFor, readActs } from '@zhiheng/record'
import type { Pool } from 'pg'
import { matterBook } from '../documents/book.ts'
import { type PaperSource, paperFor, papersOf } from '../documents/papers.ts'
import type { Registers } from '../intake/registers.ts'
import { actsOf } from './office.ts'

export interface CaseFileOffice {
  readonly db: Pool
  readonly jurisdiction: string
  readonly kinds: readonly AnyKind[]
  readonly registers: Registers
  readonly press: Press
  /** Where the codes on the papers point to when the bureau has published no address. */
  readonly servedAt?: string
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
    documents: await writtenPapers(office, rows[0], acts),
    evidence: (sha256) => office.evidence(sha256),
    at,
    title,
  })
  return { acts: acts.length, bytes }
}

/** The bound book, then each paper by itself, all as PDF. Once data are destroyed at the end of retention nothing can be written. */
async function writtenPapers(
  office: CaseFileOffice,
  head: { kind: string; version: number },
  stored: readonly Act[],
): Promise<CaseFileDocument[]> {
  const newest = office.kinds.find((k) => k.procedure.kind === head.kind)
  if (!newest || stored.some((a) => a.data === null)) return []
  const acts = actsOf(stored)
  const kind = pinnedKind(newest, head.version, acts)
  const made = papersOf(kind.procedure, acts)
  const source: PaperSource = {
    registers: office.registers,
    matter: stored[0]!.matter,
    stored,
    publicAddress: office.registers.publicAddress || office.servedAt || '',
    evidence: (sha256) => office.evidence(sha256),
  }
  const book = { name: '00-卷宗.pdf', bytes: await matterBook(kind, made, source, office.press) }
  const papers = made.map(async (d, i) => ({
    name: `${String(i + 1).padStart(2, '0')}-${d.name.zh}.pdf`,
    bytes: await pdfOf(await paperFor(d, source), office.press),
  }))
  return [book, ...(await Promise.all(papers))]
}
