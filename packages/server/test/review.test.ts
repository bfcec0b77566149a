import { randomUUID } from 'node:crypto'
import { rectification, rectificationKind } from '@zhiheng/matters'
import { drawnFrom, listHash } from '@zhiheng/matters/review/draw.ts'
import { indicatorOf } from '@zhiheng/report/registry.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureOf } from '../src/matters/figures.ts'
import { performAct } from '../src/matters/office.ts'
import { drawRound } from '../src/review/perform.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
const files: string[] = []
const leader = { id: 'leader', name: '试leader', roles: ['leader', 'officer'], unit: 'east' }

/** An order to rectify that was followed and closed: a file that can be reviewed. */
async function closedFile() {
  // Persons of the examples are in no register; they stay as the act gives them.
  const { services } = t.house.office
  const office = { ...t.house.office, services: { ...services, officer: undefined } }
  let matter: string | null = null
  const steps = ['orderRectification', 'serveRectification', 'reinspect', 'closeRectification'] as const
  const at = ['2024-03-04T10', '2024-03-04T15', '2024-03-18T10', '2024-03-18T15'] as const
  for (const [i, kind] of steps.entries()) {
    const data = rectification.acts[kind].examples[0]
    const wish = { actId: randomUUID(), kind, expected: i, happenedAt: `${at[i]}:00:00+08:00`, data }
    const done = await performAct(office, rectificationKind, matter, wish, leader)
    if (done.is !== 'done') throw new Error(JSON.stringify(done))
    matter = done.matter
  }
  files.push(matter as string)
}

beforeAll(async () => {
  t = await testHouse('2024-05-06T10:00:00+08:00')
  for (let i = 0; i < 3; i++) await closedFile()
})
afterAll(() => t.close())

const wanted = {
  ...{ roundName: '二〇二四年评查', seed: '测试种子', seedPublishedOn: '2024-05-01', n: 2, criteria: 'yunnan-default' },
  ...{ from: '2024-01-01', to: '2024-04-30', kinds: ['rectification'] },
}
const human = ['proof', 'wording', 'agreement', 'order'].map((criterion) => ({ criterion, off: 0 }))
const score = (account: string, matter: string, marks: object[] = human) =>
  t.call(account, 'POST', `/api/reviews/${matter}/score`, { id: randomUUID(), marks })
const assign = (matter: string, ...reviewers: string[]) =>
  t.call('chief', 'POST', `/api/reviews/${matter}/reviewers`, { id: randomUUID(), reviewers })
const seen = async (account: string, matter: string) => (await t.call(account, 'GET', `/api/reviews/${matter}`)).body

