/** A term found in the text, with the sentence and clause it stands in. */
export interface Match {
  readonly term: string
  readonly start: number
  readonly sentence: number
  readonly clause: number
}

interface Node {
  readonly next: Map<number, Node>
  term?: string
}

export type Matcher = (text: string) => Match[]

const sentenceEnds = '。！？!?；;\n'
const clauseEnds = '，,：:、（）()'
/** Most characters are Chinese words; only what lies outside them can end anything. */
const isWord = (code: number) => code >= 0x4e00 && code <= 0x9fff

/**
 * Finds every term in one walk of a trie. What lies strictly inside an opaque term is dropped, and so is what
 * the complainer says it is not ("不是占道，是噪音").
 */
export function createMatcher(terms: Iterable<string>, opaque: ReadonlySet<string>): Matcher {
  const root: Node = { next: new Map() }
  for (const term of terms) {
    let node = root
    for (let i = 0; i < term.length; i++) {
      const c = term.charCodeAt(i)
      const next: Node = node.next.get(c) ?? { next: new Map() }
      node.next.set(c, next)
      node = next
    }
    node.term = term
  }
  return (text) => {
    const denied = deniedSpans(text)
    const found: Match[] = []
    let sentence = 0
    let clause = 0
    let hiddenUntil = 0
    for (let i = 0; i < text.length; i++) {
      if (!isWord(text.charCodeAt(i))) {
        const c = text.charAt(i)
        if (sentenceEnds.includes(c)) {
          sentence++
          clause++
        } else if (clauseEnds.includes(c)) clause++
      }
      let hidden = hiddenUntil
      for (const term of longestFirst(root, text, i)) {
        const end = i + term.length
        if (end > hidden && !denied.some(([from, to]) => i >= from && end <= to))
          found.push({ term, start: i, sentence, clause })
        if (opaque.has(term)) hidden = Math.max(hidden, end)
      }
      hiddenUntil = hidden
    }
    return found
  }
}

const none: readonly string[] = []

function longestFirst(root: Node, text: string, from: number): readonly string[] {
  let terms: string[] | undefined
  let node: Node | undefined = root
  for (let j = from; j < text.length; j++) {
    node = node.next.get(text.charCodeAt(j))
    if (!node) break
    if (node.term) terms = terms ? [node.term, ...terms] : [node.term]
  }
  return terms ?? none
}

const denial =
  /(?:并不是|不是说|不关心|不在乎|先不说|不说|不是因为|不是|并非|不算|和|跟|与)([^，。！？；,]{1,16}?)(?=(?:，|,)?(?:而是|是|就是)|的问题|无关|没关系|没有关系|，|,|。)/g
const done =
  /已经解决|已解决|解决了|处理好了|已经修好|修好了|已经清走|已经搬走|不说了|倒是其次|是其次|不是主要|其次|暂且不说|倒是没有|倒没有|倒还好|还算可以/
const settled = new RegExp(`[^，。！？；,]*(?:${done.source})[^，。！？；,]*`, 'g')

/** Spans that the text itself sets aside: denied, or settled already. */
function deniedSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const hit of text.matchAll(denial)) {
    const joins = /^[和跟与]/.test(hit[0])
    if (joins && !/^(?:无关|没关系|没有关系)/.test(text.slice(hit.index + hit[0].length))) continue
    if (/[是难]$/.test(text.slice(0, hit.index)) && hit[0].startsWith('不是')) continue // 是不是…, a question
    if (/[人没一]$/.test(text.slice(Math.max(0, hit.index - 1), hit.index)) && joins) continue
    spans.push([hit.index, hit.index + hit[0].length])
  }
  if (done.test(text)) for (const hit of text.matchAll(settled)) spans.push([hit.index, hit.index + hit[0].length])
  return spans
}
