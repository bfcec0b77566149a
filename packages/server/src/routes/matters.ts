import { pinnedKind, standsInTheWay } from '@zhiheng/procedure'
import { z } from 'zod'
import { HttpProblem, refusedBy } from '../errors.ts'
import { alikeInTownship } from '../intake/alike.ts'
import { duplicatesAmong } from '../intake/duplicates.ts'
import { answerableFor } from '../intake/services.ts'
import { takeIn } from '../intake/take-in.ts'
import { countMatters, type ListFilter, listMatters } from '../matters/list.ts'
import { kindOf, type Performed, performAct, type Wish } from '../matters/office.ts'
import { actionsOf, lineOf, pageOf } from '../matters/page.ts'
import { instantOf } from '../now.ts'
import { type App, date, type House, instant, kindNamed, orNotFound, viewerOf } from './app.ts'

export const wish = z.object({
  id: z.uuid('行为编号应为 UUID').meta({ description: 'Made by the client; sending it twice is one act' }),
  act: z.string().min(1),
  expected: z.number().int().min(0).meta({ description: 'Sequence of the last act the client saw; 0 opens a matter' }),
  happenedAt: instant.optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  evidence: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(20)
    .default([]),
  overrides: z.record(z.string(), z.string().max(500)).optional(),
})

