import type { Citation } from '@zhiheng/law'
import { power } from '@zhiheng/law/powers/index.ts'
import type { PowerOnDay } from '@zhiheng/law/powers/types.ts'
import { type CaseView, type Rule, type Severity, type Text, text, type Verdict } from '@zhiheng/procedure'
import type { PowerListAct } from './acts.ts'
import type { PowerItemState } from './state.ts'

export type PowerListRule = Rule<PowerListAct, PowerItemState>
export type ActOf<K extends PowerListAct['kind']> = Extract<PowerListAct, { kind: K }>

interface Spec<K extends PowerListAct['kind']> {
  readonly id: string
  readonly title: readonly [zh: string, en: string]
  readonly basis: Citation
  readonly inForce: string
  readonly severity?: Severity
  readonly points?: number
  readonly guards: readonly K[]
  readonly cure?: PowerListAct['kind']
  test(act: ActOf<K>, before: PowerItemState): Verdict
}

/** A rule whose test sees only acts of the kinds it guards. */
export function rule<K extends PowerListAct['kind']>(spec: Spec<K>): PowerListRule {
  const { title, test, severity = 'bars', points = 10, ...rest } = spec
  const words: Text = text(title[0], title[1])
  return {
    ...rest,
    title: words,
    severity,
    points,
    // Safe: the kernel runs a rule only on the kinds it guards.
    test: ({ act, before }: CaseView<PowerListAct, PowerItemState>) => test(act as ActOf<K>, before),
  }
}

/** The item of the national list as it stands on a day; undefined for a local one, or one without law that day. */
export const nationalItem = (s: Pick<PowerItemState, 'code' | 'origin'>, on: string): PowerOnDay | undefined =>
  s.origin === 'national' ? power(s.code, on) : undefined
