import { documentsOf } from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import { z } from 'zod'
import { paperPage } from '../documents/paper.ts'
import { actsOf } from '../matters/office.ts'
import { lineOf } from '../matters/page.ts'
import { kindUnder } from '../matters/version.ts'
import { type App, type House, kindNamed, orNotFound, viewerOf } from './app.ts'

/** One document of a matter as a page to read and print, for those who may see the matter. */
export function documentRoutes(app: App, house: House) {
  const { office } = house
  app.get(
    '/api/matters/:matter/documents/:document',
    {
      config: { right: ['operator', 'dispatcher', 'verifier', 'chief', 'leader', 'officer'] },
      schema: {
        params: z.object({ matter: z.string(), document: z.string() }),
        tags: ['matters'],
        summary: 'A document of a matter, as HTML that prints on A4',
      },
    },
    async (request, reply) => {
      const { matter, document } = request.params
      const line = orNotFound(await lineOf(office, matter, viewerOf(request)))
      const stored = await readActs(office.db, office.jurisdiction, matter)
      const acts = actsOf(stored)
      const kind = await kindUnder(office, kindNamed(house, line.kind), matter, acts)
      const made = orNotFound(documentsOf(kind.procedure, acts).find((d) => d.id === document))
      const page = paperPage(made, {
        registers: house.registers(),
        matter,
        hash: stored[made.sequence - 1]?.hash ?? '',
        attachments: await Promise.all(made.content.evidence.map(attached)),
        back: `/app/matters/${encodeURIComponent(matter)}`,
      })
      return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache').send(page)
    },
  )

  async function attached(sha256: string) {
    const media = await house.evidence.mediaType(sha256)
    return { sha256, href: `/api/evidence/${sha256}`, image: media?.startsWith('image/') ?? false }
  }
}
