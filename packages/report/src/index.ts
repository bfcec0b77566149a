export { countedValue, countQuery, mattersQuery, type Period, type Query, shareOf } from './query.ts'
export { indicatorOf, indicators } from './registry.ts'
export {
  type Lookup,
  printed,
  reportText,
  type SetFigure,
  type Span,
  type YearlyReport,
  yearlyReport,
} from './yearly/generate.ts'
