import { summaryPenaltyKind } from '@zhiheng/matters'
import { countsAsCitizen } from '@zhiheng/matters/party.ts'
import { type SpotCause, spotCauses } from './causes.ts'
import { handlerOf, partyOf, placeFor, teamOf } from './parties.ts'
import type { Castings } from './penalty.ts'
import { type Making, making } from './perform.ts'
import { type Chance, weighted } from './plan.ts'
import { articlesOf, sanctionOf } from './sanctions.ts'
import { Script } from './script-legal.ts'

/** On-the-spot penalties of the year. */
export const ON_THE_SPOT = 120

const FIRST = Date.parse('2024-01-03T10:00:00+08:00')
const LAST = Date.parse('2024-11-28T17:00:00+08:00')
const OPENS = Date.parse('2024-11-29T08:30:00+08:00')

export function spotPenalties(chance: Chance, castings: Castings): Making[] {
  return Array.from({ length: ON_THE_SPOT }, (_, n) => {
    const at = n < 4 ? LAST - chance.between(0, 20) * 3600_000 : FIRST + Math.floor(chance() * (LAST - FIRST))
    const place = placeFor(chance, chance.pick(towns))
    const cause = weighted(chance, spotCauses, (c) => c.weight)
    const unit = handlerOf(teamOf(place.township), cause.power)
    const day = new Date(at + 8 * 3600_000).toISOString().slice(0, 10)
    const s = new Script(chance, castings.cast(unit, day), at).days(0)
    spotSteps(s, cause, place)
    const done = s.steps.filter((x) => x.at < OPENS)
    return making(summaryPenaltyKind, cause.penalty, done, chance)
  })
}

const towns = ['532301101', '532301101', '532301102', '532301103', '532301107', '532301109', '532301111']

function spotSteps(s: Script, cause: SpotCause, place: ReturnType<typeof placeFor>): void {
  const { chance } = s
  const party = partyOf(chance, chance.pick(cause.parties), cause.trade, place.address)
  const facts = `${party.name}在${place.address}${cause.what}，事实确凿。`
  const fined =
    cause.penalty === 'fine' ? sanctionOf(cause, party, s.today, facts, chance.pick(['slight', 'ordinary'])) : null
  const penalties = fined?.penalties ?? [{ kind: 'warning' }]
  const fine = fined?.penalties[0]?.amount ?? 0
  s.act(
    'officer',
    'punish',
    {
      ...{
        officers: s.two,
        shown: true,
        power: cause.power,
        cause: '',
        party,
        place,
        violatedOn: s.today,
        facts,
        penalties,
      },
      ...articlesOf(cause.power, s.today),
      ...{ informed: true, heard: chance.pick(['none', 'none', 'refused']), rectify: true, form: true },
      ...{ signedByOfficers: true, delivered: chance.happens(0.95) ? 'signed' : 'refused' },
      ...{ reconsiderationBody: '楚雄市人民政府', reconsiderationDays: 60, court: '楚雄市人民法院' },
      reconsiderationFirst: true,
    },
    { photo: 'before' },
  )
  const cash = fine > 0 && fine <= 10_000 && countsAsCitizen(party.kind) && chance.happens(0.5)
  if (cash) collect(s, fine)
  else record(s)
  if (fine && !cash) s.days(1, 6).act('operator', 'pay', { amount: fine, channel: chance.pick(['bank', 'electronic']) })
  s.days(1, 5).act('leader', 'close', { ground: 'performed' })
  s.days(1, 8).act('officer', 'archive', { retention: '10' })
}

const record = (s: Script) => s.days(1, 2).act('officer', 'record', { to: '本局法制股' })

/** Cash against an official receipt, handed in and banked within two working days each. */
function collect(s: Script, amount: number): void {
  s.minutes(2, 5).act(
    'officer',
    'collect',
    {
      ...{ amount, ground: 'small', receipt: `演示票据${s.chance.between(100000, 999999)}` },
    },
    { photo: 'after' },
  )
  s.days(1).act('officer', 'handIn', { amount, receiver: '财务室（演示）' })
  s.minutes(20, 50).act('officer', 'record', { to: '本局法制股' })
  s.days(1).act('operator', 'toBank', { amount, bank: '指定代收银行（演示）' })
}
