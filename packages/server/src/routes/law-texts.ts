import { z } from 'zod'
import { heldArticle } from '../law-texts.ts'
import { instantOf } from '../now.ts'
import { type App, date, type House } from './app.ts'

/** The words behind a citation, where the office has imported them. */
export function lawTextRoutes(app: App, { office }: House) {
  app.get(
    '/api/law-texts',
    {
      config: { right: 'staff' },
      schema: {
        querystring: z.object({
          law: z.string().min(1).max(80),
          article: z.coerce.number().int().min(1).max(2000),
          on: date.optional(),
        }),
        tags: ['law'],
        summary: 'Words of an article in force on a day; null when the office has not imported that law',
      },
    },
    async (request) => {
      const { law, article, on = instantOf(office.now()).slice(0, 10) } = request.query
      return { held: await heldArticle(office.db, office.jurisdiction, { law, article, on }) }
    },
  )
}
