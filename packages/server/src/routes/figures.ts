import { indicatorOf, indicators } from '@zhiheng/report'
import { z } from 'zod'
import { figureOf, mattersBehind, reportOf } from '../matters/figures.ts'
import { instantOf } from '../now.ts'
import { type App, date, type House, orNotFound, viewerOf } from './app.ts'

const staff = ['operator', 'dispatcher', 'officer', 'leader', 'verifier', 'reviewer', 'chief']

export function figureRoutes(app: App, house: House) {
  const { office } = house
  const now = () => instantOf(office.now())
  app.get(
    '/api/indicators',
    { config: { right: staff }, schema: { tags: ['figures'], summary: 'Every indicator and its definition' } },
    () => ({
      indicators: indicators.map(({ id, title, definition, unit, counts }) => ({
        id,
        title,
        definition,
        unit,
        recorded: counts !== null,
      })),
    }),
  )
  app.get(
    '/api/indicators/:id',
    {
      config: { right: staff },
      schema: {
        tags: ['figures'],
        summary: 'The figure, its definition, and its matters',
        params: z.object({ id: z.string() }),
        querystring: z.object({
          from: date,
          to: date,
          after: z.string().max(200).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(30),
        }),
      },
    },
    async (request) => {
      const indicator = orNotFound(indicatorOf(request.params.id))
      const { from, to, after, limit } = request.query
      const period = { from, to }
      const { id, title, definition, unit, counts } = indicator
      const figure = await figureOf(office.db, office.jurisdiction, indicator, period)
      const matters = await mattersBehind(
        office.db,
        office.jurisdiction,
        indicator,
        period,
        viewerOf(request),
        after,
        limit,
      )
      return { id, title, definition, unit, recorded: counts !== null, period, asOf: now(), ...figure, matters }
    },
  )
  app.get(
    '/api/reports/:year',
    {
      config: { right: staff },
      schema: {
        tags: ['figures'],
        summary: 'The yearly report',
        params: z.object({ year: z.coerce.number().int().min(1990).max(2100) }),
        querystring: z.object({ from: date.optional(), to: date.optional() }),
      },
    },
    (request) => {
      const { year } = request.params
      const period = { from: request.query.from ?? `${year}-01-01`, to: request.query.to ?? `${year}-12-31` }
      return reportOf(office.db, office.jurisdiction, house.registers().name, year, period, now())
    },
  )
}
