import { fieldNames as enforcementFields, actNames as enforcementNames } from '@zhiheng/matters/enforcement/names.ts'
import { enforcement } from '@zhiheng/matters/enforcement/procedure.ts'
import { fieldNames as measureFields, actNames as measureNames } from '@zhiheng/matters/measure/names.ts'
import { measure } from '@zhiheng/matters/measure/procedure.ts'
import { offSite } from '@zhiheng/matters/off-site/procedure.ts'
import { penalty } from '@zhiheng/matters/penalty/procedure.ts'
import { earlierRules } from '@zhiheng/matters/penalty/rules/earlier.ts'
import { rectification } from '@zhiheng/matters/rectification/procedure.ts'
import { summaryPenalty } from '@zhiheng/matters/summary-penalty/procedure.ts'
import { earlierRules as earlierSummaryRules } from '@zhiheng/matters/summary-penalty/rules.ts'
import type { Act, ActSpec, AnyProcedure, CaseView, LawRule } from '@zhiheng/procedure'
import { offSiteNames, rectificationNames } from './names/other.ts'
import { penaltyNames } from './names/penalty.ts'
import { summaryNames } from './names/summary.ts'
import { alsoCalled } from './translate.ts'

/** A body of law the auditor can apply: its acts by their names, its rules by the act they judge. */
export interface AuditedProcedure {
  readonly kind: string
  readonly procedure: AnyProcedure
  readonly rules: readonly LawRule[]
  /** What a file may call the procedure itself. */
  readonly called: RegExp
  /** Words clerks use → kind of act. */
  readonly acts: ReadonlyMap<string, string>
  /** Rules that speak of an act of a kind, on a day (`''`: not told), of an organ. */
  asked(kind: string, on: string, organ: Organ): readonly LawRule[]
}

export type Organ = NonNullable<CaseView<Act, unknown>['organ']>

/** Spaces, brackets and quotation marks say nothing. */
export const plainName = (name: string) => name.replace(/[\s“”"'《》（）()、，,]/g, '').toLowerCase()

function audited(
  procedure: AnyProcedure,
  called: RegExp,
  names: Readonly<Record<string, readonly string[]>> = {},
  more: readonly { readonly id: string }[] = [],
  fields: Readonly<Record<string, readonly string[]>> = {},
): AuditedProcedure {
  const acts = new Map<string, string>()
  for (const [kind, spec] of Object.entries(procedure.acts) as [string, ActSpec][]) {
    alsoCalled(spec.data, fields)
    for (const name of [kind, spec.title.zh, spec.title.en, ...(names[kind] ?? [])])
      if (!acts.has(plainName(name))) acts.set(plainName(name), kind)
  }
  const rules = [...procedure.rules, ...more] as unknown as LawRule[]
  return { kind: procedure.kind, procedure, rules, called, acts, asked: askedOf(rules) }
}

/** Days of which the answer is kept: cases of a file come from few years. */
const MOST_DAYS = 5_000

/** Picks the rules for an act; the same few days come up over and over, so each is picked once. */
function askedOf(rules: readonly LawRule[]): AuditedProcedure['asked'] {
  const known: Record<Organ, Map<string, Map<string, readonly LawRule[]>>> = {
    housing: new Map(),
    other: new Map(),
    untold: new Map(),
  }
  return (kind, on, organ) => {
    const days = known[organ]
    let kinds = days.get(on)
    if (!kinds) {
      if (days.size >= MOST_DAYS) days.clear()
      kinds = new Map()
      days.set(on, kinds)
    }
    let found = kinds.get(kind)
    if (!found) {
      found = rules.filter((r) => r.guards.includes(kind) && r.speaks(on, organ))
      kinds.set(kind, found)
    }
    return found
  }
}

/** Every procedure the auditor knows; the first is meant where a file does not say. */
export const procedures: readonly AuditedProcedure[] = [
  audited(penalty as unknown as AnyProcedure, /普通|一般程序|ordinary|^penalty$/i, penaltyNames, earlierRules),
  audited(summaryPenalty as unknown as AnyProcedure, /简易|当场|summary/i, summaryNames, earlierSummaryRules),
  audited(
    measure as unknown as AnyProcedure,
    /查封|扣押|强制措施|^measure$|seiz|impound/i,
    measureNames,
    [],
    measureFields,
  ),
  audited(
    enforcement as unknown as AnyProcedure,
    /强制执行|强制拆除|强拆|代履行|拆除|enforcement|demoli/i,
    enforcementNames,
    [],
    enforcementFields,
  ),
  audited(rectification as unknown as AnyProcedure, /责令|rectif/i, rectificationNames),
  audited(offSite as unknown as AnyProcedure, /非现场|监控|off-?site/i, offSiteNames),
]