describe('the review of case files', () => {
  let drawn: string[] = []

  it('says no to whoever may not draw, list, or open a review by hand', async () => {
    for (const account of ['operator', 'verifier', 'leader', 'officer', 'admin']) {
      const body = { ...wanted, id: randomUUID() }
      expect((await t.call(account, 'POST', '/api/reviews/draw', body)).status, account).toBe(403)
      expect((await t.call(account, 'GET', '/api/reviews/eligible?from=2024-01-01&to=2024-12-31')).status).toBe(403)
    }
    expect((await t.call(null, 'GET', '/api/reviews')).status).toBe(401)
    const byHand = { id: randomUUID(), act: 'draw', expected: 0, data: {} }
    expect((await t.call('chief', 'POST', '/api/matters/review', byHand)).status).toBe(403)
  })

  it('draws what anybody can draw again, once', async () => {
    const id = randomUUID()
    const round = await t.call('chief', 'POST', '/api/reviews/draw', { ...wanted, id })
    expect(round).toMatchObject({ status: 200, body: { hash: listHash(files) } })
    drawn = round.body.drawn
    const of = await Promise.all(drawn.map(async (m) => (await seen('chief', m)).file.matter))
    expect(of).toEqual(drawnFrom('测试种子', files, 2).map((d) => d.id))
    const again = await t.call('chief', 'POST', '/api/reviews/draw', { ...wanted, id })
    expect(again.body.drawn.sort()).toEqual([...drawn].sort())
    const more = await t.call('chief', 'POST', '/api/reviews/draw', { ...wanted, id: randomUUID() })
    expect(more).toMatchObject({ status: 400, body: { issues: [{ field: 'n' }] } })
  })

  it('takes no reviewer who handled the file', async () => {
    expect(await assign(drawn[0] as string, 'leader', 'verifier')).toMatchObject({
      ...{ status: 409, body: { code: 'review-by-nobody-who-handled-it' } },
    })
    expect((await assign(drawn[0] as string, 'verifier', 'other')).status).toBe(200)
  })

  it('shows neither reviewer the score of the other before both are in', async () => {
    const matter = drawn[0] as string
    expect((await t.call('officer', 'GET', `/api/reviews/${matter}`)).status).toBe(404)
    expect((await score('officer', matter)).status).toBe(404)
    expect((await score('verifier', matter, [])).body.issues).toHaveLength(4)
    expect(await score('verifier', matter)).toMatchObject({ status: 200 })
    const blind = await seen('other', matter)
    expect(blind).toMatchObject({ scores: 0, scoresIn: [], grade: null, total: null, sequence: null })
    expect(JSON.stringify(blind.reviewers)).not.toContain('verifier')
    for (const path of ['', '/actions', '/casefile.zip', '/documents/review-sheet-1'])
      for (const account of ['other', 'verifier'])
        expect((await t.call(account, 'GET', `/api/matters/${matter}${path}`)).status, path).toBe(404)
    for (const account of ['other', 'verifier', 'operator'])
      expect((await t.call(account, 'GET', '/api/matters?kind=review')).body.items).toEqual([])
    expect((await score('verifier', matter)).body.code).toBe('scored-already')
  })

  it('lets a reviewer of another unit see the file, and nobody else of that unit', async () => {
    const { file } = await seen('other', drawn[0] as string)
    expect((await t.call('other', 'GET', `/api/matters/${file.matter}`)).status).toBe(200)
    expect((await assign(drawn[1] as string, 'verifier', 'operator')).body.code).toBe('review-from-different-units')
  })

  it('goes from two scores over the opinion to the figures of the year', async () => {
    const matter = drawn[0] as string
    expect((await score('other', matter)).status).toBe(200)
    expect(await seen('other', matter)).toMatchObject({ stage: 'settled', grade: 'excellent', scores: 2 })
    const act = async (account: string, kind: string, data: object) => {
      const { sequence } = await seen('chief', matter)
      const body = { id: randomUUID(), act: kind, expected: sequence, data }
      return t.call(account, 'POST', `/api/matters/${matter}/acts`, body)
    }
    const { scoresIn } = await seen('chief', matter)
    const problems = scoresIn.some((s: { total: number }) => s.total < 100) ? '见评查表' : undefined
    expect((await act('chief', 'serveOpinion', { opinion: '案卷规范，继续保持', problems })).status).toBe(200)
    expect((await act('chief', 'confirmGrade', {})).body.code).toBe('review-confirmed-after-objections')
    expect((await act('leader', 'acceptOpinion', {})).status).toBe(200)
    expect((await act('chief', 'confirmGrade', {})).status).toBe(200)
    const count = async (id: string) => {
      const indicator = indicatorOf(id)
      if (!indicator) throw new Error(id)
      return (await figureOf(t.house.office.db, '999901', indicator, { from: '2024-01-01', to: '2024-12-31' })).value
    }
    expect(await Promise.all(['files-reviewed', 'files-excellent', 'files-qualified'].map(count))).toEqual([1, 1, 0])
    expect([await count('files-unqualified'), await count('files-qualified-rate')]).toEqual([0, 100])
  })
})

describe('a round is drawn whole or not at all', () => {
  const open = { ...wanted, n: 1, roundName: '补充抽取' }
  const reviews = async () => {
    const { rows } = await t.database.app.query('SELECT count(*)::int AS n FROM review WHERE jurisdiction = $1', [
      '999901',
    ])
    return rows[0].n as number
  }

  it('opens no review when one of them cannot be opened', async () => {
    await closedFile()
    const before = await reviews()
    const round = randomUUID()
    const officeWhereSecondFails = new Proxy(t.house.office, {
      get: (office, key) => {
        if (key !== 'kinds') return Reflect.get(office, key)
        return office.kinds.map((k) =>
          k.procedure.kind === 'review'
            ? {
                ...k,
                procedure: {
                  ...k.procedure,
                  mayAct: () =>
                    opened++ > 0 ? { code: 'no', why: { zh: '否', en: 'no' }, side: 'law', overridable: false } : null,
                },
              }
            : k,
        )
      },
    })
    let opened = 0
    const chief = { id: 'chief', name: 'chief', roles: ['chief'], unit: 'center' }
    const wish = { ...wanted, id: round, n: 2, criteria: undefined }
    const done = await drawRound(officeWhereSecondFails, t.house.evidence, wish, chief)
    expect(done).toMatchObject({ refused: { is: 'refused', refusal: { code: 'no' } } })
    expect(await reviews()).toBe(before)
  })

  it('draws no file into two rounds that are drawn at once, and keeps the list it drew from', async () => {
    const eligible = (
      await t.call('chief', 'GET', '/api/reviews/eligible?from=2024-01-01&to=2024-04-30&kinds=rectification')
    ).body
    expect(eligible.ids).toHaveLength(2)
    const draws = await Promise.all(
      [1, 2].map(() => t.call('chief', 'POST', '/api/reviews/draw', { ...open, id: randomUUID() })),
    )
    expect(draws.map((d) => d.status)).toEqual([200, 200])
    const of = await Promise.all(draws.map(async (d) => (await seen('chief', d.body.drawn[0])).file.matter))
    expect(of.sort()).toEqual(eligible.ids)
    const list = await t.call('chief', 'GET', `/api/evidence/${eligible.hash}`)
    expect(list.body.trim().split('\n')).toEqual(eligible.ids)
  })
})

