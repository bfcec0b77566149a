import type { LawText } from '@zhiheng/law/statutes/read-text.ts'
import type { Pool } from 'pg'

/** The words of an article in the version in force on a day. */
export interface HeldArticle {
  readonly since: string
  readonly words: string
}

/** Keeps the articles of one version of a law; the same version read again replaces what was kept. */
export async function keepLawText(db: Pool, jurisdiction: string, text: LawText): Promise<void> {
  const numbers = [...text.articles.keys()]
  await db.query({
    text: `WITH gone AS (DELETE FROM law_text WHERE jurisdiction = $1 AND law = $2 AND since = $3 AND NOT (article = ANY ($4::int[])))
      INSERT INTO law_text (jurisdiction, law, since, article, words)
      SELECT $1, $2, $3, * FROM unnest($4::int[], $5::text[])
      ON CONFLICT (jurisdiction, law, since, article) DO UPDATE SET words = excluded.words`,
    values: [jurisdiction, text.law, text.since, numbers, numbers.map((n) => text.articles.get(n))],
  })
}

/** Null where the office has imported no text of that law and day. */
export async function heldArticle(
  db: Pool,
  jurisdiction: string,
  { law, article, on }: { law: string; article: number; on: string },
): Promise<HeldArticle | null> {
  const { rows } = await db.query({
    name: 'held-article',
    text: `SELECT since::text, words FROM law_text
      WHERE jurisdiction = $1 AND law = $2 AND article = $3
        AND since = (SELECT max(since) FROM law_text WHERE jurisdiction = $1 AND law = $2 AND since <= $4::date)`,
    values: [jurisdiction, law, article, on],
  })
  return rows[0] ?? null
}
