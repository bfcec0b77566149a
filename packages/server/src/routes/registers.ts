import { BadCalendar } from '@zhiheng/law'
import { z } from 'zod'
import { HttpProblem } from '../errors.ts'
import { setting } from '../intake/settings.ts'
import { type CalendarSetting, enterNotice } from '../matters/notices.ts'
import { instantOf } from '../now.ts'
import { changesOf } from '../registers/changes.ts'
import { type Edit, type Edited, editLine, linesOf, registerSpecs, specOf } from '../registers/edit.ts'
import type { Problem } from '../registers/reader.ts'
import { type App, type House, orNotFound, viewerOf } from './app.ts'

/** Who may edit what the office rests on. */
export const EDITORS = ['administrator'] as const

const named = z.object({ register: z.string().meta({ description: registerSpecs.map((s) => s.register).join(', ') }) })
const lineOf = named.extend({ line: z.string().min(1).max(120) })
const reason = z.string().trim().min(2, '请写明修改理由(至少 2 个字)').max(300, '理由最多 300 个字')
const seen = z.number().int().min(0)

const badInput = (problems: readonly Problem[]) => {
  const [first] = problems
  const loose = first?.field === '' ? { words: { zh: first.problem, en: first.problemEn } } : {}
  return new HttpProblem('bad-input', { issues: problems, ...loose })
}

/** Turns what became of an edit into a reply, or throws what stood against it. */
function answer(done: Edited) {
  if (done.is === 'bad-input') throw badInput(done.problems)
  if (done.is === 'changed') throw new HttpProblem('register-changed', { extra: { now: done.now } })
  return done
}

/** The bureau’s own data: everyone signed in reads them, an administrator edits them, every change is kept. */
export function registerRoutes(app: App, house: House) {
  const { db, jurisdiction, now } = house.office
  const specNamed = (register: string) => orNotFound(specOf(register))
  const edit = async (register: string, one: Edit, person: string, why: string) => {
    const hand = { person, reason: why, at: instantOf(now()) }
    const done = answer(await editLine(db, jurisdiction, specNamed(register), one, hand))
    await house.reload()
    return done
  }

  app.get(
    '/api/registers/:register',
    {
      config: { right: 'staff' },
      schema: { params: named, tags: ['registers'], summary: 'Lines of a register, each with its version' },
    },
    async (request) => ({ lines: await linesOf(db, jurisdiction, specNamed(request.params.register)) }),
  )
  app.get(
    '/api/register-changes',
    {
      config: { right: 'staff' },
      schema: {
        querystring: z.object({
          register: z.string().max(40).optional(),
          line: z.string().max(120).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          offset: z.coerce.number().int().min(0).max(100_000).default(0),
        }),
        tags: ['registers'],
        summary: 'Who changed which line, when, from what to what, and why',
      },
    },
    async (request) => ({ changes: await changesOf(db, jurisdiction, request.query) }),
  )
  app.put(
    '/api/registers/:register/:line',
    {
      config: { right: EDITORS },
      schema: {
        params: lineOf,
        body: z.object({
          seen: seen.nullable().meta({ description: 'Version the editor saw; null adds a line' }),
          value: z.record(z.string(), z.unknown()),
          reason,
        }),
        tags: ['registers'],
        summary: 'Add or change a line',
      },
    },
    (request) => {
      const { seen, value, reason } = request.body
      const { register, line } = request.params
      return edit(register, { line, seen, value }, viewerOf(request).id, reason)
    },
  )
  app.delete(
    '/api/registers/:register/:line',
    {
      config: { right: EDITORS },
      schema: {
        params: lineOf,
        querystring: z.object({ seen: z.coerce.number().int().min(0), reason }),
        tags: ['registers'],
        summary: 'Remove a line',
      },
    },
    (request) => {
      const { seen, reason } = request.query
      const { register, line } = request.params
      return edit(register, { line, seen, value: null }, viewerOf(request).id, reason)
    },
  )
}

/** Holiday notices: read by all, entered by an administrator; limits under way are computed again at once. */
export function calendarRoutes(app: App, house: House) {
  const { office } = house
  app.get(
    '/api/calendar',
    {
      config: { right: 'staff' },
      schema: { tags: ['registers'], summary: 'Which years have a holiday notice, and those entered here' },
    },
    async () => {
      const kept = (await setting(office.db, office.jurisdiction, 'calendar')) as Partial<CalendarSetting> | undefined
      const year = Number(instantOf(office.now()).slice(0, 4))
      return {
        years: [year - 1, year, year + 1, year + 2].map((y) => ({
          year: y,
          noticed: !office.calendar.isProvisional(`${y}-06-15`),
        })),
        entered: kept?.overrides ?? [],
        localCounts: kept?.localCounts ?? false,
      }
    },
  )
  app.post(
    '/api/calendar/notices',
    {
      config: { right: EDITORS },
      schema: {
        body: z.object({ notice: z.unknown(), reason }),
        tags: ['registers'],
        summary: 'Enter a holiday notice; every running limit is computed again and its change kept',
      },
    },
    async (request) => {
      const { notice, reason } = request.body
      const by = { person: viewerOf(request).id, reason }
      try {
        const at = instantOf(office.now())
        const moved = await enterNotice(office.db, office.jurisdiction, { notices: notice }, at, by)
        await house.reload()
        return { moved: moved.length }
      } catch (error) {
        if (!(error instanceof BadCalendar)) throw error
        const zh = `放假通知的 ${error.path} 有误，请核对`
        throw badInput([{ field: error.path, problem: zh, problemEn: error.message }])
      }
    },
  )
}
