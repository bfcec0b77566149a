import { z } from 'zod'
import { basisText, contentsOf, remedies, service } from '../compulsion.ts'
import { choice, day, field, hidden, instant, long, money, optionalLong, optionalShort, short, yes } from '../fields.ts'
import { officers } from '../officers.ts'
import { namedOrgan } from '../organ.ts'
import { party } from '../party.ts'

const matterOf = (zh: string, en: string) => field(z.string().max(64).optional(), { zh, en, widget: 'matter' })
const note = optionalLong('说明', 'Note')
const reason = long('理由', 'Why')

export const obligations = {
  money: ['缴纳罚款等金钱给付', 'Pay money'],
  demolish: ['拆除违法的建筑物、构筑物、设施', 'Demolish'],
  restore: ['排除妨碍、恢复原状', 'Remove an obstruction, restore'],
  other: ['其他义务', 'Other'],
} as const
export const powers = {
  law: ['法律规定由本机关强制执行', 'A law gives the organ the power'],
  government: ['县级以上地方人民政府责成', 'A county government or above orders it'],
  none: ['没有强制执行权', 'The organ has no such power'],
} as const
export const regimes = {
  general: ['一般规定（复议六十日，起诉六个月）', 'General: 60 days, 6 months'],
  land: ['土地管理法限期拆除（起诉十五日）', 'Land law demolition: 15 days to sue'],
} as const

export const openEnforcement = z.object({
  penaltyMatter: matterOf('行政处罚案件', 'Penalty case'),
  decisionNumber: short('行政决定文号', 'Number of the decision'),
  content: long('行政决定的内容', 'What was decided'),
  decidedOn: day('决定日期', 'Decided on'),
  servedOn: day('决定书送达日期', 'Served on'),
  performBy: day('履行期限届满日', 'To be performed by'),
  deferredUntil: day('延期、分期缴纳期限结束日', 'Deferred until').optional(),
  party,
  obligation: choice(obligations, '义务', 'Duty'),
  amount: money('金额', 'Amount').optional(),
  regime: choice(regimes, '救济期限', 'Remedy limits'),
  remediesTold: yes('决定书已告知救济途径和期限', 'The decision told the remedies'),
  power: choice(powers, '强制执行权', 'Power to enforce'),
  powerBasis: optionalShort('强制执行权的法律依据', 'Basis of the power'),
  namedOrgan,
})
export const remedyKinds = {
  reconsideration: ['行政复议', 'Reconsideration'],
  litigation: ['行政诉讼', 'Litigation'],
} as const
export const recordRemedy = z.object({
  remedy: choice(remedyKinds, '救济', 'Remedy'),
  filedOn: day('申请或者起诉日期', 'Filed on'),
  stay: yes('已决定或者裁定停止执行', 'Enforcement is stayed'),
})
export const remedyResults = {
  upheld: ['维持、驳回', 'Upheld'],
  withdrawn: ['撤回', 'Withdrawn'],
  changed: ['变更', 'Changed'],
  revoked: ['撤销、确认违法或者无效', 'Revoked'],
} as const
export const recordRemedyResult = z.object({
  remedy: choice(remedyKinds, '救济', 'Remedy'),
  result: choice(remedyResults, '结果', 'Result'),
  endedOn: day('当事人收到结果的日期', 'Received by the party on'),
})
export const recordPerformance = z.object({
  extent: choice({ full: ['全部履行', 'In full'], part: ['部分履行', 'In part'] }, '履行情况', 'Performance'),
  amount: money('金额', 'Amount').optional(),
  note,
})

export const setAdditionalFine = z.object({
  principal: money('罚款数额', 'The fine'),
  percentPerDay: field(z.number().positive().max(100), { zh: '每日加处（%）', en: 'Percent a day', widget: 'text' }),
  startsOn: day('起算日期', 'Runs from'),
  standardTold: yes('加处标准已告知当事人', 'The party was told the standard'),
})
export const settleAdditionalFine = z.object({
  until: day('计算至', 'Until'),
  amount: money('加处罚款', 'Additional fine'),
})
export const remitAdditionalFine = z.object({
  amount: money('减免金额', 'Remitted'),
  remedied: yes('当事人采取了补救措施', 'The party took remedial measures'),
})

