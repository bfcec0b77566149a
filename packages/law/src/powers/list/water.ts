import {
  confiscate,
  domainOf,
  fine,
  finePer,
  fineTimes,
  impounding,
  individual,
  law,
  localFine,
  looking,
  may,
  of,
  onBehalf,
  orderTo,
  organisation,
  removal,
  revocation,
  sealing,
  terms,
  warning,
  when,
} from '../build.ts'
import type { Power } from '../types.ts'

const { penalty, inspection, measure, enforcement } = domainOf('water', 'WR', {
  organ: 'water',
  bureau: 'by-province',
})
const waterLaw = law('水法')
const rivers = law('河道管理条例')
const soil = law('水土保持法')
const pollution = law('水污染防治法')
const code = law('生态环境法典')

/** Rivers of the town: dumping, digging and unlawful buildings are in the national scope. */
const urban = (power: Power): Power => ({ ...power, bureau: 'listed' })
const obstructed = [orderTo('stop', 'demolish', 'restore'), when('uncorrected', fine(10_000, 100_000))]
const cleared = [orderTo('stop', 'clear', 'remedy'), fine(10_000, 50_000)]
const harmed = [orderTo('stop', 'remedy'), fine(10_000, 50_000)]
const taken = [orderTo('stop', 'remedy'), fine(20_000, 100_000), when('serious', revocation)]
const river = [orderTo('rectify', 'remedy'), may(warning), may(localFine), may(confiscate('gains'))]
const dyke = [orderTo('rectify', 'remedy'), may(warning), may(localFine)]
const scheme = [orderTo('stop', 'supply'), when('uncorrected', fine(50_000, 500_000))]
const polluted = (min: number, max: number) => [
  orderTo('stop', 'treat'),
  fine(min, max),
  when('uncorrected', may(onBehalf)),
]

