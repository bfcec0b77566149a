import { readNumeral } from './numbers.ts'
import { readDay, readYesNo, saysNone, unsaid } from './values.ts'

const personKeys: Readonly<Record<string, string>> = {
  姓名: 'name',
  名字: 'name',
  执法证号: 'certificate',
  执法证: 'certificate',
  执法证件: 'certificate',
  执法证件号: 'certificate',
  执法证编号: 'certificate',
  执法资格: 'certificate',
  证号: 'certificate',
  证件号: 'certificate',
  证件号码: 'certificate',
  有效期自: 'validFrom',
  有效期至: 'validTo',
  有效期止: 'validTo',
  有效期: 'validTo',
  证件有效期: 'validTo',
  证件有效期至: 'validTo',
  执法证有效期: 'validTo',
  执法证有效期至: 'validTo',
  身份: 'kind',
  职务: 'kind',
  类别: 'kind',
  岗位: 'kind',
  法律职业资格: 'reviewer',
  具备资格: 'reviewer',
  有法律职业资格: 'reviewer',
  参与办案: 'investigator',
  参与调查: 'investigator',
  valid_to: 'validTo',
  expires: 'validTo',
}

const ASSISTANT = /辅助|协管|辅警|协警|临时工|聘用人员|劳务派遣|网格员|保安|实习|assistant/i
const UNCERTIFIED = /无证|无执法|没有执法|未取得|不具备|不具有|无资格|过期|失效|已注销|uncertified|expired/i

/** One who acted: a name, or what is told of the person. */
export function readPerson(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    const said = String(value).trim()
    const name = said.replace(/[（(].*?[）)]/g, '').trim() || said
    const words = /[（(](.*?)[）)]/.exec(said)?.[1] ?? ''
    return { id: name, name, ...standing(words || (name.length > 4 ? said : '')) }
  }
  const told: Record<string, unknown> = {}
  for (const [key, v] of Object.entries(value as Record<string, unknown>))
    if (v !== null && v !== '' && !unsaid(v)) told[personKeys[key.trim()] ?? key] = v
  const { kind, name, reviewer, investigator, validFrom, validTo, certificate, ...rest } = told
  const none = certificate !== undefined && saysNone(certificate)
  return {
    ...rest,
    id: String(told.id ?? name ?? ''),
    ...(name === undefined ? {} : { name: String(name) }),
    ...(validFrom === undefined ? {} : { validFrom: readDay(validFrom) }),
    ...(validTo === undefined || /长期/.test(String(validTo)) ? {} : { validTo: readDay(lastOf(validTo)) }),
    ...(certificate === undefined || none ? {} : { certificate: String(certificate) }),
    ...standing(`${String(kind ?? '')}${typeof certificate === 'string' ? certificate : ''}`),
    ...(none ? { standing: 'none' } : {}),
    ...(reviewer === undefined ? {} : { reviewer: readYesNo(reviewer) }),
    ...(investigator === undefined ? {} : { investigator: readYesNo(investigator) }),
  }
}

/** 2020-01-01至2025-01-01 ends on the last. */
const lastOf = (value: unknown) =>
  String(value)
    .split(/至|到|~|～/)
    .at(-1)

const standing = (words: string) => ({
  ...(ASSISTANT.test(words) ? { assistant: true } : {}),
  ...(UNCERTIFIED.test(words) ? { standing: 'none' } : {}),
})

const NUMBER = '十[一二三四五六七八九]?|[一二两三四五六七八九](?:十[一二三四五六七八九]?)?|\\d{1,2}'
const COUNT = new RegExp(`(?:^|[^第\\d])(${NUMBER})\\s*(?:名|人|位)`, 'g')
/** 其中1人无执法证: how many of them, and what is said of those. */
const AMONG = new RegExp(`其中[^，。；]{0,4}?(${NUMBER})\\s*(?:名|人|位)([^，。；）)]*)`)

/** Names, people, or only how many there were: 一人, 两名执法人员, 执法人员1名、辅警2名. */
export function readPeople(value: unknown): Record<string, unknown>[] {
  if (typeof value === 'number' || /^\s*\d{1,2}\s*$/.test(String(value))) return anonymous(Number(value), '')
  if (typeof value === 'object' && value !== null)
    return (Array.isArray(value) ? value : [value]).flatMap((each) =>
      typeof each === 'string' ? readPeople(each) : [readPerson(each)],
    )
  const text = String(value).trim()
  const bare = text.replace(/[（(].*?[）)]/g, '')
  const counts = [...bare.matchAll(COUNT)]
  if (counts.length && !/等/.test(bare) && !/^[^\d一二两三四五六七八九十]{2,4}[、，,]/.test(bare))
    return among(text, countedPeople(text, bare, counts))
  const total = /等\s*([一二两三四五六七八九十\d]{1,2})\s*(?:名|人|位)/.exec(bare)
  const people = text
    .replace(/等.*$/, '')
    .split(/(?:[、，,；;\s]+|带领|会同|[和与及](?=辅警|协警|协管|临时|民警|执法))(?![^（(]*[）)])/)
    .filter(Boolean)
    .map(readPerson)
  const missing = total ? (readNumeral(total[1]!) ?? 0) - people.length : /等/.test(bare) && people.length < 2 ? 1 : 0
  return [...people, ...anonymous(Math.max(0, missing), '')]
}

function countedPeople(text: string, bare: string, counts: readonly RegExpExecArray[]) {
  const ofAll = ASSISTANT.test(text) || UNCERTIFIED.test(text)
  return counts.flatMap((m, i) => {
    const from = i ? counts[i - 1]!.index + counts[i - 1]![0].length : 0
    const part = bare.slice(from, (counts[i + 1]?.index ?? bare.length) + 1)
    return anonymous(readNumeral(m[1]!) ?? 1, ofAll && counts.length === 1 && !AMONG.test(text) ? text : part)
  })
}

/** What is said of some of them holds of the last ones. */
function among(text: string, people: Record<string, unknown>[]): Record<string, unknown>[] {
  const found = AMONG.exec(text)
  const n = found ? (readNumeral(found[1]!) ?? 0) : 0
  return people.map((p, i) => (i >= people.length - n ? { ...p, ...standing(found?.[2] ?? '') } : p))
}

function anonymous(count: number, words: string): Record<string, unknown>[] {
  const told = standing(words)
  const certified = /持证|均有执法证|具有执法资格/.test(words) ? { standing: 'certified' } : {}
  return Array.from({ length: Math.min(12, count) }, (_, i) => ({ id: `第${i + 1}人`, ...certified, ...told }))
}
