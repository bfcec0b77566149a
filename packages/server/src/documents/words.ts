import { dateWords, instantWords } from '@zhiheng/documents'
import type { Value } from '@zhiheng/procedure'
import { classNameOf, type Registers } from '../intake/registers.ts'

const nobody: Readonly<Record<string, string>> = { citizen: '市民', clock: '系统', import: '补录' }

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** What stands in a document, in words: names are looked up in the registers as they are today. */
export function wordsOf(value: Value, r: Registers): string {
  if (typeof value === 'string') return value
  if (isList(value)) return value.map((v) => wordsOf(v, r)).join('、')
  if ('at' in value) return value.at && instantWords(value.at)
  if ('on' in value) return value.on && dateWords(value.on)
  if ('parts' in value) return value.parts.map((v) => wordsOf(v, r)).join('')
  const { register, id } = value
  switch (register) {
    case 'person':
      return r.people.get(id)?.name ?? nobody[id] ?? id
    case 'unit':
      return r.units.get(id)?.name ?? id
    case 'township':
      return r.townships.get(id) ?? id
    case 'organ':
      return r.organ(id).name
    case 'class':
      return `${classNameOf(r, id)}（${id.startsWith('component') ? '部件' : '事项'} ${id.split(':')[1]}）`
    case 'filing':
      return r.conditions.get(id)?.filing ?? id
    case 'closing':
      return r.conditions.get(id)?.closing ?? id
  }
}
