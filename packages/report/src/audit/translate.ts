import type { z } from 'zod'
import { readPenalties } from './penalties.ts'
import { BadTold, readDay, readInstant, readMoney, readYesNo } from './values.ts'

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

/** Words for the same field in everyday files. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  officers: ['执法人员', '承办人', '调查人员', '送达人', '检查人', '询问人'],
  shown: ['出示证件', '出示执法证', '亮证'],
  recusalTold: ['告知回避'],
  punished: ['处罚依据', '依据', '处罚条款', '法律依据'],
  violated: ['违反条款', '违反规定', '违反'],
  penalties: ['处罚', '处罚种类', '拟处罚', '拟处罚内容', '罚款', '拟罚款', 'fine'],
  facts: ['违法事实', '事实'],
  statementTold: ['告知陈述申辩权', '告知陈述申辩', '陈述申辩权'],
  hearingTold: ['告知听证权', '告知听证权利', '听证权'],
  servedOn: ['送达日期', '签收日期', '送达日', '日期'],
  announcedOn: ['公告日期', '公告发出日'],
  manner: ['送达方式', '方式'],
  document: ['送达文书', '文书'],
  receiver: ['受送达人', '签收人', '代收人'],
  heldAt: ['听证时间', '听证日期'],
  host: ['主持人', '听证主持人'],
  hostInvestigated: ['主持人参与调查', '主持人是调查人员'],
  requestedAt: ['提出时间', '申请时间'],
  reviewer: ['审核人', '法制审核人员', '审核人员'],
  result: ['结论', '审核结论', '结果'],
  members: ['参加人', '参加人员', '讨论人员'],
  days: ['延长日数', '延长天数'],
  complex: ['情节复杂', '重大复杂', '情节复杂或者重大'],
  reconsiderationBody: ['复议机关', '行政复议机关'],
  reconsiderationDays: ['复议期限'],
  court: ['法院', '人民法院'],
  litigationMonths: ['起诉期限'],
  payWithin: ['缴款期限', '缴纳期限'],
  sealed: ['盖章', '加盖印章'],
  channel: ['缴款方式', '收缴方式'],
  receipt: ['票据', '票据号', '送达回证', '回证'],
  approver: ['批准人', '审批人', '负责人', '决定人'],
  consent: ['电子送达确认书', '同意电子送达'],
  receivedOn: ['收到日期', '收到审核材料日'],
  power: ['事项', '权责事项', '案由代码'],
  cause: ['案由'],
  party: ['当事人'],
}

/** Keys of an act that are not data. */
const notData = new Set(['act', 'on', 'at', '行为', '日期', '时间', '名称', 'note', '备注'])

interface Field {
  readonly name: string
  readonly schema: z.ZodType
  readonly label: string
  /** Keys a file may use, in the order they are looked for. */
  readonly keys: readonly string[]
}

const wordsOf = new WeakMap<z.ZodType, Readonly<Record<string, readonly string[]>>>()

/** Everyday words for the fields of one act, besides those known for all. */
export const alsoCalled = (schema: z.ZodType, names: Readonly<Record<string, readonly string[]>>) =>
  wordsOf.set(schema, names)

const fieldsOf = remembered((schema: z.ZodType): readonly Field[] =>
  Object.entries(innerOf(bare(schema)).shape ?? {}).map(([name, field]) => {
    const { zh } = metaOf(field)
    const others = [...(wordsOf.get(schema)?.[name] ?? []), ...(otherNames[name] ?? [])].filter(
      (n) => !notData.has(n) || n === '日期',
    )
    const labels = zh ? [zh, plainLabel(zh)].filter((n) => !notData.has(n)) : []
    return { name, schema: field, label: zh ?? name, keys: [...new Set([name, ...labels, ...others])] }
  }),
)

/** The data of an act, as far as it is told; what the schema does not know is left aside. @throws BadTold */
export function readData(schema: z.ZodType, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of fieldsOf(schema)) {
    const key = field.keys.find((k) => k in told)
    if (key === undefined || told[key] === null || told[key] === '') continue
    data[field.name] = readValue(field.schema, told[key], field.label, key)
  }
  return data
}

function readValue(field: z.ZodType, value: unknown, label: string, key: string): unknown {
  const meta = metaOf(field)
  const plain = bare(field)
  const { type, element, shape } = innerOf(plain)
  if (meta.widget === 'penalties') return readPenalties(value, key)
  if (meta.widget === 'officers') return shape ? readPerson(value) : readPeople(value)
  if (meta.widget === 'date') return readDay(value)
  if (meta.widget === 'instant') return readInstant(value)
  if (meta.widget === 'money') return readMoney(value)
  if (type === 'boolean') return readYesNo(value)
  if (type === 'enum') return readChoice(meta, plain, value, label)
  if (type === 'number') return readNumber(value, label)
  if (type === 'array' && element) return readList(element, value, label, key)
  if (shape) return readObject(plain, value)
  return typeof value === 'string' ? value.trim() : String(value)
}

