import { criteriaSets } from '@zhiheng/matters/review/criteria/index.ts'
import { z } from 'zod'
import { HttpProblem } from '../errors.ts'
import { instantOf } from '../now.ts'
import { adopt, adoptedIn, adoptedOn } from '../review/criteria.ts'
import { deskOf, isMine, mayOpen, reviewOf, reviewsFor } from '../review/desk.ts'
import { eligibleIn, REVIEWED_KINDS } from '../review/eligible.ts'
import { appoint, drawRound, submitScore } from '../review/perform.ts'
import { type App, date, type House, orNotFound, viewerOf } from './app.ts'
import { answer } from './matters.ts'

const tags = ['review']
const id = z.uuid('行为编号应为 UUID')
const kinds = z.array(z.enum(REVIEWED_KINDS)).min(1, '请选择案卷种类').max(REVIEWED_KINDS.length)
const days = { from: date, to: date }
const draw = z.object({
  ...{ id, ...days, kinds, seedPublishedOn: date },
  roundName: z.string().trim().min(2, '请填写批次名称').max(60),
  seed: z.string().trim().min(1, '请填写公布的种子').max(120),
  n: z.number().int().min(1, '至少抽取1件').max(200, '一次最多抽取200件'),
  criteria: z.string().max(40).optional().meta({ description: 'A preset, while the office has adopted none' }),
})
const grade = z.enum(['excellent', 'good', 'qualified', 'unqualified'])
const adoption = z.object({
  base: z.string().max(40),
  from: date,
  weights: z.record(z.string().max(80), z.union([z.number(), z.enum(['veto', 'out'])])).default({}),
  bands: z.array(z.object({ grade, from: z.number() })).max(6),
  tolerance: z.number(),
  reason: z.string().trim().min(2, '请写明理由（至少 2 个字）').max(300, '理由最多 300 个字'),
})
const mark = z.object({
  criterion: z.string().min(1).max(80),
  off: z.number().min(0, '扣分不能为负').max(100).multipleOf(0.5, '扣分以半分为单位'),
  veto: z.boolean().optional(),
  note: z.string().trim().max(500).optional(),
})
const score = z.object({ id, marks: z.array(mark).max(200), note: z.string().trim().max(2000).optional() })
const assignment = z.object({
  id,
  reviewers: z.array(z.string().min(1).max(64)).min(1).max(12),
  reason: z.string().trim().max(1000).optional(),
  overrides: z.record(z.string(), z.string().max(500)).optional(),
})
const one = { params: z.object({ matter: z.string().max(40) }), tags }

/** The review of case files: drawing, blind scoring, what each may see. Everything else is done like on any matter. */
export function reviewRoutes(app: App, house: House) {
  const { office } = house

  app.get(
    '/api/reviews',
    { config: { right: 'staff' }, schema: { tags, summary: 'Reviews I may see, newest first' } },
    async (request) => ({ asOf: instantOf(office.now()), items: await reviewsFor(office, viewerOf(request)) }),
  )
  app.get(
    '/api/reviews/criteria',
    {
      config: { right: 'staff' },
      schema: { tags, summary: 'The presets, what the office adopted and when, and what holds today' },
    },
    async () => {
      const adopted = await adoptedIn(office.db, office.jurisdiction)
      const today = instantOf(office.now()).slice(0, 10)
      const own = adoptedOn(adopted, today)
      return { sets: criteriaSets, adopted: adopted.toReversed(), inForce: own ?? null, today }
    },
  )
  app.post(
    '/api/reviews/criteria',
    {
      config: { right: ['chief'] },
      schema: { body: adoption, tags, summary: 'Adopt criteria from a day on; reviews drawn before keep theirs' },
    },
    async (request) => {
      const by = { person: viewerOf(request).id, at: instantOf(office.now()) }
      return { adopted: await adopt(office.db, office.jurisdiction, request.body, by) }
    },
  )
  app.get(
    '/api/reviews/eligible',
    {
      config: { right: ['chief', 'reviewer'] },
      schema: {
        querystring: z.object({
          ...days,
          kinds: z
            .string()
            .max(200)
            .default('penalty')
            .transform((s) => s.split(','))
            .pipe(kinds),
        }),
        tags,
        summary: 'The list a draw is made from, with its hash',
      },
    },
    (request) => eligibleIn(office, request.query),
  )
  app.post(
    '/api/reviews/draw',
    { config: { right: ['chief'] }, schema: { body: draw, tags, summary: 'Draw a round (idempotent by id)' } },
    async (request) => {
      const done = await drawRound(office, house.evidence, request.body, viewerOf(request))
      if ('refused' in done && done.refused) answer(done.refused)
      return done
    },
  )
  app.get(
    '/api/reviews/:matter',
    { config: { right: 'staff' }, schema: { ...one, summary: 'One review with what the rules find in its file' } },
    async (request) => {
      const viewer = viewerOf(request)
      const review = orNotFound(await reviewOf(office, request.params.matter))
      if (!mayOpen(review, viewer)) throw new HttpProblem('not-found')
      return deskOf(office, review, viewer)
    },
  )
  app.post(
    '/api/reviews/:matter/reviewers',
    {
      config: { right: ['chief'] },
      schema: { ...one, body: assignment, summary: 'Name the two reviewers, or others in their place' },
    },
    async (request) => {
      const review = orNotFound(await reviewOf(office, request.params.matter))
      const { people } = house.registers()
      const reviewers = request.body.reviewers.map((person) => {
        const found = people.get(person)
        if (!found?.active)
          throw new HttpProblem('bad-input', { issues: [{ field: 'reviewers', problem: `没有人员“${person}”` }] })
        return { id: person, name: found.name, unit: found.unit }
      })
      return answer(await appoint(office, review, { ...request.body, reviewers }, viewerOf(request)))
    },
  )
  app.post(
    '/api/reviews/:matter/score',
    {
      config: { right: ['reviewer', 'verifier', 'dispatcher', 'operator', 'leader', 'officer'] },
      schema: { ...one, body: score, summary: 'Hand in my score; sum and grade are worked out' },
    },
    async (request) => {
      const viewer = viewerOf(request)
      const review = orNotFound(await reviewOf(office, request.params.matter))
      if (!mayOpen(review, viewer)) throw new HttpProblem('not-found')
      if (!isMine(review, viewer)) throw new HttpProblem('no-right')
      const { matter, act } = answer(await submitScore(office, review, request.body, viewer))
      return { matter, act }
    },
  )
}
