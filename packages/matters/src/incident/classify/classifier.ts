import samples from '../../../data/sample-complaints.json' with { type: 'json' }
import { type ClassKey, type ClassKind, classOf } from '../classes/catalogue.ts'
import { type Bayes, trainBayes } from './bayes.ts'
import { featuresOf } from './features.ts'
import { compileLexicon, type Lexicon, type Rule } from './lexicon/compile.ts'
import { createMatcher, type Match } from './match.ts'
import { neighbours } from './neighbours.ts'
import { createSegmenter } from './segment.ts'

export interface Suggestion {
  readonly kind: ClassKind
  readonly code: string
  readonly name: string
  /** 0..1; the suggestions of one text never add to more than 1. */
  readonly confidence: number
}

export interface Explanation {
  readonly suggestions: readonly Suggestion[]
  /** For each suggestion the words of the text that spoke for it, strongest first. */
  readonly reasons: readonly { readonly kind: ClassKind; readonly code: string; readonly words: readonly string[] }[]
}

export interface ClassifierOptions {
  /** Texts a desk has already filed: they teach the model the local ways of speaking. */
  readonly examples?: readonly (ClassKey & { readonly text: string })[]
  /** How much the trained model counts beside the rules; 0.5 unless told, 0 for the rules alone. */
  readonly modelWeight?: number
}

export interface Classifier {
  classify(text: string): Suggestion[]
  explain(text: string): Explanation
}

const stress =
  /最主要|主要是|主要|关键是|重点是|最严重|最气人|最烦|更过分|尤其是|现在是|现在主要|而是|主要反映|核心问题/
/** So far ahead that the model, which moves a score by one or two, cannot change the order any more. */
function settled(total: Float64Array): boolean {
  let [first, second] = [0, 0]
  for (const score of total) {
    if (score > first) [first, second] = [score, first]
    else if (score > second) second = score
  }
  return first - second > 4
}

/** Positions of the `count` highest scores, highest first, the earlier of two equal ones first. */
function highest(scores: Float64Array, count: number): number[] {
  const found: number[] = []
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] ?? 0
    let at = found.length
    while (at > 0 && score > (scores[found[at - 1] ?? 0] ?? 0)) at--
    if (at === count) continue
    found.splice(at, 0, k)
    if (found.length > count) found.pop()
  }
  return found
}

/** Score that an unknown class is taken to have: what keeps vague texts low. */
const unknown = 2.2
const sharpness = 0.85

/** Makes the classifier. Deterministic and offline; a text takes a tenth of a millisecond. */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const lexicon = compileLexicon()
  const matcher = createMatcher(lexicon.terms.keys(), lexicon.opaque)
  const segment = createSegmenter(lexicon.terms.keys())
  const names = lexicon.targets.map((target) => {
    const found = classOf(target.kind, target.code)
    if (!found) throw new Error(`rule for unknown class ${target.kind} ${target.code}`)
    return found.name
  })
  const position = new Map(lexicon.targets.map((target, i) => [`${target.kind} ${target.code}`, i]))
  const shipped = samples.map(([kind, code, text]) => ({ kind, code, text: text ?? '' }))
  const taught = [...shipped, ...(options.examples ?? [])].flatMap((example) => {
    const target = position.get(`${example.kind} ${example.code}`)
    return target === undefined ? [] : [{ target, features: featuresOf(segment, normal(example.text)) }]
  })
  const bayes: Bayes = trainBayes(names.length, taught)
  const modelWeight = options.modelWeight ?? 0.5
  const ruleHits = ruleFinder(lexicon)
  // Kept from text to text: large arrays made anew each time cost more than the arithmetic in them.
  const total = new Float64Array(names.length)
  const rank = new Uint8Array(names.length)

  function scores(text: string): { total: Float64Array; hits: Hit[]; matches: Match[] } {
    const matches = matcher(text)
    const hits = ruleHits(matches, sentenceWeights(text))
    const sorted = [...hits].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    total.fill(0)
    rank.fill(0)
    for (const { rule, value } of sorted) {
      // Several rules of one class say partly the same: each further one counts half of the one before.
      total[rule.target] = (total[rule.target] ?? 0) + value * 0.5 ** (rank[rule.target] ?? 0)
      rank[rule.target] = Math.min(8, (rank[rule.target] ?? 0) + 1)
    }
    if (modelWeight > 0 && !settled(total)) addModel(total, text)
    return { total, hits, matches }
  }

  function addModel(total: Float64Array, text: string): void {
    const { logs, known } = bayes.score(featuresOf(segment, text))
    if (known === 0) return
    const norm = modelWeight / Math.sqrt(known)
    for (let k = 0; k < total.length; k++) total[k] = (total[k] ?? 0) + norm * (logs[k] ?? 0)
  }

  const classify = (text: string): Suggestion[] => suggest(scores(normal(text)).total)

  function suggest(total: Float64Array): Suggestion[] {
    const order = highest(total, 8)
    const mass = order.reduce((sum, k) => sum + Math.exp(sharpness * (total[k] ?? 0)), Math.exp(sharpness * unknown))
    const out: Suggestion[] = []
    for (const k of order) {
      const target = lexicon.targets[k]
      const score = total[k] ?? 0
      if (!target || score < 0.8 || out.some((s) => s.code === target.code)) continue
      const confidence = Math.floor((Math.exp(sharpness * score) / mass) * 1000) / 1000
      if (confidence >= 0.005) out.push({ ...target, name: names[k] ?? '', confidence })
      if (out.length === 3) break
    }
    // With no rule and only a trace of likeness, three guesses would be worse than none.
    return (out[0]?.confidence ?? 0) < 0.15 ? [] : withNeighbours(out)
  }

  function withNeighbours(found: readonly Suggestion[]): Suggestion[] {
    const out = [...found]
    for (const near of found.slice(0, 2).flatMap((s) => neighbours.get(s.kind.charAt(0) + s.code) ?? [])) {
      const kind: ClassKind = near.startsWith('c') ? 'component' : 'matter'
      const entry = classOf(kind, near.slice(1))
      if (out.length >= 3 || !entry || out.some((s) => s.code === entry.code)) continue
      const room = 1 - out.reduce((sum, s) => sum + s.confidence, 0)
      const confidence = Math.floor(Math.min(0.01, out.at(-1)?.confidence ?? 0, Math.max(0, room)) * 1000) / 1000
      out.push({ kind, code: entry.code, name: entry.name, confidence })
    }
    return out
  }

  function explain(text: string): Explanation {
    const plain = normal(text)
    const { total, hits, matches } = scores(plain)
    const suggestions = suggest(total)
    const reasons = suggestions.map(({ kind, code }) => {
      const target = position.get(`${kind} ${code}`)
      const symbols = new Set(
        hits
          .filter((hit) => hit.rule.target === target && hit.value > 0)
          .sort((a, b) => b.value - a.value)
          .flatMap((hit) => hit.rule.parts.flat()),
      )
      const words = matches.filter((m) => lexicon.terms.get(m.term)?.some((id) => symbols.has(id))).map((m) => m.term)
      return { kind, code, words: withoutParts([...new Set(words)]).slice(0, 8) }
    })
    return { suggestions, reasons }
  }

  return { classify: (text) => (text.trim() === '' ? [] : classify(text)), explain }
}

