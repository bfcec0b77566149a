import { readFileSync } from 'node:fs'
import {
  BadDate,
  type Calendar,
  calendar,
  cite,
  dateOf,
  explain,
  findLimits,
  formatAmount,
  formatCitation,
  formatTrace,
  type Limit,
  limits,
  type NamedLimit,
  type Pause,
  parseArticle,
  parseCalendarOverrides,
  parseCitation,
  parseDate,
  resolve,
  type TimeUnit,
} from '@zhiheng/law'
import { type Command, type Input, Usage } from '../command.ts'
import { columns, json } from '../table.ts'

const units: readonly TimeUnit[] = ['day', 'working-day', 'month', 'year', 'hour', 'urgent-hour', 'working-hour']

export const limit: Command = {
  name: 'limit',
  summary: 'Work out a time limit, with every counted and skipped day',
  usage: `zhiheng limit --law 行政处罚法 --article 60 --from 2024-09-09
zhiheng limit --amount 20 --unit working-day --from 2024-09-09 --roll-forward
zhiheng limit --list`,
  help: {
    '--law NAME': 'law, by its short or full name',
    '--article N': 'article, 60 or 第六十条',
    '--name TEXT': 'which limit, when the article sets several (id or part of its name)',
    '--amount N': 'free of any law: how many',
    '--unit UNIT': units.join(' | '),
    '--roll-forward': 'a last day that is not worked moves to the next working day',
    '--from DATE': 'day (2024-09-09) or time (2024-09-09T10:30) it runs from; that day is not counted',
    '--exclude A..B': 'days that do not count, both included; may be repeated',
    '--region CODE': 'count with the local holidays of this region',
    '--local-counts': 'local holidays are not working days (the region’s setting)',
    '--calendar FILE': 'notices published since, as JSON',
    '--lang zh|en': 'language of the trace (default zh)',
    '--list': 'every limit on file',
  },
  options: {
    law: { type: 'string' },
    article: { type: 'string' },
    name: { type: 'string' },
    amount: { type: 'string' },
    unit: { type: 'string' },
    'roll-forward': { type: 'boolean' },
    from: { type: 'string' },
    exclude: { type: 'string', multiple: true },
    region: { type: 'string' },
    'local-counts': { type: 'boolean' },
    calendar: { type: 'string' },
    lang: { type: 'string' },
    list: { type: 'boolean' },
  },
  run: async (input) => {
    try {
      return input.on('list') ? list(input) : work(input)
    } catch (error) {
      if (error instanceof BadDate) throw new Usage(`${error.messageZh}\n${error.message}`)
      throw error
    }
  },
}

function list(input: Input): number {
  const law = input.text('law')
  const shown = law ? findLimits(law) : limits
  if (input.json)
    json(
      shown.map((l) => ({
        id: l.id,
        basis: formatCitation(l.basis, 'short'),
        name: l.nameZh,
        amount: l.amount,
        unit: l.unit,
        rollForward: l.rollForward,
        from: l.from,
        to: l.to ?? null,
      })),
    )
  else
    console.log(
      columns(
        shown.map((l) => [formatCitation(l.basis, 'short'), formatAmount(l.amount, l.unit, 'zh'), l.nameZh, l.id]),
      ),
    )
  return 0
}

function work(input: Input): number {
  const from = input.text('from')
  if (!from) throw new Usage('Say from which day the limit runs: --from 2024-09-09.')
  const on = parseDate(dateOf(from))
  const chosen = input.text('law') ? named(input, on) : free(input)
  const excluded = input.all('exclude').map(pauseOf)
  const result = explain(chosen, from, daysOf(input), { excluded })
  const basis = chosen.basis ? formatCitation(chosen.basis, 'short') : null
  if (input.json)
    json({
      due: result.due,
      unit: result.unit,
      amount: result.amount,
      basis,
      provisional: result.provisional,
      name: 'nameZh' in chosen ? (chosen as NamedLimit).nameZh : null,
      trace: result.trace,
    })
  else {
    const language = input.text('lang') === 'en' ? 'en' : 'zh'
    const title =
      'nameZh' in chosen ? `${language === 'en' ? (chosen as NamedLimit).nameEn : (chosen as NamedLimit).nameZh}:` : ''
    console.log(
      `${title}${formatAmount(chosen.amount, chosen.unit, language)} → ${result.due}${result.provisional ? (language === 'en' ? ' (provisional)' : '(暂定)') : ''}`,
    )
    console.log(formatTrace(result.trace, language))
  }
  return 0
}

