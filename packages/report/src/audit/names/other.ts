/** What clerks call the acts of an order to rectify. */
export const rectificationNames: Readonly<Record<string, readonly string[]>> = {
  orderRectification: ['责令限期改正', '责令改正通知'],
  serveRectification: ['送达责令改正'],
}

/** What clerks call the acts of off-site enforcement. */
export const offSiteNames: Readonly<Record<string, readonly string[]>> = {
  reviewDeviceLegally: ['监控设备法制审核', '设备法制审核'],
  reviewDeviceTechnically: ['监控设备技术审核', '设备技术审核'],
  setSignage: ['设置监控标志'],
  publishSite: ['公布监控地点', '公布设备设置地点'],
  activateDevice: ['启用监控设备', '启用电子监控设备', '电子监控设备启用', '启用设备', '设备启用'],
  captureRecord: ['监控抓拍', '抓拍', '电子抓拍', '电子监控抓拍', '电子监控记录', '监控记录'],
  reviewRecord: ['审核监控记录'],
  notifyParty: ['告知监控违法事实'],
  handOverRecord: ['移交处罚', '移交立案', '移交监控记录', '作为处罚证据', '作为证据使用'],
}