const many = z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v]))
const flag = z.enum(['1', 'true', '0', 'false']).transform((v) => v === '1' || v === 'true')
export const filter = z.object({
  kind: z.string().optional(),
  stage: many.optional(),
  class: z.string().optional(),
  township: z.string().optional(),
  unit: z.string().optional(),
  source: z.string().optional(),
  label: z.string().optional(),
  flag: z.string().optional(),
  q: z.string().max(100).optional(),
  on: z.string().max(40).optional().meta({ description: 'Which day from and to mean: opened, dispatched, closed …' }),
  from: date.optional(),
  to: date.optional(),
  overdue: flag.optional(),
  mine: flag.optional(),
  timeless: flag.optional(),
  open: flag.optional(),
  sort: z.enum(['opened', 'due']).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

/** Turns what the office said into a reply, or throws what it refused. */
export function answer(done: Performed) {
  switch (done.is) {
    case 'done':
      return {
        matter: done.matter,
        sequence: done.act.sequence,
        act: done.act.id,
        repeated: done.repeated,
        findings: done.findings,
      }
    case 'refused':
      throw refusedBy(done.refusal)
    case 'bad-input':
      throw new HttpProblem('bad-input', { issues: done.issues })
    case 'stale':
      throw new HttpProblem('stale', { extra: { sequence: done.sequence } })
    case 'no-matter':
      throw new HttpProblem('not-found')
  }
}

const toWish = (w: z.output<typeof wish>): Wish => ({ ...w, actId: w.id, kind: w.act })

export function matterRoutes(app: App, house: House) {
  const { office } = house
  const now = () => instantOf(office.now())

  app.post(
    '/api/matters/:kind',
    {
      config: { right: 'staff' },
      schema: {
        body: wish,
        params: z.object({ kind: z.string() }),
        tags: ['matters'],
        summary: 'Open a matter with its first act',
      },
    },
    async (request, reply) => {
      const kind = kindNamed(house, request.params.kind)
      if (kind.procedure.acts[request.body.act]?.silent) throw new HttpProblem('no-right')
      const { done, duplicates } = await takeIn(office, kind, toWish(request.body), viewerOf(request))
      const opened = answer(done)
      return reply.code(opened.repeated ? 200 : 201).send({ ...opened, duplicates })
    },
  )

  app.post(
    '/api/matters/:matter/acts',
    {
      config: { right: 'staff' },
      schema: {
        body: wish,
        params: z.object({ matter: z.string() }),
        tags: ['matters'],
        summary: 'Perform an act (idempotent by act id)',
      },
    },
    async (request) => {
      const viewer = viewerOf(request)
      const { matter } = request.params
      const line = orNotFound(await lineOf(office, matter, viewer))
      const kind = kindNamed(house, line.kind)
      if (kind.procedure.acts[request.body.act]?.silent) throw new HttpProblem('no-right')
      if (request.body.act === 'merge') await absorb(house, matter, request.body, viewer)
      return answer(await performAct(office, kind, matter, toWish(request.body), viewer))
    },
  )

  app.get(
    '/api/matters',
    { config: { right: 'staff' }, schema: { querystring: filter, tags: ['matters'], summary: 'List, keyset-paged' } },
    async (request) => ({
      ...(await listMatters(office.db, office.jurisdiction, viewerOf(request), request.query as ListFilter, now())),
      asOf: now(),
    }),
  )

  app.get(
    '/api/matters/count',
    {
      config: { right: 'staff' },
      schema: { querystring: filter, tags: ['matters'], summary: 'How many, up to ten thousand' },
    },
    (request) => countMatters(office.db, office.jurisdiction, viewerOf(request), request.query as ListFilter, now()),
  )

  const one = { params: z.object({ matter: z.string() }), tags: ['matters'] }
  app.get(
    '/api/matters/:matter',
    { config: { right: 'staff' }, schema: { ...one, summary: 'State, clocks, timeline, findings' } },
    async (request) => orNotFound(await pageOf(office, request.params.matter, viewerOf(request))),
  )
  app.get(
    '/api/matters/:matter/actions',
    {
      config: { right: 'staff' },
      schema: { ...one, summary: 'What I may do now, and what stands in the way of the rest' },
    },
    async (request) => orNotFound(await actionsOf(office, request.params.matter, viewerOf(request))),
  )
  app.get(
    '/api/matters/:matter/duplicates',
    {
      config: { right: ['operator', 'dispatcher', 'chief', 'verifier'] },
      schema: { ...one, summary: 'Open matters that look like this one' },
    },
    async (request) => {
      const page = orNotFound(await pageOf(office, request.params.matter, viewerOf(request)))
      const state = page.state as { text?: string }
      const { matter, lon, lat, place, township, class: key, openedAt: at } = page.line
      const text = `${place} ${state.text ?? ''}`
      if (lon === null || lat === null) {
        const of = { matter, kind: page.line.kind, township, class: key, text, at }
        return township ? alikeInTownship(office.db, office.jurisdiction, of) : []
      }
      const of = { matter, lon, lat, at, class: key || undefined, text }
      return duplicatesAmong(office.neighbourhood.around(of), of)
    },
  )
  app.get(
    '/api/matters/:matter/route',
    { config: { right: 'staff' }, schema: { ...one, summary: 'Which unit is answerable, and why' } },
    async (request) => {
      const line = orNotFound(await lineOf(office, request.params.matter, viewerOf(request)))
      const { township, grid } = line
      return { route: answerableFor(house.registers(), { township, grid, class: line.class, at: now() }) }
    },
  )
}

/**
 * The case merged into keeps every reporter: it takes them in before the other case ends, so that a break between
 * the two loses nobody; trying again repeats the same act ids.
 */
async function absorb(house: House, matter: string, body: z.output<typeof wish>, viewer: ReturnType<typeof viewerOf>) {
  const { office } = house
  const primary = String((body.data as { primary?: string }).primary ?? '').trim()
  const from = orNotFound(await pageOf(office, matter, viewer))
  const { procedure } = pinnedKind(kindNamed(house, from.line.kind), from.version, from.acts)
  const obstacle = standsInTheWay(procedure, from.state, 'merge', viewer)
  if (obstacle) throw refusedBy(obstacle)
  const into = primary === matter ? null : await pageOf(office, primary, viewer)
  const kind = into && kindOf(office, into.line.kind)
  if (!kind || into.line.ended)
    throw new HttpProblem('bad-input', {
      issues: [{ field: 'primary', problem: '没有这个在办案卷，请从相似案卷中选择' }],
    })
  const { reporters } = from.state as unknown as { reporters: { name: string; contact: string }[] }
  for (const [i, r] of reporters.entries()) {
    const { name: reporter, contact } = r
    const data = { matter, reporter, contact }
    const actId = body.id.slice(0, 34) + (96 + i).toString(16)
    if (into.acts.some((a) => a.id === actId)) continue
    answer(
      await performAct(office, kind, primary, { actId, kind: 'absorb', expected: into.acts.length + i, data }, viewer),
    )
  }
}
