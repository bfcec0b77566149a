import { penaltyKind } from '@zhiheng/matters'
import { type Cause, causes } from './causes.ts'
import type { Incident } from './generate.ts'
import { handlerOf, partyOf, placeFor, teamOf } from './parties.ts'
import { type OpenAt, type PenaltyPlan, penaltySteps } from './penalty-script.ts'
import { type Making, making } from './perform.ts'
import { type Chance, weighted } from './plan.ts'
import type { Step } from './script.ts'
import { type Cast, Script } from './script-legal.ts'

/** Decisions published in the year and cases deliberated collectively, as the bureau’s report counts them. */
export const PUBLISHED = 81
export const DELIBERATED = 11

type Variant = Partial<PenaltyPlan> & Pick<PenaltyPlan, 'end'>

const times = (n: number, variant: Variant): Variant[] => Array.from({ length: n }, () => variant)

/** Cases that ended in a published decision, by what is out of the ordinary in them; the rest went the plain way. */
const special: readonly Variant[] = [
  ...times(4, { end: 'published', deliberated: true, degree: 'grave', hearing: true, review: true }),
  ...times(2, { end: 'published', deliberated: true, degree: 'grave', review: true, defence: 'silent' }),
  ...times(5, { end: 'published', deliberated: true, degree: 'grave', defence: 'waived' }),
  ...times(6, { end: 'published', review: true }),
  ...times(3, { end: 'published', late: true, defence: 'silent' }),
  ...times(3, { end: 'published', preserved: true }),
  ...times(3, { end: 'published', tested: true }),
  ...times(9, { end: 'published', defence: 'refused' }),
  ...times(5, { end: 'published', defence: 'accepted', degree: 'ordinary' }),
  ...times(5, { end: 'published', served: 'left' }),
  ...times(6, { end: 'published', served: 'mail' }),
  ...times(6, { end: 'published', served: 'electronic' }),
  ...times(2, { end: 'published', served: 'announcement' }),
  { end: 'published', deferral: true },
  { end: 'published', challenged: true },
  ...times(4, { end: 'published', finish: 'performing' }),
  ...times(2, { end: 'published', finish: 'settled' }),
  ...times(3, { end: 'published', finish: 'closed' }),
]

const unusual: readonly Variant[] = [
  ...times(6, { end: 'none', degree: 'slight' }),
  { end: 'transferred' },
  ...times(5, { end: 'refused' }),
  { end: 'terminated' },
]

/** Open when the demo office opens, so that every desk has something: how many of each. */
const open: readonly (readonly [OpenAt, number])[] = [
  ['lead', 3],
  ['checked', 2],
  ['investigating', 4],
  ['preserving', 1],
  ['suspended', 1],
  ['concluded', 3],
  ['noticed', 3],
  ['stated', 1],
  ['hearing-asked', 1],
  ['hearing-called', 2],
  ['decided', 2],
]

function variants(): readonly Variant[] {
  return [
    ...special,
    ...times(PUBLISHED - special.length, { end: 'published' }),
    ...unusual,
    ...open.flatMap(([end, n]) =>
      times(n, {
        end,
        ...(end.startsWith('hearing') ? { hearing: true, degree: 'grave' } : {}),
        ...(end === 'stated' ? { defence: 'refused' } : {}),
      }),
    ),
  ]
}

export interface Castings {
  /** Two officers of a unit with certificates on a day, its leader, and an operator of the desk. */
  cast(unit: string, day: string): Cast
}

const OPENS = Date.parse('2024-11-29T08:30:00+08:00')
const FIRST = Date.parse('2024-01-03T09:30:00+08:00')
const DAY = 86_400_000

/**
 * The ordinary cases of the year. Every incident that was upgraded has its lead: the two name each other, and as many
 * cases as fit come from them.
 */
export function penaltyCases(chance: Chance, incidents: readonly Incident[], castings: Castings): Making[] {
  const upgraded = incidents.filter((m) => m.steps.some((s) => s.kind === 'upgrade'))
  const free = new Set(upgraded)
  const made = variants().map((variant) => caseOf(chance, variant, takeFrom(free, variant), castings))
  for (const incident of free) {
    const end = dayOf(upgradeOf(incident).at) <= '2024-11-18' ? 'refused' : 'lead'
    made.push(caseOf(chance, { end }, incident, castings))
  }
  return made
}

/** From and to which day an incident may be upgraded to a case that ends so. */
function spanFor({ end, late, served, challenged, deferral }: Variant): readonly [string, string] | null {
  if (end === 'lead') return ['2024-11-25', '2024-11-28']
  if (end === 'checked' || end === 'investigating') return ['2024-11-11', '2024-11-20']
  if (end === 'concluded' || end === 'noticed') return ['2024-10-10', '2024-10-28']
  if (end === 'refused') return ['2024-01-03', '2024-11-18']
  if ((end !== 'published' && end !== 'none') || late) return null
  const long = served === 'announcement' || challenged || deferral
  return ['2024-01-03', long ? '2024-05-31' : '2024-08-25']
}

