import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawnFrom, listHash } from '@zhiheng/matters/review/draw.ts'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../src/run.ts'

async function run(...args: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.out.push(`${line}`))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.err.push(`${line}`))
  try {
    const code = await main(['review', 'draw', ...args])
    return { code, out: said.out.join('\n'), err: said.err.join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'zhiheng-draw-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const ids = Array.from({ length: 30 }, (_, i) => `240${String(i).padStart(3, '0')}-ABCDEFGH`)
const list = file('list.txt', `${ids.join('\n')}\n`)
const asked = ['--seed', '公布的种子', '--n', '3']

describe('zhiheng review draw', () => {
  it('draws offline what anybody draws from the published list and seed', async () => {
    const { code, out } = await run(...asked, '--list', list, '--json')
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(told).toMatchObject({ seed: '公布的种子', eligible: 30, n: 3, listHash: listHash(ids), list: ids })
    expect(told.drawn.map((d: { id: string }) => d.id)).toEqual(drawnFrom('公布的种子', ids, 3).map((d) => d.id))
    const shuffled = file('json.txt', JSON.stringify({ ids: ids.toReversed() }))
    expect(JSON.parse((await run(...asked, '--list', shuffled, '--json')).out).drawn).toEqual(told.drawn)
    const other = JSON.parse((await run('--seed', '另一个', '--n', '3', '--list', list, '--json')).out)
    expect(other.drawn).not.toEqual(told.drawn)
  })
  it('prints the seed, the hash and the files, and writes the list to be published', async () => {
    const written = join(folder, 'published.txt')
    const { code, out } = await run(...asked, '--list', list, '--hash', listHash(ids).toUpperCase(), '--write', written)
    expect(code).toBe(0)
    for (const words of ['公布的种子', listHash(ids), drawnFrom('公布的种子', ids, 1)[0]?.id as string])
      expect(out).toContain(words)
    expect(readFileSync(written, 'utf8').trim().split('\n')).toEqual(ids)
  })
  it('says what to do when something is missing or wrong', async () => {
    const wrong: [string[], string][] = [
      [[], '--seed'],
      [['--seed', 'x'], '--n 10'],
      [['--seed', 'x', '--n', '0', '--list', list], '--n 10'],
      [asked, '--list FILE'],
      [[...asked, '--list', join(folder, 'none')], 'There is no file'],
      [[...asked, '--list', file('empty.txt', '\n')], 'names no file'],
      [[...asked, '--list', file('twice.txt', 'a\nb\na\n')], 'names a twice'],
      [[...asked, '--list', file('spaced.txt', 'a\nb c\n')], 'line 2'],
      [[...asked, '--list', file('bad.json', '{"ids": 3}')], 'JSON'],
      [[...asked, '--list', file('few.txt', 'a\nb\n')], 'fewer than --n 3'],
      [[...asked, '--list', list, '--hash', 'abc'], 'not the published list'],
      [[...asked, '--from', '2024-02-30', '--to', '2024-03-01'], '--from'],
      [[...asked, '--from', '2024-03-02', '--to', '2024-03-01'], 'lies before'],
      [[...asked, '--from', '2024-03-01', '--to', '2024-03-02', '--kind', 'incident'], 'penalty'],
      [['extra'], 'not expected'],
    ]
    for (const [args, words] of wrong) {
      const { code, err } = await run(...args)
      expect({ args, code }).toEqual({ args, code: 2 })
      expect(err, args.join(' ')).toContain(words)
    }
    expect((await run('--help')).out).toContain('--round ROUND')
  })
})
