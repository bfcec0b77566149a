import {
  confiscate,
  domainOf,
  fine,
  finePercent,
  fineTimes,
  individual,
  law,
  localFine,
  looking,
  may,
  orderTo,
  organisation,
  removal,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, enforcement } = domainOf('sanitation', 'SA', { organ: 'appearance', bureau: 'listed' })
const rules = law('城市市容和环境卫生管理条例')
const domestic = law('城市生活垃圾管理办法')

const corrected = [orderTo('rectify', 'remedy'), may(warning), may(localFine)]
const cleared = [orderTo('stop', 'clear', 'remedy'), may(localFine)]

/** 环境卫生: cleanliness of public places, duty areas, sanitation facilities, licences of those who sweep and carry. */
export const sanitation: readonly Power[] = [
  penalty(
    1,
    '随地吐痰、便溺',
    'Spitting or relieving oneself in public',
    terms(rules('32'), rules('34(1)'), corrected),
  ),
  penalty(
    2,
    '乱扔果皮、纸屑、烟头等废弃物',
    'Littering with peel, paper, cigarette ends and the like',
    terms(rules('32'), rules('34(1)'), corrected),
  ),
  penalty(
    3,
    '不按规定的时间、地点、方式倾倒垃圾、粪便',
    'Tipping waste or night soil at other times, places or in other ways than prescribed',
    terms(rules('28.2'), rules('34(4)'), corrected),
  ),
  penalty(
    4,
    '不履行卫生责任区清扫保洁义务',
    'Not keeping one’s duty area clean',
    terms([rules('24'), rules('25'), rules('26')], rules('34(5)'), corrected),
  ),
  penalty(
    5,
    '不按规定清运、处理垃圾和粪便',
    'Not carrying off or treating waste and night soil as prescribed',
    terms(rules('28.3'), rules('34(5)'), corrected),
  ),
  penalty(
    6,
    '市区内饲养家畜家禽影响市容和环境卫生',
    'Keeping livestock or poultry in the city',
    terms(rules('33'), rules('35'), [orderTo('rectify'), may(confiscate('animals')), may(localFine)]),
  ),
  penalty(
    7,
    '未经批准擅自拆除环境卫生设施',
    'Removing sanitation facilities without approval',
    terms(rules('22'), rules('36(3)'), cleared),
  ),
  penalty(
    8,
    '未按批准的拆迁方案拆迁环境卫生设施',
    'Moving sanitation facilities against the approved scheme',
    terms(rules('22'), rules('36(3)'), cleared),
  ),
  penalty(
    9,
    '不符合环境卫生标准的建筑物或者设施逾期不改造、拆除',
    'Facilities below the sanitation standard not rebuilt or removed in time',
    terms(rules('18'), rules('37'), [orderTo('rebuild'), when('uncorrected', may(localFine))]),
  ),
  enforcement(
    10,
    '强制拆除不符合环境卫生标准的建筑物或者设施',
    'Removal of facilities below the sanitation standard',
    terms(rules('18'), rules('37'), [when('uncorrected', removal)]),
  ),
  penalty(
    11,
    '损坏环境卫生设施及其附属设施',
    'Damaging sanitation facilities',
    terms([], rules('38'), [orderTo('restore'), may(localFine)]),
  ),
  penalty(
    12,
    '未按规定缴纳城市生活垃圾处理费',
    'Not paying the domestic waste fee',
    terms([], domestic('38'), [
      orderTo('rectify'),
      when(
        'uncorrected',
        organisation(may(fineTimes('waste-fee', 0, 3, { cap: 30_000 }))),
        individual(may(fineTimes('waste-fee', 0, 3, { cap: 1_000 }))),
      ),
    ]),
  ),
  penalty(
    13,
    '未按规划和标准配套建设生活垃圾收集设施',
    'Not building the waste collection facilities planned',
    terms(domestic('10'), domestic('39'), [orderTo('rectify'), may(fine(0, 10_000))]),
  ),
  penalty(
    14,
    '生活垃圾处置设施未经验收或者验收不合格投入使用',
    'Using waste treatment facilities before acceptance',
    terms(domestic('12'), domestic('40'), [orderTo('rectify'), finePercent('contract-price', 2, 4)]),
  ),
  penalty(
    15,
    '未经批准从事城市生活垃圾经营性清扫、收集、运输',
    'Sweeping, collecting or carrying domestic waste as a business without a licence',
    terms(domestic('17'), domestic('43'), [orderTo('stop'), fine(30_000, 30_000)]),
  ),
  penalty(
    16,
    '未经批准从事城市生活垃圾经营性处置',
    'Treating domestic waste as a business without a licence',
    terms(domestic('25'), domestic('43'), [orderTo('stop'), fine(30_000, 30_000)]),
  ),
  penalty(
    17,
    '清扫、收集、运输企业不履行作业义务',
    'Sweeping and carrying enterprise not meeting its duties',
    terms(domestic('20'), domestic('45'), [orderTo('rectify'), may(fine(5_000, 30_000))]),
  ),
  penalty(
    18,
    '生活垃圾处置企业不履行处置义务',
    'Treatment enterprise not meeting its duties',
    terms(domestic('28'), domestic('45'), [orderTo('rectify'), may(fine(30_000, 100_000))]),
  ),
  penalty(
    19,
    '清扫、收集、运输企业擅自停业、歇业',
    'Sweeping and carrying enterprise stopping work without consent',
    terms([domestic('21(2)'), domestic('35.1')], domestic('46'), [orderTo('rectify'), may(fine(10_000, 30_000))]),
  ),
  penalty(
    20,
    '生活垃圾处置企业擅自停业、歇业',
    'Treatment enterprise stopping work without consent',
    terms(domestic('35.1'), domestic('46'), [orderTo('rectify'), may(fine(50_000, 100_000))]),
  ),
  inspection(
    21,
    '对生活垃圾清扫、收集、运输、处置企业的监督检查',
    'Inspection of enterprises that sweep, carry or treat domestic waste',
    terms([], [domestic('29.2'), domestic('30.1')], [looking]),
  ),
]
