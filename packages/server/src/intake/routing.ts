import type { Text } from '@zhiheng/procedure'

/** One line of the responsibility list: place × class → unit. Empty means any. */
export interface Responsibility {
  readonly line: number
  readonly township: string
  readonly grid: string
  /** `matter:09005`, `matter:09` for a major class, or empty. */
  readonly class: string
  readonly unit: string
}

export interface RoutingNames {
  township(code: string): string
  unit(code: string): string
  unitEn?(code: string): string
  class(key: string): string
  onDuty(unit: string, weekday: number): readonly string[]
}

/**
 * The unit answerable for a class at a place. The most exact class wins, then the most exact place; the words say
 * which line of the list decided and who is on duty. Places, classes and people have Chinese names only.
 */
export function routeOf(
  lines: readonly Responsibility[],
  at: { township: string; grid: string; class: string },
  weekday: number,
  names: RoutingNames,
): { unit: string; why: Text } | null {
  let best: Responsibility | null = null
  let bestScore = -1
  for (const line of lines) {
    const score = scoreOf(line, at)
    if (score > bestScore) {
      best = line
      bestScore = score
    }
  }
  return best ? { unit: best.unit, why: explain(best, at, weekday, names) } : null
}

function scoreOf(line: Responsibility, at: { township: string; grid: string; class: string }): number {
  if (line.grid && line.grid !== at.grid) return -1
  if (line.township && line.township !== at.township) return -1
  if (line.class && line.class !== at.class && !isMajorOf(line.class, at.class)) return -1
  const byClass = !line.class ? 0 : line.class === at.class ? 2 : 1
  const byPlace = line.grid ? 2 : line.township ? 1 : 0
  return byClass * 3 + byPlace
}

const isMajorOf = (major: string, key: string) => /:\d{2}$/.test(major) && key.startsWith(major)

function explain(
  line: Responsibility,
  at: { grid: string; class: string },
  weekday: number,
  names: RoutingNames,
): Text {
  const township = line.township && names.township(line.township)
  const what = line.class && names.class(line.class)
  const people = names.onDuty(line.unit, weekday)
  const inGrid = at.grid && !line.grid
  const zh = {
    place: line.grid ? `网格 ${line.grid}` : township || '全辖区',
    grid: inGrid ? `(网格 ${at.grid})` : '',
    duty: people.length ? `；当日值班：${people.join('、')}` : '',
  }
  const en = {
    place: line.grid ? `grid ${line.grid}` : township || 'the whole jurisdiction',
    grid: inGrid ? ` (grid ${at.grid})` : '',
    duty: people.length ? `; on duty that day: ${people.join(', ')}` : '',
  }
  const unitEn = names.unitEn?.(line.unit) || names.unit(line.unit)
  return {
    zh: `责任清单第 ${line.line} 行：${zh.place}${zh.grid} × ${what || '各类问题'} → ${names.unit(line.unit)}${zh.duty}`,
    en: `List of responsibilities, line ${line.line}: ${en.place}${en.grid} × ${what || 'any problem'} → ${unitEn}${en.duty}`,
  }
}