export const demandContents = {
  deadline: ['履行义务的期限', 'the deadline'],
  manner: ['履行义务的方式', 'how to perform'],
  money: ['金额和给付方式', 'amount and manner of payment'],
  rights: ['陈述权和申辩权', 'the right to speak'],
} as const
export const demand = z.object({
  performBy: day('催告的履行期限', 'To be performed by'),
  performManner: long('履行方式', 'How to perform'),
  amount: money('应缴金额', 'Amount due').optional(),
  additional: money('其中加处罚款', 'Additional fine in it').optional(),
  inWriting: yes('书面催告', 'In writing'),
  contents: contentsOf(['deadline', 'manner', 'money', 'rights'], '催告书载明事项', 'What the demand states'),
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})
export const serveDemand = z.object(service)
export const hearStatement = z.object({ content: long('陈述、申辩的内容', 'What the party said') })
export const reviewStatement = z.object({
  accepted: yes('事实、理由或者证据成立', 'It holds'),
  opinion: long('复核意见', 'Opinion after review'),
})

export const manners = {
  demolish: ['强制拆除', 'Demolition'],
  restore: ['排除妨碍、恢复原状', 'Removal or restoration'],
  auction: ['拍卖查封、扣押的财物', 'Auction of what is held'],
  transfer: ['划拨存款、汇款', 'Transfer of deposits'],
  other: ['其他方式', 'Other'],
} as const
export const decisionContents = {
  party: ['当事人的姓名或者名称、地址', 'name and address of the party'],
  grounds: ['强制执行的理由和依据', 'reason and basis'],
  manner: ['强制执行的方式和时间', 'manner and time'],
  remedies: ['申请行政复议或者提起行政诉讼的途径和期限', 'remedies and their limits'],
  seal: ['行政机关的名称、印章和日期', 'organ, seal and date'],
} as const
export const decideEnforcement = z.object({
  manner: choice(manners, '强制执行方式', 'Manner'),
  executeOn: day('强制执行时间', 'On'),
  basisText,
  reason,
  immediate: yes('催告期间立即强制执行', 'At once, within the time of the demand'),
  hiding: yes('有证据证明有转移或者隐匿财物迹象', 'Evidence of moving or hiding property'),
  justified: yes('当事人不履行有正当理由', 'The party has a justified reason'),
  transferPower: yes('法律规定本机关可以划拨', 'A law lets the organ transfer deposits').optional(),
  contents: contentsOf(
    ['party', 'grounds', 'manner', 'remedies', 'seal'],
    '决定书载明事项',
    'What the decision states',
  ),
  ...remedies,
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})
export const serveEnforcement = z.object(service)
export const announceDemolition = z.object({
  structure: long('违法的建筑物、构筑物、设施', 'Structure'),
  deadline: day('限期自行拆除至', 'To be demolished by'),
  posted: short('公告地点', 'Posted at', { max: 200 }),
})
export const levels = {
  county: ['县级人民政府', 'County government'],
  above: ['县级以上人民政府', 'Government above the county'],
  township: ['乡镇人民政府、街道办事处', 'Township or subdistrict'],
  department: ['部门', 'Department'],
} as const
export const orderByGovernment = z.object({
  level: choice(levels, '责成机关', 'Who orders'),
  organ: short('机关名称', 'Organ'),
  document: short('责成文件', 'Document'),
})

export const harms = {
  traffic: ['危害交通安全', 'Endangers traffic'],
  pollution: ['造成环境污染', 'Pollutes'],
  resources: ['破坏自然资源', 'Harms natural resources'],
  none: ['没有上述后果', 'None of these'],
} as const
export const onBehalfContents = {
  party: ['当事人的姓名或者名称、地址', 'name and address of the party'],
  grounds: ['代履行的理由和依据', 'reason and basis'],
  manner: ['方式和时间', 'manner and time'],
  object: ['标的', 'object'],
  budget: ['费用预算', 'budget'],
  performer: ['代履行人', 'who performs'],
} as const
export const performers = {
  bureau: ['行政机关', 'The organ'],
  'third-party': ['第三人', 'A third party'],
} as const
export const decideOnBehalf = z.object({
  harm: choice(harms, '后果', 'Consequence'),
  performer: choice(performers, '代履行人', 'Performed by'),
  performerName: optionalShort('代履行人名称', 'Name'),
  interested: yes('代履行人有利害关系', 'The performer has an interest'),
  object: long('代履行标的', 'What is to be done'),
  basisText,
  executeOn: day('代履行时间', 'On'),
  budget: money('费用预算', 'Budget'),
  contents: contentsOf(
    ['party', 'grounds', 'manner', 'object', 'budget', 'performer'],
    '决定书载明事项',
    'What the decision states',
  ),
  ...remedies,
  number: hidden(z.string().max(60).optional(), '文号', 'Number'),
})
export const demandOnBehalf = z.object({ performBy: day('履行至', 'To be performed by') })

