import type { Act } from '@zhiheng/procedure'
import type { PenaltyAct } from '../src/penalty/acts/acts.ts'

/** Synthetic acts of penalty cases; persons, companies and streets are invented. */
export function played(steps: readonly (readonly [kind: string, on: string, data: object, actor?: string])[]) {
  return steps.map(([kind, at, data, actor = '李建国'], i): Act => {
    const happenedAt = `${at}:00+08:00`
    return {
      id: `a${i + 1}`,
      matter: '240304-SAMPLE01',
      sequence: i + 1,
      kind,
      actor,
      unit: '综合执法一中队',
      happenedAt,
      recordedAt: happenedAt,
      data,
      evidence: [],
    }
  }) as unknown as readonly PenaltyAct[]
}

const officer = (id: string, name: string) => ({ id, name, certificate: `YN-E-0${id}`, standing: 'certified' as const })
const two = [officer('101', '李建国'), officer('102', '杨秀英')]
const company = {
  kind: 'organisation',
  name: '楚雄示例建材有限公司',
  creditCode: '91532300MA00000000',
  representative: '周示例',
  address: '楚雄市鹿城镇示例路88号',
}
const seen = { shown: true, recusalTold: true }
const goods = [{ name: '页岩砖', quantity: 1200, unit: '块', model: '240×115×53毫米', keptAt: '本局物证仓库2号区' }]
const remedies = {
  reconsiderationBody: '楚雄市人民政府',
  reconsiderationDays: 60,
  court: '楚雄市人民法院',
  litigationMonths: 6,
}
export const sanction = {
  facts: '当事人于2024年3月1日至3日，未经批准在楚雄市示例路88号门前人行道堆放页岩砖、水泥，占用城市道路42平方米。',
  violated: ['《城市道路管理条例》第二十七条第一项'],
  punished: ['《城市道路管理条例》第四十二条'],
  penalties: [
    { kind: 'fine', amount: 1_800_000 },
    { kind: 'confiscate-gains', amount: 320_000 },
    { kind: 'confiscate-goods', what: '页岩砖1200块' },
  ],
  discretion: {
    degree: 'grave',
    circumstances: ['占用面积超过四十平方米', '责令改正后三日内仍未清理'],
    reasons: '占用时间较长，妨碍行人通行，造成一定影响',
    recommended: 1_800_000,
  },
}
const evidence = '现场检查笔录一份、现场照片六张、询问笔录二份、面积检测报告一份、营业执照复印件一份'
const chief = '王局长'
const reviewer = '赵法制'

