import { BadDate, formatCitation, parseDate } from '@zhiheng/law'
import { circumstancesOn } from '@zhiheng/law/discretion/index.ts'
import { bureauUses, describeConsequences, townshipUses } from '@zhiheng/law/powers/describe.ts'
import { power, powerByCode, powers as powersOn } from '@zhiheng/law/powers/index.ts'
import type { Power, PowerOnDay, PowerTerms } from '@zhiheng/law/powers/types.ts'
import { organs, powerDomains, powerKinds, type Words } from '@zhiheng/law/powers/words.ts'
import { instantOf } from '@zhiheng/server'
import { type Command, type Input, Usage } from '../command.ts'
import { columns, json } from '../table.ts'

type Language = keyof Words

export const powers: Command = {
  name: 'powers',
  summary: 'The list of powers and duties of any day, or one item with all its versions',
  usage: `zhiheng powers --on 2024-06-01 --domain roads
zhiheng powers --code SM-004`,
  help: {
    '--on DATE': 'the law of this day (default: today)',
    '--domain NAME': `${Object.keys(powerDomains).join(' | ')}, or its Chinese name`,
    '--kind NAME': `${Object.keys(powerKinds).join(' | ')}`,
    '--code CODE': 'one item, with every version of its law',
    '--find TEXT': 'titles that contain it',
    '--lang zh|en': 'language of the titles (default zh)',
  },
  options: {
    on: { type: 'string' },
    domain: { type: 'string' },
    kind: { type: 'string' },
    code: { type: 'string' },
    find: { type: 'string' },
    lang: { type: 'string' },
  },
  run: async (input) => {
    if (input.rest.length)
      throw new Usage(`“${input.rest[0]}” is not expected; name an item with --code ${input.rest[0]}.`)
    const on = dayOf(input, 'on')
    const language = languageOf(input)
    const code = input.text('code')
    return code === undefined ? list(input, on, language) : one(input, code.toUpperCase(), on, language)
  },
}

/** The day of an option; today when it is left out. @throws Usage */
export function dayOf(input: Input, name: string): string {
  const text = input.text(name)
  if (text === undefined) return instantOf(Date.now()).slice(0, 10)
  try {
    return parseDate(text)
  } catch (error) {
    if (error instanceof BadDate) throw new Usage(`--${name}: ${error.messageZh}\n${error.message}`)
    throw error
  }
}

export function languageOf(input: Input): Language {
  const lang = input.text('lang') ?? 'zh'
  if (lang !== 'zh' && lang !== 'en') throw new Usage(`--lang ${lang} is not known; zh or en.`)
  return lang
}

/** An id of a set of words, by itself or by its Chinese name. @throws Usage naming what there is */
export function idOf<K extends string>(input: Input, name: string, set: Readonly<Record<K, Words>>): K | undefined {
  const given = input.text(name)
  return given === undefined ? undefined : chosen(name, given, set)
}

export function chosen<K extends string>(name: string, given: string, set: Readonly<Record<K, Words>>): K {
  // Safe: the keys are those of the set.
  const found = (Object.entries(set) as [K, Words][]).find(([id, { zh }]) => id === given || zh === given)
  if (!found) throw new Usage(`--${name} ${given} is not known; one of ${Object.keys(set).join(', ')}.`)
  return found[0]
}

function list(input: Input, on: string, language: Language): number {
  const domain = idOf(input, 'domain', powerDomains)
  const kind = idOf(input, 'kind', powerKinds)
  const find = input.text('find')?.toLowerCase()
  const shown = powersOn(on).filter(
    (p) =>
      (!domain || p.domain === domain) &&
      (!kind || p.kind === kind) &&
      (!find || p.titleZh.includes(find) || p.titleEn.toLowerCase().includes(find)),
  )
  if (input.json) {
    json(shown.map(plain))
    return 0
  }
  if (!shown.length) {
    console.log(language === 'zh' ? `${on}没有符合条件的事项` : `No item on ${on} fits`)
    return 0
  }
  console.log(
    columns(shown.map((p) => [p.code, powerKinds[p.kind][language], titleOf(p, language), places(p, language)])),
  )
  console.log(language === 'zh' ? `\n${on}共${shown.length}项` : `\n${shown.length} items on ${on}`)
  return 0
}

function one(input: Input, code: string, on: string, language: Language): number {
  const item = powerByCode(code)
  if (!item) throw new Usage(`There is no item ${code}; zhiheng powers --find TEXT looks for one.`)
  const current = power(code, on)
  if (input.json)
    json({ ...plainItem(item), on, inForce: current ? plain(current) : null, versions: item.terms.map(plainTerms) })
  else console.log(describe(item, current, on, language).join('\n'))
  return current ? 0 : 1
}

function describe(item: Power, current: PowerOnDay | undefined, on: string, language: Language): string[] {
  const zh = language === 'zh'
  const grounds =
    current && current.kind === 'penalty'
      ? circumstancesOn(on, current).map((c) =>
          language === 'zh' ? `${c.id}（${c.title.zh}）` : `${c.id} (${c.title.en})`,
        )
      : []
  return [
    `${item.code} ${titleOf(item, language)}`,
    `${powerDomains[item.domain][language]} · ${powerKinds[item.kind][language]} · ${organs[item.organ][language]} · ${bureauUses[item.bureau][language]} · ${townshipUses[item.townships][language]}`,
    ...(current ? [] : [zh ? `${on}没有现行依据` : `No law in force on ${on}`]),
    ...item.terms.flatMap((t) => [
      '',
      `${t === currentTerms(item, on) ? '* ' : '  '}${t.from} – ${t.to ?? ''}`,
      ...(t.violated.length
        ? [`    ${zh ? '违反' : 'breaks'} ${t.violated.map((c) => formatCitation(c, language)).join(zh ? '、' : '; ')}`]
        : []),
      `    ${zh ? '依据' : 'under'} ${places(t, language)}`,
      `    ${describeConsequences(t.consequences, language)}`,
    ]),
    ...(grounds.length
      ? ['', `${zh ? '法定情节：' : 'Statutory circumstances: '}${grounds.join(zh ? '、' : ', ')}`]
      : []),
  ]
}

const currentTerms = (item: Power, on: string) =>
  item.terms.find((t) => t.from <= on && (t.to === undefined || on <= t.to))
const titleOf = (p: Pick<Power, 'titleZh' | 'titleEn'>, language: Language) =>
  language === 'zh' ? p.titleZh : p.titleEn
const places = (t: Pick<PowerTerms, 'punished'>, language: Language) =>
  t.punished.map((c) => formatCitation(c, language)).join(language === 'zh' ? '、' : '; ')

const plainItem = ({ terms: _, ...item }: Power) => item
const plainTerms = (t: PowerTerms) => ({
  from: t.from,
  to: t.to ?? null,
  violated: t.violated.map((c) => formatCitation(c)),
  punished: t.punished.map((c) => formatCitation(c)),
  consequences: t.consequences,
  inWords: { zh: describeConsequences(t.consequences, 'zh'), en: describeConsequences(t.consequences, 'en') },
})
const plain = ({ violated, punished, consequences, from, to, ...item }: PowerOnDay) => ({
  ...item,
  ...plainTerms({ violated, punished, consequences, from, ...(to === undefined ? {} : { to }) }),
})
