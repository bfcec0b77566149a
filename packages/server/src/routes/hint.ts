import { z } from 'zod'
import { HttpProblem } from '../errors.ts'
import { pageOf } from '../matters/page.ts'
import { type App, type House, orNotFound, viewerOf } from './app.ts'

/** What the sign-in screen may know before anyone has signed in. */
export function hintRoutes(app: App, house: House) {
  app.get(
    '/api/hint',
    { config: { right: 'public' }, schema: { tags: ['session'], summary: 'Name of the bureau; is this a demo' } },
    () => ({
      demo: house.demo,
      name: house.registers().name,
    }),
  )
}

const phone = z.string().regex(/^[+\d][\d\s-]{5,19}$/, '手机号不完整，请核对')

/** Keeps a reporter’s number taken down at the desk; the act that follows carries the reference. */
export function keepContactRoutes(app: App, house: House) {
  app.post(
    '/api/contacts',
    {
      config: { right: ['operator', 'dispatcher'] },
      schema: {
        body: z.object({ phone }),
        tags: ['matters'],
        summary: 'Seal a reporter’s number; returns its reference',
      },
    },
    async (request, reply) => reply.code(201).send({ contact: await house.contacts.keep(request.body.phone) }),
  )
}

const callers = ['operator', 'dispatcher', 'verifier', 'leader', 'officer']

/** Opening a reporter’s number is an act of duty: asked for by POST, answered once, and logged. */
export function contactRoutes(app: App, house: House) {
  app.post(
    '/api/matters/:matter/contact',
    {
      config: { right: callers },
      schema: {
        params: z.object({ matter: z.string() }),
        body: z.object({ reporter: z.number().int().min(0).default(0) }),
        tags: ['matters'],
        summary: 'Open the number of a reporter; the look is logged',
      },
    },
    async (request) => {
      const viewer = viewerOf(request)
      const page = orNotFound(await pageOf(house.office, request.params.matter, viewer))
      const { reporters } = page.state as unknown as { reporters?: { contact: string }[] }
      const reference = reporters?.[request.body.reporter]?.contact
      const phone = reference ? await house.contacts.open(reference, viewer.id, page.line.matter) : null
      if (!phone)
        throw new HttpProblem('not-found', {
          words: { zh: '反映人没有留下联系方式', en: 'The reporter left no number' },
        })
      return { phone }
    },
  )
}
