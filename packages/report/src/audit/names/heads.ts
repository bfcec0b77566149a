/** Matters whose acts a name may be of, as the procedures call themselves. */
type Of = 'penalty' | 'summary-penalty' | 'measure' | 'enforcement' | 'rectification' | 'off-site'
type Head = readonly [name: RegExp, of: Of, kind: string, unless?: RegExp]

/**
 * The act behind a name nobody listed: which word of it decides. The first that fits counts, so what is done to a paper
 * (送达、撤销、缴纳) comes before the paper it is done to.
 */
const heads: readonly Head[] = [
  // Courts, reconsideration and withdrawal.
  [/准予.*执行|同意.*强制执行.*裁定/, 'enforcement', 'courtOrder', /不准予/],
  [/不(?:予受理|准予).*(?:执行|申请)|裁定不(?:予|准)/, 'enforcement', 'courtRefuse'],
  [/申请.*(?:法院|强制执行)|非诉执行|apply.*court|court application/i, 'enforcement', 'applyToCourt'],
  [/判决|裁判|裁定|复议决定|复议.*(?:维持|撤销|驳回|终止)/, 'penalty', 'endChallenge'],
  [/(?:撤销|撤回|废止|确认违法|确认无效).*(?:处罚|决定)|(?:处罚|决定).*(?:被?撤销|作废)/, 'penalty', 'endChallenge'],
  [/(?:申请|提起|提出|不服).*(?:复议|诉讼)|起诉|上诉|提起诉讼/, 'penalty', 'challenge'],
  // Enforcement.
  [/催告.*(?:陈述|申辩)|(?:陈述|申辩).*催告/, 'enforcement', 'hearStatement'],
  [/代履行.*催告/, 'enforcement', 'demandOnBehalf'],
  [/(?:送达|签收|收到|serve|service).*(?:催告|demand)|催告.*(?:送达|签收)/i, 'enforcement', 'serveDemand'],
  [/催告|demand/i, 'enforcement', 'demand'],
  [/责成/, 'enforcement', 'orderByGovernment'],
  [/(?:减|免).*加处/, 'enforcement', 'remitAdditionalFine'],
  [/(?:计算|核算|结算).*加处|加处.*(?:计算|核算|合计)/, 'enforcement', 'settleAdditionalFine'],
  [/加处|滞纳金/, 'enforcement', 'setAdditionalFine'],
  [
    /(?:送达|签收).*(?:强制执行|强制拆除|强拆|代履行)|(?:强制执行|强制拆除|强拆|代履行).*(?:送达|签收)/,
    'enforcement',
    'serveEnforcement',
  ],
  [/公告.*拆|拆.*公告|(?:张贴|发布|予以)公告/, 'enforcement', 'announceDemolition', /送达|听证/],
  [/(?:送达|签收).*限期拆除|限期拆除.*(?:送达|签收)/, 'enforcement', 'serveOpened'],
  [/自行拆除|自行履行|自动履行|主动拆除/, 'enforcement', 'recordPerformance', /责令|限期|通知|要求/],
  [/(?:限期|责令).*拆|拆除(?:决定|通知)书?$/, 'enforcement', 'openEnforcement', /强制|强拆/],
  [/代履行.*决定/, 'enforcement', 'decideOnBehalf'],
  [/代履行/, 'enforcement', 'performOnBehalf'],
  [/(?:强制执行|强制拆除|强拆).*决定|决定.*(?:强制执行|强制拆除|强拆)/, 'enforcement', 'decideEnforcement'],
  [/强拆|拆除|强制执行|强制清除|demoli/i, 'enforcement', 'enforce'],
  [/(?:停止?|断|切断)(?:供|了)?(?:水|电|气|热)/, 'enforcement', 'enforce', /停产/],
  // Preserved evidence, sealing-up, impoundment.
  [/登记保存.*(?:处理|解除|返还|退还|处置)|(?:处理|解除|返还|退还|处置).*登记保存/, 'penalty', 'settlePreserved'],
  [/(?:批准|审批|呈批).*登记保存|登记保存.*(?:批准|审批)/, 'penalty', 'approvePreservation'],
  [/登记保存|证据保全/, 'penalty', 'preserve'],
  [/解除.*(?:查封|扣押|扣留|强制措施)|release/i, 'measure', 'releaseMeasure'],
  [/(?:告知|送达|通知).*延长.*(?:查封|扣押)|延长.*(?:查封|扣押).*(?:告知|送达|通知)/, 'measure', 'tellExtension'],
  [/(?:延长|延期|续).*(?:查封|扣押|扣留|强制措施)|(?:查封|扣押).*(?:延长|延期)/, 'measure', 'extendMeasure'],
  [/(?:查封|扣押|扣留).*笔录/, 'measure', 'recordScene'],
  [
    /(?:送达|交付|签收|出具).*(?:查封|扣押|扣留|清单)|(?:查封|扣押|扣留|清单).*(?:送达|交付|签收)/,
    'measure',
    'deliverDecision',
  ],
  [/退还|退回|返还|发还|归还|领回/, 'measure', 'returnObject', /罚款|费用|补充|案件/],
  [/(?:查封|扣押).*(?:送检|检测|鉴定|检验)|(?:送检|检测|鉴定|检验).*(?:查封|扣押)/, 'measure', 'sendForTesting'],
  [/(?:查封|扣押|扣留).*(?:处理|处置)|(?:处理|处置).*(?:查封|扣押|扣留)/, 'measure', 'decideDisposition'],
  [/(?:批准|审批).*(?:查封|扣押|扣留|强制措施)|(?:查封|扣押|强制措施).*(?:批准|审批)/, 'measure', 'approveMeasure'],
  [/(?:移送|移交).*(?:查封|扣押)/, 'measure', 'transferObjects'],
  [/保管费/, 'measure', 'settleStorage'],
  [/查封|扣押|扣留|强制措施|seiz|impound|seal/i, 'measure', 'takeMeasure'],
  [/暂扣|拖移|锁扣|扣车|锁车/, 'measure', 'takeMeasure', /许可|执照|驾驶证|证件/],
  [/(?:设备|仪器).*(?:检定|校准)|(?:检定|校准).*(?:设备|仪器)/, 'off-site', 'recalibrate'],
  // Hearing.
  [/(?:送达|签收).*听证告知|听证告知.*(?:送达|签收)/, 'penalty', 'serve', /申请/],
  [/(?:告知|offer|notice of right).*(?:听证|hearing)|听证.*告知/i, 'penalty', 'notify'],
  [/(?:放弃|不要求|未要求|未申请|不申请).*听证|听证.*放弃/, 'penalty', 'waive'],
  [/撤回.*听证/, 'penalty', 'withdrawHearing'],
  [/(?:不予|拒绝|不同意|不组织|驳回).*听证/, 'penalty', 'refuseHearing'],
  [/听证.*通知|通知.*听证|hearing notice|notice of hearing/i, 'penalty', 'notifyHearing'],
  [/(?:申请|要求|提出|请求|request|ask).*(?:听证|hearing)|听证申请/i, 'penalty', 'requestHearing'],
  [/听证.*(?:报告|意见)/, 'penalty', 'reportHearing'],
  [/听证|hearing/i, 'penalty', 'holdHearing'],
  // What is done to a paper.
  [/(?:送达|签收|寄送|邮寄|留置|投递).*(?:责令|改正)/, 'rectification', 'serveRectification'],
  [/送达|签收|寄送|邮寄|留置|投递|^serve|service of/i, 'penalty', 'serve'],
  [/(?:公示|公开).*(?:处罚|决定|信息)|(?:处罚|决定).*(?:公示|公开)|publi/i, 'penalty', 'publish'],
  [/(?:批准|同意).*(?:延期|分期|暂缓).*缴|(?:延期|分期).*缴.*(?:批准|同意)/, 'penalty', 'grantDeferral'],
  [/申请.*(?:延期|分期|暂缓)/, 'penalty', 'askDeferral', /办案/],
  [/(?:当场|现场)(?:收缴|收取|缴纳)/, 'summary-penalty', 'collect'],
  [/缴纳|缴款|缴清|交纳|收缴|缴付|交罚款|收取.*(?:罚|款)|^pay/i, 'penalty', 'pay'],
  // The ordinary case.
  [/(?:申请|要求|请求).*回避/, 'penalty', 'askRecusal', /决定|驳回/],
  [/回避/, 'penalty', 'decideRecusal', /告知/],
  [
    /集体(?:讨论|审议|研究|决定)|案审会|审委会|会审|案件审理委员会|局务会|办公会|党组会|collective|deliberat/i,
    'penalty',
    'deliberate',
  ],
  [/监控.*法制审核/, 'off-site', 'reviewDeviceLegally'],
  [/技术审核/, 'off-site', 'reviewDeviceTechnically'],
  [/(?:法制|法律|合法性).*审核|法核|legal review/i, 'penalty', 'legalReview'],
  [/(?:放弃|未提出|未作|没有提出).*(?:陈述|申辩)/, 'penalty', 'waive'],
  [/(?:复核|核实|采纳).*(?:陈述|申辩|意见)|(?:陈述|申辩).*(?:复核|采纳)/, 'penalty', 'reviewStatement'],
  [/告知|prior notice|notice of (?:intended|proposed)|^notice$/i, 'penalty', 'notify', /鉴定|检测|检验|权利义务/],
  [/违法行为通知|违法通知/, 'penalty', 'notify'],
  [/陈述|申辩|statement|defence|defense/i, 'penalty', 'state'],
  [/不予立案/, 'penalty', 'refuseFiling'],
  [/立案|受案|case filing|filing|file the case/i, 'penalty', 'file', /法院/],
  [/撤案/, 'penalty', 'terminate'],
  [/(?:不予|免予|免于).*处罚|no penalty/i, 'penalty', 'decideNone'],
  [
    /(?:延长|延期|顺延).*(?:办案|办理|期限|决定|案件|审批)|(?:办案|办理)期限.*(?:延长|延期)/,
    'penalty',
    'extendDecision',
  ],
  [/中止/, 'penalty', 'suspend', /执行/],
  [/恢复.*(?:调查|办理|审理)/, 'penalty', 'resume'],
  [/调查终结|终结报告|调查报告|调查总结/, 'penalty', 'conclude'],
  [/复查|整改.*(?:核查|验收|检查)/, 'penalty', 'reinspect'],
  [/责令|整改通知|限期改正|限期整改|限期清/, 'penalty', 'orderRectify', /停产|停业|关闭/],
  [/移送|移交.*(?:公安|司法|检察)/, 'penalty', 'transfer'],
  [/询问|谈话|问话|inquir|interview|question/i, 'penalty', 'inquire'],
  [/(?:委托|送).*(?:鉴定|检测|检验|评估|测绘|监测)/, 'penalty', 'commissionTest'],
  [/鉴定|检测|检验|测绘|监测/, 'penalty', 'receiveTest'],
  [/抽样/, 'penalty', 'sampleEvidence'],
  [/检查|勘验|勘查|勘察|踏勘|查看现场|inspect/i, 'penalty', 'inspect'],
  [/取证|调取|收集证据|evidence/i, 'penalty', 'collectEvidence'],
  [/举报|投诉|线索|发现|巡查|巡逻|案发|受理/, 'penalty', 'lead'],
  [/(?:当场|简易).*(?:处罚|罚款)|on-the-spot|summary/i, 'summary-penalty', 'punish'],
  [/处罚|罚款|penalty|fine|decision/i, 'penalty', 'decide', /审批|呈批|建议|意见|拟|草案|未|申请/],
  [/结案|close/i, 'penalty', 'close'],
  [/归档|archive/i, 'penalty', 'archive'],
]

/** What decides in a name: the matter and the kind of act. */
export function headOf(name: string): { readonly of: Of; readonly kind: string } | undefined {
  const found = heads.find(([pattern, , , unless]) => pattern.test(name) && !unless?.test(name))
  return found && { of: found[1], kind: found[2] }
}

/** The same act in the matter a file is about, where both have one. */
export const alike: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  enforcement: { challenge: 'recordRemedy', endChallenge: 'recordRemedyResult' },
  'summary-penalty': {
    decide: 'punish',
    pay: 'pay',
    challenge: 'challenge',
    endChallenge: 'endChallenge',
    close: 'close',
  },
  rectification: { orderRectify: 'orderRectification', reinspect: 'reinspect' },
  'off-site': {
    legalReview: 'reviewDeviceLegally',
    notify: 'notifyParty',
    state: 'hearObjection',
    reviewStatement: 'reviewObjection',
  },
}
