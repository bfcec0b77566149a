import {
  confiscate,
  domainOf,
  fine,
  finePer,
  fineTimes,
  impounding,
  law,
  looking,
  may,
  onBehalf,
  orderTo,
  removal,
  sealing,
  terms,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, order, inspection, measure, enforcement } = domainOf('forestry', 'GL', {
  organ: 'forestry',
  bureau: 'by-province',
})
const grass = law('草原法')
const wet = law('湿地保护法')

const tilled = [
  orderTo('stop', 'revegetate'),
  confiscate('goods', 'gains'),
  fineTimes('gains', 1, 5),
  when('without-gains', fine(0, 50_000)),
]
const dug = [
  orderTo('stop'),
  confiscate('goods', 'gains'),
  may(fineTimes('gains', 1, 5)),
  when('without-gains', may(fine(0, 50_000))),
]
const filled = [
  orderTo('stop', 'restore', 'remedy'),
  confiscate('gains'),
  finePer('square-metre', 500, 5_000),
  when('important-wetland', finePer('square-metre', 1_000, 10_000)),
]
const drained = [
  orderTo('stop', 'restore', 'remedy'),
  confiscate('gains'),
  fine(50_000, 500_000),
  when('grave', fine(500_000, 1_000_000)),
]

/** 草原与湿地. */
export const grassland: readonly Power[] = [
  penalty(
    1,
    '买卖或者以其他形式非法转让草原',
    'Selling or otherwise unlawfully transferring grassland',
    terms(grass('9.2'), grass('64'), [orderTo('rectify'), confiscate('gains'), fineTimes('gains', 1, 5)]),
  ),
  penalty(
    2,
    '未经批准或者骗取批准非法使用草原',
    'Using grassland without or by a deceitful approval',
    terms([grass('38'), grass('41')], grass('65'), [
      orderTo('return-land'),
      when('against-plan', orderTo('demolish', 'revegetate')),
      fineTimes('output', 6, 12),
    ]),
  ),
  penalty(3, '非法开垦草原', 'Tilling grassland', terms(grass('46'), grass('66'), tilled)),
  penalty(
    4,
    '在退化、沙化等草原采挖植物、破坏植被',
    'Digging plants on degraded or fragile grassland',
    terms(grass('49'), grass('67'), dug),
  ),
  penalty(
    5,
    '未经批准或者不按规定在草原采土、采砂、采石',
    'Taking earth, sand or stone on grassland without or against approval',
    terms(grass('50'), grass('68'), [
      orderTo('stop', 'revegetate'),
      confiscate('goods', 'gains'),
      may(fineTimes('gains', 1, 2)),
      when('without-gains', may(fine(0, 20_000))),
    ]),
  ),
  penalty(
    6,
    '经营性旅游活动破坏草原植被',
    'Tourism that destroys grassland',
    terms(grass('52'), grass('69'), [
      orderTo('stop', 'revegetate'),
      confiscate('gains'),
      may(fineTimes('gains', 1, 2)),
      when('without-gains', may(fineTimes('output', 6, 12))),
    ]),
  ),
  penalty(
    7,
    '机动车辆离开道路在草原行驶破坏植被',
    'Driving off roads that destroys grassland',
    terms(grass('55'), grass('70'), [orderTo('stop', 'revegetate'), may(fineTimes('output', 3, 9))]),
  ),
  order(
    8,
    '责令拆除在临时占用的草原上修建的永久性建筑物',
    'Order to demolish permanent buildings on grassland in temporary use',
    terms(grass('40.2'), grass('71.1'), [orderTo('demolish')]),
  ),
  enforcement(
    9,
    '强制拆除临时占用草原上的永久性建筑物',
    'Removing permanent buildings on grassland in temporary use',
    terms(grass('40.2'), grass('71.1'), [when('uncorrected', removal)]),
  ),
  enforcement(
    10,
    '代为恢复临时占用的草原植被',
    'Restoring grassland in the user’s stead',
    terms(grass('40.2'), grass('71.2'), [when('uncorrected', onBehalf)]),
  ),
  inspection(
    11,
    '对草原法律法规执行情况的监督检查',
    'Inspection of the keeping of grassland law',
    terms([], [grass('56'), grass('57')], [looking]),
  ),
  penalty(
    12,
    '建设项目擅自占用国家重要湿地',
    'Building on wetland of national importance',
    terms(wet('19.2'), wet('52'), [
      orderTo('stop', 'demolish', 'restore', 'remedy'),
      finePer('square-metre', 1_000, 10_000),
    ]),
  ),
  penalty(
    13,
    '占用重要湿地未恢复、重建湿地',
    'Important wetland used and not restored or rebuilt',
    terms(wet('21.1'), wet('53'), [
      orderTo('restore'),
      when('uncorrected', onBehalf, finePer('square-metre', 500, 2_000)),
    ]),
  ),
  penalty(14, '开垦、围垦自然湿地', 'Tilling or enclosing wetland', terms(wet('28(1)'), wet('54.1'), filled)),
  penalty(15, '擅自填埋自然湿地', 'Filling wetland', terms(wet('28(2)'), wet('54.1'), filled)),
  penalty(
    16,
    '排干自然湿地或者永久性截断水源',
    'Draining wetland or cutting its water',
    terms(wet('28(1)'), wet('54.2'), drained),
  ),
  penalty(
    17,
    '在泥炭沼泽湿地开采泥炭',
    'Taking peat',
    terms(wet('35.3'), wet('57.1'), [
      orderTo('stop', 'restore', 'remedy'),
      confiscate('gains'),
      finePer('cubic-metre', 2_000, 10_000),
    ]),
  ),
  penalty(
    18,
    '从泥炭沼泽湿地向外排水',
    'Draining a peat bog',
    terms(wet('35.3'), wet('57.2'), [
      orderTo('stop', 'restore', 'remedy'),
      confiscate('gains'),
      fine(10_000, 100_000),
      when('serious', fine(100_000, 1_000_000)),
    ]),
  ),
  enforcement(
    19,
    '委托他人代为修复被破坏的湿地',
    'Having damaged wetland restored by another',
    terms(wet('44.1'), wet('59'), [when('uncorrected', onBehalf)]),
  ),
  penalty(
    20,
    '拒绝、阻碍湿地监督检查',
    'Refusing or obstructing a wetland inspection',
    terms(wet('47'), wet('60'), [fine(20_000, 200_000), when('serious', may(orderTo('suspend-business')))]),
  ),
  measure(
    21,
    '查封、扣押破坏湿地的场所、设施、财物',
    'Sealing or impounding what damages wetland',
    terms([], wet('46(4)'), [may(sealing, impounding)]),
  ),
  inspection(
    22,
    '对湿地保护、修复、利用的监督检查',
    'Inspection of wetland',
    terms([], [wet('45'), wet('46')], [looking]),
  ),
]
