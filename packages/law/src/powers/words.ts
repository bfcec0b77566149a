/** A term as documents write it and as code and documentation do. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** Names for a set of keys, Chinese first. */
export const words = <K extends string>(
  entries: Record<K, readonly [zh: string, en: string]>,
): Readonly<Record<K, Words>> => {
  const named = Object.entries<readonly [string, string]>(entries).map(([key, [zh, en]]) => [key, { zh, en }])
  // Safe: the keys are those of `entries`.
  return Object.fromEntries(named) as Record<K, Words>
}

export const powerDomains = words({
  'city-appearance': ['城市市容', 'City appearance'],
  sanitation: ['环境卫生', 'Sanitation'],
  waste: ['垃圾与固体废物', 'Waste'],
  greening: ['园林绿化与古树名木', 'Greening and ancient trees'],
  planning: ['城乡规划', 'Planning'],
  roads: ['城市道路与照明', 'Roads and lighting'],
  drainage: ['城镇排水', 'Drainage'],
  gas: ['燃气', 'Gas'],
  'water-supply': ['供水', 'Water supply'],
  housing: ['物业与住房租赁', 'Property management and tenancy'],
  noise: ['噪声', 'Noise'],
  smoke: ['油烟、扬尘与烟尘', 'Smoke, fumes and dust'],
  'natural-resources': ['自然资源', 'Natural resources'],
  water: ['水利与水土保持', 'Waters and soil conservation'],
  forestry: ['林业、草原与湿地', 'Forestry, grassland and wetland'],
})
export type PowerDomain = keyof typeof powerDomains

export const powerKinds = words({
  penalty: ['行政处罚', 'penalty'],
  measure: ['行政强制措施', 'compulsory measure'],
  enforcement: ['行政强制执行', 'compulsory enforcement'],
  inspection: ['行政检查', 'inspection'],
  order: ['责令改正', 'order to rectify'],
})
export type PowerKind = keyof typeof powerKinds

export const organs = words({
  appearance: ['市容环境卫生主管部门', 'city appearance and sanitation department'],
  greening: ['城市绿化主管部门', 'urban greening department'],
  'ancient-trees': ['古树名木主管部门', 'department for ancient and notable trees'],
  planning: ['城乡规划主管部门', 'planning department'],
  construction: ['住房城乡建设主管部门', 'housing and construction department'],
  roads: ['市政工程主管部门', 'municipal engineering department'],
  lighting: ['城市照明主管部门', 'urban lighting department'],
  drainage: ['城镇排水主管部门', 'drainage department'],
  gas: ['燃气管理部门', 'gas department'],
  'water-supply': ['供水主管部门', 'water supply department'],
  housing: ['房产管理部门', 'housing administration department'],
  designated: ['人民政府确定（指定）的部门', 'department the government designates'],
  ecology: ['生态环境主管部门', 'ecology and environment department'],
  land: ['自然资源主管部门', 'natural resources department'],
  agriculture: ['农业农村主管部门', 'agriculture department'],
  forestry: ['林业草原主管部门', 'forestry and grassland department'],
  water: ['水行政主管部门', 'water administration department'],
  police: ['公安机关', 'public security organ'],
  market: ['市场监督管理部门', 'market supervision department'],
  government: ['县级以上地方人民政府', 'government of county level or above'],
  township: ['乡镇人民政府', 'township government'],
})
export type Organ = keyof typeof organs

export const conditions = words({
  uncorrected: ['拒不或者逾期不改正', 'not rectified in time'],
  grave: ['造成严重后果', 'grave consequences'],
  serious: ['情节严重', 'serious circumstances'],
  'uncorrected-or-grave': ['逾期不改正或者造成严重后果', 'not rectified in time or grave consequences'],
  'uncorrected-or-serious': ['拒不改正或者情节严重', 'not rectified or serious circumstances'],
  correctable: ['尚可采取改正措施消除影响', 'effects can still be cured'],
  incorrectable: ['无法采取改正措施消除影响', 'effects cannot be cured'],
  undemolishable: ['不能拆除', 'cannot be demolished'],
  'first-grade': ['一级保护的古树和名木', 'trees of the first grade and notable trees'],
  'second-grade': ['二级保护的古树', 'trees of the second grade'],
  'third-grade': ['三级保护的古树', 'trees of the third grade'],
  'first-grade-grave': ['一级保护，拒不停止或者造成严重后果', 'first grade, not stopped or grave consequences'],
  'second-grade-grave': ['二级保护，拒不停止或者造成严重后果', 'second grade, not stopped or grave consequences'],
  'third-grade-grave': ['三级保护，拒不停止或者造成严重后果', 'third grade, not stopped or grave consequences'],
  'against-plan': ['违反规划擅自改变用地', 'converts land against the plan'],
  'with-plan': ['符合规划', 'agrees with the plan'],
  'trees-destroyed': ['造成林木毁坏', 'trees destroyed'],
  'woodland-destroyed': ['造成林地毁坏', 'woodland destroyed'],
  'soil-lost': ['造成水土流失', 'soil and water lost'],
  'driver-absent': [
    '驾驶人不在现场或者拒绝立即驶离，妨碍通行',
    'driver absent or refusing to leave, in the way of others',
  ],
  'value-under-10k': ['货值金额不足一万元', 'goods worth under 10,000 yuan'],
  'value-from-10k': ['货值金额一万元以上', 'goods worth 10,000 yuan or more'],
  'without-gains': ['没有违法所得', 'no illegal gains'],
  'with-gains': ['有违法所得', 'with illegal gains'],
  'little-output': ['没有采出矿产品或者市场价值不足十万元', 'nothing extracted or worth under 100,000 yuan'],
  'uncorrected-little-output': [
    '拒不改正，且没有采出矿产品或者市场价值不足十万元',
    'not rectified, and nothing extracted or worth under 100,000 yuan',
  ],
  'groundwater-restricted': ['在地下水禁止、限制开采区内', 'where groundwater is barred or restricted'],
  'important-wetland': ['国家重要湿地', 'wetland of national importance'],
})
export type Condition = keyof typeof conditions

