import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractFigures, readFigures } from '../src/check/extract.ts'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8')
const printed = (text: string) => extractFigures(text).map((f) => `${f.value}${f.unit}`)
const list = (text: string) => text.trim().split(/\s+/)

/** Written down by hand from reading each report. */
const expected: Record<string, string> = {
  'chuxiong-2024': `4次 2支 40条 19项 5024件 100% 806条 917件 23次 11次 81件 11次 220项 19个 1个 107名 42场次 500人 100%
    14件 13件 1件 100% 50000份 40000份 58场次 42件 100% 80部`,
  'report-linhe-2023': `6次 2期 3场 120人次 1次 268人 100% 100% 1320件 1320件 100% 386件 254件 97件 178件 405件 856件 612件 254件
    218.6万元 4件 3件 2件 76起 356份 12000人次 4218件 4175件 98.9% 96.52% 11件 8件 2件 1件 86名 42.5平方公里`,
  'report-qingshan-2022': `6个 4个 132名 95名 2名 1名 5人 3人 400件 96.35万元 47处 38处 13000平方米 5600起 30个 20000条 63个次 21辆
    12辆 60卷 41卷 16卷 2卷 1卷 98.3% 3卷 26场次 3000份 800人次 12次 1次 5件 4件 1件 3件 2件 1件 3次 100% 45处 45天`,
  'report-haizhou-2024': `3862份 99.5% 18600处次 9320处 8000处 16.5% 217块 168块 7处 412个 126000件 124000件 98.4% 12.8% 6537个 138个
    96个 42个 305起 152.4万元 20% 127万元 5座 11座 86座 203个 92% 650吨 100% 85% 91% 6百分点 9期 1100人次 2人 8面 23封`,
  'report-yunxi-2021': `58件 34条 100% 7项 3项 10项 22次 18次 31个 2315件 2104件 10% 541.28万元 315件 2000件 1203条 2315条 100% 64起
    61起 95.3% 3起 145件 12件 19件 100% 5项 8项 92% 1.6次 0.3次 15名 36次 83个 80个 98.8% 4人 90场 45场 20场 20场 156条 210篇
    100000次`,
  'report-donghu-2025': `512户次 188户次 700户次 26.9% 36次 74户次 28项 143件 87.2万元 1028件 996件 96.9% 412件 176件 88件 203件 149件
    2件 1028件 867件 320.5万元 15万元 94件 94件 2.5天 320套 41500件 93.6% 38600件 28名 156名 340名 524人 2次 112人 108人 96.4% 56户
    47篇 18条 500000次 21%`,
  'report-xinping-2020': `24次 150篇 52学时 326件 148件 61件 57件 60件 43.7万元 38万元 5.7万元 18% 8次 3200人次 640台次 15处
    2800平方米 1500块 11所 30家 45名 3处 11000辆次 1056件 1050件 99.4% 97% 2件 108人 42人 71人 3次 17件`,
}

describe('figures of whole reports', () => {
  it.each(Object.entries(expected))('finds what %s states and nothing else', (name, figures) => {
    expect(printed(fixture(name))).toEqual(list(figures))
  })
  it('keeps the place of every figure in the text as given', () => {
    const text = fixture('report-linhe-2023')
    for (const f of extractFigures(text))
      expect(text.slice(f.offset, f.offset + f.length)).toMatch(/^[\d０-９一二三四五六七八九十百千两零]/)
  })
  it('carries the period of the governing sentence, else of the report', () => {
    const figures = extractFigures(fixture('chuxiong-2024'))
    expect(figures.find((f) => f.value === 917)?.period).toEqual({
      from: '2024-01-01',
      to: '2024-11-30',
      textZh: '2024年1-11月',
      carried: false,
    })
    expect(figures.find((f) => f.value === 81)?.period).toMatchObject({ textZh: '今年以来', to: '2024-11-26' })
    expect(figures.find((f) => f.value === 220)?.period).toMatchObject({ textZh: '2024年', carried: true })
  })
  it('says what is counted', () => {
    const of = (value: number) => extractFigures(fixture('chuxiong-2024')).find((f) => f.value === value)?.measured
    expect([of(917), of(107), of(220), of(42)]).toEqual([
      '办理行政许可',
      '执法人员取得执法证件',
      '行政执法事项',
      '开展分类分级分层培训',
    ])
  })
})

