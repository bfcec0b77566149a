import { createHash } from 'node:crypto'
import { drawnFrom, listText } from '@zhiheng/matters/review/draw.ts'
import { type Mark, scoreOf } from '@zhiheng/matters/review/score.ts'
import type { Act, Actor } from '@zhiheng/procedure'
import { inTransaction } from '@zhiheng/record'
import type { PoolClient } from 'pg'
import { HttpProblem } from '../errors.ts'
import type { EvidenceKeeper } from '../evidence.ts'
import {
  announceAll,
  kindOf,
  type Office,
  openWithin,
  type Performed,
  performAct,
  type Wish,
} from '../matters/office.ts'
import { instantOf } from '../now.ts'
import { adoptedIn, baseOf, criteriaFor } from './criteria.ts'
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
  /** A preset, where the office has adopted no criteria of its own. */
  readonly criteria?: string
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

/** Rolls a draw back. */
class NotDrawn extends Error {
  readonly why: Exclude<Performed, { is: 'done' }>

  constructor(why: Exclude<Performed, { is: 'done' }>) {
    super(why.is)
    this.why = why
  }
}

/**
 * Draws files into a round: one review for each, all of them or none. A draw sent again opens nothing anew; two draws at
 * once wait for each other, so that no file is in two. The list drawn from is kept as evidence under its hash.
 */
export async function drawRound(
  office: Office,
  keeper: Pick<EvidenceKeeper, 'keepText'>,
  wish: DrawWish,
  viewer: Actor,
) {
  const kind = reviewKind(office)
  await office.settled?.()
  try {
    const { done, hash } = await inTransaction(office.db, (client) => drawWithin(client, office, keeper, wish, viewer))
    announceAll(office, kind, done)
    return { round: wish.id, drawn: done.map((d) => (d.is === 'done' ? d.matter : '')), hash }
  } catch (error) {
    if (error instanceof NotDrawn) return { round: wish.id, refused: error.why }
    throw error
  }
}

async function drawWithin(
  client: PoolClient,
  office: Office,
  keeper: Pick<EvidenceKeeper, 'keepText'>,
  wish: DrawWish,
  viewer: Actor,
): Promise<{ done: readonly Performed[]; hash: string | null }> {
  const { id, n, kinds, criteria: asked, ...said } = wish
  const { jurisdiction } = office
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('zhiheng review draw'), hashtext($1))`, [jurisdiction])
  const again = await client.query('SELECT matter FROM review WHERE jurisdiction = $1 AND round = $2', [
    jurisdiction,
    id,
  ])
  if (again.rows.length) return { done: again.rows.map((r) => known(r.matter as string)), hash: null }
  const within = { db: client, jurisdiction }
  const list = await eligibleIn(within, wish)
  if (list.ids.length < n)
    throw new HttpProblem('bad-input', {
      issues: [{ field: 'n', problem: `这段时间内可评查的案卷有${list.ids.length}件，不够抽取${n}件` }],
    })
  const at = instantOf(office.now())
  const adopted = await adoptedIn(client, jurisdiction)
  const criteria = criteriaFor(adopted, at.slice(0, 10), asked)
  const { bands, full, tolerance, version } = criteria
  const base = baseOf(adopted, criteria)
  const own = base ? { title: criteria.title.zh, base } : {}
  const evidence = [await keeper.keepText(listText(list.ids), viewer.id, at, client)]
  const wishes: Wish[] = []
  for (const [i, { id: file }] of drawnFrom(wish.seed, list.ids, n).entries()) {
    const data = {
      ...{ ...said, round: id, eligible: list.ids.length, drawn: n, position: i + 1, listHash: list.hash },
      ...{
        file: await fileOf(within, file),
        criteria: { id: criteria.id, version, full, bands, tolerance, ...own },
      },
    }
    wishes.push({ actId: actIdOf(id, i + 1), kind: 'draw', expected: 0, data, evidence })
  }
  const done = await openWithin(client, office, reviewKind(office), wishes, viewer)
  const last = done.at(-1)
  if (last && last.is !== 'done') throw new NotDrawn(last)
  return { done, hash: list.hash }
}

/** A review that was opened before: nobody is told of it again. */
const known = (matter: string) => ({ is: 'done', matter, act: {} as Act, findings: [], repeated: true }) as const

export interface ScoreWish {
  readonly id: string
  readonly marks: readonly Mark[]
  readonly note?: string
}

/** Hands in a blind score: the sum and the grade are worked out here, from the rules and what the person said. */
export async function submitScore(office: Office, r: Review, wish: ScoreWish, viewer: Actor): Promise<Performed> {
  const criteria = await setOf(office, r.state)
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
