import type { FieldIssue } from '@zhiheng/procedure'

export type Widget =
  | 'text'
  | 'long'
  | 'class'
  | 'condition'
  | 'place'
  | 'unit'
  | 'township'
  | 'units'
  | 'matter'
  | 'phone'
  | 'choice'
  | 'limit'
  | 'hidden'
  | 'date'
  | 'instant'
  | 'money'
  | 'yes-no'
  | 'officers'
  | 'party'
  | 'power'
  | 'items'
  | 'penalties'
  | 'lines'
  | 'group'
  | 'many'

/** The part of JSON Schema that contracts use, with the words each property carries. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly zh?: string
  readonly en?: string
  readonly widget?: Widget
  readonly helpZh?: string
  readonly helpEn?: string
  readonly choices?: Readonly<Record<string, readonly [string, string]>>
}

export interface FormField {
  readonly name: string
  readonly widget: Widget
  readonly zh: string
  readonly en: string
  readonly helpZh: string
  readonly helpEn: string
  readonly required: boolean
  readonly whole: boolean
  readonly min: number
  readonly max: number
  readonly choices: readonly { value: string; zh: string; en: string }[]
  /** Fields within: of an object, or of each row of a list. */
  readonly inside: readonly FormField[]
  /** Rows of objects, not one. */
  readonly rows: boolean
}

export type Values = Record<string, unknown>

/** The fields of a form, made from the contract of an act; hidden ones are left to the office. */
export function fieldsOf(schema: JsonSchema): FormField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, s]) => s.widget !== 'hidden' && (s.widget || s.zh))
    .map(([name, s]) => fieldOf(name, s, schema.required?.includes(name) ?? false))
}

/** How a field is filled in, where its contract says it only by its shape. */
function widgetOf(s: JsonSchema): Widget {
  if (s.type === 'array' && s.items?.enum) return 'many'
  const rowOf = s.items?.type === 'object' || s.items?.properties !== undefined
  if (s.type === 'array' && !rowOf && s.widget !== 'units') return 'lines'
  if (s.widget === 'text' && s.type === 'object') return 'group'
  if (s.widget) return s.widget
  if (s.properties) return 'group'
  if (s.type === 'boolean') return 'yes-no'
  if (s.type === 'array') return rowOf ? 'items' : 'lines'
  return s.type === 'string' || s.type === undefined ? 'text' : 'limit'
}

/** Fields of a nested object carry words of their own, or are known by the few names that need none. */
const bareNames: Readonly<Record<string, readonly [string, string]>> = {
  name: ['名称', 'Name'],
  quantity: ['数量', 'Quantity'],
  unit: ['单位', 'Unit'],
  model: ['规格型号', 'Model'],
  keptAt: ['保存地点', 'Kept at'],
  question: ['问', 'Question'],
  answer: ['答', 'Answer'],
  post: ['职务', 'Post'],
  opinion: ['意见', 'Opinion'],
}

function insideOf(s: JsonSchema): FormField[] {
  const object = s.type === 'array' ? s.items : s
  return Object.entries(object?.properties ?? {})
    .filter(([name, p]) => p.widget !== 'hidden' && (p.widget || p.zh || bareNames[name]))
    .map(([name, p]) => {
      const [zh, en] = bareNames[name] ?? [undefined, undefined]
      return fieldOf(name, { ...p, zh: p.zh ?? zh, en: p.en ?? en }, object?.required?.includes(name) ?? false)
    })
}

function fieldOf(name: string, s: JsonSchema, required: boolean): FormField {
  const whole = s.type === 'integer' && s.widget !== 'money'
  const widget = widgetOf(s)
  return {
    name,
    widget,
    inside: ['place', 'officers', 'class', 'condition', 'units'].includes(widget) ? [] : insideOf(s),
    rows: s.type === 'array',
    zh: s.zh ?? name,
    en: s.en ?? name,
    helpZh: s.helpZh ?? '',
    helpEn: s.helpEn ?? '',
    required,
    whole,
    min: (whole ? s.minimum : s.type === 'array' ? s.minItems : s.minLength) ?? 0,
    max: (whole ? s.maximum : s.type === 'array' ? s.maxItems : s.maxLength) ?? Number.POSITIVE_INFINITY,
    choices: choices(s),
  }
}

/** Named choices; a small whole number (stars) is chosen too, not typed. */
function choices(s: JsonSchema): FormField['choices'] {
  if (s.choices) return Object.entries(s.choices).map(([value, [zh, en]]) => ({ value, zh, en }))
  if (s.items?.choices) return Object.entries(s.items.choices).map(([value, [zh, en]]) => ({ value, zh, en }))
  if (s.items?.enum) return s.items.enum.map((value) => ({ value, zh: value, en: value }))
  if (s.enum) return s.enum.map((value) => ({ value, zh: value, en: value }))
  if (s.widget === 'choice' && s.type === 'integer' && s.minimum !== undefined && s.maximum !== undefined)
    return Array.from({ length: s.maximum - s.minimum + 1 }, (_, i) => String(s.minimum! + i)).map((value) => ({
      value,
      zh: value,
      en: value,
    }))
  return []
}

