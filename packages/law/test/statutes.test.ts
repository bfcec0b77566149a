import { describe, expect, it } from 'vitest'
import {
  BadCitation,
  cite,
  findLaw,
  formatCitation,
  fromChineseNumeral,
  laws,
  parseArticle,
  parseCitation,
  resolve,
  toChineseNumeral,
} from '../src/index.ts'

describe('the registry', () => {
  it('has an English title, a name of its own and versions that follow each other for every law', () => {
    for (const law of laws) {
      expect(law.english, law.name).toMatch(/^[A-Z]/)
      expect(findLaw(law.name)).toBe(law)
      expect(findLaw(`《${law.fullName}》`)).toBe(law)
      law.versions.forEach((version, i) => {
        const next = law.versions[i + 1]
        if (next) expect(version.to! < next.from, law.name).toBe(true)
      })
    }
    expect(new Set(laws.map((l) => l.name)).size).toBe(laws.length)
  })

  it.each([
    ['行政处罚法', 60, '2021-07-14', true],
    ['行政处罚法', 86, '2021-07-15', true],
    ['行政处罚法', 87, '2021-07-15', 'article-unknown'],
    ['行政处罚法', 65, '2021-07-14', 'article-unknown'],
    ['行政处罚法', 60, '1996-09-30', 'law-not-in-force'],
    ['大气污染防治法', 99, '2026-08-14', true],
    ['大气污染防治法', 99, '2026-08-15', 'law-not-in-force'],
    ['生态环境法典', 1242, '2026-08-14', 'law-not-in-force'],
    ['生态环境法典', 1242, '2026-08-15', true],
    ['土壤污染防治法', 1, '2026-08-15', 'law-not-in-force'],
    ['供水条例', 45, '2026-05-31', 'law-not-in-force'],
    ['城市供水条例', undefined, '2026-05-31', true],
    ['城市绿化条例', 31, '2010-01-01', 'text-not-held'],
    ['行政执法三项制度指导意见', 3, '2024-01-01', 'article-unknown'],
    ['行政执法三项制度指导意见', undefined, '2024-01-01', true],
    ['城管法', 3, '2024-01-01', 'law-unknown'],
  ])('%s %s on %s: %s', (law, article, on, expected) => {
    const found = resolve({ law, article }, on)
    expect(found.ok ? true : found.code).toBe(expected)
  })

  it('says what to cite instead', () => {
    const refused = resolve({ law: '大气污染防治法', article: 99 }, '2026-08-15')
    expect(refused.ok ? '' : refused.messageZh).toContain('此日请引用生态环境法典')
    expect(refused.ok ? '' : refused.messageEn).toContain('Ecological and Environmental Code')
    const unknown = resolve({ law: '行政惩罚法' }, '2024-01-01')
    expect(unknown.ok ? '' : unknown.messageZh).toContain('行政处罚法')
  })

  it('marks what was not read', () => {
    expect(resolve(cite('民法典', 203), '2024-01-01')).toMatchObject({ ok: true, verified: false })
    expect(resolve(cite('行政处罚法', 60), '2024-01-01')).toMatchObject({ ok: true, verified: true })
  })
})

describe('citations', () => {
  it('are refused in code when the law or the article does not exist', () => {
    expect(() => cite('行政处罚法', 87)).toThrow(BadCitation)
    expect(() => cite('无此法', 1)).toThrow(BadCitation)
    expect(cite('令55', 45).law).toBe('住房和城乡建设行政处罚程序规定')
  })

  it('are written long, short and in English', () => {
    const c = cite('行政处罚法', 64, { paragraph: 1, item: 2 })
    expect(formatCitation(c)).toBe('《中华人民共和国行政处罚法》第六十四条第一款第（二）项')
    expect(formatCitation(c, 'short')).toBe('行政处罚法 64')
    expect(formatCitation(c, 'en')).toBe('Administrative Penalty Law, art. 64, para. 1, item 2')
  })

  it.each([
    ['行政处罚法 60', { law: '行政处罚法', article: 60 }],
    ['行政处罚法第六十条', { law: '行政处罚法', article: 60 }],
    [
      '《中华人民共和国行政处罚法》第六十四条第一款第（二）项',
      { law: '行政处罚法', article: 64, paragraph: 1, item: 2 },
    ],
    ['行政复议法实施条例 23', { law: '行政复议法实施条例', article: 23 }],
    ['生态环境法典第一千二百四十二条', { law: '生态环境法典', article: 1242 }],
    ['三项制度', { law: '行政执法三项制度指导意见' }],
  ])('%s is read', (text, citation) => {
    expect(parseCitation(text)).toEqual({ ok: true, citation })
  })

  it.each([
    ['行政处罚法 第x条', 'citation-unreadable'],
    ['不存在法 第三条', 'law-unknown'],
    ['《不存在法》第三条', 'law-unknown'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseCitation(text)).toMatchObject({ ok: false, code })
  })

  it('reads and writes every article number both ways', () => {
    for (let n = 1; n <= 1300; n++) expect(parseArticle(`第${toChineseNumeral(n)}条`)).toBe(n)
    expect([toChineseNumeral(10), toChineseNumeral(110), toChineseNumeral(1001)]).toEqual([
      '十',
      '一百一十',
      '一千零一',
    ])
    expect([parseArticle('６０'), parseArticle('六十'), parseArticle('第60条'), parseArticle('条')]).toEqual([
      60,
      60,
      60,
      undefined,
    ])
    expect(fromChineseNumeral('二二')).toBeUndefined()
  })
})
