import {
  confiscate,
  criticism,
  domainOf,
  fine,
  fineTimes,
  individual,
  law,
  looking,
  may,
  onBehalf,
  orderTo,
  organisation,
  responsible,
  revocation,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, enforcement } = domainOf('drainage', 'DR', { organ: 'drainage', bureau: 'listed' })
const rules = law('城镇排水与污水处理条例')
const solid = law('固体废物污染环境防治法')
const code = law('生态环境法典')

const intoDrains = [
  orderTo('rectify'),
  warning,
  when('uncorrected-or-grave', organisation(fine(100_000, 200_000)), individual(fine(20_000, 100_000))),
]
const operator = (min: number, max: number) => [
  orderTo('rectify'),
  warning,
  when('uncorrected-or-grave', fine(min, max)),
]
const endangered = [
  orderTo('stop', 'restore', 'remedy'),
  warning,
  when('uncorrected-or-grave', organisation(fine(100_000, 300_000)), individual(fine(20_000, 100_000))),
]
const unplanned = [orderTo('rectify'), fine(20_000, 50_000), when('grave', fine(50_000, 100_000))]
const sludge = [orderTo('rectify'), warning, when('grave', fine(100_000, 200_000)), when('uncorrected', may(onBehalf))]

/** 城镇排水: discharge into drains, operators' duties, sludge, protection of the facilities. */
export const drainage: readonly Power[] = [
  penalty(
    1,
    '雨水管网、污水管网相互混接',
    'Joining storm drains and sewers',
    terms(rules('19.2'), rules('48'), [orderTo('rectify'), fine(50_000, 100_000)]),
  ),
  penalty(
    2,
    '未按规定将污水排入城镇排水设施',
    'Sewage not discharged into the public drains as prescribed',
    terms(rules('20.1'), rules('49'), intoDrains),
  ),
  penalty(
    3,
    '雨污分流地区将污水排入雨水管网',
    'Sewage into storm drains',
    terms(rules('20.2'), rules('49'), intoDrains),
  ),
  penalty(
    4,
    '未取得排水许可证排放污水',
    'Discharging without a drainage permit',
    terms(rules('21.1'), rules('50.1'), [orderTo('stop', 'treat', 'supply'), may(fine(0, 500_000))]),
  ),
  penalty(
    5,
    '不按照排水许可证的要求排放污水',
    'Discharging against the drainage permit',
    terms(rules('21.2'), rules('50.2'), [
      orderTo('stop', 'rectify'),
      may(fine(0, 50_000)),
      when('grave', revocation, fine(50_000, 500_000), may(criticism)),
    ]),
  ),
  penalty(
    6,
    '设施维护检修影响排水未提前通知排水户',
    'Drain upkeep without notice to users',
    terms(rules('25'), rules('51'), operator(100_000, 200_000)),
  ),
  penalty(
    7,
    '维护检修严重影响排水未事先报告并采取应急措施',
    'Drain upkeep with serious effect not reported beforehand',
    terms(rules('25'), rules('51'), operator(100_000, 200_000)),
  ),
  penalty(
    8,
    '未按防汛要求检查、维护、清疏排水设施',
    'Drains not checked and cleared for the flood season',
    terms(rules('27.2'), rules('51'), operator(100_000, 200_000)),
  ),
  penalty(
    9,
    '污水处理设施运营单位未按规定检测进出水水质',
    'Sewage works not testing water in and out',
    terms(rules('29.2'), rules('52.1'), [orderTo('rectify'), may(fine(0, 50_000))]),
  ),
  penalty(
    10,
    '污水处理设施运营单位未报送水质水量、削减量和成本信息',
    'Sewage works not reporting quality, quantity and cost',
    terms(rules('29.2'), rules('52.1'), [orderTo('rectify'), may(fine(0, 50_000))]),
  ),
  penalty(
    11,
    '擅自停运城镇污水处理设施',
    'Stopping sewage works without leave',
    terms(rules('31'), rules('52.2'), operator(100_000, 500_000)),
  ),
  penalty(
    12,
    '未跟踪、记录污泥去向、用途、用量',
    'Sludge not tracked and recorded',
    terms(rules('30'), rules('53.1'), [orderTo('treat'), warning, when('grave', fine(100_000, 200_000))], {
      to: '2020-08-31',
    }),
    terms([], solid('108.1'), sludge),
    terms(code('304'), code('1172'), sludge),
  ),
  penalty(
    13,
    '处理处置后的污泥不符合国家标准',
    'Treated sludge below the national standard',
    terms(rules('30'), rules('53.1'), [orderTo('treat'), warning, when('grave', fine(100_000, 200_000))], {
      to: '2020-08-31',
    }),
    terms([], solid('108.1'), sludge),
    terms(code('304'), code('1172'), sludge),
  ),
  penalty(
    14,
    '擅自倾倒、堆放、丢弃、遗撒污泥',
    'Tipping or dropping sludge',
    terms(
      rules('30'),
      rules('53.2'),
      [
        orderTo('stop', 'treat'),
        warning,
        when('grave', organisation(fine(100_000, 500_000)), individual(fine(20_000, 100_000))),
      ],
      { to: '2020-08-31' },
    ),
    terms([], solid('108.2'), [
      orderTo('rectify'),
      fine(200_000, 2_000_000),
      responsible(fine(20_000, 100_000)),
      when('grave', fine(2_000_000, 5_000_000), responsible(fine(50_000, 500_000))),
      when('uncorrected', may(onBehalf)),
    ]),
    terms(
      code('526.1'),
      [code('1169.1'), code('1169.2')],
      [
        orderTo('stop', 'treat'),
        confiscate('gains'),
        fine(200_000, 2_000_000),
        responsible(fine(20_000, 100_000)),
        when('grave', fine(2_000_000, 5_000_000)),
        when('uncorrected', onBehalf),
      ],
    ),
  ),
  enforcement(
    15,
    '指定单位代为治理污泥污染',
    'Having sludge treated by another at the offender’s cost',
    terms([], rules('53'), [when('uncorrected', may(onBehalf))], { to: '2020-08-31' }),
    terms([], solid('108'), [when('uncorrected', may(onBehalf))]),
    terms([], [code('1169.1'), code('1172')], [when('uncorrected', onBehalf)]),
  ),
  penalty(
    16,
    '不缴纳污水处理费',
    'Not paying the sewage fee',
    terms(rules('32.1'), rules('54'), [orderTo('pay'), when('uncorrected', fineTimes('sewage-fee', 1, 3))]),
  ),
  penalty(
    17,
    '未履行排水设施日常巡查、维修和养护责任',
    'Operator not patrolling and keeping up drains',
    terms(rules('38.1'), rules('55(1)'), operator(100_000, 500_000)),
  ),
  penalty(
    18,
    '未及时采取防护措施、组织事故抢修',
    'Operator not protecting or repairing after an accident',
    terms(rules('40.2'), rules('55(2)'), operator(100_000, 500_000)),
  ),
  penalty(
    19,
    '巡查维护不到位致窨井盖丢失损毁造成伤亡损失',
    'Missing or broken manhole covers that cause injury or loss',
    terms(rules('38.1'), rules('55(3)'), operator(100_000, 500_000)),
  ),
  penalty(
    20,
    '损毁、盗窃城镇排水与污水处理设施',
    'Damaging or stealing drainage facilities',
    terms(rules('42(1)'), rules('56'), endangered),
  ),
  penalty(
    21,
    '穿凿、堵塞城镇排水与污水处理设施',
    'Piercing or blocking drains',
    terms(rules('42(2)'), rules('56'), endangered),
  ),
  penalty(
    22,
    '向排水设施排放、倾倒剧毒、易燃易爆、腐蚀性废液废渣',
    'Toxic, inflammable or corrosive matter into drains',
    terms(rules('42(3)'), rules('56'), endangered),
  ),
  penalty(
    23,
    '向排水设施倾倒垃圾、渣土、施工泥浆等废弃物',
    'Waste, spoil or mud into drains',
    terms(rules('42(4)'), rules('56'), endangered),
  ),
  penalty(
    24,
    '建设占压排水设施的建筑物、构筑物或者其他设施',
    'Building over drains',
    terms(rules('42(5)'), rules('56'), endangered),
  ),
  penalty(
    25,
    '其他危及排水与污水处理设施安全的活动',
    'Other acts that endanger drains',
    terms(rules('42(6)'), rules('56'), endangered),
  ),
  penalty(
    26,
    '未共同制定排水设施保护方案并采取防护措施',
    'Works near drains without an agreed scheme and protection',
    terms([rules('41.2'), rules('43.3')], rules('57.1'), unplanned),
  ),
  penalty(
    27,
    '擅自拆除、改动城镇排水与污水处理设施',
    'Removing or altering drains without leave',
    terms(rules('43.4'), rules('57.2'), [
      orderTo('rectify', 'restore', 'remedy'),
      fine(50_000, 100_000),
      when('grave', fine(100_000, 300_000)),
    ]),
  ),
  inspection(
    28,
    '对排水与污水处理设施运行维护和保护情况的监督检查',
    'Inspection of drainage facilities',
    terms([], rules('44.1'), [looking]),
  ),
]
