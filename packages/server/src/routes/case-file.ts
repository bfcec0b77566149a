import { z } from 'zod'
import { caseFileOf } from '../matters/case-file.ts'
import { lineOf } from '../matters/page.ts'
import { instantOf } from '../now.ts'
import { type App, type House, orNotFound, viewerOf } from './app.ts'

/** The whole of a matter as one zip that anyone can verify offline, for those who may see it. */
export function caseFileRoutes(app: App, house: House) {
  const { office } = house
  app.get(
    '/api/matters/:matter/casefile.zip',
    {
      config: { right: ['operator', 'dispatcher', 'verifier', 'reviewer', 'chief', 'leader', 'officer'] },
      schema: {
        params: z.object({ matter: z.string() }),
        tags: ['matters'],
        summary: 'Case file: acts, documents, evidence, proofs',
      },
    },
    async (request, reply) => {
      const line = orNotFound(await lineOf(office, request.params.matter, viewerOf(request)))
      const title = line.number ? `${line.number} ${line.title}` : line.title
      const from = {
        ...office,
        registers: house.registers(),
        evidence: (sha256: string) => house.evidence.store.get(sha256),
        press: house.press,
        servedAt: `${request.protocol}://${request.host}`,
      }
      // What was done a moment ago is proven too; a file that cannot be sealed says so itself.
      await house.seal(line.matter).catch((error) => request.log.error(error))
      const file = orNotFound(await caseFileOf(from, line.matter, instantOf(office.now()), title))
      return reply
        .type('application/zip')
        .header('content-disposition', attachment(`${line.number || line.matter}.zip`))
        .send(Buffer.from(file.bytes))
    },
  )
}

/** A header holds Latin letters only; the number of a case (楚综执立〔2024〕3号) is encoded (RFC 6266). */
const attachment = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
