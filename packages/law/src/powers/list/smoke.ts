import {
  confiscate,
  domainOf,
  fine,
  impounding,
  individual,
  law,
  looking,
  may,
  of,
  orderTo,
  organisation,
  responsible,
  sealing,
  terms,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure } = domainOf('smoke', 'SM', { organ: 'designated', bureau: 'listed' })
const air = law('大气污染防治法')
const fireworks = law('烟花爆竹安全管理条例')
const code = law('生态环境法典')

const building = (power: Power): Power => of('construction', power)
const ecology = (power: Power): Power => of('ecology', power, 'by-province')
const dust = [orderTo('rectify'), fine(10_000, 100_000), when('uncorrected', orderTo('suspend-site'))]
const heap = [
  orderTo('rectify'),
  fine(10_000, 100_000),
  when('uncorrected', orderTo('suspend-site', 'suspend-business')),
]
const fumes = [orderTo('rectify'), fine(5_000, 50_000), when('uncorrected', orderTo('suspend-business'))]
const illPlaced = [orderTo('rectify'), when('uncorrected', orderTo('close'), fine(10_000, 100_000))]
const burning = [orderTo('rectify'), may(fine(500, 2_000))]
const rubbishFire = [orderTo('rectify'), organisation(fine(10_000, 100_000)), individual(fine(500, 2_000))]
const grillTaken = [orderTo('rectify'), confiscate('barbecue-tools', 'gains')]
const grillUntilCode = [...grillTaken, fine(500, 20_000)]
const grillByCode = [...grillTaken, fine(500, 5_000), when('uncorrected', fine(5_000, 20_000))]
const workshop = [orderTo('rectify'), fine(2_000, 20_000), when('uncorrected', orderTo('suspend-business'))]

