import type { Line } from '../api/types.ts'

export type GroupId = 'overdue' | 'today' | 'later' | 'timeless'
export interface Group {
  readonly id: GroupId
  readonly lines: readonly Line[]
}

/** To-dos in the order they press: run out, ends today, later, and those no limit runs on. */
export function groupByTime(due: readonly Line[], timeless: readonly Line[], now: string): Group[] {
  const by: Record<GroupId, Line[]> = { overdue: [], today: [], later: [], timeless: [] }
  const seen = new Set<string>()
  for (const line of [...due, ...timeless]) {
    if (seen.has(line.matter)) continue
    seen.add(line.matter)
    by[groupOf(line.dueAt, now)].push(line)
  }
  return (['overdue', 'today', 'later', 'timeless'] as const).map((id) => ({ id, lines: by[id] }))
}

function groupOf(dueAt: string | null, now: string): GroupId {
  if (!dueAt) return 'timeless'
  if (Date.parse(dueAt) < Date.parse(now)) return 'overdue'
  return dueAt.slice(0, 10) === now.slice(0, 10) ? 'today' : 'later'
}
