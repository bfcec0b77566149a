import {
  confiscate,
  domainOf,
  fine,
  individual,
  law,
  looking,
  may,
  orderTo,
  organisation,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection } = domainOf('water-supply', 'WS', { organ: 'water-supply', bureau: 'listed' })
const rules = law('供水条例')
const pollution = law('水污染防治法')
const code = law('生态环境法典')

const supplier = [orderTo('rectify'), may(fine(0, 50_000)), when('uncorrected-or-grave', fine(50_000, 500_000))]
const beforeWorks = [
  orderTo('stop-building', 'rectify', 'remedy'),
  warning,
  organisation(may(fine(0, 50_000))),
  individual(may(fine(0, 10_000))),
  when('uncorrected-or-serious', organisation(fine(50_000, 300_000)), individual(fine(10_000, 50_000))),
]
const unsafe = [
  orderTo('stop', 'restore', 'remedy'),
  organisation(may(fine(0, 50_000))),
  individual(may(fine(0, 10_000))),
  when('uncorrected-or-serious', organisation(fine(50_000, 500_000)), individual(fine(10_000, 50_000))),
  when('with-gains', confiscate('gains')),
  when('grave', may(orderTo('stop-water'))),
]

/** 供水, under the regulations of 2026. */
export const waterSupply: readonly Power[] = [
  penalty(
    1,
    '供水单位未公开报装流程、服务标准、水质等信息',
    'Supplier not publishing how to connect, standards and water quality',
    terms(rules('19'), rules('42'), [orderTo('rectify'), when('uncorrected', fine(20_000, 100_000))]),
  ),
  penalty(
    2,
    '不具备条件从事供水经营和服务',
    'Supplying water without the means required',
    terms(rules('17.1'), rules('43.1(1)'), supplier),
  ),
  penalty(
    3,
    '供水单位未遵守服务标准、规范、要求',
    'Supplier not keeping service standards',
    terms(rules('18.2'), rules('43.1(2)'), supplier),
  ),
  penalty(
    4,
    '未按规定检测原水、出厂水、管网水水质',
    'Water quality not tested as prescribed',
    terms(rules('21.1'), rules('43.1(3)'), supplier),
  ),
  penalty(
    5,
    '发现原水水质不合格未采取措施或者未报告',
    'Poor raw water not acted on or not reported',
    terms(rules('21.2'), rules('43.1(4)'), supplier),
  ),
  penalty(6, '供水管网压力不符合标准', 'Pressure below the standard', terms(rules('22'), rules('43.1(5)'), supplier)),
  penalty(
    7,
    '擅自停止供水或者临时停水未公告、通知',
    'Stopping supply without leave or notice',
    terms(rules('23.1'), rules('43.1(6)'), supplier),
  ),
  penalty(
    8,
    '未按规定对供水设施运行维护',
    'Facilities not run and kept up as prescribed',
    terms(rules('28.1'), rules('43.1(7)'), supplier),
  ),
  penalty(9, '供水设施发生故障后未及时抢修', 'Faults not repaired in time', terms([], rules('43.1(8)'), supplier)),
  penalty(
    10,
    '调压调蓄设施运行维护不符合规定和技术规范',
    'Pressure and storage facilities not run as prescribed',
    terms(rules('29.3'), [rules('43.2'), rules('43.1')], supplier),
  ),
  penalty(
    11,
    '开工前未查明地下供水设施情况',
    'Works begun without finding out about water mains',
    terms(rules('32.1'), rules('44'), beforeWorks),
  ),
  penalty(
    12,
    '施工影响供水设施未事先商定保护措施',
    'Works near water mains without agreed protection',
    terms(rules('32.2'), rules('44'), beforeWorks),
  ),
  penalty(
    13,
    '在供水设施安全保护范围内实施危害活动',
    'Harmful acts within the safety zone of water facilities',
    terms(rules('30'), rules('45(1)'), unsafe),
  ),
  penalty(
    14,
    '擅自改装、拆除或者迁移供水设施',
    'Altering, removing or moving water facilities',
    terms(rules('31.1'), rules('45(2)'), unsafe),
  ),
  penalty(
    15,
    '有毒有害物质单位将生产用水设施与供水设施直接连接',
    'Plant with toxic matter joined directly to the supply',
    terms(rules('33.1'), rules('45(3)'), unsafe),
  ),
  penalty(
    16,
    '擅自将自建供水设施与供水单位设施连接',
    'Own water facilities joined to the supply without leave',
    terms(rules('33.2'), rules('45(4)'), unsafe),
  ),
  penalty(
    17,
    '擅自在供水设施上直接装泵抽水',
    'Pumping directly from the supply',
    terms(rules('33.3'), rules('45(5)'), unsafe),
  ),
  penalty(
    18,
    '饮用水供水水质不符合国家标准',
    'Drinking water below the national standard',
    terms([], pollution('92'), [
      orderTo('rectify'),
      fine(20_000, 200_000),
      when('serious', may(orderTo('suspend-business'))),
    ]),
    terms([], code('1145.3'), [
      orderTo('rectify'),
      fine(20_000, 200_000),
      when('serious', may(orderTo('suspend-business'))),
    ]),
  ),
  inspection(
    19,
    '对供水经营服务、设施运行维护的监督检查',
    'Inspection of water supply',
    terms([], rules('35'), [looking]),
  ),
]
