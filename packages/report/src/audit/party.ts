import { readDay, saysNone, unsaid } from './values.ts'

const partyKeys: Readonly<Record<string, string>> = {
  类别: 'kind',
  类型: 'kind',
  性质: 'kind',
  当事人类别: 'kind',
  当事人类型: 'kind',
  主体类型: 'kind',
  type: 'kind',
  名称: 'name',
  姓名: 'name',
  字号: 'name',
  当事人: 'name',
  姓名或者名称: 'name',
  统一社会信用代码: 'creditCode',
  出生日期: 'birthOn',
  出生年月: 'birthOn',
  出生年月日: 'birthOn',
  出生: 'birthOn',
  年龄: 'age',
  经营者: 'representative',
  法定代表人: 'representative',
  法定代表人或者经营者: 'representative',
  负责人: 'representative',
  住址: 'address',
  住所: 'address',
  地址: 'address',
  监护人: 'guardian',
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^individual-business$|个体/, 'individual-business'],
  [/^citizen$|^person$|^natural person$|^individual$|公民|自然人|个人|居民|村民|未成年/, 'citizen'],
  [
    /^organi[sz]ation$|^company$|^legal person$|^enterprise$|法人|单位|企业|公司|组织|机构|合伙|机关|合作社/,
    'organisation',
  ],
]

/** What a party is, where words say it. */
export const partyKind = (words: unknown): string | undefined =>
  kinds.find(([pattern]) => pattern.test(String(words).trim().toLowerCase()))?.[1]

const COMPANY =
  /公司|集团|合作社|委员会|中心|学校|医院|银行|研究院|设计院|工厂|(?:塑料|砖|水泥|化工|机械|食品|造纸|石料|采石|加工|制品|纺织|印刷|养殖)厂|煤矿|\b(?:ltd|co|inc|corp)\b/i
/** 张某, 李某某, 王某甲: how published papers name a citizen. */
const MASKED = /^(?![某该本县市区镇乡村])[一-龥]某(?:某|[甲乙丙丁\d一二三])?$/

/** The kind of party is known by its name, or by a date of birth, where it is not told. */
export function withKind(told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (told.kind !== undefined) return told
  const name = String(told.name ?? '').replace(/[（(].*?[）)]$/, '')
  const inside = /[（(](.*?)[）)]$/.exec(String(told.name ?? ''))?.[1]
  const kind =
    (inside && partyKind(inside)) ??
    (/个体工商户|个体户/.test(name)
      ? 'individual-business'
      : COMPANY.test(name)
        ? 'organisation'
        : told.birthOn !== undefined || MASKED.test(name)
          ? 'citizen'
          : undefined)
  return kind ? { ...told, kind } : told
}

/** A party as a name or an object. @throws BadTold */
export function readParty(value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return readParty(value[0] ?? '')
  if (typeof value !== 'object' || value === null) return withKind({ name: String(value) })
  const told: Record<string, unknown> = {}
  for (const [key, v] of Object.entries(value)) {
    const name = partyKeys[key.trim()] ?? key
    if (v !== null && v !== '' && !unsaid(v) && told[name] === undefined) told[name] = v
  }
  const { kind, birthOn, age: _, ...rest } = told
  if (rest.name !== undefined) rest.name = String(rest.name)
  if (rest.creditCode !== undefined) {
    if (saysNone(rest.creditCode)) delete rest.creditCode
    else rest.creditCode = String(rest.creditCode)
  }
  const known = kind === undefined ? undefined : partyKind(kind)
  return withKind({
    ...rest,
    ...(known ? { kind: known } : {}),
    ...(birthOn === undefined ? {} : { birthOn: readDay(birthOn) }),
  })
}
