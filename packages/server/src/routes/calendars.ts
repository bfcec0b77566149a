import { custodyFor, hearingsFor } from '../matters/calendars.ts'
import { instantOf } from '../now.ts'
import { type App, type House, viewerOf } from './app.ts'

const config = { right: ['operator', 'dispatcher', 'verifier', 'reviewer', 'chief', 'leader', 'officer'] as const }
const tags = ['matters']

/** The hearing calendar and the custody register: acts of many cases read as one list. */
export function calendarsRoutes(app: App, house: House) {
  const { office } = house
  const asOf = () => instantOf(office.now())
  app.get(
    '/api/hearings',
    { config, schema: { tags, summary: 'Hearings of penalty cases, by time' } },
    async (request) => ({
      asOf: asOf(),
      hearings: await hearingsFor(office, viewerOf(request)),
    }),
  )
  app.get(
    '/api/custody',
    { config, schema: { tags, summary: 'Objects sealed up or impounded: where they are and every movement' } },
    async (request) => ({ asOf: asOf(), objects: await custodyFor(office, viewerOf(request)) }),
  )
}
