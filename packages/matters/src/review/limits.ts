import { due, type Limit } from '@zhiheng/law'
import { countedBy } from '../counting.ts'
import { basis } from './basis.ts'

/**
 * Ten working days to object and ten to answer. The nation sets no number: this is the figure of Guangdong’s rules on
 * the review of files (省政府令231号), taken as the default of the office.
 */
export const tenWorkingDays: Limit = { amount: 10, unit: 'working-day', rollForward: false, basis: basis.system }

/** Last day, `YYYY-MM-DD`, on which the handling unit objects, or on which it is answered, counted from a day. */
export const objectionEnds = (from: string): string => due(tenWorkingDays, from, countedBy()).due.slice(0, 10)
