import type { Act } from '@zhiheng/procedure'
import type { ToldCase } from './format.ts'
import { actOf } from './read-acts.ts'

interface Decided {
  readonly penalties?: readonly { readonly kind?: string; readonly amount?: number; readonly what?: string }[]
  readonly punished?: readonly string[]
  readonly payWithin?: number
  readonly reconsiderationBody?: string | null
  readonly court?: string | null
}

const addDays = (day: string, n: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
const defined = (o: Record<string, unknown>) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))
const dayOf = (act: Act | undefined) => act?.happenedAt.slice(0, 10) || undefined

/**
 * The decision an enforcement carries out, as the penalty told with it says: what it orders, when it was served, by when
 * it was to be performed and whether it told the remedies.
 */
export function enforcedOf(
  told: ToldCase,
  penalty: readonly Act[],
  { orderServedOn, demolished }: { readonly orderServedOn?: string; readonly demolished: boolean },
): Record<string, unknown> {
  const decided = penalty.findLast((a) => a.kind === 'decide')
  const d = (decided?.data ?? {}) as Decided
  const served = penalty.findLast(
    (a) => a.kind === 'serve' && (a.data as { document?: string }).document === 'decision',
  )
  const servedOn = (served?.data as { servedOn?: string } | undefined)?.servedOn ?? dayOf(served) ?? orderServedOn
  const demolish = demolished || (d.penalties ?? []).some((p) => /拆除/.test(p.what ?? ''))
  const amount = fineIn(d)
  const deferral = penalty.findLast((a) => a.kind === 'grantDeferral')?.data as { until?: string } | undefined
  const land = demolish && (d.punished ?? []).some((p) => p.includes('土地管理法'))
  return defined({
    decidedOn: dayOf(decided),
    servedOn,
    // 行政处罚法 67: a fine is paid within fifteen days of receiving the decision.
    performBy: servedOn && amount !== undefined ? addDays(servedOn, d.payWithin ?? 15) : undefined,
    deferredUntil: deferral?.until,
    party: told.party,
    obligation: demolish ? 'demolish' : amount !== undefined ? 'money' : undefined,
    amount,
    regime: land ? 'land' : undefined,
    remediesTold: remediesTold(d),
    power: powerOf(told, demolish, land),
  })
}

function fineIn({ penalties }: Decided): number | undefined {
  const fines = (penalties ?? []).filter((p) => p.kind === 'fine')
  return fines.length && fines.every((f) => f.amount !== undefined)
    ? fines.reduce((sum, f) => sum + (f.amount ?? 0), 0)
    : undefined
}

function remediesTold({ reconsiderationBody, court }: Decided): boolean | undefined {
  if (reconsiderationBody && court) return true
  return reconsiderationBody === null && court === null ? false : undefined
}

/** Who may demolish: the court under 土地管理法 83; departments on the order of the government under 城乡规划法 68. */
function powerOf(told: ToldCase, demolish: boolean, land: boolean): string | undefined {
  if (!demolish) return undefined
  const name = told.organ?.name ?? ''
  // 土地管理法 83: who decides on land asks the court, whatever the paper cites.
  if (land || /(?:自然资源|国土资源|土地管理)(?:局|厅|分局|所|大队|部门)/.test(name)) return 'none'
  return /(?:城市管理|城管|综合执法|综合行政执法|规划).*(?:局|大队|支队|委员会)/.test(name) ? 'government' : undefined
}

/** What the penalty tells stands in the enforced decision too, where that says less. */
export const withEnforced = (acts: readonly Act[], enforced: Readonly<Record<string, unknown>>): Act[] =>
  acts.map((act) => (act.kind === 'openEnforcement' ? { ...act, data: { ...enforced, ...(act.data as object) } } : act))

/** Reconsideration and litigation of the decision are those of the enforcement. */
export function remediesOf(penalty: readonly Act[]): Act[] {
  return penalty.flatMap((act) => {
    const d = act.data as { kind?: string; outcome?: string; filedOn?: string; effectiveOn?: string }
    if (act.kind === 'challenge')
      return [actOf('recordRemedy', act.happenedAt, defined({ remedy: d.kind, filedOn: d.filedOn }))]
    if (act.kind === 'endChallenge')
      return [
        actOf(
          'recordRemedyResult',
          act.happenedAt,
          defined({ remedy: d.kind, result: d.outcome, endedOn: d.effectiveOn }),
        ),
      ]
    return []
  })
}
