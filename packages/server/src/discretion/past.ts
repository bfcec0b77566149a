import type { Standing } from '@zhiheng/law/discretion/among.ts'
import { type Counted, standingAmongCounts } from '@zhiheng/law/discretion/among.ts'
import { standingWords } from '@zhiheng/law/discretion/among-words.ts'
import type { Degree } from '@zhiheng/law/discretion/scheme.ts'
import type { Step } from '@zhiheng/law/discretion/types.ts'
import { power } from '@zhiheng/law/powers/index.ts'
import type { Addressee } from '@zhiheng/law/powers/types.ts'
import type { Pool } from 'pg'

/** What makes past fines like the one asked about; `factsOn` finds the version of the item’s law. */
export interface Asked {
  readonly power: string
  readonly factsOn: string
  readonly degree: Degree
  readonly addressee: Addressee
  /** Fen. */
  readonly amount: number
}

export interface PastAnswer {
  /** Where the amount lies; null while no like fine stands decided. */
  readonly standing: Standing | null
  /** The same in a sentence, with its articles. */
  readonly words: Step | null
  /** First day of the law under which the fines counted were decided; null where the item had none that day. */
  readonly termsSince: string | null
  /** Like fines decided under other versions of the law of the item, which are no measure. */
  readonly underOtherTerms: number
}

/**
 * Where an amount lies among the fines this jurisdiction has decided for the same item, degree and kind of addressee
 * under the same version of its law. Fines that were revoked are not among them.
 */
export async function pastFor(db: Pool, jurisdiction: string, asked: Asked): Promise<PastAnswer> {
  const termsSince = power(asked.power, asked.factsOn)?.from ?? null
  const { rows } = await db.query<{ terms_since: string; amount: string; n: number }>({
    name: 'past-fines',
    text: `SELECT terms_since, amount, n FROM past_fine
      WHERE jurisdiction = $1 AND power = $2 AND degree = $3 AND addressee = $4 AND n > 0 ORDER BY amount`,
    values: [jurisdiction, asked.power, asked.degree, asked.addressee],
  })
  const mine: Counted[] = []
  let underOtherTerms = 0
  for (const { terms_since, amount, n } of rows)
    if (terms_since === termsSince) mine.push({ amount: Number(amount), n })
    else underOtherTerms += n
  const standing = standingAmongCounts(mine, asked.amount) ?? null
  return { standing, words: standing && standingWords(standing, asked.amount), termsSince, underOtherTerms }
}