/** 水利与水土保持: rivers, works, taking of water, soil conservation. */
export const water: readonly Power[] = [
  urban(
    penalty(
      1,
      '在河道管理范围内建设妨碍行洪的建筑物、构筑物',
      'Buildings in a river that hinder floods',
      terms(waterLaw('37.2'), waterLaw('65.1'), obstructed),
    ),
  ),
  penalty(
    2,
    '从事影响河势稳定、危害堤防安全、妨碍行洪的活动',
    'Acts that unsettle a river, harm dykes or hinder floods',
    terms(waterLaw('37.2'), waterLaw('65.1'), obstructed),
  ),
  urban(
    enforcement(
      3,
      '强行拆除河道管理范围内妨碍行洪的建筑物、构筑物',
      'Removing buildings in a river that hinder floods',
      terms(waterLaw('37.2'), waterLaw('65.1'), [when('uncorrected', removal)]),
    ),
  ),
  penalty(
    4,
    '未经同意修建水工程或者拦河、跨河、临河建筑物',
    'Water works or river buildings without consent',
    terms(waterLaw('38.1'), waterLaw('65.2'), [
      orderTo('stop', 'supply', 'demolish'),
      when('uncorrected', fine(10_000, 100_000)),
    ]),
  ),
  penalty(
    5,
    '未按照同意的要求修建水工程设施',
    'Water works against the consent',
    terms(waterLaw('38.1'), waterLaw('65.3'), [orderTo('rectify'), fine(10_000, 100_000)]),
  ),
  urban(
    penalty(
      6,
      '弃置、堆放阻碍行洪的物体，种植阻碍行洪的林木、高秆作物',
      'Objects, trees or tall crops that hinder floods',
      terms(waterLaw('37.1'), waterLaw('66(1)'), cleared),
    ),
  ),
  penalty(
    7,
    '围湖造地或者未经批准围垦河道',
    'Reclaiming lakes or rivers',
    terms(waterLaw('40'), waterLaw('66(2)'), cleared),
  ),
  penalty(
    8,
    '汛期违反防汛指挥部的规定或者指令',
    'Disobeying flood headquarters in the flood season',
    terms([], rivers('44(8)'), river),
  ),
  penalty(9, '未经批准擅自取水', 'Taking water without approval', terms(waterLaw('48.1'), waterLaw('69(1)'), taken)),
  penalty(
    10,
    '未依照取水许可规定的条件取水',
    'Taking water against the permit',
    terms(waterLaw('48.1'), waterLaw('69(2)'), taken),
  ),
  penalty(
    11,
    '未经批准擅自取用地下水',
    'Taking groundwater without approval',
    terms([], code('1218'), [
      orderTo('stop', 'remedy'),
      fine(20_000, 200_000),
      when('groundwater-restricted', fine(50_000, 500_000)),
    ]),
  ),
  penalty(
    12,
    '拒不缴纳、拖延缴纳或者拖欠水资源费',
    'Water resource fee unpaid',
    terms(waterLaw('48.1'), waterLaw('70'), [orderTo('pay'), when('uncorrected', fineTimes('water-fee', 1, 5))]),
  ),
  penalty(
    13,
    '节水设施未建成或者不合要求擅自投入使用',
    'Project used without its water-saving facilities',
    terms(waterLaw('53.1'), waterLaw('71'), [orderTo('stop', 'rectify'), fine(50_000, 100_000)]),
  ),
  penalty(
    14,
    '侵占、毁坏水工程及堤防、护岸、监测等设施',
    'Taking or damaging water works, dykes or gauges',
    terms(waterLaw('41'), waterLaw('72(1)'), harmed),
  ),
  penalty(
    15,
    '在水工程保护范围内爆破、打井、采石、取土',
    'Blasting, drilling or digging near water works',
    terms(waterLaw('43.4'), waterLaw('72(2)'), harmed),
  ),
  inspection(
    16,
    '对水法执行情况的监督检查',
    'Inspection of the keeping of water law',
    terms([], waterLaw('60'), [looking]),
  ),
  penalty(
    17,
    '在堤防、护堤地建房、放牧、打井、葬坟、存放物料等',
    'Building, grazing, drilling, burying or storing on dykes',
    terms(rivers('24.2'), rivers('44(2)'), river),
  ),
  penalty(
    18,
    '未按防洪、工程标准整治河道或者修建工程设施',
    'River works unapproved or against flood and safety standards',
    terms(rivers('11'), rivers('44(3)'), river),
  ),
  urban(
    penalty(
      19,
      '未经批准在河道管理范围内采砂、取土、弃置砂石淤泥',
      'Taking sand or earth or leaving spoil in a river without approval',
      terms(rivers('25(1)'), rivers('44(4)'), river),
    ),
  ),
  penalty(
    20,
    '未经批准在河道滩地存放物料、修建厂房等',
    'Stores or sheds on the flood bed without approval',
    terms(rivers('25(3)'), rivers('44(5)'), river),
  ),
  penalty(
    21,
    '擅自砍伐护堤护岸林木',
    'Felling trees that hold dykes and banks',
    terms(rivers('30'), rivers('44(7)'), river),
  ),
  penalty(
    22,
    '损毁堤防、护岸、闸坝、防汛、监测等设施',
    'Damaging dykes, sluices, flood or gauge facilities',
    terms(rivers('22.1'), rivers('45(1)'), dyke),
  ),
  penalty(
    23,
    '在堤防安全保护区内打井、钻探、爆破、采石、取土',
    'Drilling, blasting or digging in the dyke zone',
    terms(rivers('26'), rivers('45(2)'), dyke),
  ),
  penalty(
    24,
    '非管理人员操作河道涵闸闸门',
    'Working sluices without being in charge',
    terms(rivers('23'), rivers('45(3)'), dyke),
  ),
  urban(
    of(
      'ecology',
      penalty(
        25,
        '向水体排放、倾倒城镇垃圾或者其他废弃物',
        'Town waste into waters',
        terms(pollution('37.1'), [pollution('85.1(4)'), pollution('85.2')], polluted(20_000, 200_000)),
        terms(code('282.1'), [code('1136.1(5)'), code('1136.2')], polluted(100_000, 1_000_000)),
      ),
    ),
  ),
  of(
    'ecology',
    penalty(
      26,
      '在水体清洗装贮过油类、有毒污染物的车辆、容器',
      'Washing vehicles or vessels of oil or poison in waters',
      terms([], [pollution('85.1(3)'), pollution('85.2')], polluted(20_000, 200_000)),
      terms(code('279'), [code('1136.1(3)'), code('1136.2')], polluted(20_000, 200_000)),
    ),
  ),
  penalty(
    27,
    '在崩塌滑坡危险区、泥石流易发区取土、挖砂、采石',
    'Digging where slopes may slide',
    terms(soil('17.2'), soil('48'), [
      orderTo('stop'),
      confiscate('gains'),
      individual(fine(1_000, 10_000)),
      organisation(fine(20_000, 200_000)),
    ]),
  ),
  penalty(
    28,
    '在禁止开垦的陡坡地、植物保护带开垦、开发',
    'Tilling steep slopes or protective belts',
    terms([soil('18.2'), soil('20.1')], soil('49'), [
      orderTo('stop', 'remedy'),
      individual(may(finePer('square-metre', 0, 2))),
      organisation(may(finePer('square-metre', 0, 10))),
    ]),
  ),
  penalty(
    29,
    '在水土流失重点区铲草皮、挖树兜、滥挖药材',
    'Stripping turf or digging roots and herbs in erosion areas',
    terms(soil('21'), soil('51.1'), [
      orderTo('stop', 'remedy'),
      confiscate('gains'),
      fineTimes('gains', 1, 5),
      when('without-gains', may(fine(0, 50_000))),
    ]),
  ),
  penalty(
    30,
    '林区采伐林木不采取防止水土流失措施',
    'Felling without measures against erosion',
    terms(soil('22'), soil('52'), [orderTo('rectify', 'remedy'), when('soil-lost', finePer('square-metre', 2, 10))]),
  ),
  penalty(
    31,
    '水土保持方案未编制或者未经批准开工建设',
    'Works begun without an approved soil conservation scheme',
    terms([soil('25.1'), soil('26')], soil('53(1)'), scheme),
  ),
  penalty(
    32,
    '项目地点、规模重大变化未补充修改水土保持方案',
    'Scheme not changed when place or size changed',
    terms(soil('25.3'), soil('53(2)'), scheme),
  ),
  penalty(
    33,
    '擅自对水土保持措施作出重大变更',
    'Measures of the scheme changed without approval',
    terms(soil('25.3'), soil('53(3)'), scheme),
  ),
  penalty(
    34,
    '水土保持设施未经验收将项目投产使用',
    'Project used before its soil conservation was accepted',
    terms(soil('27'), soil('54'), [orderTo('stop'), fine(50_000, 500_000)]),
  ),
  penalty(
    35,
    '在专门存放地以外倾倒砂、石、土、废渣等',
    'Tipping spoil outside the place set',
    terms(soil('28'), soil('55'), [
      orderTo('stop', 'clear'),
      finePer('cubic-metre', 10, 20),
      when('uncorrected', may(onBehalf)),
    ]),
  ),
  enforcement(
    36,
    '指定单位代为清理、治理水土流失',
    'Having erosion treated by another at the offender’s cost',
    terms([soil('28'), soil('32.1')], [soil('55'), soil('56')], [when('uncorrected', may(onBehalf))]),
  ),
  penalty(
    37,
    '拒不缴纳水土保持补偿费',
    'Soil conservation compensation unpaid',
    terms(soil('32.2'), soil('57'), [orderTo('pay'), when('uncorrected', may(fineTimes('soil-fee', 0, 3)))]),
  ),
  measure(
    38,
    '查封、扣押造成严重水土流失的工具、施工机械、设备',
    'Sealing or impounding tools and machines of serious erosion',
    terms([], soil('44.2'), [when('uncorrected', may(sealing, impounding))]),
  ),
  inspection(
    39,
    '对水土保持情况的监督检查',
    'Inspection of soil conservation',
    terms([], [soil('43'), soil('44.1')], [looking]),
  ),
]