const empty = (v: unknown) =>
  v === undefined || v === null || (typeof v === 'string' && v.trim() === '') || (Array.isArray(v) && v.length === 0)

export type Trouble =
  | { readonly is: 'need' }
  | { readonly is: 'choose' }
  | { readonly is: 'short'; readonly n: number }
  | { readonly is: 'long'; readonly n: number }
  | { readonly is: 'whole' }
  | { readonly is: 'money' }
  | { readonly is: 'inside'; readonly of: FormField; readonly trouble: Trouble }
  | { readonly is: 'least'; readonly n: number }
  | { readonly is: 'most'; readonly n: number }

const chosen: readonly Widget[] = [
  'choice',
  'class',
  'condition',
  'units',
  'unit',
  'township',
  'matter',
  'yes-no',
  'officers',
  'power',
]

/** What is wrong with one field, told before the server is asked. The server remains the judge. */
export function troubleOf(field: FormField, value: unknown): Trouble | null {
  if (empty(value)) return field.required ? { is: chosen.includes(field.widget) ? 'choose' : 'need' } : null
  if (field.inside.length) return insideTrouble(field, value)
  if (field.widget === 'money') return /^\d+(\.\d{1,2})?$/.test(String(value)) ? null : { is: 'money' }
  if (field.widget === 'limit' && !field.whole) return Number.isFinite(Number(value)) ? null : { is: 'whole' }
  if (field.whole) {
    const n = Number(value)
    if (!Number.isInteger(n)) return { is: 'whole' }
    if (n < field.min) return { is: 'least', n: field.min }
    return n > field.max ? { is: 'most', n: field.max } : null
  }
  if (typeof value === 'string' && field.widget !== 'lines') {
    const length = value.trim().length
    if (length < field.min) return { is: 'short', n: field.min }
    if (length > field.max) return { is: 'long', n: field.max }
  }
  return null
}

/** The first thing wrong within, named by its own label. */
function insideTrouble(field: FormField, value: unknown): Trouble | null {
  const objects = field.rows ? (value as readonly Values[]) : [value as Values]
  for (const object of objects)
    for (const inner of field.inside) {
      const trouble = troubleOf(inner, object?.[inner.name])
      if (trouble) return { is: 'inside', of: inner, trouble }
    }
  return null
}

/** The data of the act: empty optional fields are left out, numbers are numbers, amounts are fen. */
export function dataOf(fields: readonly FormField[], values: Values): Values {
  const data: Values = {}
  for (const f of fields) {
    const v = toldValue(f, values[f.name])
    if (!empty(v)) data[f.name] = v
  }
  return data
}

function toldValue(f: FormField, v: unknown): unknown {
  if (empty(v)) return undefined
  if (f.inside.length)
    return f.rows ? (v as readonly Values[]).map((row) => dataOf(f.inside, row)) : dataOf(f.inside, v as Values)
  switch (f.widget) {
    case 'money':
      return Math.round(Number(v) * 100)
    case 'instant':
      return `${String(v).slice(0, 16)}:00+08:00`
    case 'lines':
      return Array.isArray(v)
        ? v
        : String(v)
            .split('\n')
            .flatMap((line) => line.trim() || [])
    case 'place':
      return typeof v === 'string' ? { address: v.trim() } : v
    case 'limit':
      return Number(v)
    default:
      return f.whole ? Number(v) : typeof v === 'string' ? v.trim() : v
  }
}

/** The values a form starts with, from the data of an earlier act: the reverse of `dataOf`. */
export function valuesFrom(fields: readonly FormField[], data: Readonly<Record<string, unknown>>): Values {
  const values: Values = {}
  for (const f of fields) if (data[f.name] !== undefined) values[f.name] = shown(f, data[f.name])
  return values
}

function shown(f: FormField, v: unknown): unknown {
  if (f.inside.length)
    return f.rows ? (v as readonly Values[]).map((row) => valuesFrom(f.inside, row)) : valuesFrom(f.inside, v as Values)
  if (f.widget === 'money') return String(Number(v) / 100)
  if (f.widget === 'instant') return String(v).slice(0, 16)
  // One article told in an earlier act is the first line of a list of them.
  if (f.widget === 'lines') return [v].flat().join('\n')
  if (f.widget === 'place') return (v as { address?: string }).address ?? ''
  return v
}

/** Issues of the server by top-level field; those that name no field of the form come under ''. */
export function issuesByField(issues: readonly FieldIssue[], fields: readonly FormField[]): Record<string, string> {
  const names = new Set(fields.map((f) => f.name))
  const by: Record<string, string> = {}
  for (const { field, problem } of issues) {
    const path = field.replace(/^data\./, '')
    const top = path.split('.')[0] ?? ''
    const name = names.has(top) ? top : ''
    by[name] = by[name] ? `${by[name]};${problem}` : problem
  }
  return by
}