/** An upgraded incident of the right time for a case of this kind; a grave one is found otherwise. */
function takeFrom(free: Set<Incident>, variant: Variant): Incident | undefined {
  const span = spanFor(variant)
  if (!span || variant.degree === 'grave' || variant.tested || variant.finish) return undefined
  for (const incident of free) {
    const on = dayOf(upgradeOf(incident).at)
    if (on < span[0] || on > span[1] || !causeFor(incident)) continue
    free.delete(incident)
    return incident
  }
  return undefined
}

const dayOf = (ms: number) => new Date(ms + 8 * 3600_000).toISOString().slice(0, 10)
const upgradeOf = (m: Incident) => m.steps.find((s) => s.kind === 'upgrade') as Step
const causeFor = (m: Incident) => causes.find((c) => c.classes.some((k) => m.plan.street.key.startsWith(k)))

function caseOf(chance: Chance, variant: Variant, incident: Incident | undefined, castings: Castings): Making {
  for (let attempt = 0; attempt < 200; attempt++) {
    const steps = tried(chance, variant, incident, castings, attempt)
    if (!steps) continue
    const made = making(penaltyKind, variant.end, steps, chance)
    if (incident) nameLead(incident, made.id)
    return made
  }
  throw new Error(`no time of the year fits a case that ends ${variant.end}`)
}

/** The incident names the lead it was upgraded to. */
function nameLead(incident: Incident, lead: string) {
  const i = incident.steps.findIndex((s) => s.kind === 'upgrade')
  const upgrade = incident.steps[i] as Step
  incident.steps[i] = { ...upgrade, data: { ...upgrade.data, lead } }
}

/** One attempt at a start; null when it does not end as it should before the demo office opens. */
function tried(chance: Chance, variant: Variant, incident: Incident | undefined, castings: Castings, attempt: number) {
  const plan = planOf(chance, variant, incident)
  const from = incident && upgradeOf(incident)
  const isOpen =
    open.some(([end]) => end === variant.end) || variant.finish === 'performing' || variant.finish === 'settled'
  const start = from?.at ?? startOf(chance, isOpen, plan.late, attempt)
  const unit = handlerOf(from?.unit ?? plan.cause.unit ?? teamOf(plan.place.township), plan.cause.power)
  const script = new Script(chance, castings.cast(unit, dayOf(start)), start)
  if (!from) script.days(0)
  penaltySteps(script, plan)
  return (script.steps.at(-1)?.at ?? 0) < OPENS ? script.steps : null
}

/** Open cases begin as late as they can: an attempt that does not fit goes back a day. */
function startOf(chance: Chance, open: boolean, late: boolean, attempt: number): number {
  if (open) return OPENS - DAY * (1 + attempt)
  // What is decided late was found in late spring: everything before the summer went in time.
  return FIRST + (late ? chance.between(128, 165) : chance.between(0, 255)) * DAY
}

function planOf(chance: Chance, variant: Variant, incident: Incident | undefined): PenaltyPlan {
  const cause = (incident && causeFor(incident)) ?? pickCause(chance, variant)
  const p = incident?.plan
  const place = p
    ? { address: p.address, lon: p.lon, lat: p.lat, township: p.township.township }
    : placeFor(chance, cause.unit ? undefined : chance.pick(towns))
  const kind = chance.pick(cause.parties)
  return {
    cause,
    place,
    party: partyOf(chance, kind, cause.trade, place.address),
    ...(incident ? { from: { id: incident.id, text: incident.plan.text } } : {}),
    degree: chance.pick(['slight', 'slight', 'ordinary'] as const),
    defence: chance.pick(['waived', 'waived', 'silent'] as const),
    hearing: false,
    deliberated: false,
    review: false,
    served: 'direct',
    preserved: false,
    tested: false,
    late: false,
    deferral: false,
    challenged: false,
    finish: 'archived',
    ...variant,
  }
}

/** Most happens in the two towns of the seat. */
const towns = ['532301101', '532301101', '532301101', '532301102', '532301102', '532301103', '532301107']

/** A hearing is asked for where a business has much to lose. */
function pickCause(chance: Chance, variant: Variant): Cause {
  const grave = variant.degree === 'grave' || variant.end === 'preserving'
  const fit = causes.filter((c) =>
    variant.degree === 'grave'
      ? dear.includes(c.power)
      : variant.tested
        ? tested.includes(c.power)
        : grave
          ? c.power === 'RO-006'
          : true,
  )
  return weighted(chance, fit, (c) => c.weight)
}

const dear = ['WA-006', 'NO-002', 'SM-009', 'PL-001', 'GA-025']
const tested = ['SM-002', 'DR-005']
