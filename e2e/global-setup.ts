import { type Served, serveDemo } from './support/server.ts'

let served: Served | undefined

/** One demo office for all browser tests of a run; an office that runs already when ZHIHENG_E2E_URL names it. */
export async function setup(): Promise<void> {
  if (process.env.ZHIHENG_E2E_URL) return
  served = await serveDemo()
  process.env.ZHIHENG_E2E_URL = served.url
}

export async function teardown(): Promise<void> {
  await served?.stop()
}