const normal = (text: string) =>
  text.normalize('NFKC').replace(/,/g, '，').replace(/!/g, '！').replace(/\?/g, '？').replace(/\s+/g, ' ')

const withoutParts = (words: string[]) =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)))

/** The first sentence and a stressed one weigh more: that is where the complaint proper stands. */
function sentenceWeights(text: string): number[] {
  return text.split(/[。！？!?；;\n]/).map((sentence, i) => (i === 0 ? 1.1 : 1) * (stress.test(sentence) ? 1.3 : 1))
}

/** For each symbol the rules, by position, whose first part it answers. */
function rulesByFirstSymbol({ rules, symbolCount }: Lexicon): number[][] {
  const found: number[][] = Array.from({ length: symbolCount }, () => [])
  for (const [at, rule] of rules.entries()) for (const id of rule.parts[0] ?? []) found[id]?.push(at)
  return found
}

interface Hit {
  readonly rule: Rule
  readonly value: number
}

/** Masks of the sentences and clauses in which each symbol stands. */
interface Standing {
  readonly sentences: Int32Array
  readonly clauses: Int32Array
}

/** Finds the rules that a text answers, in the order in which they are written. */
function ruleFinder(lexicon: Lexicon): (matches: readonly Match[], weights: readonly number[]) => Hit[] {
  const { rules, terms, symbolCount } = lexicon
  const bySymbol = rulesByFirstSymbol(lexicon)
  const at: Standing = { sentences: new Int32Array(symbolCount), clauses: new Int32Array(symbolCount) }
  return (matches, weights) => {
    at.sentences.fill(0)
    at.clauses.fill(0)
    const candidates = new Set<number>()
    for (const { term, sentence, clause } of matches)
      for (const id of terms.get(term) ?? []) {
        if (at.sentences[id] === 0) for (const rule of bySymbol[id] ?? []) candidates.add(rule)
        at.sentences[id] = (at.sentences[id] ?? 0) | (1 << Math.min(30, sentence))
        at.clauses[id] = (at.clauses[id] ?? 0) | (1 << Math.min(30, clause))
      }
    const hits: Hit[] = []
    for (const i of [...candidates].sort((a, b) => a - b)) {
      const rule = rules[i] as Rule
      const value = worthOf(rule, at, weights)
      if (value !== null) hits.push({ rule, value })
    }
    return hits
  }
}

/** What a rule counts in a text: all its parts in one sentence, or at least all somewhere; null when not. */
function worthOf(rule: Rule, { sentences, clauses }: Standing, weights: readonly number[]): number | null {
  let together = -1
  let sameClause = -1
  for (const part of rule.parts) {
    const mask = either(sentences, part)
    if (mask === 0) return null
    together &= mask
    sameClause &= either(clauses, part)
  }
  const forbidden = either(sentences, rule.forbidden)
  const left = together & ~forbidden
  if (left === 0) return together === 0 && forbidden === 0 ? rule.weight * 0.5 : null
  let weight = 0
  for (let s = 0; s < 31; s++) if (left & (1 << s)) weight = Math.max(weight, weights[s] ?? 1)
  return rule.weight * weight * (sameClause !== 0 && rule.parts.length > 1 ? 1.15 : 1)
}

function either(masks: Int32Array, ids: readonly number[]): number {
  let mask = 0
  for (const id of ids) mask |= masks[id] ?? 0
  return mask
}
