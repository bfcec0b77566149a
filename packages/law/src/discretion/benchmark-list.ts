import { cite } from '../statutes/citation.ts'
import type { Benchmark, FixedPoint, Scale } from './benchmarks.ts'

const opinion = cite('行政裁量权基准意见', undefined, { item: 6 })
const basis = [cite('行政处罚法', 34), opinion]

const scale = (measure: Scale['measure'], ...limits: Scale['limits']): Scale => ({ measure, limits })
const times = scale('times', 1, 2, 3, 4)

/** Conditions this project proposes; none of them is published by a province. */
const example = (
  id: string,
  titleZh: string,
  powers: readonly string[],
  scales: readonly Scale[],
  more: Partial<Pick<Benchmark, 'for' | 'correction'>> = {},
): Benchmark => ({
  id,
  title: { zh: titleZh, en: id.replaceAll('-', ' ') },
  powers,
  scales,
  correction: true,
  source: 'example',
  from: '2022-07-29',
  basis,
  ...more,
})

/** The law itself has a range for not correcting, so correction must not count twice. */
const ownRange = { correction: false } as const

const appearance: readonly Benchmark[] = [
  example('stalls-on-roads', '占道经营', ['RO-006'], [scale('area', 2, 5, 15, 50), times]),
  example('goods-outside-shops', '店外经营、堆放物料', ['CA-009'], [scale('area', 2, 5, 10, 30), times]),
  example(
    'structures-beside-streets',
    '临街搭建',
    ['CA-010'],
    [scale('area', 3, 10, 20, 50), scale('days', 3, 10, 30, 90)],
  ),
  example(
    'unlicensed-stalls',
    '户外无照经营',
    ['CA-014'],
    [scale('days', 1, 5, 15, 30), scale('goods-yuan', 500, 2_000, 10_000, 30_000)],
  ),
  example('posters', '张挂、张贴宣传品', ['CA-002'], [scale('pieces', 5, 20, 50, 100), times]),
  example('writing-on-walls', '涂写刻画', ['CA-001'], [scale('pieces', 2, 10, 30, 60), times]),
  example(
    'outdoor-advertising',
    '户外广告',
    ['CA-008'],
    [scale('area', 10, 20, 50, 100), scale('days', 7, 30, 90, 180)],
  ),
  example('spilling-loads', '运输遗撒', ['CA-004', 'SM-013', 'WA-007'], [scale('area', 5, 20, 50, 200), times]),
  example('fenceless-sites', '临街工地围挡', ['CA-005'], [scale('length', 10, 30, 60, 100), times]),
]

const sanitation: readonly Benchmark[] = [
  example('litter', '随地吐痰、乱扔废弃物', ['SA-001', 'SA-002'], [scale('pieces', 1, 3, 5, 10), times]),
  example('dumping-refuse', '倾倒垃圾、粪便', ['SA-003', 'SA-005'], [scale('volume', 0.1, 0.5, 1, 5), times]),
  example('household-waste-by-persons', '个人倾倒生活垃圾', ['WA-017'], [scale('volume', 0.1, 0.5, 1, 3), times]),
  example('household-waste-by-units', '单位倾倒生活垃圾', ['WA-016'], [scale('volume', 1, 5, 20, 100), times]),
  example('construction-waste-by-persons', '个人倾倒建筑垃圾', ['WA-012'], [scale('volume', 0.5, 1, 3, 6), times]),
  example(
    'construction-waste-by-units',
    '单位倾倒建筑垃圾',
    ['WA-011', 'WA-013'],
    [scale('volume', 5, 20, 100, 500), times],
  ),
  example(
    'construction-waste-unapproved',
    '未经核准处置建筑垃圾',
    ['WA-006', 'WA-009', 'WA-010'],
    [scale('volume', 20, 100, 500, 2_000), times],
  ),
  example('unsorted-waste', '生活垃圾分类投放', ['WA-022'], [scale('volume', 0.5, 2, 5, 20), times], ownRange),
]

const planning: readonly Benchmark[] = [
  example(
    'temporary-buildings',
    '临时建设',
    ['PL-003', 'PL-004', 'PL-005'],
    [scale('area', 20, 50, 100, 300), scale('days', 15, 60, 180, 365)],
  ),
]