/** Lead to report: everything an investigation may make. */
const investigation = [
  [
    'lead',
    '2024-03-01T09:10',
    {
      source: 'complaint',
      text: '群众反映示例路88号门前人行道长期堆放建材，行人无法通行',
      place: { address: '楚雄市鹿城镇示例路88号' },
      suspect: '门前建材商铺',
    },
  ],
  ['extendCheck', '2024-03-01T10:10', { reason: '需向规划部门核实道路红线' }, chief],
  [
    'checkLead',
    '2024-03-02T10:00',
    {
      officers: two,
      findings: '现场属实，人行道上堆放页岩砖、水泥',
      evidence: true,
      competent: true,
      inTime: true,
      suggestion: 'file',
    },
  ],
  [
    'file',
    '2024-03-04T09:00',
    {
      power: 'RO-006',
      cause: '擅自占用城市道路',
      party: company,
      violatedOn: '2024-03-01',
      endedOn: '2024-03-03',
      officers: two,
      number: '楚综执立〔2024〕36号',
    },
    chief,
  ],
  [
    'inspect',
    '2024-03-04T10:30',
    {
      officers: two,
      ...seen,
      startedAt: '2024-03-04T10:00:00+08:00',
      endedAt: '2024-03-04T10:30:00+08:00',
      place: '楚雄市示例路88号门前',
      partyPresent: true,
      witness: '社区网格员段示例',
      findings: '人行道东侧堆放页岩砖约1200块、水泥若干，占用长度14米、宽度3米，行人须绕行车行道。',
      signed: 'signed',
    },
  ],
  [
    'inquire',
    '2024-03-04T15:00',
    {
      officers: two,
      ...seen,
      startedAt: '2024-03-04T14:30:00+08:00',
      endedAt: '2024-03-04T15:00:00+08:00',
      place: '本局询问室',
      person: '周示例',
      role: 'party',
      alone: true,
      qa: [
        { question: '堆放的材料是谁的？', answer: '是我们公司的。' },
        { question: '是否办理过占用道路的审批手续？', answer: '没有办理。' },
      ],
      signed: 'signed',
    },
  ],
  [
    'collectEvidence',
    '2024-03-04T15:20',
    {
      officers: two,
      kind: 'documentary',
      name: '营业执照复印件',
      source: '当事人提供',
      proves: '当事人主体身份',
      original: 'checked-copy',
      signed: true,
      heldBy: '杨秀英',
    },
  ],
  [
    'moveEvidence',
    '2024-03-04T16:00',
    { evidence: '营业执照复印件', from: '李建国', to: '物证管理员', reason: '入库保管' },
  ],
  [
    'sampleEvidence',
    '2024-03-05T09:00',
    {
      officers: two,
      shown: true,
      items: goods,
      method: '随机抽取',
      sealed: true,
      partyPresent: true,
      signed: 'signed',
    },
  ],
  ['approvePreservation', '2024-03-05T09:30', { reason: 'lost' }, chief],
  [
    'preserve',
    '2024-03-05T10:00',
    { officers: two, shown: true, items: goods, keeper: '本局物证管理员', counted: true, signed: 'refused' },
  ],
  ['settlePreserved', '2024-03-08T10:00', { disposition: 'record', note: '已拍照、录像保全' }, chief],
  [
    'commissionTest',
    '2024-03-08T11:00',
    { agency: '楚雄示例测绘有限公司', qualified: true, subject: '测量占用道路的面积' },
  ],
  ['receiveTest', '2024-03-12T11:00', { result: '占用面积为42平方米', told: true }],
  [
    'askAssistance',
    '2024-03-12T15:00',
    { to: '楚雄市自然资源局', what: '查询示例路88号门前道路红线范围', by: '2024-03-20' },
  ],
  [
    'orderRectify',
    '2024-03-13T09:00',
    {
      officers: two,
      violated: '《城市道路管理条例》第二十七条第一项',
      what: '清理人行道上堆放的全部建筑材料',
      at: 'by',
      by: '2024-03-16',
    },
  ],
  ['askRecusal', '2024-03-13T10:00', { of: '杨秀英', by: 'party', reason: '当事人认为其与投诉人相识' }],
  [
    'decideRecusal',
    '2024-03-14T10:00',
    { granted: false, reason: '经核实，杨秀英与投诉人不相识，与本案没有利害关系' },
    chief,
  ],
  ['suspend', '2024-03-14T11:00', { ground: 'interpretation', reason: '等待主管部门对道路范围作出确认' }, chief],
  ['resume', '2024-03-18T09:00', { reason: '主管部门已书面答复，中止情形消失' }, chief],
  ['reinspect', '2024-03-18T10:00', { officers: two, corrected: 'partly', findings: '水泥已清走，页岩砖仍在原处' }],
  ['extendDecision', '2024-03-18T11:00', { reason: '案情复杂，需补充测量', days: 30, collective: false }, chief],
  [
    'conclude',
    '2024-03-20T09:00',
    { officers: two, ...sanction, evidence, complex: true, publicInterest: false, manyRelations: false },
  ],
] as const

