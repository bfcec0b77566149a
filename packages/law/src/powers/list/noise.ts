import {
  domainOf,
  fine,
  finePercent,
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
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure } = domainOf('noise', 'NO', { organ: 'designated', bureau: 'listed' })
const noiseLaw = law('噪声污染防治法')
const code = law('生态环境法典')

const site = [orderTo('rectify'), fine(10_000, 100_000), when('uncorrected', may(orderTo('suspend-site')))]
const step = [orderTo('rectify'), fine(5_000, 50_000), when('uncorrected', fine(50_000, 200_000))]
const business = [...step, when('uncorrected', may(orderTo('close')))]
const nuisance = [
  orderTo('rectify'),
  when('uncorrected', warning, individual(may(fine(200, 1_000))), organisation(may(fine(2_000, 20_000)))),
]
const selling = [orderTo('rectify'), fine(10_000, 50_000), when('uncorrected', orderTo('suspend-sales'))]

/** 噪声: building sites, trade, public places, homes; the law of 2022 until 2026-08-14, the Code from 2026-08-15. */
export const noise: readonly Power[] = [
  penalty(
    1,
    '超过标准排放建筑施工噪声',
    'Building noise above the standard',
    terms([noiseLaw('22.1'), noiseLaw('40.2')], noiseLaw('77(1)'), site),
    terms(code('569.2'), code('1185(1)'), site),
  ),
  penalty(
    2,
    '未取得证明在噪声敏感区夜间施工',
    'Night building in sensitive areas without a certificate',
    terms(noiseLaw('43'), noiseLaw('77(2)'), site),
    terms(code('572'), code('1185(2)'), site),
  ),
  penalty(
    3,
    '建设单位未将噪声污染防治费用列入工程造价',
    'Cost of noise control left out of the price of the works',
    terms(noiseLaw('40.1'), noiseLaw('78(1)'), step),
  ),
  penalty(
    4,
    '施工单位未制定噪声污染防治方案或者未采取降噪措施',
    'Contractor without scheme or measures against noise',
    terms(noiseLaw('40.2'), noiseLaw('78(2)'), step),
    terms(code('569.2'), code('1186(1)'), step),
  ),
  penalty(
    5,
    '噪声敏感区施工未设置噪声自动监测系统',
    'No automatic noise monitoring at sites in sensitive areas',
    terms(noiseLaw('42'), noiseLaw('78(3)'), step),
    terms(code('571'), code('1086.1(2)'), [
      orderTo('rectify'),
      fine(20_000, 200_000),
      when('uncorrected', may(orderTo('suspend-site'))),
    ]),
  ),
  penalty(
    6,
    '建设单位未监督施工单位落实噪声防治方案',
    'Builder not seeing to the contractor’s noise scheme',
    terms(code('569.2'), code('1186(2)'), step),
  ),
  penalty(
    7,
    '连续施工作业未公告附近居民',
    'Continuous works not announced to residents',
    terms(noiseLaw('43.2'), noiseLaw('78(4)'), step),
    terms(code('572.2'), code('1186(3)'), step),
  ),
  penalty(
    8,
    '城市道路养护单位未保持降噪设施正常运行',
    'Road upkeep unit not keeping noise barriers working',
    terms(noiseLaw('51.1'), noiseLaw('80(1)'), step),
    terms([], code('1188(1)'), step),
  ),
  penalty(
    9,
    '超过标准排放社会生活噪声',
    'Noise of daily life above the standard',
    terms([noiseLaw('22.1'), noiseLaw('61'), noiseLaw('62')], noiseLaw('81(1)'), business),
    terms([code('590'), code('591')], code('1189(1)'), business),
  ),
  penalty(
    10,
    '商业经营使用高音广播喇叭等高噪声招揽',
    'Loudspeakers or repeated loud noise for advertising',
    terms(noiseLaw('63.1'), noiseLaw('81(2)'), business),
    terms(code('592.1'), code('1189(2)'), business),
  ),
  penalty(
    11,
    '商业经营活动其他噪声未采取有效措施',
    'Other noise of trade without effective measures',
    terms(noiseLaw('63.2'), noiseLaw('81(3)'), business),
    terms(code('592.2'), code('1189(3)'), business),
  ),
  penalty(
    12,
    '在噪声敏感区使用高音广播喇叭',
    'Loudspeakers in sensitive areas',
    terms(noiseLaw('64.1'), noiseLaw('82(1)'), nuisance),
    terms(code('593.1'), code('1190(1)'), nuisance),
  ),
  penalty(
    13,
    '公共场所娱乐、健身等活动噪声扰民',
    'Noise of entertainment or exercise in public places',
    terms(noiseLaw('64.2'), noiseLaw('82(2)'), nuisance),
    terms(code('593.2'), code('1190(2)'), nuisance),
  ),
  penalty(
    14,
    '室内装修未在限定时间或者未采取降噪措施',
    'Indoor fitting-out outside the hours set or without measures',
    terms(noiseLaw('66'), noiseLaw('82(3)'), nuisance),
    terms(code('595'), code('1190(3)'), nuisance),
  ),
  penalty(
    15,
    '其他造成社会生活噪声污染的行为',
    'Other noise pollution of daily life',
    terms([], noiseLaw('82(4)'), nuisance),
    terms([], code('1190(4)'), nuisance),
  ),
  of(
    'construction',
    penalty(
      16,
      '建设噪声敏感建筑物不符合隔声设计要求',
      'Sensitive buildings below sound insulation standards',
      terms([], noiseLaw('73.1'), [orderTo('rectify'), finePercent('contract-price', 2, 4)]),
      terms([], code('1183.1'), [orderTo('rectify'), finePercent('contract-price', 2, 4)]),
    ),
  ),
  of(
    'housing',
    penalty(
      17,
      '新建居民住房未公示噪声影响及防治措施',
      'New homes sold without telling the noise they suffer',
      terms(noiseLaw('67.1'), noiseLaw('83(1)'), selling),
      terms(code('596.1'), code('1191.1'), selling),
    ),
  ),
  of(
    'housing',
    penalty(
      18,
      '买卖合同未明确共用设施设备位置或者隔声情况',
      'Sale contract silent on common equipment or insulation',
      terms(noiseLaw('67.2'), noiseLaw('83(2)'), selling),
      terms(code('596.2'), code('1191.1'), selling),
    ),
  ),
  penalty(
    19,
    '居民住宅区共用设施设备安装不符合隔声要求',
    'Common equipment of homes fitted against insulation standards',
    terms(noiseLaw('68.1'), noiseLaw('84(1)'), step),
    terms(code('597.1'), code('1191.2(1)'), step),
  ),
  penalty(
    20,
    '居民住宅区共用设施设备未维护管理致噪声超标',
    'Common equipment of homes not kept up so that it is loud',
    terms(noiseLaw('68.2'), noiseLaw('84(2)'), step),
    terms(code('597.2'), code('1191.2(2)'), step),
  ),
  penalty(
    21,
    '拒绝、阻挠噪声监督检查或者弄虚作假',
    'Refusing, obstructing or deceiving a noise inspection',
    terms(noiseLaw('29.1'), noiseLaw('71'), [orderTo('rectify'), fine(20_000, 200_000)]),
    terms(code('51'), code('1229'), [orderTo('rectify'), fine(50_000, 200_000), responsible(fine(5_000, 50_000))]),
  ),
  inspection(
    22,
    '对排放噪声的单位、场所的现场检查',
    'Inspection of units and places that make noise',
    terms([], noiseLaw('29'), [looking]),
    terms([], code('51'), [looking]),
  ),
  measure(
    23,
    '查封、扣押排放噪声的场所、设施、设备、工具、物品',
    'Sealing or impounding what makes noise',
    terms([], noiseLaw('30'), [when('uncorrected', may(sealing, impounding))]),
    terms([], code('562'), [when('uncorrected', may(sealing, impounding))]),
  ),
]
