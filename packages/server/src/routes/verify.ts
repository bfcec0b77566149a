import { z } from 'zod'
import { verifiedIn } from '../documents/verify.ts'
import type { App, House } from './app.ts'

/** Whether a paper is on record, for programs; people who scan its code get the page of the portal. */
export function verifyRoutes(app: App, house: House) {
  app.get(
    '/public/verify/:matter/:document/:digits',
    {
      config: { right: 'public', rateLimit: { max: 60, timeWindow: '10 minutes' } },
      schema: {
        params: z.object({ matter: z.string().max(40), document: z.string().max(80), digits: z.string().max(64) }),
        tags: ['public'],
        summary: 'Does the hash on a document agree with the record',
      },
    },
    (request) => verifiedIn(house, request.params),
  )
}
