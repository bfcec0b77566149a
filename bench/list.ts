import { townships } from '@zhiheng/demo/chuxiong/places.ts'
import { emptyHouse, type Ground } from './ground.ts'
import { listening, load, signedIn } from './http.ts'
import { type Line, median, milliseconds, quantile } from './measure.ts'
import { classKeys, fillViews, RARE_UNIT } from './million.ts'

const USERS = 16
const at = '/api/matters?limit=30'
const q = encodeURIComponent
/** What officers and desks ask for: common and rare values of each filter. */
const filters: Record<string, string[]> = {
  newest: [at],
  'class + stage': classKeys.filter((_, i) => i % 7 === 0).map((c) => `${at}&class=${q(c)}&stage=archived`),
  'class + open stage': classKeys.filter((_, i) => i % 7 === 0).map((c) => `${at}&class=${q(c)}&stage=handling`),
  township: townships.map((t) => `${at}&township=${t.township}`),
  flag: ['reworked', 'returned', 'postponed', 'duplicates'].map((f) => `${at}&flag=${f}`),
  text: ['占道经营', '井盖', '烧烤摊', '永安路', '小广告', '路灯'].map((w) => `${at}&q=${q(w)}`),
  'text, rare': ['0012345', '米市街 烧烤', '没有这种事'].map((w) => `${at}&q=${q(w)}`),
  overdue: [`${at}&overdue=1&sort=due`],
  mine: [`${at}&mine=1`],
}

export async function list(ground: Ground): Promise<Line[]> {
  const { house, url } = await emptyHouse(ground, 'list', 12)
  const filling = performance.now()
  await fillViews(url, ground.quick ? 10_000 : 1_000_000)
  ground.say(`views filled in ${Math.round((performance.now() - filling) / 1000)} s`)
  const { app, port } = await listening(house)
  const seconds = ground.quick ? 0.4 : 3
  const rounds = ground.quick ? 1 : 3
  try {
    const who = {
      officer: await signedIn(app, 'officer'),
      'officer of a small unit': await signedIn(app, `officer-${RARE_UNIT}-1`),
      dispatcher: await signedIn(app, 'dispatcher1'),
    }
    for (const [account, cookie] of Object.entries(who))
      for (const [name, paths] of Object.entries(filters)) {
        const told = await load({ port, cookie, connections: 1, seconds: ground.quick ? 0.1 : 1, think: 0, paths })
        ground.say(
          `${account}, ${name}: p50 ${milliseconds(median(told.latencies))}, p95 ${milliseconds(quantile(told.latencies, 0.95))}`,
        )
      }
    const paths = ['class + stage', 'class + open stage', 'township', 'flag', 'text'].flatMap((f) => filters[f] ?? [])
    const order = { port, cookie: who.officer, connections: USERS, seconds, paths }
    const busy = []
    const human = []
    for (let i = 0; i < rounds; i++) {
      human.push(await load({ ...order, think: 200 }))
      busy.push(await load({ ...order, think: 0 }))
    }
    const summary = []
    for (let i = 0; i < rounds; i++)
      summary.push(await load({ ...order, cookie: who.dispatcher, think: 200, paths: ['/api/dashboard'] }))
    const [p50, p95] = [
      median(human.map((t) => median(t.latencies))),
      median(human.map((t) => quantile(t.latencies, 0.95))),
    ]
    ground.say(
      `without pauses: ${Math.round(median(busy.map((t) => t.perSecond)))} pages/s, p50 ${milliseconds(median(busy.map((t) => median(t.latencies))))}, p95 ${milliseconds(median(busy.map((t) => quantile(t.latencies, 0.95))))}`,
    )
    const board = median(summary.map((t) => quantile(t.latencies, 0.95)))
    const line = (measure: string, value: number, bar: number, peer = '–', ratio = '–'): Line => ({
      ...{ measure, ours: milliseconds(value), peer, ratio },
      ...{ bar: `≤ ${bar} ms`, met: value <= bar },
    })
    return [
      line(
        'List page of 1 M matters, officer’s sight, filtered, 16 users pausing 0.2 s, p50 (peer: Dutch case register, 10 CPUs, as published)',
        p50,
        15,
        '320 ms',
        `${(320 / p50).toFixed(0)}×`,
      ),
      line('… p95', p95, 50),
      line('Dashboard on 1 M matters, 16 users, p95', board, 20),
    ]
  } finally {
    await app.close()
    await house.close()
  }
}
