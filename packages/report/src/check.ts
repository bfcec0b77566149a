import type { Indicator } from '@zhiheng/procedure'
import { extractFigures } from './check/extract.ts'
import type { Figure } from './check/figure.ts'
import { recognise } from './check/recognise.ts'
import { indicators } from './registry.ts'

export { checkReport, type RecordedFigure } from './check/report.ts'
export { extractFigures as readReport }

const known = indicators.map((indicator) => ({
  id: indicator.id,
  indicator,
  patterns: [
    {
      all: indicator.spokenAs.all.map((words) => words.join('|')),
      none: indicator.spokenAs.none,
      units: indicator.spokenAs.units,
    },
  ],
}))

/** The indicator of the house that a figure of a written report states, or undefined. */
export const recogniseFigure = (figure: Figure): Indicator | undefined => recognise(figure, known)?.indicator
