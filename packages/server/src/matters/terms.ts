/**
 * Search terms of a text: every pair of neighbouring Chinese characters, and words of letters and digits whole.
 * PostgreSQL's own parsers do not split Chinese, and trigrams need a locale; pairs need nothing.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>()
  for (const run of text.toLowerCase().match(/[\p{Script=Han}]+|[a-z0-9]+/gu) ?? []) {
    // A rare character is two units of UTF-16 and must not be torn.
    const characters = /[\ud800-\udfff]/.test(run) ? [...run] : run
    if (/^[a-z0-9]/.test(run) || characters.length === 1) terms.add(run)
    else for (let i = 0; i + 1 < characters.length; i++) terms.add(`${characters[i]}${characters[i + 1]}`)
  }
  return [...terms]
}

/** A tsquery that wants every term; a single Chinese character or a started word matches as a prefix. */
export function queryOf(text: string): string | null {
  const terms = termsOf(text)
  if (!terms.length) return null
  return terms.map((t) => ([...t].length === 1 || /^[a-z0-9]/.test(t) ? `'${t}':*` : `'${t}'`)).join(' & ')
}
