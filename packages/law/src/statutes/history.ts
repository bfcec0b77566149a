import type { LocalDate } from '../dates/epoch.ts'

/** First day in force and number of articles of a version whose text is not in the library. */
type Earlier = readonly [from: LocalDate, articles: number | undefined]

/**
 * Earlier versions of laws in the library, oldest first; each ends the day before the next begins.
 * Outside knowledge: every one is registered as not verified.
 */
export const earlierVersions: Readonly<Record<string, readonly Earlier[]>> = {
  行政处罚法: [['1996-10-01', 64]],
  行政许可法: [['2004-07-01', 83]],
  行政复议法: [['1999-10-01', 43]],
  行政复议法实施条例: [['2007-08-01', 66]],
  行政诉讼法: [
    ['1990-10-01', 75],
    ['2015-05-01', 103],
  ],
  民事诉讼法: [
    ['1991-04-09', 270],
    ['2008-04-01', 268],
    ['2013-01-01', 284],
    ['2017-07-01', 284],
    ['2022-01-01', 291],
  ],
  国家赔偿法: [
    ['1995-01-01', 35],
    ['2010-12-01', 42],
  ],
  治安管理处罚法: [['2006-03-01', 119]],
  政府信息公开条例: [['2008-05-01', 38]],
  城乡规划法: [['2008-01-01', 70]],
  立法法: [
    ['2000-07-01', 94],
    ['2015-03-15', 105],
  ],
  食品安全法: [
    ['2009-06-01', 104],
    ['2015-10-01', 154],
  ],
  网络安全法: [['2017-06-01', 79]],
  突发事件应对法: [['2007-11-01', 70]],
  环境保护法: [['1989-12-26', 47]],
  大气污染防治法: [
    ['2000-09-01', 66],
    ['2016-01-01', 129],
  ],
  水污染防治法: [['2008-06-01', 92]],
  固体废物污染环境防治法: [['2005-04-01', 91]],
  土地管理法: [['1999-01-01', 86]],
  道路交通安全法: [['2004-05-01', 124]],
  消防法: [['2009-05-01', 74]],
}

/**
 * Laws whose fines stood before their present version as they stand in it: the amendments between changed names of
 * organs, approvals or other articles (named here). Outside knowledge, so that what rests on it is only likely.
 */
const unchangedFines: Readonly<Record<string, { readonly from: LocalDate; readonly but?: readonly number[] }>> = {
  食品安全法: { from: '2015-10-01', but: [132] },
  大气污染防治法: { from: '2016-01-01' },
  广告法: { from: '2018-10-26' },
  消防法: { from: '2019-04-23', but: [69] },
  道路交通安全法: { from: '2011-05-01' },
  城镇燃气管理条例: { from: '2011-03-01' },
  水法: { from: '2009-08-27' },
}

/** Whether the fines of an article, as the text held has them, stood on a day before that text. */
export const sameFinesFrom = (law: string, article: number, on: LocalDate): boolean => {
  const known = unchangedFines[law]
  return known !== undefined && on >= known.from && !known.but?.includes(article)
}

/** A law whose text is not in the library but which other rules name. */
export interface OutsideLaw {
  readonly name: string
  readonly full: string
  readonly issuer: string
  readonly rank: string
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly articles?: number
  readonly replacedBy?: string
}

const npcsc = { issuer: '全国人民代表大会常务委员会', rank: '法律' }
const stateCouncil = { issuer: '国务院', rank: '行政法规' }
const intoCode = { ...npcsc, to: '2026-08-14', replacedBy: '生态环境法典' }

/** Laws outside the library: repealed ones old cases rest on, and ones this package mentions. Not verified. */
export const outsideLaws: readonly OutsideLaw[] = [
  {
    name: '民法典',
    full: '中华人民共和国民法典',
    issuer: '全国人民代表大会',
    rank: '法律',
    from: '2021-01-01',
    articles: 1260,
  },
  { name: '土壤污染防治法', full: '中华人民共和国土壤污染防治法', ...intoCode, from: '2019-01-01', articles: 99 },
  { name: '环境影响评价法', full: '中华人民共和国环境影响评价法', ...intoCode, from: '2003-09-01' },
  { name: '海洋环境保护法', full: '中华人民共和国海洋环境保护法', ...intoCode, from: '2024-01-01', articles: 124 },
  { name: '放射性污染防治法', full: '中华人民共和国放射性污染防治法', ...intoCode, from: '2003-10-01', articles: 63 },
  { name: '清洁生产促进法', full: '中华人民共和国清洁生产促进法', ...intoCode, from: '2012-07-01', articles: 40 },
  {
    name: '环境噪声污染防治法',
    full: '中华人民共和国环境噪声污染防治法',
    ...npcsc,
    from: '1997-03-01',
    to: '2022-06-04',
    articles: 64,
    replacedBy: '噪声污染防治法',
  },
  {
    name: '城市供水条例',
    full: '城市供水条例',
    ...stateCouncil,
    from: '1994-10-01',
    to: '2026-05-31',
    replacedBy: '供水条例',
  },
  {
    name: '森林防火条例',
    full: '森林防火条例',
    ...stateCouncil,
    from: '2009-01-01',
    to: '2025-12-31',
    articles: 56,
    replacedBy: '森林草原防灭火条例',
  },
  {
    name: '草原防火条例',
    full: '草原防火条例',
    ...stateCouncil,
    from: '2009-01-01',
    to: '2025-12-31',
    articles: 49,
    replacedBy: '森林草原防灭火条例',
  },
  {
    name: '城市规划法',
    full: '中华人民共和国城市规划法',
    ...npcsc,
    from: '1990-04-01',
    to: '2007-12-31',
    articles: 46,
    replacedBy: '城乡规划法',
  },
  {
    name: '食品卫生法',
    full: '中华人民共和国食品卫生法',
    ...npcsc,
    from: '1995-10-30',
    to: '2009-05-31',
    articles: 57,
    replacedBy: '食品安全法',
  },
  {
    name: '无照经营查处取缔办法',
    full: '无照经营查处取缔办法',
    ...stateCouncil,
    from: '2003-03-01',
    to: '2017-09-30',
    replacedBy: '无证无照经营查处办法',
  },
  {
    name: '城市管理执法办法',
    full: '城市管理执法办法',
    issuer: '住房和城乡建设部',
    rank: '部门规章',
    from: '2017-05-01',
    articles: 43,
  },
]

/** What replaced a repealed law of the library. */
export const replacements: Readonly<Record<string, string>> = {
  大气污染防治法: '生态环境法典',
  噪声污染防治法: '生态环境法典',
  固体废物污染环境防治法: '生态环境法典',
  水污染防治法: '生态环境法典',
  环境保护法: '生态环境法典',
}
