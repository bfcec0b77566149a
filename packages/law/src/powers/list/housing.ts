import {
  confiscate,
  criticism,
  domainOf,
  fine,
  finePercent,
  fineTimes,
  individual,
  law,
  may,
  orderTo,
  organisation,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty } = domainOf('housing', 'HO', { organ: 'housing', bureau: 'listed' })
const estate = law('物业管理条例')
const rent = law('住房租赁条例')

const shared = [orderTo('rectify'), warning, individual(fine(1_000, 10_000)), organisation(fine(50_000, 200_000))]
const unsuitable = [
  orderTo('rectify'),
  warning,
  when('uncorrected', organisation(fine(20_000, 100_000)), individual(fine(2_000, 10_000))),
  when('with-gains', confiscate('gains')),
]
const unfiled = [orderTo('rectify'), warning, when('uncorrected', fine(20_000, 100_000))]
const broker = [
  orderTo('rectify'),
  warning,
  fine(20_000, 100_000),
  when('with-gains', confiscate('gains')),
  when('uncorrected', orderTo('suspend-business')),
]

/** 物业与住房租赁: what the bureau meets in residential areas. */
export const housing: readonly Power[] = [
  penalty(
    1,
    '未通过招投标或者未经批准协议选聘物业服务企业',
    'Property manager chosen without tender or approval',
    terms(estate('24.2'), estate('56'), [orderTo('rectify'), warning, may(fine(0, 100_000))]),
  ),
  penalty(
    2,
    '建设单位擅自处分业主的共用部位、共用设施设备',
    'Developer disposing of the owners’ common parts',
    terms(estate('27'), estate('57'), [fine(50_000, 200_000)]),
  ),
  penalty(
    3,
    '不移交物业资料',
    'Property documents not handed over',
    terms([estate('29'), estate('36'), estate('38.1')], estate('58'), [
      orderTo('rectify'),
      when('uncorrected', criticism, fine(10_000, 100_000)),
    ]),
  ),
  penalty(
    4,
    '将全部物业管理一并委托给他人',
    'Handing the whole of the management to another',
    terms(estate('39'), estate('59'), [orderTo('rectify'), finePercent('entrusted-price', 30, 50)]),
  ),
  penalty(
    5,
    '挪用专项维修资金',
    'Misusing the repair fund',
    terms(estate('53.2'), estate('60'), [warning, confiscate('gains'), may(fineTimes('amount-misused', 0, 2))]),
  ),
  penalty(
    6,
    '不按规定配置物业管理用房',
    'No premises for property management',
    terms(estate('30'), estate('61'), [orderTo('rectify'), warning, confiscate('gains'), fine(100_000, 500_000)]),
  ),
  penalty(
    7,
    '擅自改变物业管理用房用途',
    'Changing the use of management premises',
    terms(estate('37'), estate('62'), [orderTo('rectify'), warning, fine(10_000, 100_000)]),
  ),
  penalty(
    8,
    '擅自改变公共建筑和共用设施用途',
    'Changing the use of common buildings and facilities',
    terms(estate('49'), [estate('63.1(1)'), estate('63.2')], shared),
  ),
  penalty(
    9,
    '擅自占用、挖掘物业管理区域内道路、场地',
    'Occupying or digging roads and grounds of an estate',
    terms(estate('50'), [estate('63.1(2)'), estate('63.2')], shared),
  ),
  penalty(
    10,
    '擅自利用共用部位、共用设施设备经营',
    'Business use of common parts without consent',
    terms(estate('54'), [estate('63.1(3)'), estate('63.2')], shared),
  ),
  penalty(
    11,
    '将厨房、卫生间、阳台、地下储藏室等单独出租居住',
    'Letting kitchens, bathrooms, balconies or cellars to live in',
    terms(rent('7.2'), rent('39'), unsuitable),
  ),
  penalty(
    12,
    '租赁住房超过单间人数上限或者低于人均面积',
    'Letting with too many persons or too little space',
    terms(rent('7.3'), rent('39'), unsuitable),
  ),
  penalty(
    13,
    '租赁企业、经纪机构不具备自有资金、人员、管理能力',
    'Letting enterprise or agency without means, staff and management',
    terms([rent('14.2'), rent('21')], rent('40'), [
      orderTo('rectify'),
      warning,
      when('uncorrected-or-grave', orderTo('suspend-business')),
    ]),
  ),
  penalty(
    14,
    '未按规定报送开业信息',
    'Opening of business not reported',
    terms([rent('15.2'), rent('24')], rent('41.1(1)'), unfiled),
  ),
  penalty(
    15,
    '未在经营场所公示开业信息、服务规范和标准',
    'Opening, rules and standards not displayed',
    terms([rent('15.3'), rent('24')], rent('41.1(2)'), unfiled),
  ),
  penalty(
    16,
    '未建立住房租赁档案、查验等管理制度',
    'No letting records or checks',
    terms([rent('17.1'), rent('24')], rent('41.1(3)'), unfiled),
  ),
  penalty(
    17,
    '未按规定办理住房租赁合同备案',
    'Letting contract not filed',
    terms(rent('8.2'), rent('41.1(4)'), unfiled),
  ),
  penalty(
    18,
    '发布虚假或者误导性房源信息',
    'False or misleading letting advertisements',
    terms([rent('16'), rent('24')], rent('42.1'), broker),
  ),
  penalty(
    19,
    '未按规定设立、使用住房租赁资金监管账户',
    'No supervised account for letting money',
    terms(rent('19'), rent('43'), [
      orderTo('rectify'),
      warning,
      fine(20_000, 100_000),
      when('uncorrected', fine(100_000, 500_000)),
    ]),
  ),
  penalty(
    20,
    '经纪机构发布房源前未核对信息、实地查看',
    'Agency not checking the owner and seeing the home first',
    terms(rent('23'), rent('44.1(1)'), broker),
  ),
  penalty(
    21,
    '为不得出租的住房、空间提供经纪服务',
    'Agency for homes or spaces that may not be let',
    terms(rent('7'), [rent('44.1(2)'), rent('44.1(3)'), rent('44.1(4)')], broker),
  ),
  penalty(
    22,
    '代收、代付住房租金、押金',
    'Agency or platform taking rent and deposits',
    terms([], rent('44.1(5)'), broker),
  ),
  penalty(
    23,
    '经纪从业人员同时在两家机构从业或者以个人名义承接业务',
    'Agent working for two agencies or in their own name',
    terms([rent('22.1'), rent('22.2')], rent('45'), [
      orderTo('rectify'),
      warning,
      may(fine(0, 10_000)),
      when('with-gains', confiscate('gains')),
    ]),
  ),
]
