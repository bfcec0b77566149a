import type { FieldIssue } from '@zhiheng/procedure'

export type Widget =
  | 'text'
  | 'long'
  | 'class'
  | 'condition'
  | 'place'
  | 'unit'
  | 'units'
  | 'matter'
  | 'phone'
  | 'choice'
  | 'limit'
  | 'hidden'
  | 'date'

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
}

export type Values = Record<string, unknown>

/** The fields of a form, made from the contract of an act; hidden ones are left to the office. */
export function fieldsOf(schema: JsonSchema): FormField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, s]) => s.widget !== 'hidden' && (s.widget || s.zh))
    .map(([name, s]) => fieldOf(name, s, schema.required?.includes(name) ?? false))
}

function fieldOf(name: string, s: JsonSchema, required: boolean): FormField {
  const whole = s.type === 'integer'
  const text = s.type === 'string' || s.type === undefined
  return {
    name,
    widget: s.widget ?? (text ? 'text' : 'limit'),
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
  | { readonly is: 'least'; readonly n: number }
  | { readonly is: 'most'; readonly n: number }

const chosen: readonly Widget[] = ['choice', 'class', 'condition', 'units', 'unit', 'matter']

/** What is wrong with one field, told before the server is asked. The server remains the judge. */
export function troubleOf(field: FormField, value: unknown): Trouble | null {
  if (empty(value)) return field.required ? { is: chosen.includes(field.widget) ? 'choose' : 'need' } : null
  if (field.whole) {
    const n = Number(value)
    if (!Number.isInteger(n)) return { is: 'whole' }
    if (n < field.min) return { is: 'least', n: field.min }
    return n > field.max ? { is: 'most', n: field.max } : null
  }
  if (typeof value === 'string') {
    const length = value.trim().length
    if (length < field.min) return { is: 'short', n: field.min }
    if (length > field.max) return { is: 'long', n: field.max }
  }
  return null
}

/** The data of the act: empty optional fields are left out, numbers are numbers. */
export function dataOf(fields: readonly FormField[], values: Values): Values {
  const data: Values = {}
  for (const f of fields) {
    const v = values[f.name]
    if (empty(v)) continue
    data[f.name] = f.whole ? Number(v) : typeof v === 'string' ? v.trim() : v
  }
  return data
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