const execution = {
  startedAt: instant('开始时间', 'Began'),
  endedAt: instant('结束时间', 'Ended'),
  urgent: yes('情况紧急', 'Urgent'),
}
export const signers = ['supervisor', 'performer', 'party', 'witness'] as const
export const performOnBehalf = z.object({
  ...execution,
  supervised: yes('行政机关派员到场监督', 'The organ was there to supervise'),
  signedBy: field(z.array(z.enum(signers)), { zh: '签名', en: 'Signed by', widget: 'choice' }),
  violence: yes('采用暴力、胁迫或者其他非法方式', 'Violence, threats or other unlawful means'),
  result: long('代履行情况', 'What was done'),
})
export const clearAtOnce = z.object({
  namedOrgan,
  party: party.optional(),
  where: choice(
    {
      road: ['道路', 'Road'],
      river: ['河道', 'River'],
      waterway: ['航道', 'Waterway'],
      public: ['公共场所', 'Public place'],
      other: ['其他', 'Elsewhere'],
    },
    '地点类别',
    'Where',
  ),
  place: short('地点', 'Place', { max: 200 }),
  what: choice(
    {
      spill: ['遗洒物', 'Spilled matter'],
      obstacle: ['障碍物', 'Obstacle'],
      pollutant: ['污染物', 'Pollutant'],
      other: ['其他', 'Other'],
    },
    '清除对象',
    'What',
  ),
  needed: yes('需要立即清除', 'It had to be cleared at once'),
  unable: yes('当事人不能清除', 'The party could not'),
  present: yes('当事人在场', 'The party was present'),
  result: long('清除情况', 'What was done'),
})
export const notifyAfterClearing = z.object({ manner: short('通知方式', 'How'), note })
export const chargeCost = z.object({
  amount: money('向当事人收取', 'Charged to the party'),
  cost: money('实际成本', 'Actual cost'),
  itemised: yes('附成本清单', 'Itemised'),
})

export const enforce = z.object({
  ...execution,
  officers,
  home: yes('涉及居民生活', 'A home is concerned'),
  utilitiesCut: yes('停止供水、供电、供热、供燃气', 'Water, power, heat or gas was cut off'),
  filmed: yes('全程音像记录', 'Filmed throughout'),
  belongings: choice(
    {
      none: ['现场没有财物', 'None'],
      inventoried: ['已清点登记并交付', 'Listed and handed over'],
      'not-inventoried': ['未清点登记', 'Not listed'],
    },
    '现场财物',
    'Belongings',
  ),
  result: long('执行情况', 'What was done'),
})
export const auctionSeized = z.object({
  measureMatter: matterOf('查封、扣押案件', 'Measure'),
  held: yes('已在行政管理中查封、扣押', 'It had been sealed or impounded before'),
  through: choice(
    { house: ['委托拍卖机构', 'An auction house'], own: ['自行拍卖、变卖', 'Sold by the organ itself'] },
    '拍卖方式',
    'How',
  ),
  proceeds: money('拍卖所得', 'Proceeds'),
  offset: money('抵缴罚款', 'Set against the fine'),
})
export const destinations = {
  treasury: ['国库', 'Treasury'],
  'fiscal-account': ['财政专户', 'Fiscal account'],
  other: ['其他账户', 'Another account'],
} as const
export const handInProceeds = z.object({
  amount: money('金额', 'Amount'),
  to: choice(destinations, '上缴至', 'To'),
})

