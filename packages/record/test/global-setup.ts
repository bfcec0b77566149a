import { startTestServer, type TestServer } from '../src/testing.ts'

let server: TestServer | undefined

/** vitest `globalSetup`: one PostgreSQL for the whole run, named to the workers by ZHIHENG_TEST_URL. */
export async function setup(): Promise<void> {
  server = await startTestServer()
  process.env.ZHIHENG_TEST_URL = server.url
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
