import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { appendMany, createDatabase, openPool, proofFor, seal, signerIn, verifyStore } from '@zhiheng/record'
import { prepareDatabase } from '@zhiheng/server'
import { chanceFrom, complaint } from './complaints.ts'
import type { Ground } from './ground.ts'
import { type Line, median, milliseconds, perSecond } from './measure.ts'

const ACTS = 8
const JURISDICTION = '532301'

/** Fills a record with chained acts, seals it, then checks every hash, chain, leaf, node and signature of it. */
export async function record(ground: Ground): Promise<Line[]> {
  const url = await createDatabase(ground.url, 'record')
  await prepareDatabase(url)
  const db = openPool(url, { role: 'app', max: 2 })
  const matters = ground.quick ? 500 : 125_000
  try {
    const filling = performance.now()
    for (let from = 0; from < matters; from += 500) await fill(from, Math.min(500, matters - from))
    ground.say(`${matters * ACTS} acts appended in ${Math.round((performance.now() - filling) / 1000)} s`)
    const signer = signerIn(join(ground.folder, 'keys'))
    for (let more = true; more; )
      more = (await seal(db, JURISDICTION, signer, '2024-11-29T08:30:00+08:00', { limit: 10_000 })).sealed === 10_000
    const rates: number[] = []
    for (let i = 0; i < (ground.quick ? 1 : 2); i++) {
      const t = performance.now()
      const verdict = await verifyStore(db, JURISDICTION)
      if (!verdict.ok || verdict.acts !== matters * ACTS) throw new Error(`not verified: ${JSON.stringify(verdict)}`)
      rates.push((verdict.acts / (performance.now() - t)) * 1000)
    }
    const chance = chanceFrom(3)
    const proofs: number[] = []
    for (let i = 0; i < 2_000; i++) {
      const matter = idOf(Math.floor(chance() * matters))
      const t = performance.now()
      if (!(await proofFor(db, JURISDICTION, matter))) throw new Error(`no proof for ${matter}`)
      proofs.push(performance.now() - t)
    }
    return [
      {
        measure: `Verify ${(matters * ACTS).toLocaleString('en')} chained acts, sealed`,
        ours: perSecond(median(rates)),
        peer: '–',
        ratio: '–',
        bar: 'told',
        met: true,
      },
      {
        measure: 'Inclusion proof, median',
        ours: milliseconds(median(proofs)),
        peer: '–',
        ratio: '–',
        bar: '< 1 ms',
        met: median(proofs) < 1,
      },
    ]
  } finally {
    await db.end()
  }

  async function fill(from: number, n: number) {
    const chance = chanceFrom(from + 1)
    const requests = Array.from({ length: n }, (_, i) => ({
      ...{ jurisdiction: JURISDICTION, matter: idOf(from + i), kind: 'incident', version: 1 },
      ...{ expected: 0, previous: '', views: [] },
      drafts: Array.from({ length: ACTS }, (_, k) => draft(k, chance)),
    }))
    await appendMany(db, requests)
  }
}

const idOf = (n: number) => `240101-${String(n).padStart(8, '0')}`

const draft = (k: number, chance: () => number) => ({
  id: randomUUID(),
  kind: k ? 'note' : 'report',
  actor: 'operator1',
  unit: 'center',
  happenedAt: `2024-01-0${k + 1}T09:00:00+08:00`,
  recordedAt: `2024-01-0${k + 1}T09:00:05+08:00`,
  basis: null,
  data: k ? { text: complaint(chance).text } : complaint(chance),
  evidence: [],
  salt: randomUUID().replaceAll('-', ''),
})
