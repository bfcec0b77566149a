import { bank } from '@zhiheng/matters/exam/bank.ts'
import { inTransaction } from '@zhiheng/record'
import { z } from 'zod'
import { HttpProblem } from '../errors.ts'
import { put } from '../intake/settings.ts'
import { instantOf } from '../now.ts'
import {
  examinationOf,
  previewOf,
  resultsOf,
  reviewOf,
  startExamination,
  submitExamination,
} from '../officers/examination.ts'
import { officersOn, SOON_DAYS } from '../officers/list.ts'
import { OFFICER_SETTING } from '../officers/register.ts'
import { keepChanges } from '../registers/changes.ts'
import { type App, date, type House, orNotFound, viewerOf } from './app.ts'
import { answer } from './matters.ts'

/** Who keeps the register of officers, sees the bank with its answers and everybody’s results. */
const KEEPERS = ['administrator', 'chief'] as const

const settings = z.object({
  trainingHours: z.number().int().min(0, '学时不能为负').max(1000, '学时过大，请核对'),
  minutes: z.number().int().min(10, '至少 10 分钟').max(300, '最多 300 分钟'),
  passMark: z.number().int().min(1, '合格线至少 1 分').max(100, '合格线最多 100 分'),
  reason: z.string().trim().min(2, '请写明修改理由（至少 2 个字）').max(300, '理由最多 300 个字'),
})

const tags = ['officers']

/** The register of officers as it stood on a day, and the settings of the office for it. */
export function officerRoutes(app: App, house: House) {
  const { office, officers } = house
  const now = () => instantOf(office.now())

  app.get(
    '/api/officers',
    {
      config: { right: 'staff' },
      schema: { querystring: z.object({ on: date.optional() }), tags, summary: 'Everybody in service on a day' },
    },
    async (request) => {
      await officers.settled()
      const on = request.query.on ?? now().slice(0, 10)
      return {
        on,
        asOf: now(),
        soonDays: SOON_DAYS,
        settings: officers.settings(),
        ...officersOn(officers.files(), on),
      }
    },
  )
  app.put(
    '/api/officers/settings',
    {
      config: { right: ['administrator'] },
      schema: { body: settings, tags, summary: 'Training hours of a year, minutes and pass mark of the examination' },
    },
    async (request) => {
      const { reason, ...value } = request.body
      const before = officers.settings()
      const { db, jurisdiction } = office
      await inTransaction(db, async (client) => {
        await put(client, jurisdiction, OFFICER_SETTING, value)
        const change = { register: 'officers', line: 'settings', before, after: value }
        await keepChanges(client, jurisdiction, [change], { person: viewerOf(request).id, reason, at: now() })
      })
      await officers.refresh()
      return { settings: officers.settings() }
    },
  )
}

/** The examination online: the candidate’s own, and what its keepers look at. */
export function examinationRoutes(app: App, house: House) {
  const { office, officers } = house
  const now = () => instantOf(office.now())

  app.get(
    '/api/exam',
    { config: { right: 'staff' }, schema: { tags, summary: 'My examinations; the open paper, without answers' } },
    async (request) => {
      await officers.settled()
      return examinationOf(officers, viewerOf(request).id, now())
    },
  )
  app.post(
    '/api/exam/start',
    {
      config: { right: 'staff' },
      schema: { body: z.object({ id: z.uuid('行为编号应为 UUID') }), tags, summary: 'Open a paper (idempotent by id)' },
    },
    async (request) => {
      const viewer = viewerOf(request)
      answer(await startExamination(office, officers, request.body.id, viewer))
      await officers.settled()
      return examinationOf(officers, viewer.id, now())
    },
  )
  app.post(
    '/api/exam/submit',
    {
      config: { right: 'staff' },
      schema: {
        body: z.object({
          id: z.uuid('行为编号应为 UUID'),
          attempt: z.string().min(1).max(64),
          answers: z.record(z.string().max(20), z.string().max(12)),
        }),
        tags,
        summary: 'Hand a paper in; marked at once',
      },
    },
    async (request) => {
      const viewer = viewerOf(request)
      answer(await submitExamination(office, officers, request.body, viewer))
      await officers.settled()
      return orNotFound(reviewOf(orNotFound(officers.fileOf(viewer.id)), request.body.attempt, now()))
    },
  )
  app.get(
    '/api/exam/attempts/:attempt',
    {
      config: { right: 'staff' },
      schema: {
        params: z.object({ attempt: z.string().max(64) }),
        tags,
        summary: 'A paper handed in, with its answers: one’s own, or anybody’s for a keeper',
      },
    },
    async (request) => {
      await officers.settled()
      const { attempt } = request.params
      const viewer = viewerOf(request)
      const keeps = viewer.roles.some((r) => (KEEPERS as readonly string[]).includes(r))
      const files = keeps ? officers.files() : [officers.fileOf(viewer.id)].filter((f) => f !== undefined)
      const file = files.find((f) => f.acts.some((a) => a.kind === 'startExam' && a.data.attempt === attempt))
      const review = reviewOf(orNotFound(file), attempt, now())
      if (!review)
        throw new HttpProblem('refused', {
          words: { zh: '交卷以后才能看答案', en: 'Answers are shown once the paper is handed in' },
        })
      return review
    },
  )
  app.get(
    '/api/exam/results',
    { config: { right: KEEPERS }, schema: { tags, summary: 'Everybody’s examinations, newest first' } },
    async () => {
      await officers.settled()
      return { asOf: now(), results: resultsOf(officers, now()) }
    },
  )
  app.get(
    '/api/exam/bank',
    { config: { right: KEEPERS }, schema: { tags, summary: 'Every question with its answer and article' } },
    () => ({ questions: bank }),
  )
  app.get(
    '/api/exam/paper',
    {
      config: { right: KEEPERS },
      schema: {
        querystring: z.object({ seed: z.string().trim().min(1).max(120), on: date.optional() }),
        tags,
        summary: 'The paper of a seed, with answers: drawn again by anyone, always the same',
      },
    },
    (request) => previewOf(request.query.seed, request.query.on ?? now().slice(0, 10)),
  )
}
