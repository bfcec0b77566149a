import type { MadeDocument } from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import type { House } from '../routes/app.ts'
import { papersIn } from './papers.ts'
import { wordsOf } from './words.ts'

/** What a paper’s code finds. `differs`: there is such an act, but its hash is another. */
export type Verified =
  | {
      readonly is: 'agrees'
      readonly title: string
      readonly number: string
      /** YYYY-MM-DD. */
      readonly on: string
      readonly organ: string
    }
  | { readonly is: 'destroyed'; readonly on: string }
  | { readonly is: 'differs' }
  | { readonly is: 'unknown' }

export interface PaperCode {
  readonly matter: string
  readonly document: string
  /** First digits of the hash of the act that made the paper, sixteen or more. */
  readonly digits: string
}

/**
 * Whether the hash on a paper is the one on record. The digits stand only on the paper, so what it says about itself is
 * told to nobody who does not hold it; other digits learn nothing but that they differ.
 */
export async function verifiedIn(house: House, { matter, document, digits }: PaperCode): Promise<Verified> {
  const { office } = house
  const sequence = Number(/-(\d+)$/.exec(document)?.[1])
  const stored = /^[0-9a-f]{16,64}$/.test(digits) ? await readActs(office.db, office.jurisdiction, matter) : []
  const act = stored[sequence - 1]
  if (!act) return { is: 'unknown' }
  if (!act.hash.startsWith(digits)) return { is: 'differs' }
  if (stored.some((a) => a.data === null)) return { is: 'destroyed', on: act.happenedAt.slice(0, 10) }
  const { rows } = await office.db.query('SELECT kind FROM matter_head WHERE jurisdiction = $1 AND matter = $2', [
    office.jurisdiction,
    matter,
  ])
  const { made } = await papersIn(house, rows[0].kind, matter)
  const paper = made.find((d) => d.id === document)
  return paper ? told(paper, house) : { is: 'unknown' }
}

function told({ content, madeAt }: MadeDocument, house: House): Verified {
  const registers = house.registers()
  return {
    is: 'agrees',
    title: content.title.replaceAll('\n', ''),
    number: content.number,
    on: content.dated ?? madeAt.slice(0, 10),
    organ: content.organ === undefined ? registers.name : wordsOf(content.organ, registers),
  }
}
