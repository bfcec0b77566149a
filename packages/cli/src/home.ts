import { resolve } from 'node:path'
import { databaseFor, openPool } from '@zhiheng/record'
import { prepareDatabase } from '@zhiheng/server'
import type { Pool } from 'pg'
import type { Input } from './command.ts'

export const JURISDICTION = '532301'

/** Options that every command with a store shares. */
export const storeOptions = {
  data: { type: 'string' },
  database: { type: 'string' },
  jurisdiction: { type: 'string' },
} as const

export const storeHelp = {
  '--data DIR': 'data folder (default ./data, or ZHIHENG_DATA)',
  '--database URL': 'your own PostgreSQL (default DATABASE_URL; else the bundled one)',
  '--jurisdiction CODE': `administrative division (default ${JURISDICTION})`,
}

export interface Store {
  readonly url: string
  readonly dataDir: string
  readonly jurisdiction: string
  readonly bundled: boolean
  /** Of a database started here: settles when it ends, wanted or not. */
  readonly exited?: Promise<void>
  stop(): Promise<void>
}

/**
 * Opens the store a command works on. `share` uses the database of a server that runs on the same folder.
 * @throws AlreadyRunning, NoDatabase, WrongCluster
 */
export async function openStore(input: Input, share: boolean): Promise<Store> {
  const dataDir = resolve(input.text('data') ?? process.env.ZHIHENG_DATA ?? 'data')
  const databaseUrl = input.text('database') ?? process.env.DATABASE_URL
  const db = await databaseFor({ dataDir, databaseUrl, attach: share })
  return {
    url: db.url,
    dataDir,
    jurisdiction: input.text('jurisdiction') ?? JURISDICTION,
    bundled: db.bundled,
    exited: db.exited,
    stop: () => db.stop(),
  }
}

/** Runs with the store open, and closes it whatever happens. */
export async function withStore<T>(input: Input, work: (store: Store) => Promise<T>, share = true): Promise<T> {
  const store = await openStore(input, share)
  try {
    return await work(store)
  } finally {
    await store.stop()
  }
}

/** The same with connections of the app role, on a database brought to this version’s tables. */
export const withPool = <T>(input: Input, work: (db: Pool, store: Store) => Promise<T>): Promise<T> =>
  withStore(input, async (store) => {
    await prepareDatabase(store.url)
    const db = openPool(store.url, { role: 'app', max: 4 })
    try {
      return await work(db, store)
    } finally {
      await db.end()
    }
  })