function readObject(schema: z.ZodType, value: unknown): unknown {
  if (typeof value === 'string') {
    const { shape = {} } = innerOf(schema)
    return 'name' in shape ? readParty({ name: value }) : 'address' in shape ? { address: value } : { text: value }
  }
  const read = readData(schema, value as Record<string, unknown>)
  return 'creditCode' in (innerOf(schema).shape ?? {}) ? readParty(read) : read
}

/** An organisation is known by its name where its kind is not told. */
export function readParty(told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const name = String(told.name ?? '')
  return told.kind === undefined && /公司|集团|合作社|委员会|中心|学校|医院/.test(name)
    ? { ...told, kind: 'organisation' }
    : told
}

function readList(element: z.ZodType, value: unknown, label: string, key: string): unknown[] {
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[；;\n]/).filter((s) => s.trim())
      : [value]
  return list.map((each) => readValue(element, each, label, key))
}

function readNumber(value: unknown, label: string): number {
  const n = typeof value === 'number' ? value : Number(String(value).replace(/[日天月个期人]+$/, ''))
  if (!Number.isFinite(n))
    throw new BadTold(`${label}“${String(value)}”不是数`, `${label}: "${String(value)}" is no number`)
  return n
}

function readChoice(meta: Meta, schema: z.ZodType, value: unknown, label: string): string {
  const text = String(value).trim()
  const keys = Object.keys(innerOf(schema).entries ?? {})
  if (keys.includes(text)) return text
  const choices = Object.entries(meta.choices ?? {})
  const found =
    choices.find(([, [zh, en]]) => zh === text || en.toLowerCase() === text.toLowerCase()) ??
    choices.find(([, [zh]]) => zh.includes(text) || text.includes(zh) || zh.split(/[，、（]/)[0] === text)
  if (found) return found[0]
  const known = choices.map(([, [zh]]) => zh).join('、')
  throw new BadTold(`${label}“${text}”不认识；可写：${known}`, `${label}: "${text}" is not one of ${keys.join(', ')}`)
}

const personKeys: Readonly<Record<string, string>> = {
  姓名: 'name',
  执法证号: 'certificate',
  证号: 'certificate',
  证件号: 'certificate',
  有效期自: 'validFrom',
  有效期至: 'validTo',
  有效期止: 'validTo',
  身份: 'kind',
  法律职业资格: 'reviewer',
  具备资格: 'reviewer',
  参与办案: 'investigator',
}

/** One who acted: a name, or what is told of the person. */
function readPerson(value: unknown): Record<string, unknown> {
  if (typeof value === 'string') return { id: value.trim(), name: value.trim() }
  const told: Record<string, unknown> = {}
  for (const [key, v] of Object.entries(value as Record<string, unknown>)) told[personKeys[key] ?? key] = v
  const { kind, name, reviewer, investigator, validFrom, validTo, ...rest } = told
  const words = String(kind ?? '')
  return {
    ...rest,
    id: String(told.id ?? name ?? ''),
    ...(name === undefined ? {} : { name: String(name) }),
    ...(validFrom === undefined ? {} : { validFrom: readDay(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: readDay(validTo) }),
    ...(/辅助|协管|辅警|assistant/.test(words) ? { assistant: true } : {}),
    ...(/无证|没有执法证|uncertified/.test(words) || told.certificate === false || told.certificate === '无'
      ? { standing: 'none', certificate: undefined }
      : {}),
    ...(reviewer === undefined ? {} : { reviewer: readYesNo(reviewer) }),
    ...(investigator === undefined ? {} : { investigator: readYesNo(investigator) }),
  }
}

/** Names, people, or only how many there were. */
function readPeople(value: unknown): Record<string, unknown>[] {
  const count =
    typeof value === 'number' ? value : /^[一二两三四1-4]\s*[人名]$/.test(String(value)) ? countOf(String(value)) : null
  if (count !== null) return Array.from({ length: Math.min(12, count) }, (_, i) => ({ id: `第${i + 1}人` }))
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[、，,；;\s]+/).filter(Boolean)
      : [value]
  return list.map(readPerson)
}

const countOf = (text: string) => ({ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 })[text[0] as '一'] ?? Number(text[0])