/** Review, notice, statement and hearing. */
const heard = [
  [
    'legalReview',
    '2024-03-22T09:00',
    {
      reviewer: officer('201', reviewer),
      receivedOn: '2024-03-20',
      points: ['organ', 'procedure', 'facts', 'law', 'powers', 'papers', 'crime', 'other'].map((point) => ({
        point,
        opinion: point === 'crime' ? '未发现涉嫌犯罪' : '符合规定',
      })),
      result: 'agree',
    },
    reviewer,
  ],
  [
    'notify',
    '2024-03-25T09:00',
    { ...sanction, statementTold: true, hearingTold: true, number: '楚综执罚告〔2024〕36号' },
  ],
  [
    'serve',
    '2024-03-25T10:00',
    { document: 'notice', manner: 'direct', receiver: '周示例', servedOn: '2024-03-25', receipt: true },
  ],
  [
    'state',
    '2024-03-26T10:00',
    {
      by: '周示例',
      manner: 'spoken',
      receivedAt: '2024-03-26T10:00:00+08:00',
      words: '已清走大部分材料，经营困难，请求从轻处罚',
    },
  ],
  [
    'requestHearing',
    '2024-03-27T10:00',
    { by: '楚雄示例建材有限公司', requestedAt: '2024-03-27T10:00:00+08:00', manner: 'written' },
  ],
  [
    'notifyHearing',
    '2024-03-28T10:00',
    { heldAt: '2024-04-10T09:00:00+08:00', place: '本局听证室', host: '何示例', recorder: '普示例', open: 'open' },
    reviewer,
  ],
  [
    'serve',
    '2024-03-28T15:00',
    {
      document: 'hearing-notice',
      manner: 'electronic',
      receiver: '周示例',
      servedOn: '2024-03-28',
      consent: true,
      receipt: true,
    },
  ],
  [
    'holdHearing',
    '2024-04-10T09:00',
    {
      host: '何示例',
      hostInvestigated: false,
      investigatorsPresent: true,
      attended: 'party',
      agents: 1,
      record:
        '调查人员提出违法事实、证据和处罚建议；当事人对面积无异议，请求减轻处罚；双方就责令改正后的清理情况进行质证。',
      signed: 'signed',
    },
    reviewer,
  ],
  ['reportHearing', '2024-04-11T09:00', { conclusion: '事实清楚、证据充分，拟处罚意见适当', supports: true }, reviewer],
  [
    'reviewStatement',
    '2024-04-12T09:00',
    { result: 'refused', reasons: '责令改正期满后仍有三分之二的材料未清理，经营困难不属于法定从轻情形' },
  ],
  [
    'deliberate',
    '2024-04-15T09:00',
    {
      members: [
        { name: '王局长', post: '局长', opinion: '事实清楚，同意拟处罚意见' },
        { name: '张副局长', post: '副局长', opinion: '同意' },
        { name: '陈副局长', post: '副局长', opinion: '同意，注意后续催缴' },
      ],
      recorder: '普示例',
      conclusion: '同意拟处罚意见',
      agreed: true,
    },
    chief,
  ],
] as const

const performed = [
  [
    'decide',
    '2024-04-16T09:00',
    {
      ...sanction,
      ...remedies,
      evidence,
      statementAnswer: '责令改正期满后仍未全部清理，经营困难不属于法定从轻情形',
      performance: '持本决定书到指定银行或者通过电子支付系统缴纳',
      payWithin: 15,
      sealed: true,
      number: '楚综执罚决〔2024〕36号',
    },
    chief,
  ],
  [
    'serve',
    '2024-04-17T09:00',
    {
      document: 'decision',
      manner: 'left',
      receiver: '周示例',
      servedOn: '2024-04-17',
      refusal: '拒绝签收',
      witness: '社区网格员段示例',
      recorded: true,
      receipt: true,
    },
  ],
  [
    'serve',
    '2024-04-18T09:00',
    {
      document: 'decision',
      manner: 'announcement',
      receiver: '楚雄示例建材有限公司',
      servedOn: '2024-05-18',
      announcedOn: '2024-04-18',
      triedOthers: true,
      receipt: true,
    },
  ],
  [
    'correct',
    '2024-04-18T10:00',
    {
      kind: 'correction',
      document: '行政处罚决定书',
      wrong: '示例路八十号',
      right: '示例路88号',
      affectsRights: false,
    },
  ],
  ['publish', '2024-04-18T11:00', { where: '楚雄市人民政府网站', masked: true }],
  ['askDeferral', '2024-04-20T09:00', { reason: '公司流动资金不足', until: '2024-06-30' }],
  ['grantDeferral', '2024-04-22T09:00', { until: '2024-06-30', instalments: 3 }, chief],
  [
    'challenge',
    '2024-04-25T09:00',
    { kind: 'reconsideration', organ: '楚雄市人民政府', filedOn: '2024-04-25' },
    reviewer,
  ],
  ['endChallenge', '2024-05-25T09:00', { outcome: 'upheld', effectiveOn: '2024-05-24' }, reviewer],
  ['pay', '2024-06-01T09:00', { amount: 600_000, kind: 'fine', channel: 'bank', receipt: '示例票据0001' }],
  ['handOver', '2024-07-02T09:00', { demandedOn: '2024-06-15', reason: '催告后仍未缴清' }, chief],
  [
    'disposeGoods',
    '2024-07-03T09:00',
    { items: '页岩砖1200块', how: 'auction', proceeds: 36_000, handlers: '普示例、段示例' },
  ],
  ['confirmPerformance', '2024-07-20T09:00', { how: 'enforced', note: '余款已强制执行到位' }],
  ['close', '2024-07-22T09:00', { ground: 'performed', summary: '罚没款全部入库，物品已拍卖' }, chief],
  ['withdrawPublication', '2024-07-23T09:00', { reason: '公开期限届满' }],
  ['archive', '2024-07-25T09:00', { retention: '30', volumes: 1 }],
] as const

