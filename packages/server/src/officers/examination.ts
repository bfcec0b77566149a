import { randomBytes } from 'node:crypto'
import { BANK_VERSION, bank, questionOf } from '@zhiheng/matters/exam/bank.ts'
import { askedOf, markOf, type Paper, paperOf } from '@zhiheng/matters/exam/paper.ts'
import { officerKind } from '@zhiheng/matters/officer/views.ts'
import type { Actor } from '@zhiheng/procedure'
import { HttpProblem } from '../errors.ts'
import { type Office, type Performed, performAct } from '../matters/office.ts'
import { instantOf } from '../now.ts'
import type { OfficerFile, OfficerRegister } from './register.ts'

/** One time somebody sat an examination here. */
export interface Attempt {
  readonly attempt: string
  readonly seed: string
  readonly bank: string
  readonly startedAt: string
  readonly closesAt: string
  readonly minutes: number
  readonly passMark: number
  /** `lapsed`: never handed in. */
  readonly is: 'open' | 'submitted' | 'lapsed'
  readonly submittedAt: string | null
  readonly score: number | null
  readonly full: number
  readonly passed: boolean | null
}

/** Every attempt on file, newest first. `now`: an instant, for what is still open. */
export function attemptsOf({ acts }: OfficerFile, now: string): Attempt[] {
  return acts
    .flatMap((a, i): Attempt[] => {
      if (a.kind !== 'startExam') return []
      const { attempt, seed, bank: version, closesAt, minutes, passMark, full } = a.data
      const end = acts
        .slice(i + 1)
        .find((e) => (e.kind === 'submitExam' && e.data.attempt === attempt) || e.kind === 'leave')
      const done = end?.kind === 'submitExam' ? end : undefined
      return [
        {
          ...{ attempt, seed, bank: version, startedAt: a.happenedAt, closesAt, minutes, passMark, full },
          is: done ? 'submitted' : end || now > closesAt ? 'lapsed' : 'open',
          submittedAt: done?.happenedAt ?? null,
          score: done?.data.score ?? null,
          passed: done?.data.passed ?? null,
        },
      ]
    })
    .reverse()
}

/** The paper of an attempt, drawn again from its seed as on the day it began. */
export const paperOfAttempt = (a: Pick<Attempt, 'seed' | 'startedAt'>): Paper =>
  paperOf(a.seed, a.startedAt.slice(0, 10))

/** What the candidate sees: their attempts, and the open paper without a word of its answers. */
export function examinationOf(officers: OfficerRegister, person: string, now: string) {
  const file = officers.fileOf(person)
  const attempts = file ? attemptsOf(file, now) : []
  const open = attempts.find((a) => a.is === 'open')
  return {
    registered: file !== undefined && file.state.stage !== 'left',
    now,
    settings: officers.settings(),
    bank: { version: BANK_VERSION, questions: bank.length },
    attempts,
    paper: open ? { ...open, questions: askedOf(paperOfAttempt(open)) } : null,
  }
}

const notRegistered = () =>
  new HttpProblem('refused', {
    words: {
      zh: '您还没有登记在执法人员名册中，请联系系统管理员登记后再考试',
      en: 'You are not in the register of officers; ask the administrator to register you first',
    },
  })

/** Opens a paper for the signed-in person; its seed is drawn now, so that nobody knows it before. */
export async function startExamination(
  office: Office,
  officers: OfficerRegister,
  actId: string,
  viewer: Actor,
): Promise<Performed> {
  await officers.settled()
  const file = officers.fileOf(viewer.id)
  if (!file) throw notRegistered()
  const { minutes, passMark } = officers.settings()
  const now = office.now()
  const startedAt = instantOf(now)
  const seed = `${startedAt.slice(0, 10)}/${viewer.id}/${randomBytes(6).toString('hex')}`
  const paper = paperOf(seed, startedAt.slice(0, 10))
  return performAct(
    office,
    officerKind,
    file.matter,
    {
      actId,
      kind: 'startExam',
      expected: file.acts.length,
      data: {
        ...{ attempt: actId, seed, bank: BANK_VERSION, minutes, full: paper.full, passMark },
        closesAt: instantOf(now + minutes * 60_000),
      },
    },
    viewer,
  )
}

/** Marks and records a paper; what came too late is refused by the rule, with what to do. */
export async function submitExamination(
  office: Office,
  officers: OfficerRegister,
  given: { id: string; attempt: string; answers: Readonly<Record<string, string>> },
  viewer: Actor,
): Promise<Performed> {
  await officers.settled()
  const file = officers.fileOf(viewer.id)
  if (!file) throw notRegistered()
  const attempt = attemptsOf(file, instantOf(office.now())).find((a) => a.attempt === given.attempt)
  if (!attempt) throw new HttpProblem('not-found', { words: { zh: '没有这份试卷', en: 'There is no such paper' } })
  const paper = paperOfAttempt(attempt)
  const asked = new Set(paper.questions.map((q) => q.id))
  const answers = Object.fromEntries(Object.entries(given.answers).filter(([id]) => asked.has(id)))
  const mark = markOf(paper, answers, attempt.passMark)
  return performAct(
    office,
    officerKind,
    file.matter,
    {
      actId: given.id,
      kind: 'submitExam',
      expected: file.acts.length,
      data: { attempt: given.attempt, answers, passMark: attempt.passMark, ...mark },
    },
    viewer,
  )
}

/** After handing in: each question with what was answered, what is right, and the article. Null while a paper is open. */
export function reviewOf(file: OfficerFile, attempt: string, now: string) {
  const found = attemptsOf(file, now).find((a) => a.attempt === attempt)
  if (found?.is !== 'submitted') return null
  const act = file.acts.find((a) => a.kind === 'submitExam' && a.data.attempt === attempt)
  const answers = act?.kind === 'submitExam' ? act.data.answers : {}
  const wrong = new Set(act?.kind === 'submitExam' ? act.data.wrong : [])
  const questions = paperOfAttempt(found).questions.flatMap(({ id, order, points }) => {
    const q = questionOf(id)
    return q ? [{ ...q, order, points, given: answers[id] ?? '', isRight: !wrong.has(id) }] : []
  })
  return { ...found, questions }
}

/** Everybody’s attempts, newest first, for whoever keeps the register. */
export const resultsOf = (officers: OfficerRegister, now: string) =>
  officers
    .files()
    .flatMap((file) => {
      const { person, name, unit } = file.state
      return attemptsOf(file, now).map((a) => ({ matter: file.matter, person, name, unit, ...a }))
    })
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))

/** A paper drawn from any seed for any day, with its answers: how a keeper checks one that was sat. */
export const previewOf = (seed: string, on: string) => {
  const paper = paperOf(seed, on)
  const questions = paper.questions.flatMap(({ id, order, points }) => {
    const q = questionOf(id)
    return q ? [{ ...q, order, points }] : []
  })
  return { ...paper, questions }
}
