import { useMeta } from '../api/queries.ts'
import { limitUnits, useNames } from '../app/names.ts'
import type { WordKey } from '../words/dictionary.ts'
import { useWords } from '../words/use-words.ts'
import type { Change, Register, Value } from './register-api.ts'
import { dayWord, forms, limitUnitWords } from './specs.ts'

const algorithms: Record<string, string> = { ed25519: 'Ed25519', sm2: 'SM2', 'sha-256': 'SHA-256', sm3: 'SM3' }

/** Shows fields of a line in words: names for codes, yes and no for flags. */
export function useShowValue() {
  const { t, pair } = useWords()
  const names = useNames()
  const meta = useMeta()

  const labelOf = (register: string, field: string): string => {
    if (field === 'passwordSet') return t('g.passwordSet')
    if (register === 'signing') return t(field === 'hash' ? 'g.sign.hash' : 'g.sign.signature')
    const spec = forms[register as Register]?.fields.find((f) => f.name === field)
    return spec ? t(spec.label) : field
  }
  const show = (register: string, field: string, value: unknown): string => {
    if (field === 'passwordSet') return t('g.passwordWasSet')
    if (register === 'signing') return algorithms[String(value)] ?? String(value)
    if (value === undefined || value === null || (value === '' && !['township', 'grid', 'class'].includes(field)))
      return t('g.nothing')
    if (typeof value === 'boolean') return t(value ? 'g.yes' : 'g.no')
    if (field === 'roles') return names.roles(value as string[])
    if (field === 'people') return (value as string[]).map(names.person).join(t('comma'))
    if (field === 'weekday') return t(dayWord(value))
    if (field === 'township' && register !== 'townships')
      return value === '' ? t('g.anyTownship') : names.township(String(value))
    if (field === 'grid' && value === '') return t('g.anyCell')
    if (field === 'class') return classWords(String(value))
    if (field === 'kind') return t(value === 'component' ? 'f.component' : 'f.matter')
    if (field === 'unit' && register === 'conditions')
      return limitUnitWords(pair(limitUnits[String(value)])) || String(value)
    if (field === 'unit' && register !== 'units') return names.unit(String(value))
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  const classWords = (key: string): string => {
    if (key === '') return t('g.anyClass')
    const [, code = ''] = key.split(':')
    if (code.length > 2) return `${names.class(key)} ${code}`
    return t('g.major', { name: names.majorClass(key) })
  }
  /** The line a change is about, in a few words. */
  const about = ({ register, line, before, after }: Change): string => {
    const value = after ?? before ?? {}
    if (register === 'duty') return `${names.unit(String(value.unit))} ${t(dayWord(value.weekday))}`
    if (register === 'conditions') return `${classWords(String(value.class))} · ${line}`
    if (register === 'responsibility') return `${t('g.line')} ${line}`
    if (register === 'signing') return ''
    return [value.name, line].filter((w) => typeof w === 'string').join(' ')
  }
  const person = (id: string) =>
    id === 'import' ? t('g.importer') : (meta.people.find((p) => p.person === id)?.name ?? id)
  const registerWord = (register: string) => t(`g.register.${register}` as WordKey)
  return { labelOf, show, about, person, registerWord, classWords }
}

/** Fields that differ, in the order of the form. */
export function changedFields({ register, before, after }: Pick<Change, 'register' | 'before' | 'after'>): string[] {
  const order = forms[register as Register]?.fields.map((f) => f.name) ?? []
  const all = new Set([...order, ...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return [...all].filter(
    (f) => (f in (before ?? {}) || f in (after ?? {})) && !same((before as Value)?.[f], (after as Value)?.[f]),
  )
}