/** From lead to archive, with hearing, review and most branches. */
export const wholeCase = played([...investigation, ...heard, ...performed])
const told = investigation.slice(0, 4)
const noticed = [...told, investigation.at(-1) as (typeof investigation)[22]] as const

const noHearing = { ...sanction, statementTold: true, hearingTold: false, number: '楚综执罚告〔2024〕37号' }
/** Branches that end otherwise. */
export const branches: Record<string, readonly PenaltyAct[]> = {
  notFiled: played([
    investigation[0],
    [
      'checkLead',
      '2024-03-02T10:00',
      { officers: two, findings: '现场没有堆放', evidence: false, competent: true, inTime: true, suggestion: 'refuse' },
    ],
    ['refuseFiling', '2024-03-03T10:00', { ground: 'no-violation', reason: '经核查不属实' }, chief],
  ]),
  transferred: played([
    ...told,
    [
      'transfer',
      '2024-03-05T10:00',
      { to: '楚雄市交通运输局', organ: 'administrative', reason: '该路段属于公路，不属于本机关管辖' },
      chief,
    ],
  ]),
  crime: played([
    ...told,
    [
      'transfer',
      '2024-03-05T10:00',
      {
        to: '楚雄市公安局',
        organ: 'police',
        reason: '涉嫌伪造国家机关证件',
        reportedAt: '2024-03-04T11:00:00+08:00',
        approvedAt: '2024-03-04T17:00:00+08:00',
      },
      chief,
    ],
  ]),
  terminated: played([
    ...told,
    ['terminate', '2024-03-06T10:00', { ground: 'unproven', reason: '证据不足以认定占用人' }, chief],
  ]),
  none: played([
    ...noticed,
    ['reopen', '2024-03-21T09:00', { reason: '补充清理情况的照片' }, chief],
    [
      'decideNone',
      '2024-03-26T10:00',
      {
        ground: 'trifling',
        facts: '占用人行道不足一小时，责令后立即清理',
        reasons:
          '违法行为轻微并及时改正，没有造成危害后果，依据《中华人民共和国行政处罚法》第三十三条第一款不予行政处罚',
        education: '已对当事人批评教育',
        ...remedies,
        number: '楚综执不罚〔2024〕5号',
      },
      chief,
    ],
  ]),
  waived: played([
    ...noticed,
    ['notify', '2024-03-25T09:00', noHearing],
    ['waive', '2024-03-25T10:00', { what: 'both', signed: true }],
    [
      'requestHearing',
      '2024-04-09T10:00',
      { by: '楚雄示例建材有限公司', requestedAt: '2024-04-09T10:00:00+08:00', manner: 'spoken' },
    ],
    ['withdrawHearing', '2024-04-09T11:00', {}],
    [
      'requestHearing',
      '2024-04-10T10:00',
      { by: '楚雄示例建材有限公司', requestedAt: '2024-04-10T10:00:00+08:00', manner: 'written' },
    ],
    ['refuseHearing', '2024-04-11T10:00', { ground: 'late', reason: '申请超过五个工作日' }, reviewer],
    [
      'decide',
      '2024-04-12T09:00',
      {
        ...sanction,
        penalties: [{ kind: 'warning' }],
        ...remedies,
        evidence,
        performance: '自觉遵守',
        sealed: true,
        number: '楚综执罚决〔2024〕37号',
      },
      chief,
    ],
    ['refuseDeferral', '2024-04-13T09:00', { reason: '不属于经济困难' }, chief],
  ]),
}
