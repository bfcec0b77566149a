import type { z } from 'zod'
import { readCitations } from './citations.ts'
import { fuzzyKeys, notData, otherNames, plainKey } from './field-names.ts'
import { choiceWords } from './names/choices.ts'
import { numberIn, readNumeral } from './numbers.ts'
import { readParty } from './party.ts'
import { readPenalties } from './penalties.ts'
import { readPeople, readPerson } from './people.ts'
import { BadTold, denies, readDay, readInstant, readMoney, readYesNo, saysNone, unsaid } from './values.ts'

interface Meta {
  readonly zh?: string
  readonly en?: string
  readonly widget?: string
  readonly choices?: Readonly<Record<string, readonly [string, string]>>
}

interface Inner {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
}

const innerOf = (schema: z.ZodType): Inner => (schema as unknown as { _zod: { def: Inner } })._zod.def

/** What a schema says does not change; asking it is slow. */
function remembered<V>(ask: (schema: z.ZodType) => V): (schema: z.ZodType) => V {
  const known = new WeakMap<z.ZodType, { readonly value: V }>()
  return (schema) => {
    let found = known.get(schema)
    if (!found) {
      found = { value: ask(schema) }
      known.set(schema, found)
    }
    return found.value
  }
}

const metaOf = remembered((schema: z.ZodType): Meta => {
  const own = (schema.meta() ?? {}) as Meta
  const { innerType } = innerOf(schema)
  return innerType && !own.zh ? metaOf(innerType) : own
})

const bare = remembered((schema: z.ZodType): z.ZodType => {
  const { innerType } = innerOf(schema)
  return innerType ? bare(innerType) : schema
})

const plainLabel = (label: string) => label.replace(/（.*?）/g, '').trim()

interface Field {
  readonly name: string
  readonly schema: z.ZodType
  readonly label: string
  /** Keys a file may use, the ones that say most first. */
  readonly keys: readonly string[]
  readonly isYesNo: boolean
}

const wordsOf = new WeakMap<z.ZodType, Readonly<Record<string, readonly string[]>>>()

/** Everyday words for the fields of one act, besides those known for all. */
export const alsoCalled = (schema: z.ZodType, names: Readonly<Record<string, readonly string[]>>) =>
  wordsOf.set(schema, names)

const fieldsOf = remembered((schema: z.ZodType): readonly Field[] =>
  Object.entries(innerOf(bare(schema)).shape ?? {}).map(([name, field]) => {
    const { zh, en } = metaOf(field)
    // Of an act itself, some words say what it is and when; inside a part of it they are data.
    const free = (n: string) => !wordsOf.has(schema) || !notData.has(n)
    const others = [...(wordsOf.get(schema)?.[name] ?? []), ...(otherNames[name] ?? [])].filter(
      (n) => free(n) || n === '日期',
    )
    const labels = zh ? [zh, plainLabel(zh), ...(en ? [en] : [])].filter(free) : []
    return {
      name,
      schema: field,
      label: zh ?? name,
      keys: [...new Set([name, ...labels, ...others])],
      isYesNo: innerOf(bare(field)).type === 'boolean',
    }
  }),
)

type Place = { readonly field: Field; readonly rank: number }

/** Key → the fields it may tell; plain forms of keys after the keys themselves. */
const placesOf = remembered((schema: z.ZodType): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>()
  const add = (key: string, place: Place) => {
    const list = places.get(key)
    if (!list) places.set(key, [place])
    else if (!list.some((p) => p.field === place.field)) list.push(place)
  }
  const fields = fieldsOf(schema)
  for (const field of fields) for (const [rank, key] of field.keys.entries()) add(key, { field, rank })
  for (const field of fields)
    for (const [i, key] of field.keys.entries())
      if (!places.has(plainKey(key))) add(plainKey(key), { field, rank: 100 + i })
  return places
})