const guidance = (article: number, item: number) => [
  cite('城乡规划行政处罚裁量权指导意见', article, { item }),
  cite('城乡规划法', 64),
]
const fixed: readonly FixedPoint[] = [
  { condition: 'correctable', corrected: 'in-time', percent: 5, basis: guidance(5, 3) },
  { condition: 'correctable', corrected: 'late', percent: 10, basis: guidance(5, 3) },
  { condition: 'incorrectable', corrected: 'in-time', percent: 0, basis: guidance(8, 3) },
  { condition: 'incorrectable', corrected: 'late', percent: 10, basis: guidance(8, 3) },
]

/** The fixed points are a ministry’s (建法〔2012〕99号); how up to 10 % is graded for what cannot be demolished is ours. */
const unlawfulBuilding: Benchmark = {
  id: 'unlawful-building',
  title: { zh: '违法建设', en: 'unlawful building' },
  powers: ['PL-001', 'PL-002'],
  source: 'example',
  from: '2012-09-01',
  basis: [cite('城乡规划行政处罚裁量权指导意见', 3), opinion],
  scales: [scale('area', 20, 50, 150, 500)],
  correction: false,
  fixed,
}

const green: readonly Benchmark[] = [
  example('felling-trees', '砍伐城市树木', ['GR-003'], [scale('trees', 1, 3, 5, 10)]),
  example('damaging-plants', '损坏树木花草', ['GR-002'], [scale('area', 1, 5, 20, 50), scale('trees', 1, 3, 5, 10)]),
  example(
    'occupying-green-land',
    '占用绿化用地',
    ['GR-006'],
    [scale('area', 5, 20, 50, 200), scale('days', 7, 30, 90, 180)],
  ),
]

const roads: readonly Benchmark[] = [
  example('digging-roads', '挖掘道路', ['RO-007', 'RO-019'], [scale('area', 2, 5, 20, 50), times]),
  example('unmarked-roadworks', '道路施工安全和清理', ['RO-015', 'RO-016'], [scale('days', 1, 3, 7, 15), times]),
  example(
    'drainage-without-permit',
    '未取得排水许可证排水',
    ['DR-004'],
    [scale('days', 7, 30, 90, 180), scale('volume', 10, 50, 200, 1_000)],
  ),
]

const noiseAndSmoke: readonly Benchmark[] = [
  example('construction-noise', '建筑施工噪声', ['NO-001'], [scale('decibels', 3, 5, 10, 15), times], ownRange),
  example('night-construction', '夜间施工', ['NO-002'], [scale('hours', 1, 3, 5, 8), times], ownRange),
  example('social-noise', '社会生活噪声', ['NO-009'], [scale('decibels', 3, 5, 10, 15), times], ownRange),
  example('loudspeakers', '高音广播喇叭', ['NO-010', 'NO-012'], [times, scale('hours', 1, 3, 6, 12)], ownRange),
  example(
    'cooking-fumes',
    '餐饮油烟',
    ['SM-001', 'SM-002'],
    [scale('over-standard', 20, 50, 100, 200), times],
    ownRange,
  ),
  example('barbecue', '露天烧烤', ['SM-004', 'SM-005'], [scale('pieces', 1, 2, 4, 8), times], ownRange),
  example('open-burning', '露天焚烧', ['SM-006', 'SM-008'], [scale('area', 2, 10, 50, 200), times]),
  example(
    'dust-of-sites',
    '施工扬尘',
    ['SM-009', 'SM-010', 'SM-011'],
    [scale('area', 100, 500, 2_000, 5_000), times],
    ownRange,
  ),
]

const gas: readonly Benchmark[] = [
  example(
    'unlicensed-gas',
    '无证经营燃气',
    ['GA-001'],
    [scale('bottles', 5, 15, 50, 150), scale('days', 7, 30, 90, 180)],
  ),
  example('gas-in-unsafe-places', '燃气用户用气安全', ['GA-018', 'GA-017'], [scale('bottles', 1, 2, 5, 10)], ownRange),
  example(
    'works-near-gas-pipes',
    '燃气设施保护范围内施工作业',
    ['GA-022', 'GA-025'],
    [scale('hours', 1, 4, 12, 48), times],
  ),
]

/** The benchmarks a bureau starts from; it may replace any. */
export const benchmarks: readonly Benchmark[] = [
  ...appearance,
  ...sanitation,
  ...planning,
  unlawfulBuilding,
  ...green,
  ...roads,
  ...noiseAndSmoke,
  ...gas,
]