describe('the criteria of the office', () => {
  const bands = [
    { grade: 'excellent', from: 80 },
    { grade: 'qualified', from: 50 },
  ]
  const adoption = {
    base: 'yunnan-default',
    from: '2024-05-06',
    weights: { records: 20 },
    bands,
    tolerance: 3,
    reason: '局务会议决定',
  }
  const adopt = (part: object = {}, account = 'chief') =>
    t.call(account, 'POST', '/api/reviews/criteria', { ...adoption, ...part })

  it('are adopted by the leader alone, from today on, and make sense', async () => {
    for (const account of ['verifier', 'leader', 'admin', 'operator'])
      expect((await adopt({}, account)).status, account).toBe(403)
    const troubled = async (part: object) => (await adopt(part)).body.issues?.[0]?.field
    expect(await troubled({ from: '2024-05-05' })).toBe('from')
    expect(await troubled({ weights: { nonsense: 3 } })).toBe('nonsense')
    expect(await troubled({ weights: { records: 0.3 } })).toBe('records')
    expect(await troubled({ bands: bands.toReversed() })).toBe('bands')
    expect(await troubled({ bands: [{ grade: 'excellent', from: 999 }] })).toBe('bands')
    expect(await troubled({ tolerance: -1 })).toBe('tolerance')
    expect(await troubled({ reason: '' })).toBe('reason')
    expect((await t.call('verifier', 'GET', '/api/reviews/criteria')).body).toMatchObject({
      inForce: null,
      adopted: [],
    })
  })

  it('hold from their day: a review keeps those of the day of its draw', async () => {
    const before = await closedAndDrawn()
    const made = await adopt()
    expect(made).toMatchObject({
      status: 200,
      body: { adopted: { by: 'chief', reason: '局务会议决定', criteria: { version: 1, full: 110 } } },
    })
    expect((await adopt({ from: '2024-06-01', weights: { records: 'out' }, tolerance: 4 })).status).toBe(200)
    const told = (await t.call('officer', 'GET', '/api/reviews/criteria')).body
    expect(told).toMatchObject({
      inForce: { criteria: { version: 1 } },
      adopted: [{ from: '2024-06-01' }, { from: '2024-05-06' }],
    })
    const preset = { ...wanted, n: 1, id: randomUUID() }
    await closedFile()
    expect((await t.call('chief', 'POST', '/api/reviews/draw', preset)).body.issues[0].field).toBe('criteria')
    const now = await draw()
    expect((await seen('chief', before)).criteria).toMatchObject({ id: 'yunnan-default', full: 100 })
    expect((await seen('chief', now)).criteria).toMatchObject({ id: 'office', version: 1, full: 110, tolerance: 3 })
    t.clock.ms = Date.parse('2024-06-03T10:00:00+08:00')
    await closedFile()
    const later = await draw()
    const { criteria } = await seen('chief', later)
    expect(criteria).toMatchObject({ version: 2 })
    expect(criteria.criteria.map((c: { id: string }) => c.id)).not.toContain('records')
    // What was handed in is judged by the criteria of the draw.
    expect((await assign(now, 'verifier', 'other')).status).toBe(200)
    expect((await score('verifier', now)).status).toBe(200)
    const kept = await t.database.app.query(
      `SELECT person, reason FROM register_change WHERE register = 'review-criteria' ORDER BY version`,
    )
    expect(kept.rows).toEqual([
      { person: 'chief', reason: '局务会议决定' },
      { person: 'chief', reason: '局务会议决定' },
    ])
  })

  async function draw(criteria?: string): Promise<string> {
    const reply = await t.call('chief', 'POST', '/api/reviews/draw', { ...wanted, n: 1, id: randomUUID(), criteria })
    expect(reply.status, JSON.stringify(reply.body)).toBe(200)
    return reply.body.drawn[0]
  }
  async function closedAndDrawn(): Promise<string> {
    await closedFile()
    return draw('yunnan-default')
  }
})
