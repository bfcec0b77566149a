import { join } from 'node:path'
import { calendar } from '@zhiheng/law'
import { createClassifier } from '@zhiheng/matters/incident/classify/classifier.ts'
import { listText } from '@zhiheng/matters/review/draw.ts'
import { appendMany, evidenceStore, seal, signerIn } from '@zhiheng/record'
import { instantOf, mergeTallies, replay } from '@zhiheng/server'
import { loadRegisters } from '@zhiheng/server/intake/registers.ts'
import { officeServices } from '@zhiheng/server/intake/services.ts'
import type { Pool } from 'pg'
import { makeYear } from './generate.ts'
import type { MadeMatter } from './perform.ts'
import { streetPicture } from './pictures.ts'
import { isEligible } from './reviews.ts'

export const SEED = 20241129
const BATCH = 250
const PICTURES = 12

export interface LoadOptions {
  readonly jurisdiction: string
  readonly dataDir: string
  readonly dispatched?: number
  onProgress(done: number): void
}

/** Performs the synthetic year and appends it, batch by batch; then merges counters and seals the log. */
export async function loadYear(db: Pool, options: LoadOptions): Promise<number> {
  const pictures = await keepPictures(db, options)
  const registers = await loadRegisters(db, options.jurisdiction)
  const classifier = createClassifier()
  const services = officeServices(
    () => registers,
    (text) => classifier.classify(text),
  )
  const year = makeYear({ seed: SEED, services, registers, pictures, dispatched: options.dispatched })
  let matters = 0
  // The matters of one append write the same views, so they are gathered by kind.
  const batches = new Map<string, MadeMatter[]>()
  const flush = async (batch: MadeMatter[]) => {
    await appendBatch(db, options.jurisdiction, batch)
    matters += batch.length
    batch.length = 0
    options.onProgress(Math.min(0.97, matters / year.matters))
  }
  const eligible: string[] = []
  for (const made of year.perform()) {
    if (isEligible(made)) eligible.push(made.id)
    const { kind } = made.kind.procedure
    const batch = batches.get(kind) ?? []
    batches.set(kind, batch)
    batch.push(made)
    if (batch.length === BATCH) await flush(batch)
  }
  for (const batch of batches.values()) if (batch.length) await flush(batch)
  for (const { organ, series, n } of year.numbers.all())
    await db.query('INSERT INTO number_series VALUES ($1, $2, 2024, $3, $4)', [
      options.jurisdiction,
      organ || 'bureau',
      series,
      n,
    ])
  // The list that the review was drawn from stands where a real draw leaves it.
  await evidenceStore(join(options.dataDir, 'evidence')).put(Buffer.from(listText(eligible), 'utf8'))
  await mergeTallies(db, options.jurisdiction)
  await seal(
    db,
    options.jurisdiction,
    signerIn(join(options.dataDir, 'keys')),
    instantOf(Date.parse('2024-11-29T08:30:00+08:00')),
  )
  options.onProgress(1)
  return matters
}

const days = calendar()

async function appendBatch(db: Pool, jurisdiction: string, batch: readonly MadeMatter[]): Promise<void> {
  const requests = batch.map((m) => ({
    jurisdiction,
    matter: m.id,
    kind: m.kind.procedure.kind,
    version: m.kind.procedure.version,
    expected: 0,
    previous: '',
    drafts: m.drafts,
    views: replay(m.kind, m.acts, days),
  }))
  const outcomes = await appendMany(db, requests)
  const bad = outcomes.find((o) => o.is !== 'appended')
  if (bad) throw new Error(`the demo could not be loaded: ${JSON.stringify(bad).slice(0, 300)}`)
}

/** Drawn pictures stand in for photographs; they are kept like any evidence. */
async function keepPictures(db: Pool, options: LoadOptions) {
  const store = evidenceStore(join(options.dataDir, 'evidence'))
  const keep = async (after: boolean) => {
    const hashes: string[] = []
    for (let i = 1; i <= PICTURES; i++) {
      const bytes = streetPicture(i, after)
      const { sha256 } = await store.put(bytes)
      await db.query('INSERT INTO evidence VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [
        options.jurisdiction,
        sha256,
        'image/png',
        bytes.length,
        '2024-01-01T00:00:00+08:00',
        'demo',
      ])
      hashes.push(sha256)
    }
    return hashes
  }
  return { before: await keep(false), after: await keep(true) }
}
