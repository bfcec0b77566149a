import { networkInterfaces } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEMO_PASSWORD, ensureDemo } from '@zhiheng/demo'
import { createClassifier } from '@zhiheng/matters/incident/classify/classifier.ts'
import { buildApp, openHouse, setting } from '@zhiheng/server'
import { startJobs } from '@zhiheng/server/jobs/jobs.ts'
import { serveScreens } from '@zhiheng/server/static.ts'
import { type Command, Usage } from '../command.ts'
import { openStore, type Store, storeHelp, storeOptions } from '../home.ts'
import { progressBar } from '../progress.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the platform',
  usage: 'zhiheng serve [--demo] [--port 8080] [--host 127.0.0.1]',
  help: {
    '--demo': 'load the synthetic year the first time',
    '--empty': 'serve an empty office (npm start only)',
    '--port N': 'port to listen on (default PORT or 8080)',
    '--host ADDR': 'address to listen on (default 127.0.0.1; 0.0.0.0 for the network)',
    ...storeHelp,
  },
  options: {
    ...storeOptions,
    demo: { type: 'boolean' },
    empty: { type: 'boolean' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: async (input) => {
    const port = portOf(input.text('port') ?? process.env.PORT ?? '8080')
    const host = input.text('host') ?? '127.0.0.1'
    const store = await openStore(input)
    try {
      const offset = input.on('demo')
        ? (await ensureDemo({ ...store, databaseUrl: store.url, onProgress: progressBar('演示年度 demo year') })).offset
        : 0
      await listen(store, port, host, offset)
    } catch (error) {
      await store.stop()
      throw error
    }
    return 0
  },
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Usage(`“${text}” is not a port; give a number such as 8080.`)
  return port
}

/** Serves until a signal comes; then everything that was started is ended, in reverse. */
async function listen(store: Store, port: number, host: string, offset: number): Promise<void> {
  const classifier = createClassifier()
  const house = await openHouse({
    databaseUrl: store.url,
    dataDir: store.dataDir,
    jurisdiction: store.jurisdiction,
    now: () => Date.now() + offset,
    demo: offset !== 0,
    classify: (text) => classifier.classify(text),
  })
  const app = await buildApp(house)
  await serveScreens(app, join(dirname(dirname(fileURLToPath(import.meta.url))), 'web'))
  const stopJobs = startJobs(house, store.dataDir)
  const stop = async () => {
    stopJobs()
    await app.close()
    await house.close()
    await store.stop()
  }
  const address = await app.listen({ port, host }).catch(async (error: NodeJS.ErrnoException) => {
    await stop()
    if (error.code === 'EADDRINUSE') throw new Usage(`Port ${port} is taken; stop the other program or give --port.`)
    throw error
  })
  console.log(
    greeting(
      address,
      host,
      house.demo,
      String((await setting(house.db, store.jurisdiction, 'name')) ?? store.jurisdiction),
    ),
  )
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  await stop()
}

function greeting(address: string, host: string, demo: boolean, name: string): string {
  const others =
    host === '0.0.0.0'
      ? Object.values(networkInterfaces())
          .flat()
          .filter((i) => i && i.family === 'IPv4' && !i.internal)
          .map((i) => `             http://${i?.address}:${new URL(address).port}/`)
      : []
  return [
    '',
    `  执衡 Zhiheng · ${name}`,
    '',
    `  公众 Public  ${address}/`,
    `  工作 Staff   ${address}/app/`,
    ...others,
    ...(demo
      ? [
          '',
          `  演示账号 Demo accounts (密码 password ${DEMO_PASSWORD}):`,
          '  operator1 受理员 · dispatcher1 派遣员 · officer 队员 · leader 中队长 · verifier1 核查员 · chief 局领导 · admin 管理员',
        ]
      : []),
    '',
    '  Ctrl-C 停止 stops.',
  ].join('\n')
}
