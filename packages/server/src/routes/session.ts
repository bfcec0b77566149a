import { z } from 'zod'
import { type App, type House, SESSION_COOKIE, viewerOf } from './app.ts'

const cookie = { path: '/', httpOnly: true, sameSite: 'lax' } as const

export function sessionRoutes(app: App, house: House) {
  app.post(
    '/api/session',
    {
      config: { right: 'public', rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        body: z.object({
          account: z.string().min(1, '请填写账号'),
          password: z.string().min(1, '请填写密码').max(200),
        }),
        tags: ['session'],
        summary: 'Sign in',
      },
    },
    async (request, reply) => {
      const token = await house.sessions.signIn(request.body.account.trim(), request.body.password)
      reply.setCookie(SESSION_COOKIE, token, { ...cookie, secure: request.protocol === 'https' })
      return { viewer: await house.sessions.actorOf(token) }
    },
  )
  app.get(
    '/api/session',
    { config: { right: 'staff' }, schema: { tags: ['session'], summary: 'Who am I' } },
    async (request) => ({
      viewer: viewerOf(request),
    }),
  )
  app.delete(
    '/api/session',
    { config: { right: 'staff' }, schema: { tags: ['session'], summary: 'Sign out' } },
    async (request, reply) => {
      await house.sessions.signOut(request.cookies[SESSION_COOKIE] ?? '')
      reply.clearCookie(SESSION_COOKIE, cookie)
      return { done: true }
    },
  )
}
