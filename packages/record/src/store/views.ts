import type { Pool, PoolClient } from 'pg'

/**
 * A table that shows matters as they are now. Its rows travel with the append that changes them; the table has
 * `jurisdiction` and `matter` first, then `columns`.
 */
export interface View {
  readonly table: string
  /** Column → the type its JSON value is read as. Text of instants is `…+08:00`; an absent value is NULL. */
  readonly columns: Readonly<Record<string, string>>
  /** Column → SQL that makes its value from the row `x`, where it is not simply `x.column`. */
  readonly computed?: Readonly<Record<string, string>>
  /**
   * `latest`: one row a matter, replaced by each act. `added`: every row is a further one. `counted`: no matter; rows
   * that agree in all columns but `n` are one, and their `n` is added up. `owned`: a row belongs to the matter that wrote
   * it first; the same row of another matter is a unique violation (by a constraint of the table), and undoes the append.
   */
  readonly keeps: 'latest' | 'added' | 'counted' | 'owned'
}

/** Rows of one matter for one view. */
export interface ViewRows {
  readonly view: View
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** The rows of one matter as JSON objects separated by commas, view by view: to be put together by `array`. */
export function viewTexts(jurisdiction: string, matter: string, views: readonly ViewRows[]): string[] {
  const own = `{"of_jurisdiction":${JSON.stringify(jurisdiction)},"of_matter":${JSON.stringify(matter)},`
  return views.map(({ rows }) => rows.map((row) => own + JSON.stringify(row).slice(1)).join(','))
}

/** The JSON array that `viewSql` reads, of rows written as JSON; any text may be empty. */
export const array = (texts: readonly string[]): string => `[${texts.filter(Boolean).join(',')}]`

/**
 * The INSERT that writes rows handed over as JSON in parameter `$n`. With `head`, a CTE of that name says for which
 * matters the append went through, and only their rows are written. Without, what is recorded is only shown again:
 * an `owned` row that another matter has already stays with it. `fresh`: the matters are only just opened, so that no row
 * of theirs can stand in the way, and none is looked for.
 */
export function viewSql(view: View, n: number, head?: string, fresh = false): string {
  if (view.keeps === 'counted') return countedSql(view, n, head)
  const { table, columns, computed = {}, keeps } = view
  const names = Object.keys(columns)
  const typed = names.map((name) => `${name} ${columns[name]}`)
  const values = names.map((name) => computed[name] ?? `x.${name}`)
  const only = head ? ` JOIN ${head} h ON h.jurisdiction = x.of_jurisdiction AND h.matter = x.of_matter` : ''
  const replaced = names.map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO ${table} (jurisdiction, matter, ${names.join(', ')})
    SELECT x.of_jurisdiction, x.of_matter, ${values.join(', ')}
    FROM json_to_recordset($${n}) AS x(of_jurisdiction text, of_matter text, ${typed.join(', ')})${only}
    ${keeps === 'latest' && !fresh ? `ON CONFLICT (jurisdiction, matter) DO UPDATE SET ${replaced.join(', ')}` : ''}
    ${keeps === 'owned' ? `ON CONFLICT ${head ? `(jurisdiction, matter, ${names.join(', ')})` : ''} DO NOTHING` : ''}`
}

/** Rows in the order of their key, so that two statements that count the same rows never wait for each other. */
function countedSql({ table, columns }: View, n: number, head?: string): string {
  const keys = Object.keys(columns).filter((name) => name !== 'n')
  const typed = Object.entries(columns).map((pair) => pair.join(' '))
  const only = head ? ` JOIN ${head} h ON h.jurisdiction = x.of_jurisdiction AND h.matter = x.of_matter` : ''
  const by = ['x.of_jurisdiction', ...keys.map((name) => `x.${name}`)].join(', ')
  return `INSERT INTO ${table} AS t (jurisdiction, ${keys.join(', ')}, n)
    SELECT ${by}, sum(x.n)::int
    FROM json_to_recordset($${n}) AS x(of_jurisdiction text, of_matter text, ${typed.join(', ')})${only}
    GROUP BY ${by} ORDER BY ${by}
    ON CONFLICT (jurisdiction, ${keys.join(', ')}) DO UPDATE SET n = t.n + excluded.n`
}

/** Writes view rows of matters that are already recorded: for a rebuild, where nothing is appended. */
export async function writeViews(
  db: Pool | PoolClient,
  jurisdiction: string,
  matters: readonly { matter: string; views: readonly ViewRows[] }[],
): Promise<void> {
  const views = viewsOf(matters)
  const texts = matters.map((one) => viewTexts(jurisdiction, one.matter, one.views))
  for (const [i, view] of views.entries())
    await db.query({
      name: `view-${view.table}`,
      text: viewSql(view, 1),
      values: [array(texts.map((own) => own[i] ?? ''))],
    })
}

/** The views that all of these write, in order. @throws TypeError when they differ: one batch is of one kind. */
export function viewsOf(matters: readonly { views: readonly ViewRows[] }[]): View[] {
  const views = (matters[0]?.views ?? []).map((one) => one.view)
  for (const { views: own } of matters)
    if (own.length !== views.length || own.some((one, i) => one.view !== views[i]))
      throw new TypeError('the matters of one batch write different views')
  return views
}
