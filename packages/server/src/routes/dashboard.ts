import { z } from 'zod'
import { summaryOf } from '../matters/summary.ts'
import { instantOf } from '../now.ts'
import { type App, type House, kindNamed, viewerOf } from './app.ts'

const KEEP_ALIVE_MS = 20_000
/** Viewers within this time share one answer; an act that is heard ends it at once. */
const SHARED_MS = 400

type Summary = Awaited<ReturnType<typeof summaryOf>>

/** The dashboard of a kind, asked of the database once for all who look at it together. */
function sharedSummary({ office, live }: House): (kind: string) => Promise<Summary> {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<Summary> }>()
  live.onHeard((kind) => answers.delete(kind))
  return (kind) => {
    const known = answers.get(kind)
    if (known && performance.now() < known.until) return known.answer
    const answer = summaryOf(office.db, office.jurisdiction, kind, instantOf(office.now()))
    answers.set(kind, { until: performance.now() + SHARED_MS, answer })
    answer.catch(() => answers.delete(kind))
    return answer
  }
}

export function dashboardRoutes(app: App, house: House) {
  const summary = sharedSummary(house)
  const staff = ['operator', 'dispatcher', 'officer', 'leader', 'verifier', 'reviewer', 'chief']
  app.get(
    '/api/dashboard',
    {
      config: { right: staff },
      schema: {
        querystring: z.object({ kind: z.string().default('incident') }),
        tags: ['figures'],
        summary: 'Backlog, today, trend, year',
      },
    },
    (request) => {
      kindNamed(house, request.query.kind)
      return summary(request.query.kind)
    },
  )

  app.get(
    '/api/live',
    {
      config: { right: 'staff' },
      schema: { tags: ['figures'], summary: 'Server-sent events: lines of matters that changed' },
    },
    (request, reply) => {
      reply.hijack()
      const out = reply.raw
      out.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      })
      out.write(': here\n\n')
      const leave = house.live.join({
        viewer: viewerOf(request),
        send: (lines) => out.write(`event: matters\ndata: ${JSON.stringify(lines)}\n\n`),
      })
      const beat = setInterval(() => out.write(': still here\n\n'), KEEP_ALIVE_MS)
      request.raw.on('close', () => {
        clearInterval(beat)
        leave()
      })
    },
  )
}
