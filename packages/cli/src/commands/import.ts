import { readFileSync } from 'node:fs'
import { hashPassword, instantOf, type Jurisdiction, loadJurisdiction } from '@zhiheng/server'
import { importMatters } from '@zhiheng/server/matters/import.ts'
import { enterNotice } from '@zhiheng/server/matters/notices.ts'
import type { Pool } from 'pg'
import { type Command, type Input, Usage } from '../command.ts'
import { type Store, storeHelp, storeOptions, withPool } from '../home.ts'
import { columns, json } from '../table.ts'
import { fileNamed } from './record.ts'

export const importFile: Command = {
  name: 'import',
  summary: 'Import past matters, the registers of a bureau, or a holiday notice',
  usage: `zhiheng import MATTERS.jsonl       one matter a line
zhiheng import BUREAU.json         units, people, grid, responsibilities, filing conditions
zhiheng import NOTICE.json         {year, notice: {name, url}, days: [{date, working, name}]}`,
  help: storeHelp,
  options: storeOptions,
  run: (input) => {
    const file = fileNamed(input, 'what to import: matters (.jsonl), a bureau or a holiday notice (.json)')
    const text = readFileSync(file, 'utf8')
    return withPool(input, (db, store) => {
      const whole = wholeOf(text)
      if (isRegisters(whole)) return registers(input, db, whole)
      if (isNotice(whole)) return notice(input, db, store, whole)
      return matters(input, db, store, text)
    })
  },
}

/** The file as one JSON value; undefined when it is lines of them. */
function wholeOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRegisters = (value: unknown): value is Jurisdiction =>
  typeof value === 'object' && value !== null && 'jurisdiction' in value && 'units' in value
const isNotice = (value: unknown): boolean =>
  [value].flat().every((v) => typeof v === 'object' && v !== null && 'year' in v && 'days' in v)

async function registers(input: Input, db: Pool, bureau: Jurisdiction): Promise<number> {
  const missing = ['name', 'townships', 'units', 'people', 'duty', 'grid', 'responsibility', 'conditions'].filter(
    (k) => !(k in bureau),
  )
  if (missing.length)
    throw new Usage(
      `The bureau’s file lacks ${missing.join(', ')}; packages/server/src/intake/jurisdiction.ts says what each holds.`,
    )
  const people = await Promise.all(
    bureau.people.map(async (p) => ({
      ...p,
      password: p.password.startsWith('$argon2') ? p.password : await hashPassword(p.password),
    })),
  )
  await loadJurisdiction(db, { ...bureau, people })
  const counts = {
    units: bureau.units.length,
    people: people.length,
    grid: bureau.grid.length,
    responsibility: bureau.responsibility.length,
    conditions: bureau.conditions.length,
  }
  if (input.json) json(counts)
  else
    console.log(
      `${bureau.name}：${counts.units} 个单位、${counts.people} 人、${counts.grid} 个网格、${counts.responsibility} 行责任清单、${counts.conditions} 个立案条件已载入。`,
    )
  return 0
}

async function notice(input: Input, db: Pool, store: Store, value: unknown): Promise<number> {
  const moved = await enterNotice(db, store.jurisdiction, { notices: value }, instantOf(Date.now()))
  if (input.json) json({ moved })
  else {
    console.log(`放假通知已载入，${moved.length} 个在办期限重新计算。运行中的服务已同时采用。`)
    if (moved.length) console.log(columns(moved.map((m) => [m.matter, m.clock, `${m.before} → ${m.after}`, m.reason])))
  }
  return 0
}

async function matters(input: Input, db: Pool, store: Store, text: string): Promise<number> {
  const done = await importMatters(db, store.jurisdiction, text, instantOf(Date.now()))
  if (input.json) json(done)
  else {
    console.log(`导入 ${done.imported} 件，已存在 ${done.repeated} 件，${done.findings} 处问题已记录。`)
    for (const p of done.problems) console.log(`✗ 第 ${p.line} 行：${p.why}`)
  }
  return done.problems.length ? 1 : 0
}
