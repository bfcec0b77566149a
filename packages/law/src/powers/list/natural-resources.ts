import {
  confiscate,
  domainOf,
  fine,
  finePer,
  finePercent,
  fineTimes,
  impounding,
  law,
  looking,
  may,
  of,
  onBehalf,
  orderTo,
  revocation,
  sealing,
  terms,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, order, inspection, measure, enforcement } = domainOf('natural-resources', 'NR', {
  organ: 'land',
  bureau: 'by-province',
})
const land = law('土地管理法')
const rules = law('土地管理法实施条例')
const minerals = law('矿产资源法')

const byPlan = [when('against-plan', orderTo('demolish', 'restore')), when('with-plan', confiscate('new-buildings'))]
const occupied = [orderTo('return-land'), ...byPlan, may(finePer('square-metre', 100, 1_000))]
const kept = [orderTo('return-land'), finePer('square-metre', 100, 500)]
const spoiled = [orderTo('rectify', 'treat'), may(fineTimes('cultivation-fee', 5, 10))]
const unrestored = [orderTo('rectify'), when('uncorrected', orderTo('pay'), may(fineTimes('reclamation-fee', 2, 5)))]
const explored = [
  orderTo('stop'),
  confiscate('gains', 'exploration-tools'),
  fine(100_000, 1_000_000),
  when('uncorrected', may(orderTo('suspend-business'))),
]
const mined = [
  orderTo('stop'),
  confiscate('tools-and-products'),
  fineTimes('mineral-value', 3, 5),
  when('little-output', fine(100_000, 1_000_000)),
  when('uncorrected', may(orderTo('suspend-business'))),
]
const wasted = [
  orderTo('rectify'),
  fine(100_000, 500_000),
  when('uncorrected', may(orderTo('suspend-business'))),
  when('serious', may(revocation)),
]

