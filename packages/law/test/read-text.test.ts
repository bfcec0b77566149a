import { describe, expect, it } from 'vitest'
import { BadLawText, readLawText } from '../src/statutes/read-text.ts'

const file = (head: string) => `${head}

## 第一章　总则

第一条　示例第一款。
示例第二款：
（一）示例一项。

第二条　示例。

## 第二章　附则

第一百零三条　示例末条。
`

describe('a law text of the reader’s own', () => {
  it('is read article by article, with its paragraphs', () => {
    const text = readLawText(file('# 中华人民共和国行政处罚法\n\n> 施行日期：2021-07-15'))
    expect(text.law).toBe('行政处罚法')
    expect(text.since).toBe('2021-07-15')
    expect([...text.articles.keys()]).toEqual([1, 2, 103])
    expect(text.articles.get(1)).toBe('示例第一款。\n示例第二款：\n（一）示例一项。')
  })
  it('says what to mend: the name, the day, the articles', () => {
    const zh = (text: string) => {
      try {
        readLawText(text)
      } catch (error) {
        return (error as BadLawText).messageZh
      }
      return ''
    }
    expect(zh(file('# 没有的法\n> 施行日期：2021-07-15'))).toMatch(/没有登记/)
    expect(zh(file('# 行政处罚法'))).toMatch(/没有施行日期/)
    expect(zh(file('# 行政处罚法\n> 施行日期：2021-02-30'))).toMatch(/没有施行日期/)
    expect(zh('# 行政处罚法\n> 施行日期：2021-07-15')).toMatch(/没有条文/)
    expect(() => readLawText('')).toThrow(BadLawText)
  })
})
