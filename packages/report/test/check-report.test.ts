import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossChecks } from '../src/check/cross-checks.ts'
import { extractFigures } from '../src/check/extract.ts'
import { recognise } from '../src/check/recognise.ts'
import { acceptedRange, checkReport } from '../src/check/report.ts'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8')
const differing = (text: string) =>
  crossChecks(text)
    .filter((c) => c.verdict === 'differs')
    .map((c) => `${c.kind} ${c.stated}≠${c.computed}`)

describe('a report against itself', () => {
  it.each([
    ['chuxiong-2024', []],
    ['report-linhe-2023', ['sum 856≠866']],
    ['report-qingshan-2022', ['repeat 45≠47']],
    ['report-haizhou-2024', []],
    ['report-yunxi-2021', ['rate 98.8≠96.39', 'sum 90≠85']],
    ['report-donghu-2025', []],
    ['report-xinping-2020', ['growth 18≠15']],
  ])('finds the planted errors of %s and invents none', (name, errors) => {
    expect(differing(fixture(name))).toEqual(errors)
  })
  it('confirms 13 + 1 = 14 and the rate of the seed report', () => {
    expect(crossChecks(fixture('chuxiong-2024'))).toMatchObject([
      { kind: 'sum', parts: [13, 1], stated: 14, computed: 14, verdict: 'agrees' },
      { kind: 'rate', stated: 100, computed: 100, verdict: 'agrees' },
    ])
  })
  it.each([
    ['共查处违法案件120件，其中占道经营45件、违法建设30件、渣土运输35件、其他12件。', ['sum 120≠122']],
    ['全年办理行政许可300件、行政处罚200件，共计520件。', ['sum 520≠500']],
    ['受理投诉200件，办结180件，办结率95%。', ['rate 95≠90']],
    ['2022年办理案件420件，2023年办理案件483件，同比增长12%。', ['growth 12≠15']],
    ['办理案件480件，上年同期400件，同比增长25%。', ['growth 25≠20']],
    ['评查案卷50卷，优秀、良好、合格分别为20卷、18卷、11卷。', ['sum 50≠49']],
    ['立案50件，其中重大案件60件。', ['part 50≠60']],
    ['立案1286件，其中简易程序913件，普通程序373件，结案1251件，结案率97.28%。', []],
    ['立案1286件，其中简易程序913件，普通程序373件，结案1251件，结案率98.28%。', ['rate 98.28≠97.28']],
    ['立案1286件，其中简易程序913件，普通程序370件，结案1251件。', ['sum 1286≠1283']],
    ['派遣31650件，结案31002件，按期结案率98.5%。', []],
    ['受理工单1000件，办结999件，办结率100%。', ['rate 100≠99.9']],
    ['全年立案查处案件300件。\n综上，全年立案查处案件310件。', ['repeat 310≠300']],
  ])('catches: %s', (text, errors) => expect(differing(text)).toEqual(errors))
  it.each([
    ['全年立案500件，其中重大案件12件。'],
    ['现有干部132名，其中党员60名、本科以上学历98名。'],
    ['全年立案500件，其中占道经营100件、违法建设80件。'],
    ['召开党组会23次，局务会11次，专题会共计8次。'],
    ['受理工单4218件，办结4175件，办结率98.9%。'],
    ['办理案件480件，同比增长25%。'],
    ['城东中队查处占道经营120起。城西中队查处占道经营98起。'],
    ['查处案件500余件，其中占道经营300余件、违法建设100余件。'],
    ['罚款152.4万元，同比增长20%（2023年为127万元）。'],
    ['面积1.2万平方米，其中住宅0.8万平方米、厂房0.4万平方米。'],
  ])('holds nothing against: %s', (text) => expect(differing(text)).toEqual([]))
})

describe('a report against the record', () => {
  const range = (text: string) => {
    const [figure] = extractFigures(text)
    const { low, high } = acceptedRange(figure!)
    return [low, high]
  }
  it('reads printed numbers the natural way', () => {
    expect(range('办理行政许可917件')).toEqual([917, 917])
    expect(range('覆盖干部职工500余人')).toEqual([500, 599])
    expect(range('发放资料4万余份')).toEqual([40000, 49999])
    expect(range('劝导摊贩120多家')).toEqual([120, 129])
    expect(range('刊印彩页5万份')).toEqual([45000, 54999])
    expect(range('发放资料近3000份')).toEqual([2700, 3000])
    expect(range('合格率100%')[0]).toBeGreaterThan(99.9)
  })

  const indicators = [
    { id: 'permits', patterns: [{ all: ['行政许可'], none: ['案卷'], units: ['件'] }] },
    { id: 'closing-rate', patterns: [{ all: ['办结率'], units: ['%'] }] },
    { id: 'cases', patterns: [{ all: ['案件', '派出|发现'], units: ['件'] }] },
    { id: 'trained', patterns: [{ all: ['培训|干部职工'], units: ['人', '人次'] }] },
  ]
  const recorded: Record<string, number | null> = { permits: 917, 'closing-rate': 99.2, cases: null, trained: 540 }

  it('gives each figure a verdict', () => {
    const check = checkReport(fixture('chuxiong-2024'), (figure) => {
      const indicator = recognise(figure, indicators)
      return indicator && { indicator: indicator.id, recorded: recorded[indicator.id] ?? null, definitionZh: '' }
    })
    const verdict = (value: number, unit: string) =>
      check.figures.find((c) => c.figure.value === value && c.figure.unit === unit)?.verdict
    expect(verdict(917, '件')).toBe('agrees')
    expect(check.figures.find((c) => c.figure.measured === '办结率')?.verdict).toBe('differs')
    expect(verdict(5024, '件')).toBe('no-record')
    expect(verdict(500, '人')).toBe('agrees')
    expect(verdict(80, '部')).toBe('unrecognised')
    expect(Object.values(check.counts).reduce((a, b) => a + b, 0)).toBe(29)
  })
  it('recognises nothing rather than guess between two', () => {
    const [figure] = extractFigures('办理行政许可917件')
    const twice = [indicators[0]!, { ...indicators[0]!, id: 'other' }]
    expect(recognise(figure!, twice)).toBeUndefined()
  })
})
