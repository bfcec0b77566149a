import type { ClassKey } from '../../classes/catalogue.ts'
import { concepts } from './concepts.ts'
import { moreConcepts } from './concepts-more.ts'
import { environmentRules } from './environment.ts'
import { facilityRules } from './facilities.ts'
import { opaqueSets, opaqueWords } from './opaque.ts'
import { streetRules } from './street.ts'

export interface Rule {
  readonly target: number
  readonly weight: number
  /** Each part is a list of symbols of which one must be there. */
  readonly parts: readonly (readonly number[])[]
  readonly forbidden: readonly number[]
  readonly line: string
}

export interface Lexicon {
  readonly targets: readonly ClassKey[]
  readonly rules: readonly Rule[]
  /** Term → the symbols it stands for: itself and every set it is listed in. */
  readonly terms: ReadonlyMap<string, readonly number[]>
  readonly opaque: ReadonlySet<string>
  readonly symbolCount: number
}

/** Reads the word sets and rules once. A rule naming an unknown set is an error, not a silent miss. */
export function compileLexicon(): Lexicon {
  const symbols = new Map<string, number>()
  const terms = new Map<string, number[]>()
  const symbol = (name: string) => {
    const known = symbols.get(name)
    if (known !== undefined) return known
    symbols.set(name, symbols.size)
    return symbols.size - 1
  }
  const addTerm = (term: string, id: number) => {
    const list = terms.get(term)
    if (!list) terms.set(term, [id])
    else if (!list.includes(id)) list.push(id)
  }
  const sets = new Map<string, readonly string[]>()
  for (const line of lines(concepts + moreConcepts)) {
    const [name = '', words = ''] = line.split(/:\s*/)
    const list = words.split(/\s+/)
    sets.set(name, list)
    for (const word of list) addTerm(word, symbol(`@${name}`))
  }
  const readPart = (part: string) =>
    part.split('|').map((alternative) => {
      if (alternative.startsWith('@') && !sets.has(alternative.slice(1))) throw new Error(`no word set ${alternative}`)
      const id = symbol(alternative)
      if (!alternative.startsWith('@')) addTerm(alternative, id)
      return id
    })
  const targets: ClassKey[] = []
  const targetOf = new Map<string, number>()
  const rules = lines(environmentRules + streetRules + facilityRules).map((line): Rule => {
    const [target = '', weight, ...parts] = line.trim().split(/\s+/)
    if (!/^[cm]\d{5}$/.test(target) || !Number.isFinite(Number(weight))) throw new Error(`rule not understood: ${line}`)
    if (!targetOf.has(target)) {
      targetOf.set(target, targets.length)
      targets.push({ kind: target.startsWith('c') ? 'component' : 'matter', code: target.slice(1) })
    }
    return {
      target: targetOf.get(target) ?? 0,
      weight: Number(weight),
      parts: parts.filter((p) => !p.startsWith('!')).map(readPart),
      forbidden: parts.filter((p) => p.startsWith('!')).flatMap((p) => readPart(p.slice(1))),
      line,
    }
  })
  const opaque = new Set(opaqueWords.split(/\s+/).filter(Boolean))
  for (const name of opaqueSets.split(' '))
    for (const word of sets.get(name) ?? []) if (word.length > 1) opaque.add(word)
  for (const word of opaque) if (!terms.has(word)) terms.set(word, [])
  return { targets, rules, terms, opaque, symbolCount: symbols.size }
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
