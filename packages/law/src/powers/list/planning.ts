import {
  confiscate,
  domainOf,
  fine,
  finePercent,
  fineTimes,
  law,
  localFine,
  looking,
  may,
  of,
  orderTo,
  removal,
  revocation,
  sealing,
  terms,
  townshipOwn,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, order, inspection, measure, enforcement } = domainOf('planning', 'PL', {
  organ: 'planning',
  bureau: 'listed',
})
const plan = law('城乡规划法')
const village = law('村庄和集镇规划建设管理条例')
const compulsion = law('行政强制法')

const unlicensed = [
  orderTo('stop-building'),
  when('correctable', orderTo('rectify'), finePercent('project-cost', 5, 10)),
  when('incorrectable', orderTo('demolish'), may(finePercent('project-cost', 0, 10))),
  when('undemolishable', confiscate('structure'), may(finePercent('project-cost', 0, 10))),
]
const temporary = [orderTo('demolish'), may(fineTimes('temporary-cost', 0, 1))]
const plannerPaid = [orderTo('rectify'), fineTimes('planning-fee', 1, 2), when('serious', orderTo('suspend-business'))]
const villageWorks = [orderTo('stop-building', 'rectify'), may(localFine)]
const inVillage = (power: Power): Power => of('construction', power)

/** 城乡规划: towns under 城乡规划法 64, villages under 65; the township acts in villages, the county in towns. */
export const planning: readonly Power[] = [
  penalty(
    1,
    '未取得建设工程规划许可证进行建设',
    'Building without a planning permit',
    terms(plan('40.1'), plan('64'), unlicensed),
  ),
  penalty(
    2,
    '未按照建设工程规划许可证的规定进行建设',
    'Building against the planning permit',
    terms([plan('40.1'), plan('43.1')], plan('64'), unlicensed),
  ),
  penalty(3, '未经批准进行临时建设', 'Temporary works without approval', terms(plan('44.1'), plan('66(1)'), temporary)),
  penalty(
    4,
    '未按照批准内容进行临时建设',
    'Temporary works against the approval',
    terms(plan('44.1'), plan('66(2)'), temporary),
  ),
  penalty(
    5,
    '临时建筑物、构筑物超过批准期限不拆除',
    'Temporary works kept beyond their time',
    terms(plan('44.2'), plan('66(3)'), temporary),
  ),
  penalty(
    6,
    '未按期报送建设工程竣工验收资料',
    'Acceptance documents not filed in time',
    terms(plan('45.2'), plan('67'), [orderTo('supply'), when('uncorrected', fine(10_000, 50_000))]),
  ),
  penalty(
    7,
    '超越资质等级承揽城乡规划编制',
    'Drawing up plans beyond one’s qualification',
    terms(plan('24'), plan('62.1(1)'), [...plannerPaid, when('serious', revocation)]),
  ),
  penalty(
    8,
    '违反国家有关标准编制城乡规划',
    'Drawing up plans against national standards',
    terms(plan('24'), plan('62.1(2)'), [...plannerPaid, when('serious', revocation)]),
  ),
  penalty(
    9,
    '未取得资质证书承揽城乡规划编制',
    'Drawing up plans without a qualification',
    terms(plan('24'), [plan('62.2'), plan('62.1')], [orderTo('stop'), fineTimes('planning-fee', 1, 2)]),
  ),
  of(
    'government',
    measure(
      10,
      '查封违法建设施工现场',
      'Sealing the site of unlawful building',
      terms([], plan('68'), [when('uncorrected', may(sealing))]),
    ),
    'named-holder',
  ),
  of(
    'government',
    enforcement(
      11,
      '责成有关部门强制拆除城镇违法建筑',
      'Having unlawful town buildings removed',
      terms([], [plan('68'), compulsion('44')], [when('uncorrected', may(removal))]),
    ),
    'named-holder',
  ),
  townshipOwn(
    order(
      12,
      '责令停止、改正乡村违法建设',
      'Order to stop and rectify unlawful building in villages',
      terms(plan('41'), plan('65'), [orderTo('stop-building', 'rectify')]),
    ),
  ),
  townshipOwn(
    enforcement(
      13,
      '拆除乡村违法建筑',
      'Removing unlawful village buildings',
      terms(plan('41'), [plan('65'), compulsion('44')], [when('uncorrected', may(removal))]),
    ),
  ),
  inspection(
    14,
    '对城乡规划实施情况的监督检查',
    'Inspection of the carrying-out of plans',
    terms([], [plan('51'), plan('53.1')], [looking]),
  ),
  order(
    15,
    '责令停止违反城乡规划的行为',
    'Order to stop acts against the plan',
    terms(plan('9.1'), plan('53.1(3)'), [orderTo('stop')]),
  ),
  inVillage(
    penalty(
      16,
      '村镇规划区内违反规划建设，严重影响规划',
      'Building against village plans with serious effect',
      terms([village('18'), village('19'), village('20')], village('37.1'), [
        orderTo('stop-building', 'demolish'),
        may(confiscate('village-structure')),
      ]),
    ),
  ),
  inVillage(
    penalty(
      17,
      '村镇规划区内违反规划建设，尚可改正',
      'Building against village plans that can be cured',
      terms([village('18'), village('19'), village('20')], village('37.1'), [orderTo('rectify'), localFine]),
    ),
  ),
  townshipOwn(
    penalty(
      18,
      '农村居民未经批准或者违反规划建住宅',
      'Villagers building homes without approval or against the plan',
      terms(village('18'), [village('37.2'), village('37.1')], [orderTo('rectify', 'demolish'), may(localFine)]),
    ),
  ),
  inVillage(
    penalty(
      19,
      '村镇建设无设计资质或者超越资质范围设计',
      'Village works designed without or beyond qualification',
      terms(village('21'), village('38.1(1)'), villageWorks),
    ),
  ),
  inVillage(
    penalty(
      20,
      '村镇建设无施工资质或者超越经营范围施工',
      'Village works built without or beyond qualification',
      terms(village('23'), village('38.1(2)'), villageWorks),
    ),
  ),
  inVillage(
    penalty(
      21,
      '村镇建设不按技术规定施工或者使用不合格材料',
      'Village works against technical rules or with poor materials',
      terms(village('25'), village('38.1(3)'), villageWorks),
    ),
  ),
  inVillage(
    penalty(
      22,
      '村镇建设未按图施工或者擅自修改设计图纸',
      'Village works against the drawings',
      terms(village('24'), village('38.1(4)'), villageWorks),
    ),
  ),
  townshipOwn(
    penalty(
      23,
      '损坏村庄、集镇的房屋、公共设施',
      'Damaging village houses or public facilities',
      terms(village('29'), village('39(1)'), [orderTo('stop'), may(localFine)]),
    ),
  ),
  townshipOwn(
    penalty(
      24,
      '乱堆粪便、垃圾、柴草破坏村容镇貌',
      'Heaping dung, waste or firewood in villages',
      terms(village('33'), village('39(2)'), [orderTo('stop'), may(localFine)]),
    ),
  ),
  townshipOwn(
    penalty(
      25,
      '擅自在村镇街道、广场、市场、车站修建临时建筑物',
      'Temporary structures on village streets and squares without approval',
      terms(village('32'), village('40'), [orderTo('demolish'), may(localFine)]),
    ),
  ),
]
