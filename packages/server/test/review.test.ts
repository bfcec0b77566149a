import { randomUUID } from 'node:crypto'
import { rectification, rectificationKind } from '@zhiheng/matters'
import { drawnFrom, listHash } from '@zhiheng/matters/review/draw.ts'
import { indicatorOf } from '@zhiheng/report/registry.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureOf } from '../src/matters/figures.ts'
import { performAct } from '../src/matters/office.ts'
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
