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
  revocation,
  terms,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, order } = domainOf('gas', 'GA', { organ: 'gas', bureau: 'listed' })
const rules = law('城镇燃气管理条例')

const gains = when('with-gains', confiscate('gains'))
const supplier = [orderTo('rectify'), fine(10_000, 100_000), gains, when('serious', revocation)]
const user = [
  orderTo('rectify'),
  when('uncorrected', organisation(may(fine(0, 100_000))), individual(may(fine(0, 1_000)))),
]
const nearby = [
  orderTo('stop', 'restore', 'remedy'),
  organisation(fine(50_000, 100_000)),
  individual(fine(5_000, 50_000)),
]
const facility = [
  orderTo('rectify', 'restore', 'remedy'),
  organisation(fine(50_000, 100_000)),
  individual(fine(5_000, 50_000)),
]

/** 燃气: licences and duties of suppliers, use, protection of facilities. */
export const gas: readonly Power[] = [
  penalty(
    1,
    '未取得燃气经营许可证从事燃气经营',
    'Gas business without a licence',
    terms(rules('15'), rules('45.1'), [orderTo('stop'), fine(50_000, 500_000), gains]),
  ),
  penalty(
    2,
    '不按照燃气经营许可证的规定经营',
    'Gas business against the licence',
    terms(rules('15'), rules('45.2'), [orderTo('rectify'), fine(30_000, 200_000), gains, when('serious', revocation)]),
  ),
  penalty(
    3,
    '拒绝向符合用气条件的单位或者个人供气',
    'Refusing to supply those entitled',
    terms(rules('18(1)'), rules('46(1)'), supplier),
  ),
  penalty(
    4,
    '倒卖、抵押、出租、出借、转让、涂改燃气经营许可证',
    'Selling, pledging, lending or altering a gas licence',
    terms(rules('18(2)'), rules('46(2)'), supplier),
  ),
  penalty(
    5,
    '未告知擅自停气、调整供气量或者擅自停业、歇业',
    'Stopping or changing supply without notice, or closing without approval',
    terms([rules('18(3)'), rules('20')], rules('46(3)'), supplier),
  ),
  penalty(
    6,
    '向无证单位或者个人提供用于经营的燃气',
    'Supplying gas for business to the unlicensed',
    terms(rules('18(4)'), rules('46(4)'), supplier),
  ),
  penalty(
    7,
    '燃气经营者在不具备安全条件的场所储存燃气',
    'Supplier storing gas in unsafe places',
    terms(rules('18(5)'), rules('46(5)'), supplier),
  ),
  penalty(
    8,
    '要求燃气用户购买指定产品或者接受服务',
    'Making users buy the supplier’s products or services',
    terms(rules('18(6)'), rules('46(6)'), supplier),
  ),
  penalty(
    9,
    '未持续稳定安全供应合格燃气或者未定期安全检查',
    'Supply not steady, safe and of standard, or users’ facilities not checked',
    terms(rules('17.1'), rules('46(7)'), supplier),
  ),
  penalty(
    10,
    '销售充装单位擅自为非自有气瓶充装的瓶装燃气',
    'Selling bottled gas filled into bottles not the filler’s own',
    terms(rules('18(8)'), rules('47.2'), [orderTo('rectify'), may(fine(0, 10_000))]),
  ),
  penalty(
    11,
    '未按规定设置燃气设施保护装置和安全警示标志',
    'Gas facilities without protection devices and warning signs',
    terms(rules('35'), rules('48'), [orderTo('rectify'), fine(10_000, 100_000)]),
  ),
  penalty(
    12,
    '未定期巡查、检测、维修、维护燃气设施',
    'Gas facilities not patrolled, tested and kept up',
    terms(rules('35'), rules('48'), [orderTo('rectify'), fine(10_000, 100_000)]),
  ),
  penalty(
    13,
    '燃气经营者未及时消除燃气安全事故隐患',
    'Supplier not removing dangers in time',
    terms(rules('41.1'), rules('48'), [orderTo('rectify'), fine(10_000, 100_000)]),
  ),
  penalty(14, '擅自操作公用燃气阀门', 'Working public gas valves', terms(rules('28(1)'), rules('49.1(1)'), user)),
  penalty(
    15,
    '将燃气管道作为负重支架或者接地引线',
    'Gas pipes as supports or earthing',
    terms(rules('28(2)'), rules('49.1(2)'), user),
  ),
  penalty(
    16,
    '安装、使用不符合气源要求的燃气燃烧器具',
    'Appliances not fit for the gas supplied',
    terms(rules('28(3)'), rules('49.1(3)'), user),
  ),
  penalty(
    17,
    '擅自安装、改装、拆除户内燃气设施和计量装置',
    'Installing, altering or removing indoor gas facilities or meters',
    terms(rules('28(4)'), rules('49.1(4)'), user),
  ),
  penalty(
    18,
    '燃气用户在不具备安全条件的场所使用、储存燃气',
    'Using or storing gas in unsafe places',
    terms(rules('28(5)'), rules('49.1(5)'), user),
  ),
  penalty(
    19,
    '改变燃气用途或者转供燃气',
    'Changing the use of gas or passing it on',
    terms(rules('28(7)'), rules('49.1(6)'), user),
  ),
  penalty(
    20,
    '未设立售后服务站点或者未配备合格安装维修人员',
    'No after-sales point or trained fitters for appliances',
    terms(rules('32.1'), rules('49.1(7)'), user),
  ),
  penalty(
    21,
    '燃气燃烧器具安装、维修不符合国家标准',
    'Appliances fitted or repaired below the standard',
    terms(rules('32.2'), rules('49.1(8)'), user),
  ),
  penalty(
    22,
    '在燃气设施保护范围内爆破、取土或者动用明火',
    'Blasting, digging or open fire near gas facilities',
    terms(rules('33.2(2)'), rules('50.1(1)'), nearby),
  ),
  penalty(
    23,
    '在燃气设施保护范围内倾倒、排放腐蚀性物质',
    'Corrosive matter near gas facilities',
    terms(rules('33.2(3)'), rules('50.1(2)'), nearby),
  ),
  penalty(
    24,
    '在燃气设施保护范围内放置易燃易爆物品或者种植深根植物',
    'Inflammables or deep-rooted plants near gas facilities',
    terms(rules('33.2(4)'), rules('50.1(3)'), nearby),
  ),
  penalty(
    25,
    '未制定保护方案在燃气设施保护范围内施工作业',
    'Works near gas facilities without an agreed scheme',
    terms(rules('34'), rules('50.1(4)'), nearby),
  ),
  penalty(
    26,
    '侵占、毁损、擅自拆除、移动燃气设施',
    'Taking, damaging, removing or moving gas facilities',
    terms(rules('36.1'), rules('51.1'), facility),
  ),
  penalty(
    27,
    '擅自改动市政燃气设施',
    'Altering municipal gas facilities without leave',
    terms(rules('38.1'), rules('51.1'), facility),
  ),
  penalty(
    28,
    '毁损、覆盖、涂改、擅自拆除或者移动燃气安全警示标志',
    'Damaging, covering, altering or moving gas warning signs',
    terms(rules('36.1'), rules('51.2'), [orderTo('rectify', 'restore'), may(fine(0, 5_000))]),
  ),
  penalty(
    29,
    '施工范围内有燃气管线未制定保护方案或者未采取保护措施',
    'Building over gas lines without scheme or protection',
    terms(rules('37.3'), rules('52'), [orderTo('rectify'), fine(10_000, 100_000)]),
  ),
  inspection(
    30,
    '对燃气经营、燃气使用安全状况的监督检查',
    'Inspection of the safety of gas supply and use',
    terms([], rules('41.2'), [looking]),
  ),
  order(
    31,
    '通知燃气经营者、用户及时消除燃气安全事故隐患',
    'Notice to suppliers and users to remove dangers',
    terms([], rules('41.2'), [orderTo('rectify')]),
  ),
]
