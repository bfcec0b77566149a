import { z } from 'zod'
import { HttpProblem } from '../errors.ts'
import { instantOf } from '../now.ts'
import { type App, type House, orNotFound, viewerOf } from './app.ts'

/** The one file of a multipart request, whole, within the size limit. */
export async function fileOf(request: {
  file(): Promise<{ toBuffer(): Promise<Buffer> } | undefined>
}): Promise<Buffer> {
  const part = await request.file()
  if (!part) throw new HttpProblem('bad-input', { issues: [{ field: 'file', problem: '请选择一个文件' }] })
  return part.toBuffer()
}

export function evidenceRoutes(app: App, house: House) {
  app.post(
    '/api/evidence',
    {
      config: { right: 'staff' },
      schema: { consumes: ['multipart/form-data'], tags: ['evidence'], summary: 'Upload a file; returns its hash' },
    },
    async (request, reply) => {
      const kept = await house.evidence.keep(await fileOf(request), viewerOf(request).id, instantOf(house.office.now()))
      return reply.code(201).send(kept)
    },
  )
  app.get(
    '/api/evidence/:sha256',
    {
      config: { right: 'staff' },
      schema: {
        params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
        tags: ['evidence'],
        summary: 'A file by its hash',
      },
    },
    async (request, reply) => {
      const { sha256 } = request.params
      const media = orNotFound(await house.evidence.mediaType(sha256))
      const bytes = orNotFound(await house.evidence.store.get(sha256))
      return reply.type(media).header('cache-control', 'private, max-age=31536000, immutable').send(bytes)
    },
  )
}
