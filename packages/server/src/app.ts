import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import { DiskFull, NoDatabase } from '@zhiheng/record'
import Fastify, { type FastifyError, type RouteOptions } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ErrorCode, HttpProblem } from './errors.ts'
import { MAX_BYTES } from './evidence.ts'
import { portalRoutes } from './portal/routes.ts'
import { type App, guard, type House } from './routes/app.ts'
import { calendarsRoutes } from './routes/calendars.ts'
import { caseFileRoutes } from './routes/case-file.ts'
import { dashboardRoutes } from './routes/dashboard.ts'
import { discretionRoutes } from './routes/discretion.ts'
import { documentRoutes } from './routes/documents.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { figureRoutes } from './routes/figures.ts'
import { contactRoutes, hintRoutes, keepContactRoutes } from './routes/hint.ts'
import { lawTextRoutes } from './routes/law-texts.ts'
import { matterRoutes } from './routes/matters.ts'
import { metaRoutes } from './routes/meta.ts'
import { examinationRoutes, officerRoutes } from './routes/officers.ts'
import { powerRoutes } from './routes/powers.ts'
import { publicRoutes } from './routes/public.ts'
import { calendarRoutes, registerRoutes } from './routes/registers.ts'
import { reviewRoutes } from './routes/review.ts'
import { sessionRoutes } from './routes/session.ts'
import { verifyRoutes } from './routes/verify.ts'
import { versionRoutes } from './routes/versions.ts'

z.config(z.locales.zhCN())

/** The HTTP application, wired but not listening. */
export async function buildApp(house: House, onRoute?: (route: RouteOptions) => void): Promise<App> {
  const app = Fastify({
    logger: { level: process.env.ZHIHENG_LOG ?? 'warn' },
    trustProxy: true,
    bodyLimit: 1024 * 1024,
  })
    .withTypeProvider<ZodTypeProvider>()
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler) as unknown as App
  if (onRoute) app.addHook('onRoute', onRoute)
  app.decorateRequest('viewer', null)
  await app.register(helmet, {
    contentSecurityPolicy: { directives: csp },
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new HttpProblem('too-many') })
  await app.register(multipart, { limits: { fileSize: MAX_BYTES, files: 6, fields: 20 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Zhiheng 执衡', version: '0.1.0', description: 'Acts in, everything else out.' },
    },
    transform: jsonSchemaTransform,
  })
  app.addHook('onRequest', (request) => guard(house, request))
  app.addHook('onRequest', sameOrigin)
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error as FastifyError)
    if (problem.status >= 500) request.log.error({ err: error, id: request.id }, 'fault')
    return reply.code(problem.status).send(bodyOf(problem, request.id))
  })
  app.setNotFoundHandler((request, reply) => reply.code(404).send(bodyOf(new HttpProblem('not-found'), request.id)))
  for (const add of [
    sessionRoutes,
    metaRoutes,
    registerRoutes,
    calendarRoutes,
    matterRoutes,
    evidenceRoutes,
    dashboardRoutes,
    figureRoutes,
    contactRoutes,
    keepContactRoutes,
    caseFileRoutes,
    documentRoutes,
    discretionRoutes,
    versionRoutes,
    calendarsRoutes,
    officerRoutes,
    examinationRoutes,
    reviewRoutes,
    powerRoutes,
    hintRoutes,
    lawTextRoutes,
    publicRoutes,
    verifyRoutes,
    portalRoutes,
  ])
    add(app, house)
  app.get('/api/openapi.json', { config: { right: 'public' }, schema: { hide: true } }, () => app.swagger())
  app.get(
    '/api/health',
    { config: { right: 'public' }, schema: { tags: ['server'], summary: 'Is the server and its database up' } },
    async () => {
      await house.office.db.query('SELECT 1')
      return { ok: true }
    },
  )
  return app
}

const csp = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  upgradeInsecureRequests: null,
}

/** A page of another site may not act in a signed-in person's name. */
async function sameOrigin(request: { method: string; headers: Record<string, unknown> }) {
  const origin = request.headers.origin
  if (request.method === 'GET' || request.method === 'HEAD' || typeof origin !== 'string') return
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) throw new HttpProblem('no-right')
}

const known: Record<string, ErrorCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'bad-json',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'bad-input',
}

function problemOf(error: FastifyError): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (hasZodFastifySchemaValidationErrors(error))
    return new HttpProblem('bad-input', {
      issues: error.validation.map((v) => ({
        field: v.instancePath.slice(1).replaceAll('/', '.'),
        problem: v.message ?? '',
      })),
    })
  if (error instanceof SyntaxError || known[error.code]) return new HttpProblem(known[error.code] ?? 'bad-json')
  if (error instanceof DiskFull) return new HttpProblem('disk-full')
  if (error instanceof NoDatabase || lostDatabase(error)) return new HttpProblem('no-database')
  if (error.statusCode === 413) return new HttpProblem('too-large')
  if (error.statusCode && error.statusCode < 500) return new HttpProblem('bad-input')
  return new HttpProblem('fault')
}

/** A connection that broke has no code, only words. */
const lostDatabase = ({ code = '', message }: FastifyError) =>
  /ECONNREFUSED|ECONNRESET|EPIPE|57P0[123]|08006|ENOENT/.test(code) || /^Connection terminated/.test(message)

const bodyOf = (p: HttpProblem, request: string) => ({
  code: p.code,
  message: p.words,
  issues: p.issues,
  refusal: p.refusal,
  request,
  ...p.extra,
})
