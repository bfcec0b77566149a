import { charactersOf, docxOf, missingCharacters, type Paper, pdfOf } from '@zhiheng/documents'
import type { MadeDocument } from '@zhiheng/procedure'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { matterBook } from '../documents/book.ts'
import { paperPage } from '../documents/paper.ts'
import { type MatterPapers, type PaperSource, paperFor, papersIn } from '../documents/papers.ts'
import { lineOf } from '../matters/page.ts'
import { type App, type House, orNotFound, type Reply, viewerOf } from './app.ts'

const right = ['operator', 'dispatcher', 'verifier', 'reviewer', 'chief', 'leader', 'officer'] as const
const config = { right }
const params = z.object({ matter: z.string(), document: z.string() })
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The documents of a matter as pages, PDF, Word files and one bound book, for those who may see the matter. */
export function documentRoutes(app: App, house: House) {
  const schema = (summary: string) => ({ params, tags: ['matters'], summary })

  app.get(
    '/api/matters/:matter/documents/:document',
    { config, schema: schema('A document of a matter, as HTML that prints on A4') },
    async (request, reply) => {
      const { made, source } = await one(request, request.params)
      const matter = encodeURIComponent(request.params.matter)
      const at = `/api/matters/${matter}/documents/${made.id}`
      const paper = await paperFor(made, { ...source, media: (sha256) => house.evidence.mediaType(sha256) })
      const page = paperPage(paper, {
        href: (sha256) => `/api/evidence/${sha256}`,
        back: `/app/matters/${matter}`,
        forms: { pdf: `${at}.pdf`, docx: `${at}.docx` },
      })
      return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache').send(page)
    },
  )
  app.get(
    '/api/matters/:matter/documents/:document.pdf',
    { config, schema: schema('A document of a matter, as PDF/A by GB/T 9704-2012') },
    async (request, reply) => {
      const { made, source } = await one(request, request.params)
      const paper = await paperFor(made, source)
      return file(reply, await pdfOf(paper, house.press), nameOf(paper, 'pdf'), paper)
    },
  )
  app.get(
    '/api/matters/:matter/documents/:document.docx',
    { config, schema: schema('A document of a matter, as a Word file') },
    async (request, reply) => {
      const { made, source } = await one(request, request.params)
      const paper = await paperFor(made, source)
      return file(reply, await docxOf(paper), nameOf(paper, 'docx'), paper)
    },
  )
  app.get(
    '/api/matters/:matter/book.pdf',
    {
      config,
      schema: {
        params: z.object({ matter: z.string() }),
        querystring: z.object({ part: z.enum(['open', 'inner']).optional() }),
        tags: ['matters'],
        summary: 'The case file bound: cover, catalogue, documents, notes; `part` binds 正卷 or 副卷 alone',
      },
    },
    async (request, reply) => {
      const { papers, source, number } = await all(request, request.params.matter)
      const { part } = request.query
      const bytes = await matterBook(papers.kind, papers.made, source, house.press, part)
      const name = `${number || request.params.matter}-${part === 'open' ? '正卷' : part === 'inner' ? '副卷' : '卷宗'}.pdf`
      return file(reply, bytes, name)
    },
  )

  async function all(request: FastifyRequest, matter: string) {
    const line = orNotFound(await lineOf(house.office, matter, viewerOf(request)))
    const papers: MatterPapers = await papersIn(house, line.kind, matter)
    const source: PaperSource = {
      registers: house.registers(),
      matter,
      stored: papers.stored,
      publicAddress: house.registers().publicAddress || `${request.protocol}://${request.host}`,
      evidence: (sha256) => house.evidence.store.get(sha256),
    }
    return { papers, source, number: String(line.number ?? '') }
  }

  async function one(request: FastifyRequest, { matter, document }: z.infer<typeof params>) {
    const { papers, source } = await all(request, matter)
    const made: MadeDocument = orNotFound(papers.made.find((d) => d.id === document))
    return { made, source }
  }
}

const nameOf = (p: Paper, ending: string) =>
  `${[p.number.replace(/^.*：/, ''), p.title.join('')].filter(Boolean).join(' ')}.${ending}`

/** Shown in the browser where it can be; a header names characters that no font here has. */
function file(reply: Reply, bytes: Uint8Array, name: string, paper?: Paper) {
  const missing = paper ? missingCharacters(charactersOf(paper)) : []
  if (missing.length) reply.header('x-missing-characters', encodeURIComponent(missing.join('')))
  return reply
    .type(name.endsWith('.pdf') ? 'application/pdf' : WORD)
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
}
