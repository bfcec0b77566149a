import { zip } from 'fflate'
import type { Act } from '../act.ts'
import { canonical } from '../canonical.ts'
import { RecordError } from '../errors.ts'
import { hashHex } from '../hash.ts'
import type { MatterProof } from '../proof.ts'
import { caseFileReadme } from './case-file-readme.ts'

export interface CaseFileDocument {
  /** File name without folders, e.g. `行政处罚决定书.pdf`. */
  name: string
  bytes: Uint8Array
}

export interface CaseFileSource {
  /** All acts of one matter, in order. */
  acts: readonly Act[]
  /** From `proofFor`; null when nothing of it is sealed (a verifier will say so). */
  proof: MatterProof | null
  documents: readonly CaseFileDocument[]
  /** Bytes of a piece of evidence by SHA-256; null leaves it out and lists it as withheld. */
  evidence: (sha256: string) => Promise<Uint8Array | null>
  /** When it is exported, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  at: string
  /** Shown in README.md, e.g. 楚综执罚决字〔2026〕1 号. */
  title?: string
}

export interface Manifest {
  format: 'zhiheng-case-file/1'
  jurisdiction: string
  matter: string
  exportedAt: string
  /** SHA-256 of every member but this one. */
  members: Record<string, string>
  /** Evidence named by an act but not enclosed. */
  withheld: string[]
}

/**
 * A matter as one zip that anyone can check offline with `verifyCaseFile`: `acts.jsonl` (one act a line, canonical
 * JSON), `documents/`, `evidence/<sha256>`, `proof.json`, `README.md`, `manifest.json`. The same source gives the
 * same bytes.
 */
export async function exportCaseFile(source: CaseFileSource): Promise<Uint8Array> {
  const [first] = source.acts
  if (first === undefined) throw new RecordError('empty-matter', 'a case file needs at least one act')
  const members: Record<string, Uint8Array> = {
    'acts.jsonl': bytes(source.acts.map((act) => `${canonical(act)}\n`).join('')),
    'proof.json': bytes(`${JSON.stringify(source.proof, null, 2)}\n`),
  }
  for (const { name, bytes } of source.documents) {
    if (!/^[^./\\:][^/\\:]*$/.test(name) || `documents/${name}` in members)
      throw new TypeError(`bad or repeated document name ${name}`)
    members[`documents/${name}`] = bytes
  }
  const withheld: string[] = []
  for (const sha256 of [...new Set(source.acts.flatMap((act) => act.evidence))].sort()) {
    const found = await source.evidence(sha256)
    if (found) members[`evidence/${sha256}`] = found
    else withheld.push(sha256)
  }
  members['README.md'] = bytes(caseFileReadme(source, withheld.length))
  const { jurisdiction, matter } = first
  const hashes = Object.fromEntries(Object.entries(members).map(([name, one]) => [name, hashHex('sha-256', one)]))
  const manifest: Manifest = {
    format: 'zhiheng-case-file/1',
    jurisdiction,
    matter,
    exportedAt: source.at,
    members: hashes,
    withheld,
  }
  members['manifest.json'] = bytes(`${JSON.stringify(manifest, null, 2)}\n`)
  return zipped(members, new Date(`${source.at.slice(0, 19)}`))
}

const bytes = (text: string) => new TextEncoder().encode(text)

function zipped(members: Record<string, Uint8Array>, mtime: Date): Promise<Uint8Array> {
  // Photos, video and PDF are compressed already.
  const level = (name: string) => (name.startsWith('evidence/') ? 0 : 6)
  const entries = Object.entries(members).map(([name, one]) => [name, [one, { level: level(name), mtime }]] as const)
  return new Promise((done, failed) => {
    zip(Object.fromEntries(entries) as Parameters<typeof zip>[0], (error, data) => (error ? failed(error) : done(data)))
  })
}
