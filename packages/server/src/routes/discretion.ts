import { degrees } from '@zhiheng/law/discretion/scheme.ts'
import { z } from 'zod'
import { pastFor } from '../discretion/past.ts'
import { instantOf } from '../now.ts'
import { type App, date, type House } from './app.ts'

const degreeIds = Object.keys(degrees) as [keyof typeof degrees]
/** Who decides cases, prepares decisions or reviews them; an administrator handles none. */
const DECIDES = ['officer', 'leader', 'chief', 'reviewer', 'operator', 'dispatcher', 'verifier'] as const

/** What past decisions say of an amount: counts alone, no case and no person. */
export function discretionRoutes(app: App, house: House) {
  const { office } = house
  app.get(
    '/api/discretion/past',
    {
      config: { right: DECIDES },
      schema: {
        querystring: z.object({
          power: z.string().regex(/^[A-Z]{2}-\d{3}$/, '事项编码如 RO-006'),
          on: date.meta({ description: 'Day of the facts: finds the version of the law' }),
          degree: z.enum(degreeIds, '请选择情节'),
          addressee: z.enum(['individual', 'organisation', 'responsible']),
          amount: z.coerce.number().int('金额以整数分为单位').min(0).max(Number.MAX_SAFE_INTEGER),
        }),
        tags: ['discretion'],
        summary: 'Where an amount (fen) lies among like fines decided here',
      },
    },
    async (request) => {
      const { on: factsOn, ...asked } = request.query
      const answer = await pastFor(office.db, office.jurisdiction, { ...asked, factsOn })
      return { asOf: instantOf(office.now()), ...answer }
    },
  )
}
