import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type PaperCode, verifiedIn } from '../documents/verify.ts'
import { HttpProblem } from '../errors.ts'
import { instantOf } from '../now.ts'
import type { App, House, Reply } from '../routes/app.ts'
import { progressOf, takeRating, takeReport } from './intake.ts'
import { type Lang, layout, type Page } from './layout.ts'
import { type Draft, followPage, homePage, type Problems, reportPage, sentPage } from './pages.ts'
import { portalCss } from './portal.css.ts'
import { portalJs } from './portal.js.ts'
import { progressPage } from './progress.ts'
import { verifyPage } from './verify.ts'

const PUBLIC = { config: { right: 'public' as const }, schema: { hide: true } }
const LIMITED = {
  config: { right: 'public' as const, rateLimit: { max: 20, timeWindow: '10 minutes' } },
  schema: { hide: true },
}
const GUESSES = {
  config: { right: 'public' as const, rateLimit: { max: 60, timeWindow: '10 minutes' } },
  schema: { hide: true },
}

/** The portal as people without an account see it: pages that work without script. */
export function portalRoutes(app: App, house: House) {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )
  app.get('/portal/portal.css', PUBLIC, (_request, reply) =>
    reply.type('text/css').header('cache-control', 'public, max-age=3600').send(portalCss),
  )
  app.get('/portal/portal.js', PUBLIC, (_request, reply) =>
    reply.type('text/javascript').header('cache-control', 'public, max-age=3600').send(portalJs),
  )

  app.get('/', PUBLIC, (request, reply) => show(request, reply, (page) => [page.t('首页', 'Home'), homePage(page)]))
  app.get('/report', PUBLIC, (request, reply) =>
    show(request, reply, (page) => [
      page.t('上报问题', 'Report'),
      reportPage(page, house.registers().townships, { act: randomUUID() }, {}),
    ]),
  )
  app.post('/report', LIMITED, async (request, reply) => {
    const { draft, photos, tooLarge } = await readForm(request)
    const page = pageFor(request)
    const problems: Record<string, string> = tooLarge
      ? { photos: page.t('照片太大，每张不超过 20 MB', 'A photo is too large; 20 MB each') }
      : {}
    const code = Object.keys(problems).length ? null : await send(house, draft, photos, problems, page)
    if (code) return reply.redirect(`/sent/${code}`, 303)
    return reply
      .code(400)
      .type('text/html')
      .send(layout(page, page.t('上报问题', 'Report'), reportPage(page, house.registers().townships, draft, problems)))
  })
  app.get('/sent/:code', GUESSES, (request, reply) =>
    show(request, reply, (page) => [
      page.t('已收到', 'Received'),
      sentPage(page, (request.params as { code: string }).code),
    ]),
  )
  app.get('/follow', GUESSES, async (request, reply) => {
    const typed = (request.query as { code?: string }).code
    const found = typed ? await progressOf(house, typed) : null
    if (found) return reply.redirect(`/follow/${found.progress.code}`, 303)
    return show(request, reply, (page) => [page.t('查进度', 'Follow'), followPage(page, typed ?? null)])
  })
  app.get('/follow/:code', GUESSES, async (request, reply) => {
    const { code } = request.params as { code: string }
    const found = await progressOf(house, code)
    const rated = (request.query as { rated?: string }).rated === '1'
    return show(request, reply.code(found ? 200 : 404), (page) => [
      page.t('查进度', 'Follow'),
      found ? progressPage(page, found.progress, rated) : followPage(page, code),
    ])
  })
  app.post('/follow/:code/rating', LIMITED, async (request, reply) => {
    const { code } = request.params as { code: string }
    const body = request.body as Record<string, string>
    const done = await takeRating(house, code, randomUUID(), {
      solved: body.solved,
      stars: Number(body.stars),
      comment: body.comment || undefined,
    })
    return reply.redirect(`/follow/${encodeURIComponent(code)}${done.is === 'done' ? '?rated=1' : ''}`, 303)
  })

  app.get('/verify/:matter/:document/:digits', GUESSES, async (request, reply) => {
    const found = await verifiedIn(house, request.params as PaperCode)
    return show(request, reply.code(found.is === 'unknown' ? 404 : 200), (page) => [
      page.t('核验文书', 'Verify a document'),
      verifyPage(page, found),
    ])
  })

  const pageFor = (request: FastifyRequest): Page => {
    const lang = (request.cookies.lang ?? 'zh') as Lang
    return {
      lang,
      large: request.cookies.large === '1',
      bureau: house.registers().name,
      demo: house.demo,
      now: instantOf(house.office.now()),
      path: request.url,
      t: (zh, en) => (lang === 'en' ? en : zh),
    }
  }

  /** `?lang=` and `?large=` are remembered in a cookie, then the page is shown without them. */
  function show(request: FastifyRequest, reply: Reply, make: (page: Page) => [string, ReturnType<typeof homePage>]) {
    const { lang, large, ...rest } = request.query as Record<string, string>
    if (lang || large) {
      if (lang) reply.setCookie('lang', lang === 'en' ? 'en' : 'zh', { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
      if (large) reply.setCookie('large', large === '1' ? '1' : '0', { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
      const query = new URLSearchParams(rest).toString()
      return reply.redirect(`${request.url.split('?')[0]}${query && `?${query}`}`, 303)
    }
    const page = pageFor(request)
    const [title, body] = make(page)
    return reply.type('text/html').send(layout(page, title, body))
  }
}

/** Fields and photos of the form; what was typed survives a photo that is too large. */
async function readForm(request: FastifyRequest): Promise<{ draft: Draft; photos: Buffer[]; tooLarge: boolean }> {
  const fields: Record<string, string> = {}
  const photos: Buffer[] = []
  let tooLarge = false
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value ?? '').trim()
    else {
      const bytes = await part.toBuffer().catch(() => null)
      if (!bytes || part.file.truncated) tooLarge = true
      else if (bytes.length && photos.length < 4) photos.push(bytes)
    }
  }
  return { draft: { ...fields, act: fields.act || randomUUID() }, photos, tooLarge }
}

/** Sends the report; on refusal the problems are filled in, field by field. */
async function send(
  house: House,
  draft: Draft,
  photos: readonly Buffer[],
  problems: Record<string, string>,
  page: Page,
): Promise<string | null> {
  if (draft.phone && !/^[+\d][\d\s-]{5,19}$/.test(draft.phone))
    problems.phone = page.t('手机号不完整，请核对；也可以不填', 'The number looks incomplete; check it or leave it out')
  if (Object.keys(problems).length) return null
  const degrees = (text?: string) => (text && Number.isFinite(Number(text)) ? Number(text) : undefined)
  try {
    const done = await takeReport(house, {
      id: draft.act,
      text: draft.text ?? '',
      address: draft.address ?? '',
      township: draft.township,
      lon: degrees(draft.lon),
      lat: degrees(draft.lat),
      phone: draft.phone,
      photos,
    })
    if (done.is === 'done') return done.matter
    if (done.is === 'bad-input') for (const i of done.issues) problems[fieldOf(i.field)] = i.problem
    else if (done.is === 'refused') problems.text = page.t(done.refusal.why.zh, done.refusal.why.en)
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error
    problems[error.code === 'not-an-image' ? 'photos' : 'text'] = page.t(error.words.zh, error.words.en)
  }
  return null
}

const fieldOf = (field: string) => (field.startsWith('place') ? 'address' : field)

export type { Problems }
