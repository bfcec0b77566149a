import {
  confiscate,
  domainOf,
  fine,
  impounding,
  individual,
  law,
  localFine,
  looking,
  may,
  onBehalf,
  orderTo,
  organisation,
  responsible,
  sealing,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure, enforcement } = domainOf('waste', 'WA', {
  organ: 'appearance',
  bureau: 'listed',
})
const rubble = law('城市建筑垃圾管理规定')
const domestic = law('城市生活垃圾管理办法')
const solid = law('固体废物污染环境防治法')
const code = law('生态环境法典')

/** The items stand in one paragraph, their amounts in the next. */
const solidItem = (item: number) => [solid(`111.1(${item})`), solid('111.2')]
const codeItem = (item: number) => [code(`1174.1(${item})`), code('1174.2')]
const rubbleItem = (item: number) => [rubble(`20.1(${item})`), rubble('20.2')]

/** The departmental rules held fines of their own until the law of 2020 gave its higher ones. */
const beforeLaw = { to: '2020-08-31' } as const
/** The same where only the Code reaches the act. */
const beforeCode = { to: '2026-08-14' } as const

const admonished = [orderTo('rectify'), warning]
const abandoned = [
  orderTo('stop', 'treat'),
  confiscate('gains'),
  fine(100_000, 1_000_000),
  when('serious', orderTo('suspend-business')),
]
const siteWaste = [orderTo('rectify'), confiscate('gains'), organisation(fine(100_000, 1_000_000))]
const carelessly = [orderTo('rectify'), confiscate('gains'), organisation(fine(50_000, 500_000))]

