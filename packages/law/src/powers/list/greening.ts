import {
  confiscate,
  domainOf,
  fine,
  finePer,
  impounding,
  law,
  localFine,
  looking,
  may,
  of,
  orderTo,
  sealing,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, order, inspection, measure } = domainOf('greening', 'GR', { organ: 'greening', bureau: 'listed' })
const rules = law('城市绿化条例')
const line = law('城市绿线管理办法')
const trees = law('古树名木保护条例')

/** Until ancient trees had regulations of their own. */
const beforeTrees = { to: '2025-03-14' } as const
const ancient = (power: Power): Power => of('ancient-trees', power)
const harmed = [orderTo('stop'), may(localFine)]
const felled = [
  orderTo('stop', 'remedy'),
  confiscate('gains'),
  when('first-grade', finePer('tree', 500_000, 1_000_000)),
  when('second-grade', finePer('tree', 200_000, 500_000)),
  when('third-grade', finePer('tree', 100_000, 200_000)),
]
const hurt = [
  orderTo('stop', 'remedy'),
  confiscate('gains'),
  fine(10_000, 100_000),
  when('uncorrected-or-grave', fine(50_000, 200_000)),
]
const marred = [
  orderTo('stop', 'remedy'),
  confiscate('gains'),
  may(fine(0, 10_000)),
  when('uncorrected-or-grave', fine(10_000, 100_000)),
]
const builtOver = [
  orderTo('stop', 'restore', 'remedy'),
  confiscate('gains'),
  when('first-grade-grave', finePer('tree', 200_000, 500_000)),
  when('second-grade-grave', finePer('tree', 100_000, 200_000)),
  when('third-grade-grave', finePer('tree', 50_000, 100_000)),
]

/** 园林绿化: green land, trees and facilities of the town; ancient and notable trees of three grades. */
export const greening: readonly Power[] = [
  order(
    1,
    '附属绿化工程设计方案未经批准或者未按批准的方案施工',
    'Greening works without an approved design or against it',
    terms([rules('11.2'), rules('11.3')], rules('25'), [orderTo('stop-building', 'rectify', 'remedy')]),
  ),
  penalty(2, '损坏城市树木花草', 'Damaging trees, flowers or grass', terms(rules('20.1'), rules('26(1)'), harmed)),
  penalty(3, '擅自砍伐城市树木', 'Felling town trees without approval', terms(rules('20.2'), rules('26(2)'), harmed)),
  penalty(
    4,
    '因养护不善致使城市古树名木受损或者死亡',
    'Ancient trees of the town hurt or dead for want of care',
    terms(rules('24.2'), rules('26(3)'), harmed),
  ),
  penalty(5, '损坏城市绿化设施', 'Damaging greening facilities', terms(rules('20.1'), rules('26(4)'), harmed)),
  penalty(
    6,
    '未经同意擅自占用城市绿化用地',
    'Occupying green land without consent',
    terms(rules('19'), rules('27'), [orderTo('return-land', 'restore'), may(localFine)]),
  ),
  penalty(
    7,
    '公共绿地内商业、服务摊点不服从管理',
    'Stalls on public green land not obeying its management',
    terms(rules('21'), rules('28'), [warning, may(localFine)]),
  ),
  penalty(
    8,
    '在城市绿地内拦河截溪、取土采石、设置垃圾堆场、排放污水',
    'Damming, quarrying, dumping or discharging sewage on green land',
    terms(line('12.1'), line('17'), [orderTo('rectify'), fine(10_000, 30_000)]),
  ),
  ancient(
    penalty(
      9,
      '采伐古树名木',
      'Felling ancient or notable trees',
      terms(rules('24.3'), rules('26(3)'), harmed, beforeTrees),
      terms(trees('14'), trees('26.1'), felled),
    ),
  ),
  ancient(
    penalty(
      10,
      '擅自移植古树名木',
      'Transplanting ancient or notable trees without approval',
      terms(rules('24.3'), rules('26(3)'), harmed, beforeTrees),
      terms(trees('15'), trees('26.1'), felled),
    ),
  ),
  ancient(
    penalty(
      11,
      '损害古树名木及其生长环境造成死亡',
      'Harming ancient trees or their surroundings so that they die',
      terms(trees('17'), [trees('26.1'), trees('26.2')], felled),
    ),
  ),
  ancient(
    penalty(
      12,
      '买卖、运输、加工非法采伐、移植的古树名木',
      'Trading, carrying or processing unlawfully felled ancient trees',
      terms(trees('17(1)'), trees('27.1'), hurt),
    ),
  ),
  ancient(
    penalty(
      13,
      '对古树名木挖根、剥损树皮、过度修剪枝干',
      'Digging roots, stripping bark or over-pruning ancient trees',
      terms(trees('17(2)'), trees('27.1'), hurt),
    ),
  ),
  ancient(
    penalty(
      14,
      '向古树名木灌注有毒有害物质',
      'Pouring poisonous matter on ancient trees',
      terms(trees('17(3)'), trees('27.1'), hurt),
    ),
  ),
  ancient(
    penalty(
      15,
      '在古树名木保护范围内硬化地面、使用明火、堆放倾倒危险物',
      'Hard paving, open fire, heavy or dangerous matter near ancient trees',
      terms(trees('17(4)'), trees('27.1'), hurt),
    ),
  ),
  ancient(
    penalty(
      16,
      '在古树名木上刻划、架线、缠绕悬挂物体或者攀爬',
      'Carving, wiring, hanging things on or climbing ancient trees',
      terms(trees('17(5)'), trees('27.2'), marred),
    ),
  ),
  ancient(
    penalty(
      17,
      '破坏古树名木保护设施、保护标志',
      'Damaging the protection or signs of ancient trees',
      terms(trees('17(6)'), trees('27.2'), marred),
    ),
  ),
  ancient(
    penalty(
      18,
      '其他损害古树名木及其生长环境的行为',
      'Other harm to ancient trees or their surroundings',
      terms(trees('17(7)'), trees('27.2'), marred),
    ),
  ),
  ancient(
    penalty(
      19,
      '在古树名木保护范围内擅自新建、扩建或者铺设管线',
      'Building or laying lines near ancient trees unreported',
      terms(trees('18.1'), trees('28'), builtOver),
    ),
  ),
  ancient(
    measure(
      20,
      '查封、扣押涉嫌损害古树名木的场所、设施、财物',
      'Sealing or impounding in cases of ancient trees',
      terms([], trees('23.1(4)'), [may(sealing, impounding)]),
    ),
  ),
  ancient(
    inspection(
      21,
      '对古树名木保护管理的监督检查',
      'Inspection of the care of ancient trees',
      terms([], [trees('21'), trees('23.1')], [looking]),
    ),
  ),
  inspection(
    22,
    '对城市绿线控制和实施情况的检查',
    'Inspection of the keeping of the green line',
    terms([], line('14'), [looking]),
  ),
]
