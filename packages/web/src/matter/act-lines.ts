import { formatYuan } from '@zhiheng/law'
import { useClasses } from '../api/queries.ts'
import type { ActInfo, ActLine } from '../api/types.ts'
import { useNames } from '../app/names.ts'
import type { JsonSchema } from '../form/form-model.ts'
import { useWords } from '../words/use-words.ts'

export interface ActWords {
  /** The sentence someone wrote. */
  readonly main: string
  /** The other fields, named. */
  readonly rest: readonly [string, string][]
  /** Another matter the act points at. */
  readonly link: string
}

/** References that nobody reads: hidden ones, but for the reason of a dispatch, and those without a name. */
const isInner = (name: string, s: JsonSchema) => (s.widget === 'hidden' && name !== 'why') || (!s.widget && !s.zh)

/** What an act says, read through the contract that carried it: sentences first, choices named, codes as words. */
export function useActLines() {
  const { lang, pair, t } = useWords()
  const names = useNames()
  const classes = useClasses()
  const conditionOf = (id: string) =>
    classes?.flatMap((c) => c.conditions).find((c) => c.condition === id)?.filing ?? id
  const wordsOf = (s: JsonSchema, value: unknown): string => {
    if (s.choices) return pair(s.choices[String(value)]) || String(value)
    switch (s.widget) {
      case 'class': {
        const c = value as { kind: string; code: string }
        return names.class(`${c.kind}:${c.code}`)
      }
      case 'condition':
        return conditionOf(String(value))
      case 'units':
        return names.units(value as string[])
      case 'unit':
        return names.unit(String(value))
      case 'township':
        return names.township(String(value))
      case 'place':
        return (value as { address: string }).address
      case 'money':
        return `${formatYuan(Number(value))} ${t('f.yuan')}`
      case 'officers':
        return [value].flat().map(personWords).join(t('comma'))
      case 'instant':
        return String(value).slice(0, 16).replace('T', ' ')
      default:
        return plainWords(s, value)
    }
  }
  /** Names where there are some, else the words of each part. */
  const plainWords = (s: JsonSchema, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'f.yes' : 'f.no')
    if (Array.isArray(value))
      return value.map((one) => plainWords(s.items ?? {}, one)).join(lang === 'zh' ? '；' : '; ')
    if (typeof value !== 'object' || value === null) return s.choices ? wordsOf(s, value) : String(value)
    const parts = Object.entries(value as object).flatMap(([name, part]) => {
      const inner = s.properties?.[name]
      if (inner?.widget === 'hidden' || part === undefined || part === '') return []
      return [inner ? wordsOf(inner, part) : plainWords({}, part)]
    })
    return parts.filter(Boolean).join(' ')
  }
  const personWords = (one: unknown) => {
    const { id, name, certificate } = one as { id: string; name?: string; certificate?: string }
    return `${name ?? names.person(id)}${certificate ? `（${certificate}）` : ''}`
  }
  /** An amount with its unit, which is a field of its own. */
  const amountOf = (amount: unknown, spec: ActInfo | undefined, act: ActLine) =>
    spec?.schema.properties?.unit?.choices
      ? `${amount} ${pair(spec.schema.properties.unit.choices[String(act.data.unit)])}`
      : String(amount)
  return (act: ActLine, spec: ActInfo | undefined): ActWords => {
    let main = ''
    const rest: [string, string][] = []
    let link = act.kind === 'absorb' ? String(act.data.matter ?? '') : ''
    const fields = Object.entries(spec?.schema.properties ?? {})
    const measured = fields.some(([, s]) => s.widget === 'limit')
    for (const [name, s] of fields) {
      const value = act.data[name]
      if (value === undefined || value === '' || isInner(name, s)) continue
      if (measured && name === 'unit') continue
      if (s.widget === 'matter') link = String(value)
      else if (s.widget === 'long' && !main) main = String(value)
      else {
        const words = s.widget === 'limit' ? amountOf(value, spec, act) : wordsOf(s, value)
        if (words) rest.push([(lang === 'zh' ? s.zh : s.en) ?? name, words])
      }
    }
    return { main, rest, link }
  }
}
