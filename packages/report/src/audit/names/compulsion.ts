/** What clerks call the acts of sealing-up and impoundment. */
export const measureNames: Readonly<Record<string, readonly string[]>> = {
  proposeMeasure: ['申请查封', '申请扣押', '申请查封扣押'],
  approveMeasure: ['批准查封', '批准扣押', '批准查封扣押', '查封扣押审批', '批准强制措施'],
  takeMeasure: ['查封', '扣押', '查封扣押', '实施查封', '实施扣押', '暂扣', '扣留', '实施强制措施'],
  recordScene: ['制作现场笔录', '查封现场笔录', '扣押现场笔录'],
  deliverDecision: ['交付查封扣押决定书', '交付扣押决定书', '交付查封决定书', '送达查封扣押决定书', '开具清单'],
  reportUrgent: ['补办批准手续', '报告紧急情况', '补批'],
  extendMeasure: ['延长查封', '延长扣押', '延长查封扣押', '延长查封扣押期限'],
  tellExtension: ['告知延长查封扣押', '送达延长决定'],
  sendForTesting: ['扣押物品送检'],
  decideDisposition: ['查封扣押处理决定', '扣押物品处理决定'],
  releaseMeasure: ['解除查封', '解除扣押', '解除查封扣押', '解除强制措施'],
  returnObject: ['退还扣押物品', '返还财物', '退还物品'],
  disposeObject: ['拍卖扣押物品', '销毁扣押物品'],
}

/** What clerks call the acts of compulsory enforcement. */
export const enforcementNames: Readonly<Record<string, readonly string[]>> = {
  openEnforcement: ['行政决定', '逾期未履行', '逾期不履行', '限期拆除决定'],
  recordRemedy: ['复议诉讼', '提起诉讼', '申请复议'],
  recordRemedyResult: ['复议诉讼结果', '判决生效'],
  setAdditionalFine: ['加处罚款', '告知加处罚款标准'],
  settleAdditionalFine: ['核定加处罚款', '加处罚款决定'],
  demand: ['催告', '催告书', '履行催告'],
  serveDemand: ['送达催告书', '催告书送达'],
  announceDemolition: ['公告', '限期拆除公告', '强制拆除公告', '拆除公告'],
  orderByGovernment: ['政府责成', '责成强制拆除', '县级政府责成'],
  decideEnforcement: ['强制执行决定', '强制拆除决定', '作出强制执行决定书'],
  serveEnforcement: ['送达强制执行决定', '送达强制执行决定书', '送达强制拆除决定书'],
  enforce: ['强制执行', '强制拆除', '强拆', '实施强制拆除', '拆除'],
  decideOnBehalf: ['代履行决定'],
  performOnBehalf: ['实施代履行'],
  clearAtOnce: ['立即清除', '立即实施代履行'],
  agreeEnforcement: ['执行协议', '分期履行协议'],
  applyToCourt: ['申请法院执行', '申请强制执行', '申请人民法院强制执行', '非诉执行申请'],
  courtAccept: ['受理执行申请'],
  courtOrder: ['准予执行裁定', '裁定准予执行'],
  courtRefuse: ['不准予执行裁定', '不予受理执行申请'],
}

export const rectificationNames: Readonly<Record<string, readonly string[]>> = {
  orderRectification: ['责令限期改正', '责令改正通知'],
  serveRectification: ['送达责令改正'],
}

export const offSiteNames: Readonly<Record<string, readonly string[]>> = {
  reviewDeviceLegally: ['监控设备法制审核'],
  reviewDeviceTechnically: ['监控设备技术审核'],
  setSignage: ['设置监控标志'],
  publishSite: ['公布监控地点', '公布设备设置地点'],
  activateDevice: ['启用监控设备'],
  captureRecord: ['监控抓拍', '抓拍', '电子监控记录', '监控记录'],
  reviewRecord: ['审核监控记录'],
  notifyParty: ['告知监控违法事实'],
}
