import { probe } from '../store/pool.ts'
import { startOrAttach } from './attach.ts'
import { type BundledOptions, type Database, startBundled } from './start.ts'

export interface DatabaseOptions extends BundledOptions {
  /** Yours; without it the bundled one in `dataDir`. */
  databaseUrl?: string | undefined
  /** Use the bundled server of another living process rather than refuse. */
  attach?: boolean
}

/** Yours by `databaseUrl`, else the bundled one in `dataDir`. @throws NoDatabase when yours does not answer. */
export async function databaseFor({ databaseUrl, attach, ...bundled }: DatabaseOptions): Promise<Database> {
  if (!databaseUrl)
    return attach ? startOrAttach(bundled) : { ...(await startBundled(bundled)), bundled: true, attached: false }
  await probe(databaseUrl)
  return { url: databaseUrl, stop: async () => {}, adopted: false, bundled: false, attached: false }
}
