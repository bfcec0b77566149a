import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { bundledFonts } from './fonts.ts'

/** First and last code point of each run a font has, ascending. */
type Coverage = readonly (readonly [number, number])[]

const read = new Map<string, Coverage>()

/** Drawn as nothing by intent: controls, joiners, variation selectors, byte-order mark. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u

/**
 * Characters of a text that none of these fonts has, each once, in order. Files are TrueType or OpenType; only their
 * character map is read, once a process.
 * @param folders folders with further fonts, beside those shipped
 */
export function missingCharacters(text: string, folders: readonly string[] = []): string[] {
  const files = [...bundledFonts(), ...folders.flatMap(fontFiles)]
  const wanted = [...new Set(text)].filter((c) => !INVISIBLE.test(c))
  return wanted.filter((c) => !files.some((file) => covers(coverageOf(file), c.codePointAt(0) ?? 0)))
}

const fontFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(ttf|otf)$/i.test(name))
    .map((name) => join(folder, name))

function covers(runs: Coverage, code: number): boolean {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = runs[middle] as readonly [number, number]
    if (code < from) high = middle - 1
    else if (code > to) low = middle + 1
    else return true
  }
  return false
}

function coverageOf(file: string): Coverage {
  const known = read.get(file)
  if (known) return known
  const map = characterMap(file)
  const runs = map ? runsOf(map) : []
  read.set(file, runs)
  return runs
}

/** The `cmap` table, or null when the file has none. */
function characterMap(file: string): Buffer | null {
  const fd = openSync(file, 'r')
  const part = (at: number, length: number) => {
    const bytes = Buffer.alloc(length)
    readSync(fd, bytes, 0, length, at)
    return bytes
  }
  try {
    const tables = part(4, 2).readUInt16BE(0)
    const directory = part(12, tables * 16)
    for (let i = 0; i < tables; i++)
      if (directory.toString('latin1', i * 16, i * 16 + 4) === 'cmap')
        return part(directory.readUInt32BE(i * 16 + 8), directory.readUInt32BE(i * 16 + 12))
    return null
  } finally {
    closeSync(fd)
  }
}

/** Formats 12 (all planes) and 4 (the basic plane) of the OpenType specification, `cmap`. */
function runsOf(map: Buffer): Coverage {
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, i) => map.readUInt32BE(4 + i * 8 + 4))
  const whole = subtables.find((at) => map.readUInt16BE(at) === 12)
  if (whole !== undefined)
    return Array.from({ length: map.readUInt32BE(whole + 12) }, (_, i) => {
      const at = whole + 16 + i * 12
      return [map.readUInt32BE(at), map.readUInt32BE(at + 4)] as const
    })
  const basic = subtables.find((at) => map.readUInt16BE(at) === 4)
  if (basic === undefined) return []
  const twice = map.readUInt16BE(basic + 6)
  return Array.from(
    { length: twice / 2 },
    (_, i) => [map.readUInt16BE(basic + 16 + twice + i * 2), map.readUInt16BE(basic + 14 + i * 2)] as const,
  )
}
