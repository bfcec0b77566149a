import {
  confiscate,
  domainOf,
  fine,
  fineTimes,
  impounding,
  law,
  localFine,
  looking,
  may,
  of,
  orderTo,
  removal,
  sealing,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure, enforcement } = domainOf('city-appearance', 'CA', {
  organ: 'appearance',
  bureau: 'listed',
})
const rules = law('城市市容和环境卫生管理条例')
const unlicensed = law('无证无照经营查处办法')
const food = law('食品安全法')
const code = law('生态环境法典')

const corrected = [orderTo('rectify', 'remedy'), may(warning), may(localFine)]
const cleared = [orderTo('stop', 'clear', 'remedy'), may(localFine)]

/** 城市市容: street fronts, advertising, materials and structures on streets, unlicensed stalls, light. */
export const cityAppearance: readonly Power[] = [
  penalty(
    1,
    '在城市建筑物、设施、树木上涂写刻画',
    'Writing or carving on buildings, facilities or trees',
    terms(rules('17.1'), rules('34(2)'), corrected),
  ),
  penalty(
    2,
    '未经批准张挂、张贴宣传品',
    'Putting up posters without approval',
    terms(rules('17.2'), rules('34(2)'), corrected),
  ),
  penalty(
    3,
    '临街阳台、窗外堆放吊挂有碍市容物品',
    'Unsightly objects on balconies or outside windows facing the street',
    terms(rules('10'), rules('34(3)'), corrected),
  ),
  penalty(
    4,
    '运输液体、散装货物未密封覆盖致泄漏遗撒',
    'Carrying liquids or loose goods uncovered so that they leak or spill',
    terms(rules('15'), rules('34(6)'), corrected),
  ),
  penalty(
    5,
    '临街工地未设置护栏或者未作遮挡',
    'Building site on a street without fence or screen',
    terms(rules('16'), rules('34(7)'), corrected),
  ),
  penalty(
    6,
    '停工场地未及时整理并作必要覆盖',
    'Idle building site not tidied and covered',
    terms(rules('16'), rules('34(7)'), corrected),
  ),
  penalty(
    7,
    '竣工后未及时清理和平整场地',
    'Site not cleared and levelled after completion',
    terms(rules('16'), rules('34(7)'), corrected),
  ),
  penalty(
    8,
    '擅自设置大型户外广告影响市容',
    'Large outdoor advertising without consent',
    terms(rules('11.2'), rules('36(1)'), cleared),
  ),
  penalty(
    9,
    '擅自在街道两侧和公共场地堆放物料',
    'Materials piled on streets or public ground without approval',
    terms(rules('14'), rules('36(2)'), cleared),
  ),
  penalty(
    10,
    '擅自在街道两侧和公共场地搭建建筑物、构筑物或者其他设施',
    'Structures put up on streets or public ground without approval',
    terms(rules('14'), rules('36(2)'), cleared),
  ),
  penalty(
    11,
    '不符合城市容貌标准的建筑物或者设施逾期不改造、拆除',
    'Buildings below the standard of city appearance not rebuilt or removed in time',
    terms(rules('9'), rules('37'), [orderTo('rebuild'), when('uncorrected', may(localFine))]),
  ),
  enforcement(
    12,
    '强制拆除不符合城市容貌标准的建筑物或者设施',
    'Removal of buildings below the standard of city appearance',
    terms(rules('9'), rules('37'), [when('uncorrected', removal)]),
  ),
  of(
    'construction',
    penalty(
      13,
      '广告屏、灯箱等未采取措施防治光污染',
      'Screens, light boxes and sites that dazzle for want of measures',
      terms(code('671'), code('1210'), [orderTo('rectify'), when('uncorrected', fine(5_000, 50_000))]),
    ),
  ),
  of(
    'market',
    penalty(
      14,
      '户外公共场所无照经营',
      'Trading in public places without a business licence',
      terms(unlicensed('2'), unlicensed('13'), [orderTo('stop'), confiscate('gains'), fine(0, 10_000)]),
    ),
  ),
  of(
    'market',
    penalty(
      15,
      '为户外无照经营提供场所、运输、保管、仓储等条件',
      'Giving premises, transport or storage to unlicensed trading',
      terms(unlicensed('2'), unlicensed('14'), [orderTo('stop'), confiscate('gains'), may(fine(0, 5_000))]),
    ),
  ),
  of(
    'market',
    measure(
      16,
      '查封涉嫌无照经营的场所，查封、扣押有关物品',
      'Sealing premises, sealing or impounding goods of unlicensed trading',
      terms([], unlicensed('11.2'), [may(sealing, impounding)]),
    ),
  ),
  of(
    'market',
    inspection(
      17,
      '对涉嫌无照经营的检查',
      'Inspection of suspected unlicensed trading',
      terms([], unlicensed('11.1'), [looking]),
    ),
  ),
  of(
    'market',
    penalty(
      18,
      '户外公共场所未取得许可从事食品经营、餐饮服务',
      'Selling or serving food in public places without a permit',
      terms(food('35.1'), food('122.1'), [
        confiscate('gains', 'food-and-tools'),
        when('value-under-10k', fine(50_000, 100_000)),
        when('value-from-10k', fineTimes('goods-value', 10, 20)),
      ]),
    ),
  ),
]
