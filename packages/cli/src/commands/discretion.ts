import { formatCitation, formatYuan } from '@zhiheng/law'
import {
  circumstancesOn,
  corrections,
  type Deviation,
  degrees,
  deviation,
  effects,
  type LeniencyList,
  leniencyFor,
  leniencyLists,
  leniencyRows,
  measures,
  type Recommendation,
  type RecommendInput,
  recommend,
} from '@zhiheng/law/discretion/index.ts'
import { power, powerByCode } from '@zhiheng/law/powers/index.ts'
import { type Command, type Input, Usage } from '../command.ts'
import { columns, json } from '../table.ts'
import { addressees, inputOf, outcomes, yuan } from './discretion-input.ts'
import { languageOf } from './powers.ts'

export const discretion: Command = {
  name: 'discretion',
  summary: 'Range, recommended fine and reasons for a penalty, with the milder law',
  usage: `zhiheng discretion --power NO-001 --on 2026-08-01 --decided 2026-09-20 --degree ordinary
zhiheng discretion --power PL-001 --condition correctable --correction in-time --base project-cost=800000
zhiheng discretion --power NO-001 --list`,
  help: {
    '--power CODE': 'item of the list of powers',
    '--on DATE': 'day of the facts (default: today)',
    '--decided DATE': 'day of the decision (default: the day of the facts)',
    '--addressee WHO': Object.keys(addressees).join(' | '),
    '--degree DEGREE': Object.keys(degrees).join(' | '),
    '--found NAME=N': `told the degree by: ${Object.keys(measures).join(', ')}; may be repeated`,
    '--correction HOW': Object.keys(corrections).join(' | '),
    '--condition NAME': 'what has come to pass, such as uncorrected or serious; may be repeated',
    '--circumstance ID': 'statutory circumstance, see --list; may be repeated',
    '--take OUTCOME': Object.keys(outcomes).join(' | '),
    '--law facts|decision': 'which law, where the two cannot be compared',
    '--base NAME=YUAN': 'what the fine is counted from, such as project-cost=800000; may be repeated',
    '--count UNIT=N': 'tree=2, square-metre=12.5, cubic-metre=3; may be repeated',
    '--local MIN..MAX': 'bounds in yuan that a local rule sets',
    '--amount YUAN': 'hold this amount against the recommendation',
    '--list': 'circumstances and rows of the five lists for the item',
    '--lang zh|en': 'language of the reasons (default zh)',
  },
  options: {
    ...Object.fromEntries(
      ['power', 'on', 'decided', 'addressee', 'degree', 'correction', 'take', 'law', 'local', 'amount', 'lang'].map(
        (o) => [o, { type: 'string' as const }],
      ),
    ),
    ...Object.fromEntries(
      ['found', 'condition', 'circumstance', 'base', 'count'].map((o) => [
        o,
        { type: 'string' as const, multiple: true },
      ]),
    ),
    list: { type: 'boolean' },
  },
  run: async (input) => {
    if (input.rest.length) throw new Usage(`“${input.rest[0]}” is not expected; name the item with --power.`)
    const asked = inputOf(input)
    if (input.on('list')) return list(input, asked)
    const result = recommend(asked)
    const amount = input.text('amount')
    const off = amount === undefined ? undefined : deviation(result, yuan('amount', amount))
    if (input.json) json(plain(result, off))
    else console.log(inWords(result, off, languageOf(input)).join('\n'))
    return result.refusals.length || (off && off.is !== 'within') ? 1 : 0
  },
}

function list(input: Input, asked: RecommendInput): number {
  const terms = power(asked.power, asked.decidedOn)
  if (!terms)
    throw new Usage(
      `No law in force gives ${asked.power} on ${asked.decidedOn}; zhiheng powers --code ${asked.power} shows its versions.`,
    )
  const language = languageOf(input)
  const grounds = circumstancesOn(asked.decidedOn, terms)
  const lists = Object.keys(leniencyLists) as LeniencyList[]
  const rows = lists.flatMap((l) => leniencyFor(leniencyRows, l, asked.power, asked.decidedOn))
  if (input.json)
    json({
      circumstances: grounds.map((c) => ({ ...c, basis: formatCitation(c.basis) })),
      lists: rows.map((r) => ({ ...r, basis: r.basis.map((c) => formatCitation(c)) })),
    })
  else {
    console.log(
      columns(
        grounds.map((c) => [c.id, effects[c.effect][language], c.title[language], formatCitation(c.basis, 'short')]),
      ),
    )
    console.log('')
    console.log(
      columns(
        rows.map((r) => [
          leniencyLists[r.list][language],
          r.id,
          r.conditions.map((c) => c[language]).join(language === 'zh' ? '；' : '; '),
        ]),
      ),
    )
  }
  return 0
}

function inWords(r: Recommendation, off: Deviation | undefined, language: 'zh' | 'en'): string[] {
  const zh = language === 'zh'
  const item = powerByCode(r.power)
  const short = (basis: readonly Parameters<typeof formatCitation>[0][]) =>
    basis.length ? ` [${[...new Set(basis.map((c) => formatCitation(c, 'short')))].join(zh ? '、' : ', ')}]` : ''
  const head =
    r.recommended === undefined
      ? zh
        ? '没有建议数额'
        : 'No amount is recommended'
      : r.is === 'no-penalty'
        ? zh
          ? '建议不予处罚'
          : 'No penalty is recommended'
        : `${zh ? '建议罚款' : 'Recommended fine'} ${formatYuan(r.recommended)} ${zh ? '元' : 'yuan'}`
  return [
    `${r.power} ${(zh ? item?.titleZh : item?.titleEn) ?? ''}`.trim(),
    head,
    '',
    ...r.steps.map((s, i) => `${i + 1}. ${s[language]}${short(s.basis)}`),
    ...r.refusals.map((x) => `! ${x[language]}${short(x.basis)}`),
    ...(off ? ['', `${off[language]}${short(off.basis)}`] : []),
  ]
}

function plain(r: Recommendation, off: Deviation | undefined) {
  const cited = <T extends { basis: readonly Parameters<typeof formatCitation>[0][] }>(x: T) => ({
    ...x,
    basis: x.basis.map((c) => formatCitation(c)),
  })
  return {
    is: r.is,
    power: r.power,
    law: r.law && { applies: r.law.applies, changed: r.law.changed },
    degree: r.degree ?? null,
    outcome: r.outcome ?? null,
    open: r.open,
    statutory: r.statutory ?? null,
    range: r.range ?? null,
    recommended: r.recommended ?? null,
    optional: r.optional,
    scheme: { id: r.benchmark.scheme.id, source: r.benchmark.scheme.source, table: r.benchmark.table?.id ?? null },
    steps: r.steps.map(cited),
    refusals: r.refusals.map(cited),
    ...(off ? { deviation: cited(off) } : {}),
  }
}
