import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { App } from './routes/app.ts'

/** Serves the built staff screens under /app/; every path there is the one page. */
export async function serveScreens(app: App, webDir: string): Promise<void> {
  const index = join(webDir, 'index.html')
  if (!existsSync(index)) return
  await app.register(fastifyStatic, { root: webDir, serve: false })
  const page = () => readFileSync(index, 'utf8')
  const route = { config: { right: 'public' as const }, schema: { hide: true } }
  app.get('/app/assets/*', route, (request, reply) =>
    reply.sendFile(`assets/${(request.params as { '*': string })['*']}`, { maxAge: '365d', immutable: true }),
  )
  app.get('/app', route, (_request, reply) => reply.redirect('/app/'))
  app.get('/app/', route, (_request, reply) => reply.type('text/html').header('cache-control', 'no-cache').send(page()))
  app.get('/app/*', route, (_request, reply) =>
    reply.type('text/html').header('cache-control', 'no-cache').send(page()),
  )
}