/** A yes or no under a key nobody listed: by one word of it. */
function yesNoPlaces(schema: z.ZodType, key: string, value: unknown): readonly Place[] | undefined {
  const isAnswer =
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= 12 && /^(?:是|否|有|无|已|未|没|√|×)/.test(value))
  if (!isAnswer || notData.has(key)) return undefined
  const names = fuzzyKeys.filter(([pattern]) => pattern.test(key)).map(([, name]) => name)
  const field = names.length ? fieldsOf(schema).find((f) => names.includes(f.name)) : undefined
  return field && [{ field, rank: 1000 }]
}

/** Whether a key tells a field of these data. */
export const isField = (schema: z.ZodType, key: string): boolean =>
  !notData.has(key) && (placesOf(schema).has(key) || placesOf(schema).has(plainKey(key)))

/** The yes-or-no field that words name: 出示执法证件 → shown. */
export const yesNoField = (schema: z.ZodType, words: string): string | undefined =>
  (placesOf(schema).get(words) ?? placesOf(schema).get(plainKey(words)))?.find((p) => p.field.isYesNo)?.field.name

export type Attempt = <T>(read: () => T) => T | undefined
const strict: Attempt = (read) => read()

/**
 * The data of an act, as far as it is told; what the schema does not know is left aside. A value that cannot be read is
 * given to `attempt` and the rest is read. Null stands for what is said to be missing. `from`: the day from which a time
 * limit runs that is told in days.
 */
export function readData(
  schema: z.ZodType,
  told: Readonly<Record<string, unknown>>,
  attempt: Attempt = strict,
  from?: string,
): Record<string, unknown> {
  const places = placesOf(schema)
  const best = new Map<Field, { readonly rank: number; readonly key: string }>()
  for (const key of Object.keys(told)) {
    const value = told[key]
    if (value === null || value === undefined || value === '' || unsaid(value)) continue
    const found =
      places.get(key) ?? (notData.has(key) ? undefined : (places.get(plainKey(key)) ?? yesNoPlaces(schema, key, value)))
    for (const { field, rank } of found ?? []) {
      const known = best.get(field)
      if (!known || rank < known.rank) best.set(field, { rank, key })
    }
  }
  const data: Record<string, unknown> = {}
  for (const [field, { key }] of best) {
    const days = from && metaOf(field.schema).widget === 'date' ? daysFrom(from, told[key]) : undefined
    const value = days ?? attempt(() => readValue(field.name, field.schema, told[key], field.label, key))
    if (value !== undefined) data[field.name] = value
  }
  return data
}