describe('what is no statistic', () => {
  it.each([
    '落实“三项制度”“五张清单”，推进721工作法，坚持“两个维护”，抓好“三会一课”和法律“七进”',
    '《城市管理执法办法》（住房和城乡建设部令第34号）、市党办通〔2024〕5号、云建规〔2024〕3号、国务院令第713号、公告第18号',
    '根据《行政处罚法》第六十条、第63条第2款及GB/T 30428.8-2020',
    '《八五普法规划（2021—2025年）》和三年行动方案（2023—2025年）',
    '局机关位于建设路78号，电话0878-3123456，12345热线、12319热线24小时值守',
    '每日8:00至22:00巡查，实行5+2、7×24小时工作制',
    '学习贯彻党的二十大和二十届二中、三中全会精神',
    '在“4·15”“12·4”等节点，于2024年11月26日、3月5日开展活动',
    '一是抓学习。二是抓落实。（三）严监督。第一，持续整改。1.加强领导。',
    '全省排名第3，位列前3名，获“十佳”称号',
    '落实“放管服”、双随机一公开、一网统管、门前三包、三重一大、一岗双责',
    '全年未发生一起安全事故，坚持一把手负总责，进一步提升水平',
    '优化营商环境23条措施已由省政府《全面提质23条措施》公布'.slice(13),
  ])('takes nothing from: %s', (text) => expect(printed(text)).toEqual([]))

  it('marks rules and intentions instead of counting them', () => {
    const kinds = (text: string) => readFigures(text).map((f) => `${f.value}${f.unit}:${f.kind}`)
    expect(kinds('每次学习时间不少于20分钟')).toEqual(['20分钟:norm'])
    expect(kinds('接到举报后30分钟内到达现场')).toEqual(['30分钟:norm'])
    expect(kinds('每年至少组织2次培训，全年实际培训5次')).toEqual(['2次:norm', '5次:statistic'])
    expect(kinds('2024年工作总结。立案20件。\n三、下一步工作打算\n组织培训12期')).toEqual([
      '20件:statistic',
      '12期:plan',
    ])
    expect(kinds('力争办结率达到98%')).toEqual(['98%:plan'])
  })
})

describe('how numbers are written', () => {
  it.each([
    ['培训干部500余人', 500, '人', 'over'],
    ['发放资料4万余份', 40000, '份', 'over'],
    ['发放资料3000多份', 3000, '份', 'over'],
    ['发放资料近3000份', 3000, '份', 'nearly'],
    ['面积约1.2万平方米', 12000, '平方米', 'about'],
    ['查处案件十余件', 10, '件', 'over'],
    ['抽调队员一百三十二名', 132, '名', 'exact'],
    ['受理工单4,218件', 4218, '件', 'exact'],
    ['发放通知书３５６份', 356, '份', 'exact'],
    ['投入资金1.35亿元', 1.35, '亿元', 'exact'],
    ['罚款12.5万元', 12.5, '万元', 'exact'],
    ['覆盖率达百分之九十五', 95, '%', 'exact'],
    ['满意率97%以上', 97, '%', 'over'],
    ['播放量突破50万次', 500000, '次', 'over'],
    ['聘请公职律师两名', 2, '名', 'exact'],
    ['行政诉讼0件', 0, '件', 'exact'],
  ] as const)('%s', (text, value, unit, approx) => {
    expect(extractFigures(text)).toMatchObject([{ value, unit, approx }])
  })
  it('keeps both ends of a range', () => {
    expect(extractFigures('每组配备了执法人员，共抽查3-5家')).toMatchObject([{ value: 3, upTo: 5, unit: '家' }])
  })
})
