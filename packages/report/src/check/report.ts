import { type CrossCheck, crossChecks } from './cross-checks.ts'
import { extractFigures } from './extract.ts'
import type { Figure } from './figure.ts'

/** What the record says about a figure. `recorded` null: the indicator is known, nothing is recorded for the period. */
export interface RecordedFigure {
  readonly indicator: string
  readonly recorded: number | null
  readonly definitionZh: string
}

export type Lookup = (figure: Figure) => RecordedFigure | undefined

export type FigureVerdict = 'agrees' | 'differs' | 'no-record' | 'unrecognised'

export interface CheckedFigure {
  readonly figure: Figure
  readonly verdict: FigureVerdict
  readonly recorded?: RecordedFigure
  readonly messageZh: string
}

export interface ReportCheck {
  readonly figures: readonly CheckedFigure[]
  readonly crossChecks: readonly CrossCheck[]
  readonly counts: Readonly<Record<FigureVerdict, number>>
}

/** Holds every figure of a report against the record, and the report against itself. */
export function checkReport(text: string, lookup: Lookup): ReportCheck {
  const found = extractFigures(text)
  const figures = found.map((figure) => checkFigure(figure, lookup(figure)))
  const counts: Record<FigureVerdict, number> = { agrees: 0, differs: 0, 'no-record': 0, unrecognised: 0 }
  for (const { verdict } of figures) counts[verdict]++
  return { figures, crossChecks: crossChecks(text, found), counts }
}

function checkFigure(figure: Figure, recorded: RecordedFigure | undefined): CheckedFigure {
  if (!recorded) return { figure, verdict: 'unrecognised', messageZh: '没有对应的指标，请人工核对' }
  if (recorded.recorded === null)
    return { figure, verdict: 'no-record', recorded, messageZh: `“${recorded.indicator}”该期间没有记录` }
  const { low, high } = acceptedRange(figure)
  const agrees = recorded.recorded >= low && recorded.recorded <= high
  const said = `报告写${figure.value}${figure.unit}${figure.approx === 'exact' ? '' : '（约数）'}，记录为${recorded.recorded}`
  return { figure, verdict: agrees ? 'agrees' : 'differs', recorded, messageZh: said }
}

/**
 * The recorded values a printed figure can honestly stand for.
 * exact: the printed digits, rounded (917 only 917; 5万 45000–54999; 98.5 is 98.45–98.55 or cut off, to 98.6).
 * 100% is 100%: nobody may round up to it.
 * over: from the number up to, not including, the next round one (500余 is 500–599, 4万余 40000–49999, 120多 120–129).
 * nearly: up to the number, down to nine tenths of it. about: a tenth either way.
 */
export function acceptedRange(figure: Figure): { low: number; high: number } {
  const { value, precision, approx } = figure
  const top = figure.upTo ?? value
  if (approx === 'over') return { low: value, high: top + roundStep(value, precision) - Math.min(precision, 1) }
  if (approx === 'nearly') return { low: value * 0.9, high: value }
  if (approx === 'about') return { low: value * 0.9, high: top * 1.1 }
  if (figure.unit === '%' && value === 100 && precision === 1) return { low: 99.995, high: 100 }
  if (precision === 1) return figure.unit === '%' ? { low: value - 0.5, high: top + 0.4999 } : { low: value, high: top }
  const half = precision / 2
  return { low: value - half, high: top + (precision < 1 ? precision * 0.9999 : half - 1) }
}

/** 500 → 100, 120 → 10, 40000 → 10000, 35 → 1: the place of the last digit that is not nought. */
function roundStep(value: number, precision: number): number {
  let step = Math.min(precision, 1)
  if (!Number.isInteger(value)) return step
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10
  return step
}
