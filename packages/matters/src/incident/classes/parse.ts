import { type ClassKind, classKey, classOf, type IncidentClass } from './catalogue.ts'

export interface CatalogueError {
  /** Line of the file, the heading being line 1. */
  readonly line: number
  readonly column?: string
  readonly messageZh: string
}

export type ParsedCatalogue =
  | { readonly ok: true; readonly classes: readonly IncidentClass[] }
  | { readonly ok: false; readonly errors: readonly CatalogueError[] }

const kinds: Record<string, ClassKind> = {
  component: 'component',
  部件: 'component',
  matter: 'matter',
  事项: 'matter',
  event: 'matter',
  事件: 'matter',
}

type Field = 'kind' | 'code' | 'name' | 'majorName'

const headings: Record<string, Field> = {
  kind: 'kind',
  类型: 'kind',
  类别: 'kind',
  code: 'code',
  code5: 'code',
  代码: 'code',
  类别码: 'code',
  name: 'name',
  名称: 'name',
  小类名称: 'name',
  major_name: 'majorName',
  majorname: 'majorName',
  大类名称: 'majorName',
  大类: 'majorName',
}

/**
 * Reads a bureau's own class catalogue (UTF-8 CSV: 类型, 代码, 名称, optionally 大类名称).
 * All faults are reported together, each with its line; nothing is half taken.
 */
export function parseClassCatalogue(csv: string): ParsedCatalogue {
  const table = csvRows(csv.replace(/^\uFEFF/, ''))
  const head = table.shift()
  if (!head) return failed(1, '文件是空的')
  const columns = head.cells.map((cell) => headings[cell.trim().toLowerCase()])
  const missing = (['kind', 'code', 'name'] as const).filter((needed) => !columns.includes(needed))
  if (missing.length > 0)
    return failed(1, `缺少列：${missing.map((m) => ({ kind: '类型', code: '代码', name: '名称' })[m]).join('、')}`)
  const errors: CatalogueError[] = []
  const found = new Map<string, { entry: IncidentClass; line: number }>()
  for (const row of table) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    const field = (name: Field) => row.cells[columns.indexOf(name)]?.trim() ?? ''
    const entry = readRow(field, row.line, errors)
    if (!entry) continue
    const key = classKey(entry.kind, entry.code)
    const earlier = found.get(key)
    if (earlier)
      errors.push({ line: row.line, column: '代码', messageZh: `代码 ${entry.code} 与第 ${earlier.line} 行重复` })
    else found.set(key, { entry, line: row.line })
  }
  if (errors.length === 0 && found.size === 0) return failed(2, '没有任何类别')
  return errors.length > 0 ? { ok: false, errors } : { ok: true, classes: [...found.values()].map((f) => f.entry) }
}

const failed = (line: number, messageZh: string): ParsedCatalogue => ({ ok: false, errors: [{ line, messageZh }] })

function readRow(field: (name: Field) => string, line: number, errors: CatalogueError[]): IncidentClass | undefined {
  const kind = kinds[field('kind')]
  const code = field('code')
  const name = field('name')
  const before = errors.length
  if (!kind) errors.push({ line, column: '类型', messageZh: `类型应为“部件”或“事项”，现为“${field('kind')}”` })
  if (!/^\d{5}$/.test(code)) {
    const old = /^\d{4}$/.test(code) ? '，四位代码是2013年版，请先换成五位' : ''
    errors.push({ line, column: '代码', messageZh: `代码应为五位数字，现为“${code}”${old}` })
  }
  if (name === '') errors.push({ line, column: '名称', messageZh: '名称为空' })
  if (name.length > 30) errors.push({ line, column: '名称', messageZh: '名称超过30个字' })
  if (!kind || errors.length > before) return undefined
  const known = classOf(kind, code)
  return {
    kind,
    code,
    name,
    majorCode: code.slice(0, 2),
    majorName: field('majorName') || known?.majorName || '',
    derived: known?.derived ?? false,
    local: known === undefined,
  }
}

function csvRows(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let startedOn = 1
  const endRow = () => {
    cells.push(cell)
    if (cells.length > 1 || cell !== '') rows.push({ line: startedOn, cells })
    cells = []
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (c === '"') quoted = !quoted
    else if (c === '\n') {
      line++
      if (quoted) cell += ' '
      else {
        endRow()
        startedOn = line
      }
    } else if (c === ',' && !quoted) {
      cells.push(cell)
      cell = ''
    } else if (c !== '\r') cell += c
  }
  endRow()
  return rows
}
