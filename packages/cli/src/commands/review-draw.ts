import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawnFrom, listHash, listText } from '@zhiheng/matters/review/draw.ts'
import { evidenceStore, readActs } from '@zhiheng/record'
import { eligibleIn, REVIEWED_KINDS } from '@zhiheng/server/review/eligible.ts'
import type { Pool } from 'pg'
import { type Command, type Input, Usage } from '../command.ts'
import { type Store, storeHelp, storeOptions, withPool } from '../home.ts'
import { columns, json } from '../table.ts'
import { dayOf } from './powers.ts'

export const reviewDraw: Command = {
  name: 'review draw',
  summary: 'Draw files for review from a published seed, or repeat a draw',
  usage: `zhiheng review draw --seed WORDS --n 10 --list LIST.txt
zhiheng review draw --seed WORDS --n 10 --from 2024-01-01 --to 2024-08-31 [--kind penalty] [--write LIST.txt]
zhiheng review draw --round ROUND`,
  help: {
    '--seed WORDS': 'the seed as it was published, letter for letter',
    '--n N': 'how many files are drawn',
    '--list FILE': 'offline: the published list, one id a line, or the JSON {"ids": […]} of the server',
    '--hash HEX': 'the published SHA-256 of the list; another list is refused',
    '--from DATE': 'over the record: files closed from this day',
    '--to DATE': 'over the record: files closed up to this day',
    '--kind KIND': `${REVIEWED_KINDS.join(' | ')}; may be repeated (default penalty)`,
    '--write FILE': 'write the list drawn from, to be published',
    '--round ROUND': 'repeat a recorded draw from the list kept with it; exit 1 when it comes out otherwise',
    ...storeHelp,
  },
  options: {
    ...storeOptions,
    ...Object.fromEntries(
      ['seed', 'n', 'list', 'hash', 'from', 'to', 'write', 'round'].map((o) => [o, { type: 'string' as const }]),
    ),
    kind: { type: 'string', multiple: true },
  },
  run: async (input) => {
    if (input.rest.length) throw new Usage(`“${input.rest[0]}” is not expected; give the seed with --seed.`)
    const round = input.text('round')
    if (round !== undefined) return withPool(input, (db, store) => repeat(input, db, store, round))
    const seed = input.text('seed')
    if (!seed?.trim()) throw new Usage('Give the published seed: --seed "…".')
    const n = countOf(input)
    const file = input.text('list')
    if (file !== undefined) return told(input, seed, n, listIn(file))
    const span = { from: dayGiven(input, 'from'), to: dayGiven(input, 'to'), kinds: kindsOf(input) }
    if (span.to < span.from) throw new Usage(`--to ${span.to} lies before --from ${span.from}.`)
    return withPool(input, async (db, { jurisdiction }) => {
      const { ids } = await eligibleIn({ db, jurisdiction }, span)
      return told(input, seed, n, ids)
    })
  },
}

function countOf(input: Input): number {
  const n = Number(input.text('n'))
  if (!Number.isInteger(n) || n < 1) throw new Usage('Say how many files are drawn: --n 10.')
  return n
}

function dayGiven(input: Input, option: 'from' | 'to'): string {
  if (input.text(option) === undefined)
    throw new Usage('Give the list with --list FILE, or the days of closing with --from DATE --to DATE.')
  return dayOf(input, option)
}

function kindsOf(input: Input): string[] {
  const kinds = input.all('kind')
  const strange = kinds.find((k) => !(REVIEWED_KINDS as readonly string[]).includes(k))
  if (strange) throw new Usage(`No files of the kind ${strange} are reviewed; kinds: ${REVIEWED_KINDS.join(', ')}.`)
  return kinds.length ? kinds : ['penalty']
}

/** The ids of a published list. @throws Usage naming the line that cannot be read */
function listIn(file: string): string[] {
  if (!existsSync(file)) throw new Usage(`There is no file ${file}.`)
  const text = readFileSync(file, 'utf8')
  const ids = text.trimStart().startsWith('{') ? idsOfJson(file, text) : text.split(/\r?\n/).filter((l) => l !== '')
  if (!ids.length) throw new Usage(`${file} names no file; one id a line is expected.`)
  const bad = ids.findIndex((id) => !/^\S{1,80}$/.test(id))
  if (bad >= 0) throw new Usage(`${file}, line ${bad + 1}: “${ids[bad]}” is no id; one id a line, without spaces.`)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new Usage(`${file} names ${twice} twice; each file has one ticket.`)
  return ids
}

