import { countingBy } from '@zhiheng/matters/counting.ts'
import type { Criteria } from '@zhiheng/matters/review/criteria/index.ts'
import { type Flag, scoreOf } from '@zhiheng/matters/review/score.ts'
import { blindStages, type Marked, type ReviewState } from '@zhiheng/matters/review/state.ts'
import { type Act, type Actor, documentsOf, foldActs } from '@zhiheng/procedure'
import { readActs } from '@zhiheng/record'
import { flagsOf } from '@zhiheng/report/review/flags.ts'
import { actsOf, kindOf, type Office } from '../matters/office.ts'
import { kindUnder } from '../matters/version.ts'
import { adoptedIn, criteriaUnder } from './criteria.ts'

export interface Review {
  readonly matter: string
  readonly acts: readonly Act[]
  readonly state: ReviewState
}

/** One review with its acts; null when there is none of that id. */
export async function reviewOf(office: Office, matter: string): Promise<Review | null> {
  const kind = kindOf(office, 'review')
  const acts = actsOf(await readActs(office.db, office.jurisdiction, matter))
  if (!kind || acts[0]?.kind !== 'draw') return null
  return { matter, acts, state: foldActs(kind.procedure, acts) as ReviewState }
}

export const isChief = (viewer: Actor) => viewer.roles.includes('chief')
export const isMine = ({ state }: Review, viewer: Actor) => state.reviewers.some((r) => r.id === viewer.id)
const blind = ({ state }: Review, viewer: Actor) => !isChief(viewer) && blindStages.includes(state.stage)

/** Whether a viewer may open a review: the leader, its reviewers, and, once the opinion is served, the handling unit. */
export const mayOpen = (r: Review, viewer: Actor): boolean =>
  isChief(viewer) ||
  isMine(r, viewer) ||
  (!blind(r, viewer) && viewer.roles.includes('reviewer')) ||
  (r.state.servedAt !== '' && viewer.unit === r.state.file?.unit)

/** The scores a viewer may see: all once both are in, before that only the own. */
export const scoresFor = (r: Review, viewer: Actor): readonly Marked[] =>
  blind(r, viewer) ? r.state.scores.filter((m) => m.reviewer === viewer.id) : r.state.scores

/** What stands in a list for a viewer. */
export function lineFor(r: Review, viewer: Actor) {
  const { state, matter } = r
  const open = !blind(r, viewer)
  return {
    matter,
    round: state.round,
    roundName: state.roundName,
    stage: state.stage,
    file: { ...state.file, handlers: [] },
    criteria: state.criteria,
    drawnAt: state.drawnAt,
    confirmedAt: state.confirmedAt,
    reviewers: open ? state.reviewers : state.reviewers.filter((x) => x.id === viewer.id),
    mine: isMine(r, viewer),
    scored: state.scores.some((m) => m.reviewer === viewer.id),
    scores: scoresFor(r, viewer).length,
    total: open ? state.total : null,
    grade: open ? state.grade : null,
    rectifyBy: state.rectifyBy,
    rectified: state.rectified,
  }
}

/** Every review a viewer may open, newest first. */
export async function reviewsFor(office: Office, viewer: Actor) {
  const { rows } = await office.db.query<{ matter: string }>(
    `SELECT matter FROM review WHERE jurisdiction = $1
     ORDER BY drawn_on DESC, matter LIMIT 500`,
    [office.jurisdiction],
  )
  const found = await Promise.all(rows.map((r) => reviewOf(office, r.matter)))
  return found.filter((r): r is Review => r !== null && mayOpen(r, viewer)).map((r) => lineFor(r, viewer))
}

/** The criteria of the day of the draw. */
export const setOf = async ({ db, jurisdiction }: Office, state: ReviewState): Promise<Criteria | undefined> =>
  criteriaUnder(await adoptedIn(db, jurisdiction), state.criteria, state.criteriaVersion)

/** What the rules find in the reviewed file, and the papers that stand in it. */
export async function fileFindings(
  office: Office,
  state: ReviewState,
): Promise<{ flags: Flag[]; documents: object[] }> {
  const kind = state.file && kindOf(office, state.file.kind)
  if (!state.file || !kind) return { flags: [], documents: [] }
  const acts = actsOf(await readActs(office.db, office.jurisdiction, state.file.matter))
  const { procedure } = await kindUnder(office, kind, state.file.matter, acts)
  const documents = documentsOf(procedure, acts).map(({ content, ...made }) => ({ ...made, title: content.title }))
  return { flags: countingBy(office.calendar, () => flagsOf(procedure, acts)), documents }
}

/** Everything the review desk shows of one file. */
export async function deskOf(office: Office, r: Review, viewer: Actor) {
  const criteria = await setOf(office, r.state)
  const { flags, documents } = await fileFindings(office, r.state)
  const shown = isChief(viewer) || isMine(r, viewer) || !blind(r, viewer)
  return {
    ...lineFor(r, viewer),
    sequence: isChief(viewer) || !blind(r, viewer) ? r.acts.length : null,
    draw: r.acts[0]?.data,
    criteria: criteria ?? null,
    flags: shown ? flags : [],
    automatic: criteria && shown ? scoreOf(criteria, flags, []).total : null,
    scoresIn: scoresFor(r, viewer),
    documents,
  }
}
