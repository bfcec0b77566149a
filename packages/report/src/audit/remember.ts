const MOST = 20_000

/** Answers of a question asked over and over about the same few words; forgotten when there are too many. */
export function remember<V>(ask: (words: string) => V): (words: string) => V {
  const known = new Map<string, { readonly answer: V }>()
  return (words) => {
    const found = known.get(words)
    if (found) return found.answer
    const answer = ask(words)
    if (known.size >= MOST) known.clear()
    known.set(words, { answer })
    return answer
  }
}