/** 自收到之日起七日内, 15日: the day it ends. */
function daysFrom(from: string, value: unknown): string | undefined {
  const found =
    /^(?:自?.{0,14}起)?\s*([\d一二三四五六七八九十]+)\s*[日天](?:之?内|以内)?(?:自行)?(?:履行|拆除|改正|缴纳)?$/.exec(
      String(value),
    )
  const n = found ? readNumeral(found[1]!) : undefined
  return n === undefined
    ? undefined
    : new Date(Date.parse(`${from}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
}

function readValue(name: string, field: z.ZodType, value: unknown, label: string, key: string): unknown {
  const meta = metaOf(field)
  const plain = bare(field)
  const { type, element, shape } = innerOf(plain)
  if (type !== 'boolean' && type !== 'enum' && meta.widget !== 'penalties' && saysNone(value)) return null
  if (meta.widget === 'penalties') return readPenalties(value, key)
  if (meta.widget === 'officers') return shape ? readPerson(value) : readPeople(value)
  if (meta.widget === 'date') return readDay(value)
  if (meta.widget === 'instant') return readInstant(value)
  if (meta.widget === 'money') return readMoney(value)
  if (type === 'boolean') return readYesNo(value)
  if (type === 'enum') return readChoice(name, meta, plain, value, label, key)
  if (type === 'number') return readNumber(value, label)
  if (type === 'array' && element) return readList(name, element, value, label, key)
  if (shape) return readObject(plain, value)
  return typeof value === 'string' ? value.trim() : String(value)
}

function readObject(schema: z.ZodType, value: unknown): unknown {
  const { shape = {} } = innerOf(schema)
  if ('creditCode' in shape) return readParty(value)
  if (typeof value === 'string')
    return 'name' in shape
      ? { name: value, ...quantityIn(value) }
      : 'address' in shape
        ? { address: value }
        : 'reasons' in shape
          ? { reasons: value }
          : { text: value }
  return readData(schema, value as Record<string, unknown>)
}

/** 漂流船5只: one line of an inventory. */
function quantityIn(text: string): { quantity?: number; unit?: string } {
  const found = /([\d.]+|[一二两三四五六七八九十百千]+)\s*([只个台辆件条袋箱桶瓶吨公斤套艘块册本张把根株只]+)$/.exec(
    text,
  )
  const quantity = found ? readNumeral(found[1]!) : undefined
  return quantity === undefined ? {} : { quantity, unit: found?.[2] }
}

function readList(name: string, element: z.ZodType, value: unknown, label: string, key: string): unknown[] {
  if (name === 'violated' || name === 'punished')
    return [
      ...new Set(
        (Array.isArray(value) ? value : String(value).split(/[；;\n]/))
          .map((each) => (typeof each === 'object' && each !== null ? articleOf(each) : String(each ?? '')))
          .filter((each) => each.trim())
          .flatMap(readCitations),
      ),
    ]
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[；;\n]|、(?=[^（()）]*(?:[（(]|$))/).filter((s) => s.trim())
      : [value]
  return list.map((each) => readValue(name, element, each, label, key))
}

/** { 法律: …, 条款: … } */
function articleOf(value: object): string {
  const told = value as Record<string, unknown>
  const law = String(told.法律 ?? told.名称 ?? told.法规 ?? told.law ?? '').replace(/^《?(.*?)》?$/, '《$1》')
  const place = told.条款 ?? told.条 ?? told.article ?? ''
  return `${law}${typeof place === 'number' || /^\d+$/.test(String(place)) ? `第${place}条` : String(place)}`
}

function readNumber(value: unknown, label: string): number {
  const text = String(value).trim()
  const n =
    typeof value === 'number' ? value : (readNumeral(text.replace(/(?:个?月|[日天期人份%％])+$/, '')) ?? numberIn(text))
  if (n === undefined || !Number.isFinite(n))
    throw new BadTold(`${label}“${text}”不是数`, `${label}: "${text}" is no number`)
  return /^半年$/.test(text) ? 6 : n
}

function readChoice(name: string, meta: Meta, schema: z.ZodType, value: unknown, label: string, key: string): unknown {
  const text = String(value).trim()
  const keys = Object.keys(innerOf(schema).entries ?? {})
  if (keys.includes(text)) return text
  const choices = Object.entries(meta.choices ?? {})
  const exact = choices.find(([, [zh, en]]) => zh === text || en.toLowerCase() === text.toLowerCase())
  if (exact) return exact[0]
  // 当事人到场: 是 says of one choice that it holds.
  if (/^(?:是|有|已|true|√|yes)$/i.test(text)) {
    const named = choices.find(([, [zh]]) => zh.includes(plainLabel(key)))
    if (named) return named[0]
  }
  const word = (choiceWords[name] ?? []).find(([pattern, choice]) => keys.includes(choice) && pattern.test(text))
  if (word) return word[1]
  const near = choices.find(([, [zh]]) => zh.includes(text) || text.includes(zh) || zh.split(/[，、（]/)[0] === text)
  if (near && !denies(text)) return near[0]
  if (/^(?:否|无|没有|未|false|no|×)/i.test(text)) return null
  const known = choices.map(([, [zh]]) => zh).join('、')
  throw new BadTold(`${label}“${text}”不认识；可写：${known}`, `${label}: "${text}" is not one of ${keys.join(', ')}`)
}