function idsOfJson(file: string, text: string): string[] {
  try {
    const { ids } = JSON.parse(text) as { ids?: unknown }
    if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids
  } catch {
    // Said below.
  }
  throw new Usage(`${file} is not the JSON {"ids": ["…"]} that the server gives.`)
}

/** Draws, and says what from: whoever has the seed and the list gets the same. */
function told(input: Input, seed: string, n: number, ids: readonly string[]): number {
  const hash = listHash(ids)
  const wanted = input.text('hash')?.toLowerCase()
  if (wanted !== undefined && wanted !== hash)
    throw new Usage(`This is not the published list: its hash is ${hash}, the published one ${wanted}.`)
  if (n > ids.length)
    throw new Usage(`${ids.length} files can be drawn, fewer than --n ${n}; take fewer, or a longer span of days.`)
  const drawn = drawnFrom(seed, ids, n).map((d, i) => ({ position: i + 1, ...d }))
  const write = input.text('write')
  if (write !== undefined) writeFileSync(write, listText(ids))
  if (input.json) json({ seed, eligible: ids.length, listHash: hash, n, drawn, list: [...ids].sort() })
  else {
    console.log(`种子 seed        ${seed}`)
    console.log(`备选案卷 eligible ${ids.length}`)
    console.log(`清单校验值 SHA-256 ${hash}`)
    console.log('')
    console.log(columns(drawn.map((d) => [String(d.position), d.id, d.ticket])))
    if (write !== undefined) console.log(`\n${write}：${ids.length} 件，连同种子一并公布。`)
  }
  return 0
}

interface Kept {
  readonly seed: string
  readonly drawn: number
  readonly listHash: string
  readonly position: number
  readonly file: { readonly matter: string }
}

/** Repeats a recorded draw from the seed and the list that were kept with it. */
async function repeat(input: Input, db: Pool, store: Store, round: string): Promise<number> {
  const { rows } = await db.query<{ matter: string }>(
    'SELECT matter FROM review WHERE jurisdiction = $1 AND round = $2',
    [store.jurisdiction, round],
  )
  const acts = await Promise.all(rows.map(async (r) => (await readActs(db, store.jurisdiction, r.matter))[0]))
  const kept = acts.map((a) => a?.data as unknown as Kept).sort((a, b) => a.position - b.position)
  const [first] = kept
  if (!first) {
    const known = await db.query<{ round: string }>('SELECT DISTINCT round FROM review WHERE jurisdiction = $1', [
      store.jurisdiction,
    ])
    throw new Usage(`There is no round ${round}; recorded: ${known.rows.map((r) => r.round).join(', ') || 'none'}.`)
  }
  const bytes = await evidenceStore(join(store.dataDir, 'evidence')).get(first.listHash)
  if (!bytes)
    throw new Usage(
      `The list of round ${round} (SHA-256 ${first.listHash}) is not in ${store.dataDir}; give the published one: --seed "${first.seed}" --n ${first.drawn} --list FILE --hash ${first.listHash}.`,
    )
  const ids = bytes.toString('utf8').split('\n').filter(Boolean)
  const again = drawnFrom(first.seed, ids, first.drawn).map((d) => d.id)
  const recorded = kept.map((k) => k.file.matter)
  const same = listHash(ids) === first.listHash && JSON.stringify(again) === JSON.stringify(recorded)
  if (input.json)
    json({ round, same, seed: first.seed, eligible: ids.length, listHash: first.listHash, recorded, again })
  else {
    for (const [i, id] of again.entries())
      console.log(
        `${id === recorded[i] ? '✓' : '✗'} ${i + 1}  ${id}${id === recorded[i] ? '' : `，登记的是 ${recorded[i] ?? '—'}`}`,
      )
    console.log(
      same
        ? `\n✓ 从 ${ids.length} 件中重新抽取 ${first.drawn} 件，与登记的一致。`
        : '\n✗ 重新抽取的结果与登记的不一致。',
    )
  }
  return same ? 0 : 1
}
