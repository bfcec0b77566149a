import { cite } from '@zhiheng/law'

/** Where the duties of the closed loop come from; every rule and clock of this matter cites one of these. */
export const basis = {
  /** 整合信息平台: the digital city-management platform and its hotline. */
  platform: cite('城市执法体制改革指导意见', undefined, { item: 22 }),
  /** 推进网格管理: grids with named people who find and settle problems. */
  grid: cite('城市执法体制改革指导意见', undefined, { item: 25 }),
  /** 告知: whoever reports is told whether it is taken, how it goes on, or whom to turn to. */
  tellReporter: cite('信访工作条例', 23),
  /** 限时办结: a limit is set, published and kept. */
  setLimits: cite('优化营商环境条例', 36),
  /** 文字记录: what is done is written down. */
  writtenRecord: cite('行政执法三项制度指导意见', undefined, { item: 7 }),
  wholeRecord: cite('行政执法三项制度指导意见', undefined, { item: 8 }),
  archive: cite('档案法', 14),
  leastData: cite('个人信息保护法', 6),
  withinPowers: cite('个人信息保护法', 34),
  fileWhenMet: cite('行政处罚法', 54),
} as const
