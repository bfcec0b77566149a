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
import type { ActSpec, AnyProcedure, Rule } from '@zhiheng/procedure'
import { offSiteNames, rectificationNames } from './names/other.ts'
import { penaltyNames } from './names/penalty.ts'
import { summaryNames } from './names/summary.ts'
import { alsoCalled } from './translate.ts'

/** A body of law the auditor can apply: its acts by their names, its rules by the act they judge. */
export interface AuditedProcedure {
  readonly kind: string
  readonly procedure: AnyProcedure
  readonly rules: readonly Rule[]
  /** What a file may call the procedure itself. */
  readonly called: RegExp
  /** Words clerks use → kind of act. */
  readonly acts: ReadonlyMap<string, string>
  readonly guarding: ReadonlyMap<string, readonly Rule[]>
}

/** Spaces, brackets and quotation marks say nothing. */
export const plainName = (name: string) => name.replace(/[\s“”"'《》（）()、，,]/g, '').toLowerCase()

function audited(
  procedure: AnyProcedure,
  called: RegExp,
  names: Readonly<Record<string, readonly string[]>> = {},
  more: readonly Rule[] = [],
  fields: Readonly<Record<string, readonly string[]>> = {},
): AuditedProcedure {
  const acts = new Map<string, string>()
  for (const [kind, spec] of Object.entries(procedure.acts) as [string, ActSpec][]) {
    alsoCalled(spec.data, fields)
    for (const name of [kind, spec.title.zh, spec.title.en, ...(names[kind] ?? [])])
      if (!acts.has(plainName(name))) acts.set(plainName(name), kind)
  }
  const rules = [...procedure.rules, ...more] as Rule[]
  const guarding = new Map<string, Rule[]>()
  for (const rule of rules) for (const kind of rule.guards) guarding.set(kind, [...(guarding.get(kind) ?? []), rule])
  return { kind: procedure.kind, procedure, rules, called, acts, guarding }
}

/** Every procedure the auditor knows; the first is meant where a file does not say. */
export const procedures: readonly AuditedProcedure[] = [
  audited(
    penalty as unknown as AnyProcedure,
    /普通|一般程序|ordinary|^penalty$/i,
    penaltyNames,
    earlierRules as unknown as Rule[],
  ),
  audited(
    summaryPenalty as unknown as AnyProcedure,
    /简易|当场|summary/i,
    summaryNames,
    earlierSummaryRules as unknown as Rule[],
  ),
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
