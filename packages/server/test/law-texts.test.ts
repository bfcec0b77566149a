import { readLawText } from '@zhiheng/law/statutes/read-text.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepLawText } from '../src/law-texts.ts'
import { testHouse } from './fixture.ts'

let t: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  t = await testHouse()
})
afterAll(() => t.close())

const text = (since: string, words: string) => readLawText(`# 行政处罚法\n> 施行日期：${since}\n第四十四条　${words}\n`)
const ask = async (query: string) => (await t.call('officer', 'GET', `/api/law-texts?${query}`)).body

it('shows the words of the version in force on the day, and nothing where none was imported', async () => {
  const { db, jurisdiction } = t.house.office
  await keepLawText(db, jurisdiction, text('2021-07-15', '示例旧文'))
  await keepLawText(db, jurisdiction, text('2021-07-15', '示例新文'))
  const law = encodeURIComponent('行政处罚法')
  expect(await ask(`law=${law}&article=44`)).toEqual({ held: { since: '2021-07-15', words: '示例新文' } })
  expect(await ask(`law=${law}&article=44&on=2020-01-01`)).toEqual({ held: null })
  expect(await ask(`law=${law}&article=45`)).toEqual({ held: null })
})