/** 自然资源: land (amounts in the implementing regulations) and minerals (the law of 2025). */
export const naturalResources: readonly Power[] = [
  penalty(
    1,
    '买卖或者以其他形式非法转让土地',
    'Selling or otherwise unlawfully transferring land',
    terms(land('2.3'), [land('74'), rules('54')], [confiscate('gains'), ...byPlan, may(finePercent('gains', 10, 50))]),
  ),
  penalty(
    2,
    '占用耕地建窑、建坟、建房、挖砂、采石、取土破坏种植条件',
    'Kilns, graves, houses or quarries that spoil arable land',
    terms(land('37.2'), [land('75'), rules('55')], spoiled),
  ),
  penalty(
    3,
    '开发土地造成土地荒漠化、盐渍化',
    'Land turned to desert or salt by its use',
    terms(land('39.1'), [land('75'), rules('55')], spoiled),
  ),
  penalty(
    4,
    '拒不履行土地复垦义务',
    'Refusing to restore land',
    terms(land('43'), [land('76'), rules('56.1')], unrestored),
  ),
  penalty(
    5,
    '未经批准非法占用土地',
    'Occupying land without approval',
    terms([land('44.1'), land('2.3')], [land('77.1'), rules('57.1')], occupied),
  ),
  penalty(
    6,
    '采取欺骗手段骗取批准占用土地',
    'Occupying land by an approval got by deceit',
    terms(land('44.1'), [land('77.1'), rules('57.1')], occupied),
  ),
  penalty(
    7,
    '超过批准的数量占用土地',
    'Occupying more land than approved',
    terms(land('44.1'), [land('77.2'), land('77.1'), rules('57.1')], occupied),
  ),
  of(
    'agriculture',
    penalty(
      8,
      '农村村民非法占用土地建住宅',
      'Villagers building homes on land unlawfully occupied',
      terms(land('62.4'), land('78'), [orderTo('return-land', 'demolish')]),
    ),
  ),
  penalty(
    9,
    '依法收回国有土地使用权拒不交出土地',
    'Keeping state land after its use was taken back',
    terms([], [land('81'), rules('59')], kept),
  ),
  penalty(
    10,
    '临时使用土地期满拒不归还',
    'Keeping land beyond its temporary use',
    terms(land('57'), [land('81'), rules('59')], kept),
  ),
  penalty(
    11,
    '不按照批准的用途使用国有土地',
    'Using state land for other than the approved purpose',
    terms(land('56'), [land('81'), rules('59')], kept),
  ),
  penalty(
    12,
    '擅自将集体土地使用权用于非农业建设',
    'Collective land given for non-agricultural building',
    terms(
      land('63'),
      [land('82'), rules('60')],
      [orderTo('rectify'), confiscate('gains'), finePercent('gains', 10, 30)],
    ),
  ),
  penalty(
    13,
    '非法占用永久基本农田发展林果业、挖塘养鱼',
    'Orchards or fish ponds on permanent basic farmland',
    terms(land('37.3'), rules('51'), [orderTo('rectify'), when('uncorrected', fineTimes('cultivation-fee', 2, 5))]),
  ),
  penalty(
    14,
    '在临时使用的土地上修建永久性建筑物',
    'Permanent buildings on land in temporary use',
    terms(land('57.2'), rules('52'), [orderTo('demolish'), fineTimes('reclamation-fee', 5, 10)]),
  ),
  order(
    15,
    '责令限期拆除不符合规划重建、扩建的建筑物',
    'Order to demolish buildings rebuilt or extended against the plan',
    terms(land('65'), rules('53'), [orderTo('demolish')]),
  ),
  penalty(
    16,
    '临时用地期满一年内未完成复垦',
    'Temporary land not restored within a year',
    terms(rules('20.3'), [rules('56.2'), rules('56.1'), land('76')], unrestored),
  ),
  penalty(
    17,
    '在禁止开垦的范围内从事土地开发',
    'Developing land where cultivation is forbidden',
    terms(
      [],
      [rules('57.2'), rules('57.1'), land('77')],
      [orderTo('rectify'), may(finePer('square-metre', 100, 1_000))],
    ),
  ),
  enforcement(
    18,
    '代为完成临时用地复垦或者恢复种植条件',
    'Restoring temporary land in the user’s stead',
    terms([], rules('56.2'), [when('uncorrected', onBehalf)]),
  ),
  order(
    19,
    '责令停止违反土地管理法律法规的行为',
    'Order to stop acts against land law',
    terms([], land('68(4)'), [orderTo('stop')]),
  ),
  inspection(
    20,
    '对土地管理法律法规执行情况的监督检查',
    'Inspection of the keeping of land law',
    terms([], [land('67.1'), land('68')], [looking]),
  ),
  penalty(
    21,
    '未取得探矿权勘查矿产资源',
    'Exploring without exploration right',
    terms(minerals('22.1'), minerals('63.1'), explored),
  ),
  penalty(
    22,
    '超出登记区域勘查矿产资源',
    'Exploring beyond the registered area',
    terms(minerals('23.1'), [minerals('63.2'), minerals('63.1')], [...explored, when('serious', may(revocation))]),
  ),
  penalty(
    23,
    '未取得采矿权开采矿产资源',
    'Mining without mining right',
    terms(minerals('22.1'), minerals('64.1'), mined),
  ),
  penalty(
    24,
    '超出登记区域开采矿产资源',
    'Mining beyond the registered area',
    terms(minerals('23.2'), [minerals('64.2'), minerals('64.1')], [...mined, when('serious', may(revocation))]),
  ),
  penalty(
    25,
    '未经批准压覆战略性矿产资源',
    'Building over strategic minerals without approval',
    terms(minerals('32.4'), minerals('65'), [orderTo('rectify'), fine(100_000, 1_000_000)]),
  ),
  penalty(
    26,
    '探矿权人未取得勘查许可证进行勘查作业',
    'Exploration work without exploration licence',
    terms(minerals('33.1'), minerals('66'), [
      orderTo('rectify'),
      when(
        'uncorrected',
        confiscate('gains', 'exploration-tools'),
        fine(100_000, 500_000),
        may(orderTo('suspend-business')),
      ),
    ]),
  ),
  penalty(
    27,
    '采矿权人未取得采矿许可证进行开采作业',
    'Mining work without mining licence',
    terms(minerals('33.1'), minerals('67.1'), [
      orderTo('rectify'),
      when(
        'uncorrected',
        confiscate('tools-and-products'),
        fineTimes('mineral-value', 1, 3),
        may(orderTo('suspend-business')),
      ),
      when('uncorrected-little-output', fine(100_000, 500_000)),
    ]),
  ),
  penalty(
    28,
    '未按批准的勘查、开采方案作业造成资源破坏',
    'Work against the approved scheme that spoils minerals',
    terms(minerals('33.2'), minerals('68.1(1)'), wasted),
  ),
  penalty(
    29,
    '不合理的开采顺序、方法造成资源破坏',
    'Order or method of mining that spoils minerals',
    terms(minerals('39.1'), minerals('68.1(2)'), wasted),
  ),
  penalty(
    30,
    '回采率、选矿回收率、综合利用率不达标造成资源破坏',
    'Recovery rates below the standard that spoil minerals',
    terms(minerals('39.1'), minerals('68.1(3)'), wasted),
  ),
  penalty(
    31,
    '勘查结束后未及时清理或者恢复植被',
    'Exploration site not cleared or replanted',
    terms(minerals('38'), minerals('69'), [
      orderTo('rectify'),
      may(fine(0, 50_000)),
      when('uncorrected', fine(50_000, 100_000), onBehalf),
    ]),
  ),
  penalty(
    32,
    '未按规定编制并报送矿产资源储量报告',
    'Reserves report not made and filed',
    terms(minerals('40.2'), minerals('70.1'), [
      orderTo('rectify'),
      fine(20_000, 100_000),
      when('serious', fine(100_000, 500_000)),
    ]),
  ),
  penalty(
    33,
    '故意报送虚假的矿产资源储量报告',
    'False reserves report on purpose',
    terms(minerals('40.2'), minerals('70.2'), [confiscate('gains'), fine(200_000, 1_000_000)]),
  ),
  penalty(
    34,
    '不履行矿区生态修复义务或者不按方案修复',
    'Mining area not restored or not by the scheme',
    terms(minerals('45.1'), minerals('71'), [
      orderTo('rectify'),
      may(fineTimes('mine-restoration', 0, 2)),
      when('uncorrected', fineTimes('mine-restoration', 2, 5), onBehalf),
    ]),
  ),
  penalty(
    35,
    '矿业权人拒绝、阻碍监督检查或者弄虚作假',
    'Holder of a mining right refusing or deceiving an inspection',
    terms(minerals('57.2'), minerals('73'), [orderTo('rectify'), when('uncorrected', fine(20_000, 100_000))]),
  ),
  measure(
    36,
    '查封、扣押违法勘查、开采的工具、设备、设施、场所和矿产品',
    'Sealing or impounding in unlawful exploration or mining',
    terms([], minerals('57.1(4)'), [may(sealing, impounding)]),
  ),
  inspection(
    37,
    '对矿产资源勘查、开采和矿区生态修复的监督检查',
    'Inspection of exploration, mining and restoration',
    terms([], minerals('57.1'), [looking]),
  ),
]
