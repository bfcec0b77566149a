import { networkInterfaces } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEMO_PASSWORD, ensureDemo } from '@zhiheng/demo'
import { createClassifier } from '@zhiheng/matters/incident/classify/classifier.ts'
import { buildApp, openHouse, setting } from '@zhiheng/server'
import { startJobs } from '@zhiheng/server/jobs/jobs.ts'
import { serveScreens } from '@zhiheng/server/static.ts'
import { type Command, type Input, Usage } from '../command.ts'
import { openStore, type Store, storeHelp, storeOptions } from '../home.ts'
import { progressBar } from '../progress.ts'
import { settleSigning, signingHelp, signingOptions, signingWords, wantedSigning } from '../signing.ts'

const LAST_REQUESTS_MS = 2_000

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the platform',
  usage: 'zhiheng serve [--demo] [--port 8080] [--host 127.0.0.1] [--signing sm2]',
  help: {
    '--demo': 'load the synthetic year the first time',
    '--empty': 'serve an empty office (npm start only)',
    '--port N': 'port to listen on (default PORT or 8080)',
    '--host ADDR': 'address to listen on (default 127.0.0.1; 0.0.0.0 for the network)',
    ...signingHelp,
    ...storeHelp,
  },
  options: {
    ...storeOptions,
    ...signingOptions,
    demo: { type: 'boolean' },
    empty: { type: 'boolean' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: async (input) => {
    const port = portOf(input.text('port') ?? process.env.PORT ?? '8080')
    const host = input.text('host') ?? '127.0.0.1'
    wantedSigning(input)
    for (const started: number[] = [Date.now()]; ; started.push(Date.now())) {
      if (await serveOnce(input, port, host)) return 0
      // A database that dies again and again needs a person, not one more start.
      if (Date.now() - (started.at(-3) ?? Number.NEGATIVE_INFINITY) < 60_000) break
      console.error(
        '数据库意外停止，正在重新启动；已确认的记录不受影响。 The database ended unexpectedly; starting it again.',
      )
    }
    console.error(
      '数据库一分钟内三次意外停止，服务退出。请检查磁盘、内存和系统日志后再启动。 ' +
        'The database ended three times within a minute. Check disk, memory and the system log, then start again.',
    )
    return 1
  },
}

/** Serves once, from opening the store to closing it. @returns false when the database ended unasked. */
async function serveOnce(input: Input, port: number, host: string): Promise<boolean> {
  const store = await openStore(input, false)
  try {
    await settleSigning(input, store)
    const offset = input.on('demo')
      ? (await ensureDemo({ ...store, databaseUrl: store.url, onProgress: progressBar('演示年度 demo year') })).offset
      : 0
    return await listen(store, port, host, offset)
  } finally {
    await store.stop()
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Usage(`“${text}” is not a port; give a number such as 8080.`)
  return port
}

/** Serves until a signal comes or the database ends; then everything started here is ended, in reverse. */
async function listen(store: Store, port: number, host: string, offset: number): Promise<boolean> {
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
  const stopJobs = startJobs(house)
  const stop = async () => {
    stopJobs()
    // A live screen holds its connection for ever: requests under way get a moment, then all are closed.
    setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS).unref()
    await app.close()
    await house.close()
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
      signingWords(house.registers().signing),
      String((await setting(house.db, store.jurisdiction, 'name')) ?? store.jurisdiction),
    ),
  )
  const asked = await asksOrLoses(store)
  // With the database gone, closing may fail halfway; what matters is that the port and the folder are free again.
  await (asked ? stop() : stop().catch(() => undefined))
  return asked
}

/** True at a signal to end, false when the database ends before. */
function asksOrLoses(store: Store): Promise<boolean> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  return new Promise<boolean>((done) => {
    const onSignal = () => done(true)
    for (const signal of signals) process.once(signal, onSignal)
    void store.exited?.then(() => {
      for (const signal of signals) process.off(signal, onSignal)
      done(false)
    })
  })
}

function greeting(address: string, host: string, demo: boolean, signing: string, name: string): string {
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
    `  签名 Signing ${signing}`,
    ...(demo
      ? [
          '',
          `  演示账号 Demo accounts (密码 password ${DEMO_PASSWORD}):`,
          '  operator1 受理员 · dispatcher1 派遣员 · officer 队员 · leader 中队长 · verifier1 核查员 · reviewer1 法制审核员 · chief 局领导 · admin 管理员',
        ]
      : []),
    '',
    '  Ctrl-C 停止 stops.',
  ].join('\n')
}
