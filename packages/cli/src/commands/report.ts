import { existsSync, readFileSync, statSync } from 'node:fs'
import { BadDate, parseDate } from '@zhiheng/law'
import { indicators, reportText } from '@zhiheng/report'
import { checkReport, type RecordedFigure, readReport, recogniseFigure } from '@zhiheng/report/check.ts'
import { setting } from '@zhiheng/server'
import { figureOf, reportOf } from '@zhiheng/server/matters/figures.ts'
import type { Pool } from 'pg'
import { type Command, type Input, Usage } from '../command.ts'
import { storeHelp, storeOptions, withPool } from '../home.ts'
import { columns, json } from '../table.ts'

export const report: Command = {
  name: 'report',
  summary: 'Write the yearly report from the record',
  usage: 'zhiheng report --year 2024 [--from 2024-01-01] [--to 2024-11-30]',
  help: {
    '--year N': 'year of the report',
    '--from DATE': 'first day (default 1 January)',
    '--to DATE': 'last day (default 31 December)',
    ...storeHelp,
  },
  options: { ...storeOptions, year: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  run: async (input) => {
    if (input.rest.length)
      throw new Usage(`“${input.rest[0]}” is not understood; to check a text: zhiheng report check FILE.`)
    const year = Number(input.text('year'))
    if (!Number.isInteger(year) || year < 1990 || year > 2100) throw new Usage('Say which year: --year 2024.')
    const period = { from: day(input, 'from') ?? `${year}-01-01`, to: day(input, 'to') ?? `${year}-12-31` }
    return withPool(input, async (db, store) => {
      const name = String((await setting(db, store.jurisdiction, 'name')) ?? store.jurisdiction)
      const { rows } = await db.query(
        'SELECT coalesce(max(last_at), now()) AS at FROM matter WHERE jurisdiction = $1',
        [store.jurisdiction],
      )
      const asOf = `${new Date(new Date(rows[0].at).getTime() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
      const made = await reportOf(db, store.jurisdiction, name, year, period, asOf)
      if (input.json) json(made)
      else console.log(reportText(made))
      return 0
    })
  },
}

function day(input: Input, name: string): string | undefined {
  const text = input.text(name)
  try {
    return text === undefined ? undefined : parseDate(text)
  } catch (error) {
    if (!(error instanceof BadDate)) throw error
    throw new Usage(`--${name}: ${error.messageZh}\n${error.message}`)
  }
}

export const reportCheck: Command = {
  name: 'report check',
  summary: 'Hold a written report against the record, figure by figure',
  usage: 'zhiheng report check FILE [--no-record]',
  help: { '--no-record': 'read the file alone: find figures and add them up, without a store', ...storeHelp },
  options: { ...storeOptions, 'no-record': { type: 'boolean' } },
  run: async (input) => {
    const text = readText(input.rest[0])
    if (input.on('no-record')) return print(input, text, async () => null)
    return withPool(input, (db, store) =>
      print(input, text, (indicator, period) => recorded(db, store.jurisdiction, indicator, period)),
    )
  },
}

function readText(file: string | undefined): string {
  if (!file) throw new Usage('Name the report to read: zhiheng report check FILE.')
  if (!existsSync(file)) throw new Usage(`There is no file ${file}.`)
  if (statSync(file).isDirectory()) throw new Usage(`${file} is a folder; name a text file.`)
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' || bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new Usage(`${file} is not plain text; save it as UTF-8 text first.`)
  const utf8 = bytes.toString('utf8')
  return utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : utf8.replace(/^\ufeff/, '')
}

async function recorded(
  db: Pool,
  jurisdiction: string,
  id: string,
  period: { from: string; to: string },
): Promise<number | null> {
  const indicator = indicators.find((i) => i.id === id)
  return indicator?.counts ? (await figureOf(db, jurisdiction, indicator, period)).value : null
}

type Recorded = (indicator: string, period: { from: string; to: string }) => Promise<number | null>

async function print(input: Input, text: string, lookup: Recorded): Promise<number> {
  const answers = new Map<string, RecordedFigure>()
  for (const figure of readReport(text)) {
    const found = recogniseFigure(figure)
    if (!found) continue
    const { from, to } = figure.period
    const value = from && to && found.counts ? await lookup(found.id, { from, to }) : null
    answers.set(String(figure.offset), { indicator: found.id, recorded: value, definitionZh: found.definition.zh })
  }
  const checked = checkReport(text, (figure) => answers.get(String(figure.offset)))
  if (input.json)
    json({
      figures: checked.figures.map(({ figure: f, verdict, recorded: r }) => ({
        clause: f.clause,
        value: f.value,
        unit: f.unit,
        period: { from: f.period.from ?? null, to: f.period.to ?? null, text: f.period.textZh },
        approx: f.approx,
        verdict,
        indicator: r?.indicator ?? null,
        recorded: r?.recorded ?? null,
        measured: f.measured,
      })),
      crossChecks: checked.crossChecks.map(({ clause, parts, stated, computed, verdict }) => ({
        clause,
        parts,
        stated,
        computed,
        verdict,
      })),
    })
  else show(checked)
  return checked.counts.differs > 0 || checked.crossChecks.some((c) => c.verdict === 'differs') ? 1 : 0
}

const words = { agrees: '✓ 一致', differs: '✗ 不一致', 'no-record': '– 暂无记录', unrecognised: '? 未识别' } as const
const approxWords = { exact: '', over: '余', about: '约', nearly: '近' } as const

function show(checked: ReturnType<typeof checkReport>) {
  console.log(
    columns(
      checked.figures.map(({ figure: f, verdict, recorded: r }) => [
        words[verdict],
        `${f.value}${approxWords[f.approx]}${f.unit}`,
        f.measured.slice(0, 24),
        f.period.textZh,
        r ? `${r.indicator}${r.recorded === null ? '' : ` = ${r.recorded}`}` : '',
        verdict === 'differs'
          ? `相差 ${Number(((r?.recorded ?? 0) - f.value).toFixed(2))}；清单：/api/indicators/${r?.indicator}?from=${f.period.from}&to=${f.period.to}`
          : '',
      ]),
    ),
  )
  const { agrees, differs, unrecognised } = checked.counts
  console.log(
    `\n共 ${checked.figures.length} 个数：一致 ${agrees}，不一致 ${differs}，暂无记录 ${checked.counts['no-record']}，未识别 ${unrecognised}`,
  )
  if (checked.crossChecks.length) console.log('\n互相核对：')
  for (const c of checked.crossChecks)
    console.log(`${c.verdict === 'agrees' ? '✓' : '✗'} ${c.messageZh} —— ${c.clause}`)
}