export const bases = words({
  'project-cost': ['建设工程造价', 'cost of the works'],
  'temporary-cost': ['临时建设工程造价', 'cost of the temporary works'],
  'contract-price': ['工程合同价款', 'contract price of the works'],
  'planning-fee': ['规划编制费', 'fee for drawing up the plan'],
  'entrusted-price': ['委托合同价款', 'price of the entrusting contract'],
  'amount-misused': ['挪用数额', 'amount misused'],
  'waste-fee': ['应交生活垃圾处理费', 'domestic waste fee due'],
  'sewage-fee': ['应缴污水处理费', 'sewage fee due'],
  'water-fee': ['应缴水资源费', 'water resource fee due'],
  'soil-fee': ['应缴水土保持补偿费', 'soil conservation compensation due'],
  gains: ['违法所得', 'illegal gains'],
  'goods-value': ['货值金额', 'value of the goods'],
  'advertising-cost': ['广告费用', 'cost of the advertisement'],
  'cultivation-fee': ['耕地开垦费', 'arable land reclamation fee'],
  'reclamation-fee': ['土地复垦费', 'land restoration fee'],
  'vegetation-cost': ['恢复植被和林业生产条件所需费用', 'cost of restoring vegetation and forestry conditions'],
  'timber-value': ['林木价值', 'value of the trees'],
  'timber-price': ['林木价款', 'price of the timber'],
  'planting-cost': ['未完成造林任务所需费用', 'cost of the planting left undone'],
  'forest-compensation': ['所获取森林生态效益补偿', 'ecological compensation received'],
  'mineral-value': ['矿产品市场价值', 'market value of the minerals'],
  'mine-restoration': ['矿区生态修复所需费用', 'cost of restoring the mining area'],
  output: ['草原前三年平均产值', 'average output of the grassland in the three years before'],
})
export type Base = keyof typeof bases

export const units = words({
  'square-metre': ['每平方米', 'a square metre'],
  'cubic-metre': ['每立方米', 'a cubic metre'],
  tree: ['每株', 'a tree'],
})
export type Unit = keyof typeof units

export const confiscations = words({
  gains: ['违法所得', 'illegal gains'],
  goods: ['非法财物', 'unlawful goods'],
  'food-and-tools': ['违法经营的食品和工具、设备、原料', 'food, tools, equipment and materials'],
  animals: ['饲养的家畜家禽', 'the animals kept'],
  'barbecue-tools': ['烧烤工具', 'barbecue tools'],
  structure: ['实物或者违法收入', 'the structure or unlawful income'],
  'new-buildings': ['新建的建筑物和其他设施', 'buildings put up'],
  'village-structure': ['违法建筑物、构筑物和其他设施', 'unlawful structures'],
  'tools-and-products': ['直接用于违法开采的工具、设备和矿产品', 'tools, equipment and minerals'],
  'exploration-tools': ['直接用于违法勘查的工具、设备', 'tools and equipment of the exploration'],
  timber: ['违法收购、加工、运输的林木或者变卖所得', 'the timber or what it was sold for'],
  certificate: ['采伐许可证件', 'the felling permit'],
})
export type Confiscated = keyof typeof confiscations

export const orders = words({
  rectify: ['责令改正', 'rectify'],
  stop: ['责令停止违法行为', 'stop the act'],
  restore: ['责令恢复原状', 'restore the former state'],
  remedy: ['采取补救措施', 'take remedial measures'],
  treat: ['采取治理措施', 'treat the pollution or damage'],
  clear: ['限期清理', 'clear within a time'],
  demolish: ['限期拆除', 'demolish within a time'],
  rebuild: ['限期改造或者拆除', 'rebuild or demolish within a time'],
  'stop-building': ['责令停止建设（施工）', 'stop building'],
  'suspend-site': ['责令停工整治', 'stop work until put right'],
  'suspend-business': ['责令停业（停产）整治', 'stop business until put right'],
  'suspend-sales': ['责令暂停销售', 'suspend sales'],
  close: ['责令停业、关闭', 'close down'],
  'return-land': ['责令退还土地', 'return the land'],
  replant: ['限期补种树木', 'plant trees in replacement'],
  revegetate: ['限期恢复植被和生产条件', 'restore vegetation and productive conditions'],
  pay: ['责令限期缴纳', 'pay within a time'],
  supply: ['责令限期补报（补办）', 'file or apply within a time'],
  'stop-water': ['在一定时间内停止供水', 'cut the water for a time'],
})
export type Order = keyof typeof orders