export const suspensionGrounds = {
  unable: ['履行确有困难或者暂无履行能力', 'The party cannot perform for now'],
  'third-party': ['第三人对执行标的主张权利', 'A third party claims the object'],
  irreparable: ['执行可能造成难以弥补的损失', 'Enforcing might do irreparable harm'],
  other: ['其他需要中止的情形', 'Other'],
} as const
export const suspendEnforcement = z.object({
  ground: choice(suspensionGrounds, '中止情形', 'Ground'),
  harmsPublic: yes('中止损害公共利益', 'Suspension harms the public interest'),
  reason,
})
export const resumeEnforcement = z.object({ reason })
export const lapseEnforcement = z.object({
  harmless: yes('没有明显社会危害', 'No clear harm to society'),
  unable: yes('当事人确无能力履行', 'The party truly cannot perform'),
})
export const terminationGrounds = {
  death: ['公民死亡，无遗产又无义务承受人', 'Death without estate or successor'],
  dissolved: ['组织终止，无财产又无义务承受人', 'Dissolved without property or successor'],
  lost: ['执行标的灭失', 'The object no longer exists'],
  revoked: ['据以执行的行政决定被撤销', 'The decision was revoked'],
  other: ['其他需要终结的情形', 'Other'],
} as const
export const terminateEnforcement = z.object({ ground: choice(terminationGrounds, '终结情形', 'Ground'), reason })
export const reverseEnforcement = z.object({
  ground: choice(
    {
      revoked: ['行政决定被撤销', 'Decision revoked'],
      changed: ['行政决定被变更', 'Decision changed'],
      mistaken: ['执行错误', 'Enforced in error'],
    },
    '情形',
    'Ground',
  ),
  way: choice(
    {
      restored: ['恢复原状', 'Restored'],
      returned: ['退还财物', 'Returned'],
      compensated: ['赔偿', 'Compensated'],
    },
    '方式',
    'How',
  ),
  possible: yes('能够恢复原状或者退还', 'Restoring or returning is possible'),
  note,
})

export const instalment = z.object({ dueOn: day('日期', 'Due'), amount: money('金额', 'Amount') })
export const agreeEnforcement = z.object({
  terms: long('协议内容', 'Terms'),
  instalments: field(z.array(instalment).max(60).optional(), { zh: '分阶段履行', en: 'Instalments', widget: 'items' }),
  harmsPublic: yes('损害公共利益', 'Harms the public interest'),
  harmsOthers: yes('损害他人合法权益', 'Harms the rights of others'),
})
export const payInstalment = z.object({ amount: money('金额', 'Amount') })
export const breachAgreement = z.object({ what: long('未履行的内容', 'What was not performed') })

export const papers = {
  application: ['强制执行申请书', 'the application'],
  decision: ['行政决定书及作出决定的事实、理由和依据', 'the decision with facts, reasons and basis'],
  opinions: ['当事人的意见及催告情况', 'the party’s opinion and the demand'],
  object: ['申请强制执行标的情况', 'the object of enforcement'],
} as const
export const applyToCourt = z.object({
  court: short('人民法院', 'Court'),
  immovable: yes('执行对象是不动产', 'The object is immovable'),
  courtPlace: choice(
    { organ: ['行政机关所在地', 'Where the organ is'], immovable: ['不动产所在地', 'Where the immovable is'] },
    '法院所在地',
    'Place of the court',
  ),
  papers: contentsOf(['application', 'decision', 'opinions', 'object'], '提交的材料', 'Papers handed in'),
  headSigned: yes('负责人签名', 'Signed by the head'),
  sealed: yes('加盖印章', 'Sealed'),
  dated: yes('注明日期', 'Dated'),
  urgent: yes('申请立即执行', 'Immediate enforcement'),
  publicSafety: yes('为保障公共安全', 'For public safety').optional(),
  additional: money('其中加处罚款', 'Additional fine in it').optional(),
  lateReason: optionalLong('逾期申请的正当理由', 'Why it is late'),
})
export const courtAccept = z.object({ number: optionalShort('案号', 'Case number') })
export const refusals = {
  'not-accepted': ['不予受理', 'Not accepted'],
  'not-enforced': ['不准予强制执行', 'Not to be enforced'],
} as const
export const courtRefuse = z.object({
  ruling: choice(refusals, '裁定', 'Ruling'),
  receivedOn: day('收到裁定日期', 'Received'),
  reason,
})
export const askHigherCourt = z.object({ court: short('上一级人民法院', 'Higher court'), reason })
export const higherCourtRules = z.object({
  result: choice({ granted: ['支持', 'Granted'], upheld: ['维持', 'Upheld'] }, '结果', 'Result'),
})
export const courtOrder = z.object({
  number: optionalShort('裁定书文号', 'Number of the order'),
  urgent: yes('立即执行', 'At once').optional(),
})
export const courtExecuted = z.object({ result: long('执行情况', 'What was done') })
export const closeEnforcement = z.object({ note })
