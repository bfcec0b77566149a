import type { Citation } from '@zhiheng/law'
import type { Text } from '@zhiheng/procedure'
import type { Criteria, Criterion, Grade } from './criteria/index.ts'

/** A finding of a rule in the reviewed file, with the points the rule carries. */
export interface Flag {
  readonly rule: string
  readonly title: Text
  readonly why: Text
  readonly basis: Citation
  readonly points: number
  /** Sequence of the act in the file that breaks it. */
  readonly sequence: number
}

/** What a person says of one criterion; overrides whatever the rules said of it. */
export interface Mark {
  readonly criterion: string
  /** Points taken off; 0: nothing to object. */
  readonly off: number
  /** With a veto criterion: the veto is meant. */
  readonly veto?: boolean
  readonly note?: string
}

export interface Line {
  readonly criterion: Criterion
  readonly off: number
  readonly veto: boolean
  readonly flags: readonly Flag[]
  readonly note: string
  /** Still needs a person: nothing but a person can tell, or rules raise a veto that nobody has answered. */
  readonly open: boolean
}

export interface Score {
  readonly lines: readonly Line[]
  readonly total: number
  readonly vetoed: boolean
  readonly grade: Grade
  /** Criteria that still need a person; a score is handed in when there are none. */
  readonly open: readonly string[]
  /** Findings that no criterion of this set speaks of: shown, never scored. */
  readonly loose: readonly Flag[]
}

/** The grade of a sum: a veto overrides it. */
export function gradeOf(c: Pick<Criteria, 'bands'>, total: number, vetoed: boolean): Grade {
  if (vetoed) return 'unqualified'
  return c.bands.find((b) => total >= b.from)?.grade ?? 'unqualified'
}

/**
 * Scores a file: rules flag, the person completes and has the last word on every criterion. A rule costs its points
 * once, however often it is broken, and a criterion never more than its weight.
 */
export function scoreOf(criteria: Criteria, flags: readonly Flag[], marks: readonly Mark[]): Score {
  const lines = criteria.criteria.map((criterion) => lineOf(criterion, flags, marks))
  const spoken = new Set(lines.flatMap((l) => l.flags.map((f) => f.rule)))
  const off = lines.reduce((n, l) => n + l.off, 0)
  const total = Math.max(0, criteria.full - off)
  const vetoed = lines.some((l) => l.veto)
  return {
    lines,
    total,
    vetoed,
    grade: gradeOf(criteria, total, vetoed),
    open: lines.filter((l) => l.open).map((l) => l.criterion.id),
    loose: flags.filter((f) => !spoken.has(f.rule)),
  }
}

function lineOf(criterion: Criterion, flags: readonly Flag[], marks: readonly Mark[]): Line {
  const { weight, judged } = criterion
  const of = judged === 'human' ? [] : flags.filter((f) => judged.includes(f.rule))
  const mark = marks.findLast((m) => m.criterion === criterion.id)
  const most = weight === 'veto' ? 0 : weight
  const veto = weight === 'veto' && (mark ? mark.veto === true : of.length > 0)
  const off = mark ? Math.min(most, Math.max(0, mark.off)) : Math.min(most, pointsOf(of))
  const open = !mark && (judged === 'human' || (weight === 'veto' && of.length > 0))
  return { criterion, off, veto, flags: of, note: mark?.note ?? '', open }
}

function pointsOf(flags: readonly Flag[]): number {
  const once = new Map(flags.map((f) => [f.rule, f.points]))
  return [...once.values()].reduce((n, p) => n + p, 0)
}
