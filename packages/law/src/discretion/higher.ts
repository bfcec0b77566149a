import { cite } from '../statutes/citation.ts'
import { type Range, type Step, step } from './types.ts'

/** What one provision would bring for the same act. */
export interface Competing {
  readonly power: string
  readonly range: Range | 'set-locally'
}

/**
 * One act that breaks several provisions is fined once, by the one with the higher fine (行政处罚法 29): the higher
 * upper bound, then the higher lower one. Undefined when bounds set locally leave it open; equal ones leave the first.
 */
export function higherOf(competing: readonly Competing[]): { readonly power: string | undefined; readonly step: Step } {
  const basis = cite('行政处罚法', 29)
  const known = competing.filter((c): c is Competing & { range: Range } => c.range !== 'set-locally')
  if (known.length < competing.length || !known.length)
    return {
      power: undefined,
      step: step(
        '有的规定数额由地方规定，不能比较罚款高低',
        'Some amounts are set locally; the higher fine cannot be told',
        basis,
      ),
    }
  const [first] = [...known].sort((a, b) => b.range.max - a.range.max || b.range.min - a.range.min)
  return {
    power: first?.power,
    step: step(
      `同一个违法行为只罚款一次，按罚款数额高的${first?.power}处罚`,
      `One act is fined once, under ${first?.power}, which has the higher fine`,
      basis,
    ),
  }
}