/** 油烟、扬尘与烟尘: the air law until 2026-08-14, the Code from 2026-08-15. */
export const smoke: readonly Power[] = [
  penalty(
    1,
    '餐饮业未安装油烟净化设施超标排放油烟',
    'Restaurant without purifier sending out too much fume',
    terms(air('81.1'), air('118.1'), fumes),
    terms([code('250.2'), code('250.3')], code('1132.1'), fumes),
  ),
  penalty(
    2,
    '餐饮业不正常使用油烟净化设施超标排放油烟',
    'Restaurant not running its purifier sending out too much fume',
    terms(air('81.1'), air('118.1'), fumes),
    terms([code('250.2'), code('250.3')], code('1132.1'), fumes),
  ),
  penalty(
    3,
    '在居民住宅楼等禁止场所新建、改建、扩建餐饮项目',
    'Restaurant in homes and other places where none may be',
    terms(air('81.2'), air('118.2'), illPlaced),
    terms(code('250.2'), code('1132.2'), illPlaced),
  ),
  penalty(
    4,
    '在禁止区域露天烧烤食品',
    'Open-air barbecue where it is forbidden',
    terms(air('81.3'), air('118.3'), grillUntilCode),
    terms(code('250.4'), code('1132.3'), grillByCode),
  ),
  penalty(
    5,
    '为禁止区域露天烧烤提供场地',
    'Giving ground for forbidden barbecue',
    terms(air('81.3'), air('118.3'), grillUntilCode),
    terms(code('250.4'), code('1132.3'), grillByCode),
  ),
  penalty(
    6,
    '露天焚烧秸秆、落叶等产生烟尘的物质',
    'Burning straw, leaves and the like in the open',
    terms(air('77'), air('119.1'), burning),
    terms(code('246'), code('1131.1'), burning),
  ),
  penalty(
    7,
    '在人口集中地区喷洒剧毒、高毒农药',
    'Highly toxic pesticide in populated areas',
    terms(air('74.2'), air('119.1'), burning),
    terms(code('244'), code('1131.1'), burning),
  ),
  penalty(
    8,
    '焚烧沥青、塑料、垃圾等产生有毒有害烟尘和恶臭的物质',
    'Burning asphalt, plastic, rubbish and the like',
    terms(air('82.1'), air('119.2'), rubbishFire),
    terms(code('251.1'), code('1131.3'), rubbishFire),
  ),
  building(
    penalty(
      9,
      '施工工地未设置硬质围挡或者未采取防尘降尘措施',
      'Building site without hard fence or measures against dust',
      terms(air('69.3'), air('115.1(1)'), dust),
      terms(code('240.3'), code('1128.1(1)'), dust),
    ),
  ),
  building(
    penalty(
      10,
      '建筑土方未及时清运或者未用密闭式防尘网遮盖',
      'Earth not carried off or not covered with a net',
      terms(air('69.3'), air('115.1(2)'), dust),
      terms(code('240.3'), code('1128.1(2)'), dust),
    ),
  ),
  building(
    penalty(
      11,
      '暂时不能开工的建设用地裸露地面未覆盖',
      'Bare ground of idle building land not covered',
      terms(air('69.5'), [air('115.2'), air('115.1')], dust),
      terms(code('240.5'), [code('1128.2'), code('1128.1')], dust),
    ),
  ),
  building(
    penalty(
      12,
      '超过三个月不能开工的建设用地裸露地面未绿化、铺装、遮盖',
      'Bare building land idle over three months not planted or paved',
      terms(air('69.5'), [air('115.2'), air('115.1')], dust),
      terms(code('240.5'), [code('1128.2'), code('1128.1')], dust),
    ),
  ),
  penalty(
    13,
    '运输散装、流体物料车辆未密闭致遗撒扬尘',
    'Lorries carrying loose or fluid goods not closed',
    terms(air('70.1'), air('116'), [orderTo('rectify'), fine(2_000, 20_000)]),
    terms(code('241.1'), code('1129'), [orderTo('rectify'), fine(2_000, 20_000)]),
  ),
  penalty(
    14,
    '运输散装、流体物料车辆未按规定路线行驶',
    'Lorries carrying loose or fluid goods off the route set',
    terms(code('241.1'), code('1129'), [orderTo('rectify'), fine(2_000, 20_000)]),
  ),
  ecology(
    penalty(
      15,
      '易产生扬尘的物料未密闭贮存',
      'Dusty goods not kept closed',
      terms(air('72.1'), air('117(1)'), heap),
      terms(code('243.1'), code('1130(2)'), heap),
    ),
  ),
  ecology(
    penalty(
      16,
      '不能密闭的物料未设置严密围挡或者未有效覆盖',
      'Dusty goods in the open without fence or cover',
      terms(air('72.1'), air('117(2)'), heap),
      terms(code('243.1'), code('1130(3)'), heap),
    ),
  ),
  ecology(
    penalty(
      17,
      '装卸物料未采取密闭或者喷淋方式控制扬尘',
      'Loading without closing or spraying',
      terms(air('70.2'), air('117(3)'), heap),
      terms(code('241.2'), code('1130(1)'), heap),
    ),
  ),
  ecology(
    penalty(
      18,
      '填埋场、消纳场等未采取有效措施防治扬尘',
      'Landfills and spoil sites without measures against dust',
      terms(air('72.2'), air('117(5)'), heap),
      terms(code('243.2'), code('1130(5)'), heap),
    ),
  ),
  ecology(
    penalty(
      19,
      '未采取措施防止排放恶臭气体',
      'No measures against foul smells',
      terms(air('80'), air('117(8)'), heap),
      terms(code('249.2'), code('1130(8)'), heap),
    ),
  ),
  ecology(
    penalty(
      20,
      '服装干洗、机动车维修未设置异味废气处理装置',
      'Dry cleaners and garages without treatment of smells',
      terms(air('84'), air('120'), workshop),
      terms([], code('1133'), workshop),
    ),
  ),
  penalty(
    21,
    '拒不执行停止土石方、拆除等重污染天气应对措施',
    'Not stopping earthworks and demolition in heavy pollution',
    terms([], air('121.2'), [fine(10_000, 100_000)]),
    terms([], code('1134.2'), [fine(10_000, 100_000)]),
  ),
  penalty(
    22,
    '拒不接受大气监督检查或者弄虚作假',
    'Refusing or deceiving an inspection of air pollution',
    terms(air('29'), air('98'), [orderTo('rectify'), fine(20_000, 200_000)]),
    terms(code('51'), code('1229'), [orderTo('rectify'), fine(50_000, 200_000), responsible(fine(5_000, 50_000))]),
  ),
  inspection(
    23,
    '对油烟、扬尘等大气污染的监督检查',
    'Inspection of fumes, dust and other air pollution',
    terms([], air('29'), [looking]),
    terms([], code('51'), [looking]),
  ),
  measure(
    24,
    '查封、扣押违法排放大气污染物的设施、设备、物品',
    'Sealing or impounding what pollutes the air',
    terms([], air('30'), [may(sealing, impounding)]),
    terms([], code('52'), [may(sealing, impounding)]),
  ),
  ecology(
    penalty(
      25,
      '建设单位未将扬尘、建筑垃圾、噪声防治费用列入工程造价',
      'Cost of controlling dust, building waste and noise left out of the price of the works',
      terms([code('240.1'), code('519'), code('569.1')], code('1111'), [
        orderTo('rectify'),
        fine(20_000, 100_000),
        when('uncorrected', fine(100_000, 1_000_000), orderTo('suspend-site')),
      ]),
    ),
  ),
  of(
    'police',
    penalty(
      26,
      '在禁止的时间、地点燃放烟花爆竹',
      'Fireworks at times or places where they are forbidden',
      terms([fireworks('30(7)'), air('82.2')], [fireworks('42.2'), air('119.3')], [orderTo('stop'), fine(100, 500)]),
      terms(
        [fireworks('30(7)'), code('251.2')],
        [fireworks('42.2'), code('1131.4')],
        [orderTo('stop'), fine(100, 500)],
      ),
    ),
  ),
]
