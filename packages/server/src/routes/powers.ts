import { powers } from '@zhiheng/law/powers/index.ts'
import { z } from 'zod'
import { authorityAmong } from '../powers/authority.ts'
import { type App, date, type House } from './app.ts'

/** What the list of powers of this office says of a unit: asked by forms before an act is sent. */
export function powerRoutes(app: App, house: House) {
  const authority = authorityAmong(house.registers, house.powers.items)
  app.get(
    '/api/powers/exercise',
    {
      config: { right: 'staff' },
      schema: {
        querystring: z.object({
          unit: z.string().max(64),
          township: z.string().max(20).default(''),
          on: date,
        }),
        tags: ['registers'],
        summary: 'Items of the list that a unit may not exercise on a day, each with its reason and article',
      },
    },
    async (request) => {
      await house.powers.settled()
      const { unit, township, on } = request.query
      const kept = house.powers.items().length > 0
      const said = kept ? powers(on).map((p) => [p.code, authority(unit, township, p.code, on)] as const) : []
      const [first] = said
      return {
        /** No list is kept here: nothing is barred, and nothing is known. */
        kept,
        who: first?.[1]?.who ?? 'bureau',
        barred: Object.fromEntries(said.flatMap(([code, a]) => (a && a.is === 'broken' ? [[code, a]] : []))),
      }
    },
  )
}
