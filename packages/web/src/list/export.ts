import { call } from '../api/client.ts'
import type { Line, Page } from '../api/types.ts'
import { type Filter, queryOf } from './filter.ts'

const MOST = 2000
const PAGE = 200

/** Every line of the filter, page by page, up to two thousand. */
export async function fetchForExport(filter: Filter, onCount: (n: number) => void) {
  const lines: Line[] = []
  let after: string | undefined
  do {
    const page: Page<Line> = await call(`/api/matters?${queryOf(filter, { after, limit: PAGE })}`)
    lines.push(...page.items)
    onCount(lines.length)
    after = page.next ?? undefined
  } while (after && lines.length < MOST)
  return { lines: lines.slice(0, MOST), cut: !!after || lines.length > MOST }
}

/** Cells that a spreadsheet would run as a formula are kept as text. */
const safe = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** CSV with a byte-order mark, so that spreadsheets read it as UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((r) => r.map((c) => `"${safe(c).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`

export function saveText(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const a = document.createElement('a')
  a.href = url
  a.download = name
  a.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
