import type { Pool, PoolClient } from 'pg'

/** Whether a matter has a number of a series. */
export async function isTaken(
  db: Pool | PoolClient,
  jurisdiction: string,
  series: string,
  number: string,
): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'number-taken',
    text: 'SELECT 1 FROM given_number WHERE jurisdiction = $1 AND series = $2 AND number = $3',
    values: [jurisdiction, series, number],
  })
  return (rowCount ?? 0) > 0
}

export interface Taken {
  /** Field of the act that names it. */
  readonly field: string
  readonly zh: string
}

/** What an act is told whose number another matter was given a moment before; null for any other error. */
export async function takenNumber(
  { db, jurisdiction }: { readonly db: Pool; readonly jurisdiction: string },
  error: unknown,
): Promise<Taken | null> {
  const { code, table, detail = '' } = (error ?? {}) as { code?: string; table?: string; detail?: string }
  if (code !== '23505' || table !== 'given_number') return null
  const [, series = '', number = ''] = detail.match(/=\([^,]+, ([^,]+), (.+)\) already exists/) ?? []
  const { rows } = await db.query<{ matter: string; title: string; kind: string }>(
    `SELECT g.matter, m.title, m.kind FROM given_number g JOIN matter m USING (jurisdiction, matter)
     WHERE g.jurisdiction = $1 AND g.series = $2 AND g.number = $3`,
    [jurisdiction, series, number],
  )
  const holder = rows[0]
  if (series === 'certificate')
    return { field: 'number', zh: `证件号码 ${number} 已由${holder?.title ?? '他人'}持有或用过，请核对` }
  if (series === 'officer')
    return { field: 'person', zh: `人员编号“${number}”已经登记（${holder?.title ?? ''}），请打开原档案办理` }
  return { field: 'number', zh: `编号 ${number} 已由案卷 ${holder?.matter ?? ''}（${holder?.title ?? ''}）使用` }
}
