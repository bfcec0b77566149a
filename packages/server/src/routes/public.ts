import { incidentKind } from '@zhiheng/matters'
import { z } from 'zod'
import { performAct } from '../matters/office.ts'
import { instantOf } from '../now.ts'
import { citizen, progressOf, takeRating } from '../portal/intake.ts'
import { stepsOf } from '../portal/progress.ts'
import { type App, type House, orNotFound } from './app.ts'
import { fileOf } from './evidence.ts'
import { answer } from './matters.ts'

const limited = { right: 'public' as const, rateLimit: { max: 20, timeWindow: '10 minutes' } }
const code = z.object({ code: z.string().max(30) })

/** The public API: report, follow, rate. No login, rate-limited, and never more than the reporter may know. */
export function publicRoutes(app: App, house: House) {
  app.post(
    '/public/evidence',
    { config: limited, schema: { consumes: ['multipart/form-data'], tags: ['public'], summary: 'Upload a photo' } },
    async (request, reply) =>
      reply.code(201).send(await house.evidence.keep(await fileOf(request), citizen.id, instantOf(house.office.now()))),
  )
  app.post(
    '/public/reports',
    {
      config: limited,
      schema: {
        tags: ['public'],
        summary: 'Report a problem',
        body: z.object({
          id: z.uuid(),
          text: z.string(),
          place: z.object({
            address: z.string(),
            lon: z.number().optional(),
            lat: z.number().optional(),
            township: z.string().optional(),
          }),
          phone: z.string().max(20).optional(),
          name: z.string().max(40).optional(),
          evidence: z
            .array(z.string().regex(/^[0-9a-f]{64}$/))
            .max(4)
            .default([]),
        }),
      },
    },
    async (request, reply) => {
      const { id, text, place, phone, name, evidence } = request.body
      const contact = phone ? await house.contacts.keep(phone) : undefined
      const data = { source: 'public', text, place, contact, reporter: name }
      const done = answer(
        await performAct(
          house.office,
          incidentKind,
          null,
          { actId: id, kind: 'report', expected: 0, data, evidence },
          citizen,
        ),
      )
      return reply.code(done.repeated ? 200 : 201).send({ code: done.matter })
    },
  )
  app.get(
    '/public/reports/:code',
    {
      config: { right: 'public', rateLimit: { max: 60, timeWindow: '10 minutes' } },
      schema: { tags: ['public'], params: code, summary: 'How a report goes on' },
    },
    async (request) => {
      const { progress } = orNotFound(await progressOf(house, request.params.code))
      const { code: id, number, title, handled, unitNames, dueAt } = progress
      return {
        code: id,
        number,
        title,
        stage: handled.stage,
        units: unitNames.map((u) => u.zh),
        dueAt,
        answer: handled.outcome,
        steps: stepsOf(progress, (zh) => zh),
      }
    },
  )
  app.post(
    '/public/reports/:code/rating',
    {
      config: limited,
      schema: {
        tags: ['public'],
        params: code,
        summary: 'Rate it',
        body: z.object({
          id: z.uuid(),
          solved: z.enum(['yes', 'no']),
          stars: z.number().int().min(1).max(5),
          comment: z.string().max(500).optional(),
        }),
      },
    },
    async (request) => {
      const { id, ...data } = request.body
      return answer(await takeRating(house, request.params.code, id, data))
    },
  )
}