function free(input: Input): Limit {
  const amount = Number(input.text('amount'))
  const unit = input.text('unit') as TimeUnit
  if (!input.text('amount') || !input.text('unit'))
    throw new Usage('Give --law and --article, or --amount and --unit; --list shows the limits on file.')
  if (!Number.isInteger(amount) || amount < 1 || amount > 36_500)
    throw new Usage(`--amount ${input.text('amount')} is not a whole number above zero.`)
  if (!units.includes(unit)) throw new Usage(`--unit ${unit} is not known; one of ${units.join(', ')}.`)
  return { amount, unit, rollForward: input.on('roll-forward') }
}

/** The limit of an article on the day it runs from; several need --name. */
function named(input: Input, on: string): NamedLimit {
  const typed = input.text('law') as string
  const read = parseCitation(
    input.text('article')
      ? `${typed} ${parseArticle(input.text('article') as string) ?? input.text('article')}`
      : typed,
  )
  if (!read.ok) throw new Usage(`${read.messageZh}\n${read.messageEn}`)
  const held = resolve(read.citation, on)
  if (!held.ok && held.code !== 'text-not-held') throw new Usage(`${held.messageZh}\n${held.messageEn}`)
  const all = findLimits(read.citation.law, read.citation.article, on)
  const name = input.text('name')
  const found = name
    ? all.filter((l) => l.id === name || l.nameZh.includes(name) || l.nameEn.toLowerCase().includes(name.toLowerCase()))
    : all
  if (found.length === 1) return found[0] as NamedLimit
  const general = name ? undefined : all.find((l) => l.kind !== 'extension')
  if (general) return alsoSet(input, general, all)
  const where = formatCitation(cite(read.citation.law, read.citation.article))
  if (!all.length)
    throw new Usage(
      `No limit is on file for ${where}; zhiheng limit --list --law ${read.citation.law} shows what there is.`,
    )
  const choices = columns(
    (found.length ? found : all).map((l) => ['  ', l.id, l.nameZh, formatAmount(l.amount, l.unit, 'zh')]),
  )
  throw new Usage(
    `${where} sets ${all.length} limits${name ? ` and “${name}” names ${found.length} of them` : ''}; choose one with --name:\n${choices}`,
  )
}

/** The general rule of the article, said aloud with what else it sets: a choice is never silent. */
function alsoSet(input: Input, general: NamedLimit, all: readonly NamedLimit[]): NamedLimit {
  const others = all.filter((l) => l !== general)
  console.error(
    `${formatCitation(general.basis)}还规定了其他期限，此处按“${general.nameZh}”(${general.id})计算；另选用 --name:`,
  )
  if (!input.json)
    console.error(columns(others.map((l) => ['  ', l.id, l.nameZh, formatAmount(l.amount, l.unit, 'zh')])))
  return general
}

function pauseOf(text: string): Pause {
  const [from, to] = text.split('..')
  if (!from) throw new Usage(`--exclude ${text} is not a stretch of days; write 2024-10-01..2024-10-07.`)
  const pause = { from: parseDate(from), to: parseDate(to ?? from) }
  if (pause.to < pause.from) throw new Usage(`--exclude ${text} ends before it begins.`)
  return pause
}

function daysOf(input: Input): Calendar {
  const file = input.text('calendar')
  const overrides = file ? overridesIn(file) : []
  return calendar({ region: input.text('region'), localCounts: input.on('local-counts'), overrides })
}

function overridesIn(file: string) {
  const text = readFileSync(file, 'utf8')
  try {
    return parseCalendarOverrides(text)
  } catch (error) {
    throw new Usage(`--calendar ${file}: ${(error as Error).message}`)
  }
}
