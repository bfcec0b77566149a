import { JURISDICTION } from '@zhiheng/demo/chuxiong/places.ts'
import { recommend } from '@zhiheng/law/discretion/index.ts'
import { powers } from '@zhiheng/law/powers/index.ts'
import { openPool } from '@zhiheng/record'
import { type Asked, pastFor } from '@zhiheng/server/discretion/past.ts'
import { chanceFrom, pick } from './complaints.ts'
import { emptyHouse, type Ground } from './ground.ts'
import { type Line, median, milliseconds, quantile } from './measure.ts'

const ON = '2024-06-03'
const degrees = ['slight', 'ordinary', 'grave'] as const

/** Items of which the calculator gives an amount for an organisation, with that amount. */
const fined = () =>
  powers(ON).flatMap(({ code, from }) => {
    const { recommended } = recommend({
      power: code,
      factsOn: ON,
      decidedOn: ON,
      addressee: 'organisation',
      degree: 'ordinary',
    })
    return recommended ? [{ code, from, amount: recommended }] : []
  })

/**
 * A million decided fines, in the view that the acts of decisions fill: half of them for one item and degree, in whole
 * yuan, so that its group has thousands of amounts; the rest over all items. Each question is the whole answer of the
 * calculator: range and amount from the law, and where the amount lies among what was decided.
 */
export async function discretion(ground: Ground): Promise<Line[]> {
  const { house, url } = await emptyHouse(ground, 'discretion', 4)
  const items = fined()
  const chance = chanceFrom(7)
  const all = ground.quick ? 20_000 : 1_000_000
  const counts = new Map<string, number>()
  for (let i = 0; i < all; i++) {
    const heavy = i % 2 === 0
    const item = heavy ? (items[0] as (typeof items)[0]) : pick(items, chance)
    const amount = Math.round(item.amount * (0.2 + 1.6 * chance())) // fen
    const key = `${item.code} ${item.from} ${heavy ? 'ordinary' : pick([...degrees], chance)} ${Math.max(1, Math.round(amount / 100)) * 100}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const owner = openPool(url, { role: 'owner', max: 1 })
  await owner.query(
    `INSERT INTO past_fine SELECT $1, split_part(k, ' ', 1), split_part(k, ' ', 2), split_part(k, ' ', 3), 'organisation',
       split_part(k, ' ', 4)::bigint, n FROM unnest($2::text[], $3::int[]) AS x(k, n)`,
    [JURISDICTION, [...counts.keys()], [...counts.values()]],
  )
  await owner.query('VACUUM ANALYZE past_fine')
  await owner.end()
  try {
    const took = { heavy: [] as number[], other: [] as number[] }
    let most = 0
    for (let i = 0; i < (ground.quick ? 20 : 400); i++) {
      const heavy = i % 2 === 0
      const { code } = heavy ? (items[0] as (typeof items)[0]) : pick(items, chance)
      const degree = heavy ? 'ordinary' : pick([...degrees], chance)
      const start = performance.now()
      const { recommended } = recommend({ power: code, factsOn: ON, decidedOn: ON, addressee: 'organisation', degree })
      const asked: Asked = { power: code, factsOn: ON, degree, addressee: 'organisation', amount: recommended ?? 0 }
      const { standing } = await pastFor(house.db, JURISDICTION, asked)
      took[heavy ? 'heavy' : 'other'].push(performance.now() - start)
      most = Math.max(most, standing?.n ?? 0)
    }
    const [p95, usual] = [quantile(took.heavy, 0.95), median(took.other)]
    ground.say(
      `${counts.size} different fines; ${most} decisions in the largest group; other items ${milliseconds(usual)}`,
    )
    return [
      {
        measure: `Recommendation among ${all.toLocaleString('en')} past decisions, p95 of an item with half of them`,
        ours: milliseconds(p95),
        peer: '–',
        ratio: '–',
        bar: '< 50 ms',
        met: p95 < 50,
      },
    ]
  } finally {
    await house.close()
  }
}
