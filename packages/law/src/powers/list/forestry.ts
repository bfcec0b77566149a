import {
  confiscate,
  domainOf,
  fine,
  fineTimes,
  impounding,
  individual,
  law,
  looking,
  may,
  onBehalf,
  orderTo,
  organisation,
  replant,
  sealing,
  terms,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, order, inspection, measure, enforcement } = domainOf('forestry', 'FO', {
  organ: 'forestry',
  bureau: 'by-province',
})
const forest = law('森林法')
const rules = law('森林法实施条例')
const fire = law('森林草原防灭火条例')

const converted = [orderTo('revegetate'), may(fineTimes('vegetation-cost', 0, 3))]
const treesLost = [orderTo('stop'), replant(1, 3), may(fineTimes('timber-value', 0, 5))]
const woodlandLost = [orderTo('stop', 'revegetate'), may(fineTimes('vegetation-cost', 0, 3))]
const inspected = [orderTo('rectify'), organisation(fine(10_000, 20_000)), individual(fine(300, 3_000))]
const careless = [orderTo('rectify'), organisation(fine(5_000, 20_000)), individual(fine(300, 3_000))]

/** 林业: woodland, felling, and fire protection of forest and grassland (the regulations of 2026). */
export const forestry: readonly Power[] = [
  penalty(
    1,
    '未经审核同意擅自改变林地用途',
    'Converting woodland without consent',
    terms(forest('37.1'), forest('73.1'), converted),
  ),
  penalty(
    2,
    '在临时使用的林地上修建永久性建筑物',
    'Permanent buildings on woodland in temporary use',
    terms(forest('38.1'), [forest('73.3'), forest('73.1')], converted),
  ),
  penalty(
    3,
    '临时使用林地期满一年内未恢复植被或者林业生产条件',
    'Woodland in temporary use not restored within a year',
    terms(forest('38.2'), [forest('73.3'), forest('73.1')], converted),
  ),
  penalty(
    4,
    '开垦、采石、采砂、采土等造成林木毁坏',
    'Tilling or quarrying that destroys trees',
    terms(forest('39.1'), forest('74.1'), treesLost),
  ),
  penalty(
    5,
    '开垦、采石、采砂、采土等造成林地毁坏',
    'Tilling or quarrying that destroys woodland',
    terms(forest('39.1'), forest('74.1'), woodlandLost),
  ),
  order(
    6,
    '责令补种因在幼林地砍柴、毁苗、放牧毁坏的树木',
    'Order to replant young woodland cut, uprooted or grazed',
    terms(forest('39.3'), forest('74.2'), [orderTo('stop'), replant(1, 3)]),
  ),
  enforcement(
    7,
    '恢复被移动、毁坏的森林保护标志',
    'Putting back forest signs at the offender’s cost',
    terms(forest('39.4'), forest('75'), [onBehalf]),
  ),
  penalty(
    8,
    '盗伐林木',
    'Stealing timber',
    terms(forest('56.1'), forest('76.1'), [replant(1, 5), fineTimes('timber-value', 5, 10)]),
  ),
  penalty(
    9,
    '滥伐林木',
    'Felling without or against a permit',
    terms(forest('56.1'), forest('76.2'), [replant(1, 3), may(fineTimes('timber-value', 3, 5))]),
  ),
  penalty(
    10,
    '伪造、变造、买卖、租借采伐许可证',
    'Forging, selling or lending felling permits',
    terms(forest('56.5'), forest('77'), [
      confiscate('certificate', 'gains'),
      fineTimes('gains', 1, 3),
      when('without-gains', may(fine(0, 20_000))),
    ]),
  ),
  penalty(
    11,
    '收购、加工、运输明知是非法来源的林木',
    'Buying, processing or carrying timber known to be unlawful',
    terms(forest('65'), forest('78'), [orderTo('stop'), confiscate('timber'), may(fineTimes('timber-price', 0, 3))]),
  ),
  penalty(
    12,
    '未完成更新造林任务',
    'Replanting left undone',
    terms(forest('61'), forest('79'), [orderTo('rectify'), when('uncorrected', may(fineTimes('planting-cost', 0, 2)))]),
  ),
  penalty(
    13,
    '拒绝、阻碍林业监督检查',
    'Refusing or obstructing a forestry inspection',
    terms(forest('67.1'), forest('80'), [may(fine(0, 50_000)), when('serious', may(orderTo('suspend-business')))]),
  ),
  enforcement(
    14,
    '代为恢复植被和林业生产条件',
    'Restoring vegetation in the offender’s stead',
    terms([], forest('81.1(1)'), [when('uncorrected', onBehalf)]),
  ),
  enforcement(
    15,
    '代为补种树木',
    'Replanting in the offender’s stead',
    terms([], forest('81.1(2)'), [when('uncorrected', onBehalf)]),
  ),
  measure(
    16,
    '查封、扣押来源非法的林木和破坏森林资源的工具、场所',
    'Sealing or impounding timber, tools and places',
    terms([], [forest('67.1(3)'), forest('67.1(4)')], [may(sealing, impounding)]),
  ),
  inspection(
    17,
    '对森林资源保护、修复、利用、更新的监督检查',
    'Inspection of forest resources',
    terms([], [forest('66'), forest('67.1')], [looking]),
  ),
  penalty(
    18,
    '毁林采种、违规采脂、挖笋、掘根、剥树皮、过度修枝',
    'Destructive gathering of seed, resin, shoots, roots or bark',
    terms(rules('21'), rules('41.1'), [orderTo('stop'), replant(1, 3), may(fineTimes('timber-value', 1, 5))]),
  ),
  order(
    19,
    '责令恢复擅自移动、毁坏的林业服务标志',
    'Order to put back forestry service signs',
    terms([], rules('45'), [orderTo('restore'), when('uncorrected', onBehalf)]),
  ),
  penalty(
    20,
    '擅自将防护林、特种用途林改变为其他林种',
    'Changing protective or special forest to another kind',
    terms(rules('8.3'), rules('46'), [fineTimes('forest-compensation', 0, 3)]),
  ),
  penalty(
    21,
    '森林、草原经营单位或者个人未履行防灭火责任',
    'Managers not meeting their duty against fire',
    terms(fire('20'), fire('52'), [
      orderTo('rectify'),
      organisation(fine(20_000, 100_000)),
      individual(fine(1_000, 10_000)),
      when('uncorrected', organisation(fine(50_000, 200_000)), individual(fine(2_000, 20_000))),
    ]),
  ),
  penalty(22, '拒绝接受森林草原防灭火检查', 'Refusing a fire inspection', terms(fire('33'), fire('53'), inspected)),
  penalty(
    23,
    '逾期不消除森林草原火灾隐患',
    'Fire danger not removed in time',
    terms(fire('33'), fire('53'), inspected),
  ),
  penalty(
    24,
    '防火期内未经批准在防火区野外用火',
    'Open fire in the fire season without approval',
    terms(fire('27.1'), fire('54'), [
      orderTo('stop'),
      organisation(fine(20_000, 100_000)),
      individual(fine(300, 5_000)),
    ]),
  ),
  penalty(
    25,
    '防火期内未经批准在防火区实弹演习、爆破',
    'Live firing or blasting in the fire season without approval',
    terms(fire('27.1'), fire('55'), [orderTo('stop'), fine(100_000, 200_000)]),
  ),
  penalty(
    26,
    '未设置防火警示标志或者用火未采取防火措施',
    'No fire warnings, or fire without the measures required',
    terms([fire('27.1'), fire('28.1')], fire('56(1)'), careless),
  ),
  penalty(
    27,
    '进入防火区的车辆、机械未安装防火装置、配备灭火器材',
    'Vehicles in the fire zone without fire devices',
    terms(fire('28.2'), fire('56(2)'), careless),
  ),
  penalty(
    28,
    '野外作业机械未采取防火措施或者不守操作规程',
    'Outdoor machines without fire measures or rules kept',
    terms(fire('28.2'), fire('56(3)'), careless),
  ),
  penalty(
    29,
    '进入防火区拒绝接受防火登记、检查',
    'Refusing registration on entering the fire zone',
    terms(fire('29'), fire('56(4)'), careless),
  ),
  penalty(
    30,
    '高火险期未经批准进入高火险区活动',
    'Entering a high-danger area without approval',
    terms(fire('31'), fire('56(5)'), careless),
  ),
  penalty(
    31,
    '在防火区内丢弃火种',
    'Dropping lit matter in the fire zone',
    terms(fire('27.3'), fire('56(6)'), careless),
  ),
  penalty(32, '破坏森林草原防灭火设施设备', 'Damaging fire-fighting facilities', terms([], fire('56(7)'), careless)),
  penalty(
    33,
    '防火区建设项目、造林种草未配套防灭火设施',
    'Projects or planting without fire facilities',
    terms(fire('26.1'), fire('56(8)'), careless),
  ),
  order(
    34,
    '责令火灾责任单位、责任人补种树木、恢复植被',
    'Order to replant after a fire',
    terms([], fire('58'), [may(orderTo('replant', 'revegetate'))]),
  ),
  inspection(
    35,
    '对森林草原防灭火责任和设施的检查',
    'Inspection of protection against fire',
    terms([], fire('33'), [looking]),
  ),
]
