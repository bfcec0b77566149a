import { createHash } from 'node:crypto'
import type { Criteria } from '@zhiheng/matters/review/criteria/index.ts'
import { drawnFrom } from '@zhiheng/matters/review/draw.ts'
import { type Mark, scoreOf } from '@zhiheng/matters/review/score.ts'
import type { Actor } from '@zhiheng/procedure'
import { HttpProblem } from '../errors.ts'
import { kindOf, type Office, type Performed, performAct } from '../matters/office.ts'
import { fileFindings, type Review, reviewOf, setOf } from './desk.ts'
import { eligibleIn, fileOf } from './eligible.ts'

export interface DrawWish {
  readonly id: string
  readonly roundName: string
  readonly seed: string
  readonly seedPublishedOn: string
  readonly from: string
  readonly to: string
  readonly kinds: readonly string[]
  readonly n: number
}

const reviewKind = (office: Office) => {
  const kind = kindOf(office, 'review')
  if (!kind) throw new Error('this office has no reviews')
  return kind
}

/** The act id of the n-th file of a draw, from the id of the draw: sending it twice draws once. */
export function actIdOf(id: string, position: number): string {
  const hex = createHash('sha256').update(`${id} ${position}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Draws files into a round: one review for each. A draw sent again opens nothing anew. */
export async function drawRound(office: Office, wish: DrawWish, criteria: Criteria, viewer: Actor) {
  const { id, n, kinds, ...said } = wish
  const list = await eligibleIn(office, wish)
  const again = await office.db.query('SELECT matter FROM review WHERE jurisdiction = $1 AND round = $2', [
    office.jurisdiction,
    id,
  ])
  if (again.rows.length) return { round: id, drawn: again.rows.map((r) => r.matter as string), hash: null }
  if (list.ids.length < n)
    throw new HttpProblem('bad-input', {
      issues: [{ field: 'n', problem: `这段时间内可评查的案卷有${list.ids.length}件，不够抽取${n}件` }],
    })
  const { bands, full, tolerance, version } = criteria
  const drawn: { file: string; ticket: string; done: Performed }[] = []
  for (const [i, { id: file, ticket }] of drawnFrom(wish.seed, list.ids, n).entries()) {
    const data = {
      ...{ ...said, round: id, eligible: list.ids.length, drawn: n, position: i + 1, listHash: list.hash },
      ...{ file: await fileOf(office, file), criteria: { id: criteria.id, version, full, bands, tolerance } },
    }
    const act = { actId: actIdOf(id, i + 1), kind: 'draw', expected: 0, data }
    const done = await performAct(office, reviewKind(office), null, act, viewer)
    if (done.is !== 'done') return { round: id, refused: done }
    drawn.push({ file, ticket, done })
  }
  return { round: id, drawn: drawn.map((d) => (d.done.is === 'done' ? d.done.matter : '')), hash: list.hash }
}

export interface ScoreWish {
  readonly id: string
  readonly marks: readonly Mark[]
  readonly note?: string
}

/** Hands in a blind score: the sum and the grade are worked out here, from the rules and what the person said. */
export async function submitScore(office: Office, r: Review, wish: ScoreWish, viewer: Actor): Promise<Performed> {
  const criteria = setOf(r.state)
  if (!criteria) throw new HttpProblem('not-found')
  const { flags } = await fileFindings(office, r.state)
  const score = scoreOf(criteria, flags, wish.marks)
  const known = r.acts.some((a) => a.id === wish.id)
  if (score.open.length && !known)
    throw new HttpProblem('bad-input', {
      issues: score.open.map((id) => ({
        field: id,
        problem: `“${criteria.criteria.find((c) => c.id === id)?.title.zh}”须由评查人员判断`,
      })),
    })
  const data = {
    ...{ criteria: criteria.id, version: criteria.version, total: score.total, vetoed: score.vetoed },
    ...{ grade: score.grade, note: wish.note },
    marks: score.lines
      .filter((l) => l.off > 0 || l.veto || l.note)
      .map(({ criterion, off, veto, note, flags: of }) => ({
        ...{ criterion: criterion.id, off, rules: [...new Set(of.map((f) => f.rule))] },
        ...(veto ? { veto } : {}),
        note: note || [...new Set(of.map((f) => f.why.zh))].join('；').slice(0, 500),
      })),
  }
  // The other score may come in between; neither person is told of it, so the sequence is looked up here.
  for (let tries = 0; ; tries++) {
    const now = (tries ? await reviewOf(office, r.matter) : r) ?? r
    const act = { actId: wish.id, kind: 'submitScore', expected: now.acts.length, data }
    const done = await performAct(office, reviewKind(office), r.matter, act, viewer)
    if (done.is !== 'stale' || tries > 2) return done
  }
}

/** Names the two reviewers, or others in their place, with the units they belong to. */
export function appoint(
  office: Office,
  r: Review,
  wish: { id: string; reviewers: readonly object[]; reason?: string; overrides?: Record<string, string> },
  viewer: Actor,
): Promise<Performed> {
  const again = r.state.stage !== 'drawn'
  const { id: actId, reviewers, reason, overrides } = wish
  const data = again ? { reviewers, reason } : { reviewers }
  const act = { actId, kind: again ? 'reassign' : 'assign', expected: r.acts.length, data, overrides }
  return performAct(office, reviewKind(office), r.matter, act, viewer)
}
