import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Which of our packages each may import (design.md §4). Nothing else, and never upward. */
const allowed: Record<string, readonly string[]> = {
  law: [],
  record: [],
  procedure: ['law'],
  matters: ['law', 'procedure'],
  documents: ['law', 'procedure', 'matters'],
  report: ['law', 'procedure', 'matters'],
  server: ['law', 'record', 'procedure', 'matters', 'documents', 'report'],
  web: ['law', 'procedure', 'matters'],
  demo: ['law', 'record', 'procedure', 'matters', 'report', 'documents', 'server'],
  cli: ['law', 'record', 'procedure', 'matters', 'report', 'documents', 'server', 'demo'],
}

interface Import {
  file: string
  to: string
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    const path = join(folder, e.name)
    if (e.isDirectory()) return files(path)
    return /\.tsx?$/.test(e.name) && !/\.test\.tsx?$/.test(e.name) ? [path] : []
  })
}

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => ({
    file,
    to: m[1] as string,
  }))

/** Breaches of the direction in a list of imports of one package. */
function breaches(pack: string, imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, to }) => {
    const where = relative(root, file)
    const other = /^@zhiheng\/([a-z]+)/.exec(to)?.[1]
    if (other && other !== pack && !allowed[pack]?.includes(other)) return [`${where} imports ${to}`]
    if (to.startsWith('.') && !join(dirname(file), to).startsWith(join(root, 'packages', pack)))
      return [`${where} reaches out of its package: ${to}`]
    return []
  })
}

describe('imports run downward only', () => {
  for (const pack of readdirSync(join(root, 'packages')))
    it(`in packages/${pack}`, () => {
      expect(Object.keys(allowed)).toContain(pack)
      const all = files(join(root, 'packages', pack, 'src')).flatMap(importsOf)
      expect(breaches(pack, all)).toEqual([])
    })

  it('a matter never imports another matter', () => {
    const folder = join(root, 'packages/matters/src')
    const kinds = readdirSync(folder, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
    const bad = kinds.flatMap((kind) =>
      files(join(folder, kind))
        .flatMap(importsOf)
        .filter(({ file, to }) => {
          const target = to.startsWith('.')
            ? relative(folder, join(dirname(file), to)).split('/')[0]
            : to.startsWith('@zhiheng/matters/')
              ? to.split('/')[2]
              : kind
          return kinds.includes(target as string) && target !== kind
        }),
    )
    expect(bad).toEqual([])
  })

  it('catches a breach', () => {
    const file = join(root, 'packages/law/src/x.ts')
    expect(breaches('law', [{ file, to: '@zhiheng/server' }])).toHaveLength(1)
    expect(breaches('law', [{ file, to: '../../record/src/act.ts' }])).toHaveLength(1)
  })
})

describe('house rules', () => {
  const written = readdirSync(join(root, 'packages')).flatMap((p) => files(join(root, 'packages', p, 'src')))

  it('no file passes 500 hand-written lines', () => {
    const long = written.filter((f) => !/\.generated\./.test(f) && readFileSync(f, 'utf8').split('\n').length > 501)
    expect(long.map((f) => relative(root, f))).toEqual([])
  })

  it('only the server’s clock file and the launcher read the wall clock in pure packages', () => {
    const pure = ['law', 'procedure', 'matters', 'report'].flatMap((p) => files(join(root, 'packages', p, 'src')))
    const bad = pure.filter((f) => /Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(f, 'utf8')))
    expect(bad.map((f) => relative(root, f))).toEqual([])
  })
})
