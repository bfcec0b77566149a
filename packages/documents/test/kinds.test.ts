import { kinds } from '@zhiheng/matters'
import {
  type Act,
  type AnyProcedure,
  type BaseState,
  documentsOf,
  type MadeDocument,
  perform,
  proposals,
  stateKey,
} from '@zhiheng/procedure'
import { afterAll, describe, expect, it } from 'vitest'
import { missingCharacters } from '../src/glyphs.ts'
import { charactersOf, paperOf } from '../src/paper.ts'
import { pdfOf } from '../src/pdf.ts'
import { Press } from '../src/press.ts'
import { textOf } from './pdf-text.ts'
import { context } from './samples.ts'

const press = new Press()
afterAll(() => press.close())

/** Steps tried in one procedure; rarely seen acts first, so that each comes early. */
const STEPS = 4000

/** The longest document of each declaration that the examples reach. */
function reached(p: AnyProcedure): Map<string, MadeDocument> {
  const found = new Map<string, MadeDocument>()
  const often = new Map<string, number>()
  const seen = new Set<string>()
  const open: { acts: Act[]; state: BaseState }[] = [{ acts: [], state: p.initial }]
  for (let steps = 0; steps < STEPS && open.length; ) {
    const kindOf = (n: { acts: Act[] }) => often.get(n.acts.at(-1)?.kind ?? '') ?? 0
    const at = open.reduce((best, n, i) => (kindOf(n) < kindOf(open[best] as { acts: Act[] }) ? i : best), 0)
    const { acts, state } = open.splice(at, 1)[0] as { acts: Act[]; state: BaseState }
    for (const { proposal, actor } of proposals(p, acts)) {
      steps++
      const done = perform(p, acts, state, proposal, actor)
      if (done.is !== 'accepted') continue
      const all = [...acts, done.act]
      for (const made of documentsOf(p, all).filter((d) => d.sequence === all.length)) {
        const known = found.get(made.document)
        if (!known || JSON.stringify(known.content).length < JSON.stringify(made.content).length)
          found.set(made.document, made)
      }
      const key = stateKey(p, all, done.state as BaseState)
      if (seen.has(key)) continue
      seen.add(key)
      often.set(proposal.kind, (often.get(proposal.kind) ?? 0) + 1)
      open.push({ acts: all, state: done.state as BaseState })
    }
  }
  return found
}

describe('every kind of matter', () => {
  for (const kind of kinds)
    it(`sets the documents of ${kind.procedure.kind} inside the page, in characters the fonts have`, async () => {
      const made = reached(kind.procedure)
      expect(made.size > 0).toBe(kind.procedure.documents.length > 0)
      for (const d of made.values()) {
        const paper = paperOf(d, context)
        expect(missingCharacters(charactersOf(paper)), d.id).toEqual([])
        const runs = textOf(await pdfOf(paper, press))
        for (const r of runs) expect(r.right, `${d.id}: ${r.text}`).toBeLessThanOrEqual(191)
        const body = runs.filter((r) => r.size >= 12 && !/^— \d+ —$/.test(r.text))
        if (paper.layout !== 'record')
          for (const r of body) expect(r.base, `${d.id}: ${r.text}`).toBeLessThanOrEqual(263)
      }
    })
})