/** 垃圾与固体废物: building waste, domestic waste, kitchen waste; old law until 2026-08-14, the Code from 2026-08-15. */
export const waste: readonly Power[] = [
  penalty(
    1,
    '将建筑垃圾混入生活垃圾',
    'Mixing building waste into domestic waste',
    terms(rubble('9'), rubbleItem(1), [...admonished, organisation(fine(0, 3_000)), individual(fine(0, 200))]),
  ),
  penalty(
    2,
    '将危险废物混入建筑垃圾',
    'Mixing hazardous waste into building waste',
    terms(rubble('9'), rubbleItem(2), [...admonished, organisation(fine(0, 3_000)), individual(fine(0, 200))]),
  ),
  penalty(
    3,
    '擅自设立弃置场受纳建筑垃圾',
    'Setting up a dump for building waste without approval',
    terms(rubble('9'), rubbleItem(3), [...admonished, organisation(fine(5_000, 10_000)), individual(fine(0, 3_000))]),
  ),
  penalty(
    4,
    '建筑垃圾储运消纳场受纳工业、生活和有毒有害垃圾',
    'Building waste site taking in industrial, domestic or toxic waste',
    terms(rubble('10'), rubble('21'), [...admonished, fine(5_000, 10_000)]),
  ),
  penalty(
    5,
    '施工单位未及时清运建筑垃圾',
    'Contractor not carrying building waste off in time',
    terms(rubble('12'), rubble('22.1'), [...admonished, fine(5_000, 50_000)], beforeLaw),
    terms(solid('63.2'), solidItem(3), siteWaste),
    terms(code('520.2'), codeItem(4), siteWaste),
  ),
  penalty(
    6,
    '施工单位将建筑垃圾交给个人或者未经核准的单位运输',
    'Contractor giving building waste to individuals or unapproved carriers',
    terms(rubble('13'), rubble('22.2'), [...admonished, fine(10_000, 100_000)]),
  ),
  penalty(
    7,
    '运输建筑垃圾沿途丢弃、遗撒',
    'Dropping building waste on the way',
    terms(rubble('14'), rubble('23'), [...admonished, fine(5_000, 50_000)], beforeCode),
    terms(code('518.2'), code('1169.1'), abandoned),
  ),
  penalty(
    8,
    '涂改、倒卖、出租、出借或者转让建筑垃圾处置核准文件',
    'Altering, selling, lending or passing on an approval to dispose of building waste',
    terms(rubble('8'), rubble('24'), [...admonished, fine(5_000, 20_000)]),
  ),
  penalty(
    9,
    '施工单位未经核准或者超出核准范围处置建筑垃圾',
    'Contractor disposing of building waste without or beyond approval',
    terms(rubble('7'), rubble('25'), [...admonished, organisation(fine(10_000, 100_000))]),
  ),
  penalty(
    10,
    '建设单位、运输单位未经核准或者超出核准范围处置建筑垃圾',
    'Builder or carrier disposing of building waste without or beyond approval',
    terms(rubble('7'), rubble('25'), [...admonished, organisation(fine(5_000, 30_000))]),
  ),
  penalty(
    11,
    '单位随意倾倒、抛撒、堆放建筑垃圾',
    'Organisation tipping or piling building waste anywhere',
    terms(rubble('15'), rubble('26'), [...admonished, organisation(fine(5_000, 50_000))], beforeCode),
    terms(code('518.2'), code('1169.1'), abandoned),
  ),
  penalty(
    12,
    '个人随意倾倒、抛撒、堆放、焚烧建筑垃圾',
    'Individual tipping, piling or burning building waste',
    terms(rubble('15'), rubble('26'), [...admonished, individual(fine(0, 200))], beforeCode),
    terms(code('518.2'), code('1169.3'), [orderTo('rectify'), individual(fine(100, 1_000))]),
  ),
  penalty(
    13,
    '工程施工单位擅自倾倒、抛撒或者堆放建筑垃圾',
    'Contractor tipping, scattering or piling building waste without leave',
    terms(solid('63.3'), solidItem(4), siteWaste),
    terms(code('518.2'), code('1169.1'), abandoned),
  ),
  penalty(
    14,
    '工程施工单位未编制建筑垃圾处理方案报备案',
    'Contractor without a filed scheme for building waste',
    terms(solid('63.1'), solidItem(3), siteWaste),
    terms(code('520.1'), codeItem(4), siteWaste),
  ),
  penalty(
    15,
    '工程施工单位未按规定利用或者处置建筑垃圾',
    'Contractor not using or disposing of building waste as prescribed',
    terms(solid('63.2'), solidItem(4), siteWaste),
    terms(code('520.2'), codeItem(3), siteWaste),
  ),
  penalty(
    16,
    '单位随意倾倒、抛撒、堆放或者焚烧生活垃圾',
    'Organisation tipping, piling or burning domestic waste',
    terms(domestic('16'), domestic('42'), [orderTo('stop', 'rectify'), organisation(fine(5_000, 50_000))], beforeLaw),
    terms(solid('49.2'), solidItem(1), carelessly),
    terms(code('506.2'), code('1169.1'), abandoned),
  ),
  penalty(
    17,
    '个人随意倾倒、抛撒、堆放或者焚烧生活垃圾',
    'Individual tipping, piling or burning domestic waste',
    terms(domestic('16'), domestic('42'), [orderTo('stop', 'rectify'), individual(fine(0, 200))], beforeLaw),
    terms(solid('49.2'), solidItem(1), [orderTo('rectify'), confiscate('gains'), individual(fine(100, 500))]),
    terms(code('506.2'), code('1169.3'), [orderTo('rectify'), individual(fine(100, 1_000))]),
  ),
  penalty(
    18,
    '运输过程中沿途丢弃、遗撒生活垃圾',
    'Dropping domestic waste on the way',
    terms(domestic('21(3)'), domestic('44'), [orderTo('stop', 'rectify'), fine(5_000, 50_000)], beforeLaw),
    terms([], solidItem(7), [...carelessly, individual(fine(100, 500))]),
    terms(code('506.2'), code('1169.1'), abandoned),
  ),
  penalty(
    19,
    '擅自关闭、闲置或者拆除生活垃圾处理设施、场所',
    'Closing, idling or removing domestic waste facilities without approval',
    terms(domestic('13'), domestic('41'), [orderTo('stop', 'rectify'), fine(10_000, 100_000)], beforeLaw),
    terms(solid('55.3'), solidItem(2), siteWaste),
    terms(code('512.3'), codeItem(1), siteWaste),
  ),
  penalty(
    20,
    '未将厨余垃圾交由有资质的单位无害化处理',
    'Kitchen waste not given to a qualified treatment unit',
    terms(solid('57.2'), solidItem(5), [...siteWaste, individual(fine(100, 500))]),
    terms(code('514.2'), codeItem(2), [...siteWaste, individual(fine(100, 500))]),
  ),
  penalty(
    21,
    '畜禽养殖场利用未经无害化处理的厨余垃圾饲喂畜禽',
    'Livestock farm feeding untreated kitchen waste',
    terms(solid('57.3'), solidItem(6), siteWaste),
    terms(code('514.3'), code('1231(2)'), [
      orderTo('rectify'),
      may(fine(0, 100_000)),
      when('serious', orderTo('close')),
    ]),
  ),
  penalty(
    22,
    '单位未在指定地点分类投放生活垃圾',
    'Organisation not sorting domestic waste at the place appointed',
    terms(solid('49.2'), solid('111.3'), [orderTo('rectify'), when('serious', organisation(fine(50_000, 500_000)))]),
    terms(code('506.2'), code('1174.3'), [
      orderTo('rectify'),
      when('uncorrected', organisation(fine(50_000, 500_000))),
    ]),
  ),
  penalty(
    23,
    '个人未在指定地点分类投放生活垃圾',
    'Individual not sorting domestic waste at the place appointed',
    terms(solid('49.2'), solid('111.3'), [orderTo('rectify'), when('serious', individual(localFine))]),
    terms(code('506.2'), code('1174.3'), [orderTo('rectify'), when('uncorrected', individual(localFine))]),
  ),
  penalty(
    24,
    '拒绝、阻挠固体废物监督检查或者弄虚作假',
    'Refusing, obstructing or deceiving an inspection of waste',
    terms(solid('26.1'), solid('103'), [orderTo('rectify'), fine(50_000, 200_000), responsible(fine(20_000, 100_000))]),
    terms(code('51'), code('1229'), [orderTo('rectify'), fine(50_000, 200_000), responsible(fine(5_000, 50_000))]),
  ),
  inspection(
    25,
    '对产生、收集、贮存、运输、利用、处置固体废物的现场检查',
    'Inspection of those who produce, carry, use or dispose of waste',
    terms([], solid('26'), [looking]),
    terms([], code('51'), [looking]),
  ),
  measure(
    26,
    '查封、扣押固体废物及有关设施、设备、场所、工具、物品',
    'Sealing or impounding waste and what belongs to it',
    terms([], solid('27'), [may(sealing, impounding)]),
    terms([], code('52'), [may(sealing, impounding)]),
  ),
  enforcement(
    27,
    '对擅自倾倒、堆放的固体废物指定单位代为治理',
    'Having waste cleared by another at the offender’s cost',
    terms(code('518.2'), code('1169.1'), [when('uncorrected', onBehalf)]),
  ),
]
