import {
  domainOf,
  fine,
  finePercent,
  individual,
  law,
  looking,
  may,
  of,
  onBehalf,
  orderTo,
  organisation,
  terms,
  towing,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure, enforcement } = domainOf('roads', 'RO', { organ: 'roads', bureau: 'listed' })
const rules = law('城市道路管理条例')
const light = law('城市照明管理规定')
const traffic = law('道路交通安全法')
const compulsion = law('行政强制法')

const lighting = (power: Power): Power => of('lighting', power)
const works = [orderTo('stop-building', 'rectify'), may(fine(0, 30_000))]
const road = [orderTo('rectify'), may(fine(0, 20_000))]
const lamps = [orderTo('rectify'), individual(fine(200, 1_000)), organisation(fine(1_000, 30_000))]

/** 城市道路与照明: works on roads, acts forbidden on them, street lighting. */
export const roads: readonly Power[] = [
  penalty(
    1,
    '无资格或者超越资质承担城市道路设计、施工',
    'Designing or building roads without or beyond qualification',
    terms(rules('16'), rules('39(1)'), works),
  ),
  penalty(
    2,
    '未按技术规范设计、施工城市道路',
    'Roads designed or built against technical rules',
    terms(rules('17.1'), rules('39(2)'), works),
  ),
  penalty(3, '未按设计图纸施工或者擅自修改图纸', 'Roads built against the drawings', terms([], rules('39(3)'), works)),
  penalty(
    4,
    '擅自使用未经验收或者验收不合格的城市道路',
    'Using roads before acceptance',
    terms(rules('17.3'), rules('40'), [orderTo('rectify'), warning, may(finePercent('project-cost', 0, 2))]),
  ),
  penalty(
    5,
    '未定期养护、维修道路或者逾期竣工并拒绝监督检查',
    'Road upkeep neglected or late and inspection refused',
    terms([rules('21.1'), rules('24')], rules('41'), [orderTo('rectify'), warning]),
  ),
  penalty(
    6,
    '擅自占用城市道路',
    'Occupying a road without approval',
    terms([rules('27(1)'), rules('30')], rules('42'), road),
  ),
  penalty(
    7,
    '擅自挖掘城市道路',
    'Digging up a road without approval',
    terms([rules('27(1)'), rules('30')], rules('42'), road),
  ),
  penalty(
    8,
    '履带车、铁轮车或者超重、超高、超长车辆擅自行驶',
    'Tracked, iron-wheeled or oversize vehicles on roads without consent',
    terms([rules('27(2)'), rules('28.1')], rules('42'), road),
  ),
  penalty(
    9,
    '机动车在桥梁或者非指定道路上试刹车',
    'Brake tests on bridges or roads not appointed',
    terms(rules('27(3)'), rules('42'), road),
  ),
  penalty(
    10,
    '擅自在城市道路上建设建筑物、构筑物',
    'Building on a road without approval',
    terms(rules('27(4)'), rules('42'), road),
  ),
  penalty(
    11,
    '在桥梁上架设高压燃气管道、高压电力线等易燃易爆管线',
    'High-pressure gas, high-voltage or inflammable lines on bridges',
    terms(rules('27(5)'), rules('42'), road),
  ),
  penalty(
    12,
    '擅自在桥梁或者路灯设施上设置广告牌、挂浮物',
    'Advertising or hangings on bridges or lamp posts',
    terms(rules('27(6)'), rules('42'), road),
  ),
  penalty(
    13,
    '其他损害、侵占城市道路的行为',
    'Other harm to or taking of roads',
    terms(rules('27(7)'), rules('42'), road),
  ),
  penalty(
    14,
    '检查井、箱盖、道路附属设施缺损未及时补缺修复',
    'Manhole covers or road fittings not replaced or mended',
    terms(rules('23'), rules('42(1)'), road),
  ),
  penalty(
    15,
    '道路施工现场未设置明显标志和安全防围设施',
    'Road works without signs and barriers',
    terms([rules('24'), rules('35')], rules('42(2)'), road),
  ),
  penalty(
    16,
    '占用期满或者挖掘后不及时清理现场',
    'Site not cleared after occupying or digging',
    terms([rules('31.2'), rules('35')], rules('42(3)'), road),
  ),
  penalty(
    17,
    '依附道路建设管线、杆线未办理批准手续',
    'Lines and poles on roads without approval',
    terms(rules('29'), rules('42(4)'), road),
  ),
  penalty(
    18,
    '紧急抢修地下管线未补办批准手续',
    'Emergency repair of lines not approved afterwards',
    terms(rules('34'), rules('42(5)'), road),
  ),
  penalty(
    19,
    '未按批准的位置、面积、期限占用、挖掘道路',
    'Occupying or digging beyond the place, area or time approved',
    terms(rules('36'), rules('42(6)'), road),
  ),
  inspection(
    20,
    '对城市道路养护、维修工程质量的监督检查',
    'Inspection of road upkeep',
    terms([], rules('21.2'), [looking]),
  ),
  enforcement(
    21,
    '立即清除道路、公共场所的遗洒物、障碍物、污染物',
    'Clearing spills and obstacles from roads and public places at once',
    terms([], compulsion('52'), [may(onBehalf)]),
  ),
  lighting(
    penalty(
      22,
      '景观照明超能耗标准',
      'Landscape lighting beyond the energy standard',
      terms(light('16'), light('31'), [orderTo('rectify'), when('uncorrected', fine(1_000, 30_000))]),
    ),
  ),
  lighting(
    penalty(
      23,
      '在城市照明设施上刻划、涂污',
      'Scratching or soiling lighting',
      terms(light('28(1)'), light('32'), lamps),
    ),
  ),
  lighting(
    penalty(
      24,
      '在照明设施安全距离内植树、取土、设置物体或者倾倒腐蚀物',
      'Planting, digging, placing or tipping near lighting',
      terms(light('28(2)'), light('32'), lamps),
    ),
  ),
  lighting(
    penalty(
      25,
      '擅自在照明设施上张贴、悬挂、设置宣传品、广告',
      'Posters or advertising on lighting',
      terms(light('28(3)'), light('32'), lamps),
    ),
  ),
  lighting(
    penalty(
      26,
      '擅自在照明设施上架线、安置设施或者接用电源',
      'Lines, devices or power taken from lighting',
      terms(light('28(4)'), light('32'), lamps),
    ),
  ),
  lighting(
    penalty(
      27,
      '擅自迁移、拆除、利用城市照明设施',
      'Moving, removing or using lighting without leave',
      terms(light('28(5)'), light('32'), lamps),
    ),
  ),
  lighting(
    penalty(
      28,
      '其他影响城市照明设施正常运行的行为',
      'Other acts that disturb lighting',
      terms(light('28(6)'), light('32'), lamps),
    ),
  ),
  of(
    'police',
    penalty(
      29,
      '在人行道等处违法停放机动车',
      'Parking on pavements and other places where one may not',
      terms(traffic('56'), [traffic('93.1'), traffic('93.2')], [may(warning), when('driver-absent', fine(20, 200))]),
    ),
  ),
  of(
    'police',
    measure(
      30,
      '拖移违法停放的机动车',
      'Towing vehicles parked unlawfully',
      terms(traffic('56'), traffic('93.2'), [when('driver-absent', may(towing))]),
    ),
  ),
]
