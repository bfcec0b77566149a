import { type Calendar, type Citation, type DueOptions, due, type Limit } from '@zhiheng/law'
import type { Act } from './act.ts'
import type { BaseState } from './declare.ts'
import type { Text } from './text.ts'

/**
 * A time limit, told by the state: it runs while the matter is in a state that says so, pauses in others, and
 * is off otherwise. A run starts when the state turns to `run` from `off`.
 */
export interface ClockSpec<A extends Act = Act, S extends BaseState = BaseState> {
  readonly id: string
  readonly title: Text
  readonly basis: Citation
  while(state: S): 'run' | 'pause' | 'off'
  /** Null when this matter has no such limit. */
  limit(state: S): Limit | null
  /** Time added by an act, with who approved it. */
  extension?(act: A, before: S): { amount: number; unit: Limit['unit']; approver: string } | null
}

export interface Pause {
  readonly from: string
  /** Null while it lasts. */
  readonly to: string | null
}

/** One run of a clock, from start to stop. Instants carry +08:00; a limit in days ends with its last day. */
export interface ClockRun {
  readonly id: string
  readonly title: Text
  readonly basis: Citation
  readonly limit: Limit
  readonly startedAt: string
  readonly dueAt: string
  readonly provisional: boolean
  readonly state: 'running' | 'paused' | 'stopped'
  readonly stoppedAt: string | null
  /** Ran out before it stopped; false while it runs. */
  readonly late: boolean
  readonly pauses: readonly Pause[]
  readonly extensions: readonly { amount: number; unit: Limit['unit']; approver: string }[]
}

interface Running {
  spec: ClockSpec
  limit: Limit
  startedAt: string
  pauses: { from: string; to: string | null }[]
  extensions: { amount: number; unit: Limit['unit']; approver: string }[]
}

interface Timed {
  clocks: readonly ClockSpec[]
  initial: BaseState
  fold(s: BaseState, a: Act): BaseState
  at?(s: BaseState): Timed
}

/** Every run of every clock over these acts: a pure function of acts and calendar. */
// biome-ignore lint/suspicious/noExplicitAny: a procedure of any state and acts.
export function clockRuns(p: any, acts: readonly Act[], calendar: Calendar): ClockRun[] {
  const { initial } = p as Timed
  const done: ClockRun[] = []
  const open = new Map<string, Running>()
  let state = initial
  for (const act of acts) {
    const before = state
    state = (p as Timed).fold(before, act)
    const { clocks } = (p as Timed).at?.(state) ?? (p as Timed)
    for (const spec of clocks) step(spec, before, state, act, open, done, calendar)
    // A clock that the version in force does not know stops where the matter came under it.
    for (const [id, run] of open)
      if (!clocks.some((c) => c.id === id)) {
        open.delete(id)
        done.push(settle(run, act.happenedAt, calendar))
      }
  }
  for (const run of open.values()) done.push(settle(run, null, calendar))
  return done
}

function step(
  spec: ClockSpec,
  before: BaseState,
  after: BaseState,
  act: Act,
  open: Map<string, Running>,
  done: ClockRun[],
  calendar: Calendar,
) {
  const run = open.get(spec.id)
  const now = spec.while(after)
  if (!run) {
    const limit = now === 'off' ? null : spec.limit(after)
    if (limit) open.set(spec.id, { spec, limit, startedAt: act.happenedAt, pauses: [], extensions: [] })
    return
  }
  const added = spec.extension?.(act, before)
  if (added) run.extensions.push(added)
  const pause = run.pauses.at(-1)
  if (now === 'pause' && (!pause || pause.to)) run.pauses.push({ from: act.happenedAt, to: null })
  if (now !== 'pause' && pause && !pause.to) pause.to = act.happenedAt
  if (now === 'off') {
    open.delete(spec.id)
    done.push(settle(run, act.happenedAt, calendar))
  }
}

function settle(run: Running, stoppedAt: string | null, calendar: Calendar): ClockRun {
  const { due: last, provisional } = due(run.limit, run.startedAt.slice(0, 16), calendar, dueOptions(run))
  const dueAt = last.length === 10 ? `${last}T23:59:59+08:00` : `${last}:00+08:00`
  const paused = run.pauses.at(-1)?.to === null
  return {
    id: run.spec.id,
    title: run.spec.title,
    basis: run.spec.basis,
    limit: run.limit,
    startedAt: run.startedAt,
    dueAt,
    provisional,
    state: stoppedAt ? 'stopped' : paused ? 'paused' : 'running',
    stoppedAt,
    late: stoppedAt !== null && stoppedAt > dueAt,
    pauses: run.pauses,
    extensions: run.extensions,
  }
}

/** What the law package needs to know of a run beside its limit and start: whole days of a pause do not count. */
export const dueOptions = (run: Pick<ClockRun, 'pauses' | 'extensions'>): DueOptions => ({
  suspensions: run.pauses
    .filter((p) => p.to !== null)
    .map((p) => ({ from: p.from.slice(0, 10), to: p.to?.slice(0, 10), reasonZh: '暂停计算期间', reasonEn: 'paused' })),
  extensions: run.extensions,
})

/** The running clock that ends first; a paused one is not due. */
export function nextDue(runs: readonly ClockRun[]): ClockRun | null {
  const running = runs.filter((r) => r.state === 'running')
  return running.reduce<ClockRun | null>((a, b) => (a && a.dueAt <= b.dueAt ? a : b), null)
}
