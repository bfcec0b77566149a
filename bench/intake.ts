import { randomUUID } from 'node:crypto'
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import { incidentKind } from '@zhiheng/matters'
import type { Actor } from '@zhiheng/procedure'
import { createDatabase } from '@zhiheng/record'
import type { House } from '@zhiheng/server'
import { takeIn } from '@zhiheng/server/intake/take-in.ts'
import { chanceFrom, complaint } from './complaints.ts'
import { districtClock, emptyHouse, type Ground, processorTime } from './ground.ts'
import {
  closedLoop,
  type Line,
  median,
  milliseconds,
  paced,
  perSecond,
  quantile,
  sideBySide,
  times,
} from './measure.ts'

const CLIENTS = 8
export const operator: Actor = { id: 'operator1', name: '', unit: 'center', roles: ['operator'] }

/** One incident from form to commit, and what the desk sees with it: the same work as the route does. */
export async function takeInOne(house: House, chance: () => number): Promise<void> {
  const { office } = house
  const wish = { actId: randomUUID(), kind: 'report', expected: 0, data: complaint(chance) }
  const { done } = await takeIn(office, incidentKind, wish, operator)
  if (done.is !== 'done') throw new Error(`intake failed: ${JSON.stringify(done)}`)
  const { place = {}, suggested } = done.act.data as {
    place: { township?: string; grid?: string }
    suggested?: { kind: string; code: string }[]
  }
  const first = suggested?.[0]
  office.services.route({
    township: place.township ?? '',
    grid: place.grid ?? '',
    class: first ? `${first.kind}:${first.code}` : '',
    at: done.act.recordedAt,
  })
}

export async function intake(ground: Ground): Promise<Line[]> {
  const { house } = await emptyHouse(ground, 'intake', CLIENTS, districtClock())
  const peer = getPostgreSQLEventStore(await createDatabase(ground.url, 'emmett'))
  const chance = chanceFrom(20241129)
  const [rounds, seconds] = ground.quick ? [1, 0.5] : [7, 3]
  const spent = { ours: [] as number[], peer: [] as number[] }
  /** Also what each operation costs in processor time of both sides: a busy machine changes that least. */
  const timed = async (who: keyof typeof spent, once: () => Promise<void>) => {
    const [cpu, start] = [processorTime(ground.pid), performance.now()]
    const rate = await closedLoop(CLIENTS, seconds, once)
    spent[who].push((processorTime(ground.pid) - cpu) / ((rate * (performance.now() - start)) / 1000))
    return rate
  }
  const ours = () => timed('ours', () => takeInOne(house, chance))
  const theirs = () =>
    timed('peer', async () => {
      const { text, place, source } = complaint(chance)
      await peer.appendToStream(`incident-${randomUUID()}`, [{ type: 'report', data: { text, place, source } }])
    })
  try {
    await closedLoop(CLIENTS, ground.quick ? 0.2 : 2, () => takeInOne(house, chance))
    await theirs()
    const found = await sideBySide(rounds, ours, theirs)
    const runs: number[][] = []
    for (let i = 0; i < (ground.quick ? 1 : 3); i++)
      runs.push(await paced(found.ours / 2, ground.quick ? 0.5 : 5, () => takeInOne(house, chance)))
    const p99 = median(runs.map((l) => quantile(l, 0.99)))
    ground.say(
      `processor per operation: ours ${milliseconds(median(spent.ours))}, peer ${milliseconds(median(spent.peer))}`,
    )
    ground.say(`intake paced: p50 ${milliseconds(median(runs.map(median)))}, p99 ${milliseconds(p99)}`)
    return [
      {
        measure: 'Intake of an incident, complete, 8 clients, fsync on (peer: emmett, one bare event)',
        ours: perSecond(found.ours),
        peer: perSecond(found.peer),
        ratio: times(found.ratio),
        bar: '≥ 1×',
        met: found.ratio >= 1,
      },
      {
        measure: 'Intake at half that rate, p99',
        ours: milliseconds(p99),
        peer: '–',
        ratio: '–',
        bar: '< 50 ms',
        met: p99 < 50,
      },
    ]
  } finally {
    await peer.close()
    await house.close()
  }
}
