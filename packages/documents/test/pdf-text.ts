import { inflateSync } from 'node:zlib'

/** A run of text on a page, measured in millimetres from the upper left corner of the sheet. */
export interface Run {
  readonly page: number
  readonly left: number
  readonly right: number
  /** Height of the base line below the upper edge. */
  readonly base: number
  /** Points. */
  readonly size: number
  readonly font: string
  readonly text: string
}

const MM = 25.4 / 72

interface Font {
  readonly name: string
  readonly characters: ReadonlyMap<number, string>
  readonly widths: ReadonlyMap<number, number>
}

/** Reads back a PDF that Typst wrote: plain objects, one content stream a page, fonts by glyph with ToUnicode. */
export function textOf(pdf: Uint8Array): Run[] {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1] as string, m[2] as string]),
  )
  const object = (id: string | undefined) => objects.get(id ?? '') ?? ''
  const fonts = new Map<string, Font>()
  const font = (id: string) => fonts.get(id) ?? fonts.set(id, fontOf(id, object)).get(id)
  const pages = [...objects.values()].filter((o) => /\/Type \/Page\n/.test(o))
  return pages.flatMap((page, i) => {
    const named = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1], m[2] as string]))
    const height = Number(/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)?.[1])
    const content = streamOf(object(/\/Contents (\d+) 0 R/.exec(page)?.[1]))
    return runsOf(content, (name) => font(named.get(name) ?? '') as Font, height).map((r) => ({ ...r, page: i + 1 }))
  })
}

export const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\n/g)?.length ?? 0

function streamOf(object: string): string {
  const head = /stream\r?\n/.exec(object)
  const start = head ? head.index + head[0].length : 0
  const body = object.slice(start, start + Number(/\/Length (\d+)/.exec(object)?.[1] ?? 0))
  return /FlateDecode/.test(object) ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body
}

function fontOf(id: string, object: (id: string | undefined) => string): Font {
  const top = object(id)
  const characters = new Map<number, string>()
  const map = streamOf(object(/\/ToUnicode (\d+) 0 R/.exec(top)?.[1]))
  const utf16 = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((h) => Number.parseInt(h, 16)))
  for (const m of map.matchAll(/^<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>$/gm))
    characters.set(Number.parseInt(m[1] as string, 16), utf16(m[2] as string))
  const widths = new Map<number, number>()
  const listed = /\/W \[([^\]]*)\]/.exec(object(/\/DescendantFonts \[(\d+) 0 R\]/.exec(top)?.[1]))?.[1] ?? ''
  for (const m of listed.matchAll(/(\d+) (\d+) ([\d.]+)/g))
    for (let g = Number(m[1]); g <= Number(m[2]); g++) widths.set(g, Number(m[3]))
  return { name: /\/BaseFont \/\w+\+(\S+)/.exec(top)?.[1] ?? '', characters, widths }
}

type Matrix = readonly [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
]

function runsOf(content: string, font: (name: string) => Font, height: number): Omit<Run, 'page'>[] {
  const runs: Omit<Run, 'page'>[] = []
  const saved: Matrix[] = []
  let at: Matrix = [1, 0, 0, 1, 0, 0]
  let set = { name: '', size: 0 }
  for (const token of content.matchAll(/^q$|^Q$|^(.*) cm$|^\/(\S+) ([\d.]+) Tf$|^([[(<][\s\S]*?) T[Jj]$/gm)) {
    if (token[0] === 'q') saved.push(at)
    else if (token[0] === 'Q') at = saved.pop() ?? at
    else if (token[1] !== undefined) at = times(token[1].split(' ').map(Number) as unknown as Matrix, at)
    else if (token[2] !== undefined) set = { name: token[2], size: Number(token[3]) }
    else if (token[4] !== undefined) {
      const { text, advance } = shown(token[4], font(set.name), set.size)
      const face = font(set.name).name
      const [left, right] = [at[4] * MM, (at[4] + advance) * MM]
      runs.push({ left, right, base: (height - at[5]) * MM, size: set.size, font: face, text })
    }
  }
  return runs
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Glyph numbers of one operand: strings in brackets or hexadecimal, with movements in thousandths between. */
function shown(operand: string, { characters, widths }: Font, size: number): { text: string; advance: number } {
  let text = ''
  let advance = 0
  for (const part of operand.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9a-fA-F]+)>|(-?[\d.]+)/g)) {
    if (part[3] !== undefined) advance -= (Number(part[3]) * size) / 1000
    else {
      const bytes = part[2] === undefined ? unescaped(part[1] ?? '') : [...Buffer.from(part[2], 'hex')]
      for (let i = 0; i + 1 < bytes.length; i += 2) {
        const glyph = (bytes[i] as number) * 256 + (bytes[i + 1] as number)
        text += characters.get(glyph) ?? ''
        advance += ((widths.get(glyph) ?? 0) * size) / 1000
      }
    }
  }
  return { text, advance }
}

function unescaped(words: string): number[] {
  const bytes: number[] = []
  for (const m of words.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)) {
    if (m[1] !== undefined) bytes.push(Number.parseInt(m[1], 8))
    else if (m[2] !== undefined) bytes.push(escapes[m[2]] ?? m[2].charCodeAt(0))
    else bytes.push((m[3] as string).charCodeAt(0))
  }
  return bytes
}
