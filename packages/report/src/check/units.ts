/** Counting words of yearly reports, longest first when matched. */
export const units = (
  '个百分点 百分点 平方公里 平方千米 平方米 立方米 公里 千米 公顷 亿元 万元 人次 场次 车次 件次 户次 家次 批次 艘次 台次 头次 辆次 处次 个次 点次 店次 份次 课时 学时 小时 分钟 ' +
  '件 次 人 名 条 个 项 份 期 家 户 起 宗 篇 天 部 支 场 批 台 辆 张 册 块 处 座 套 例 本 栋 间 盏 棵 株 根 幅 面 只 头 桶 口 轮 类 种 位 组 所 把 段 元 吨 米 亩 分 倍 卷 则 封 笔 款 队 艘 架 顶 颗 桩 盒 箱 袋 车 方 路 公斤 斤 句 道 枚 对 双 样 % ‰'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)

/** Words after 个 that make it a length of time and so no count. */
export const timeAfterGe = /^(?:工作日|自然日|月|小时|星期|季度|年头|昼夜|日历日)/

/** Counting words a Chinese numeral may stand before and still be a count rather than a set phrase. */
export const strictUnits = new Set(
  '件 次 人 名 份 期 家 户 起 宗 篇 场 场次 人次 部 批 台 辆 册 处 座 例 天 课时 学时 元 万元 亿元 吨 公里 平方米 支 张 卷 车次 件次 家次 块 套 本 条 封 幅 轮 位'.split(
    ' ',
  ),
)
