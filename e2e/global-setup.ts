import { type Served, serveDemo } from './support/server.ts'

let served: Served

/** One demo office for all browser tests of a run. */
export async function setup(): Promise<void> {
  served = await serveDemo()
  process.env.ZHIHENG_E2E_URL = served.url
}

export async function teardown(): Promise<void> {
  await served?.stop()
}
