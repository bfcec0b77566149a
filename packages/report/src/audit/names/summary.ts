/** What clerks call the acts of an on-the-spot penalty. */
export const summaryNames: Readonly<Record<string, readonly string[]>> = {
  punish: ['当场处罚', '当场处罚决定', '简易程序处罚', '当场作出处罚决定', '当场行政处罚', '处罚决定', '决定', '处罚'],
  collect: ['当场收缴', '当场收缴罚款', '收缴罚款'],
  record: ['备案', '报备', '报所属机关备案'],
  handIn: ['交回罚款', '上交罚款', '交款'],
  toBank: ['缴付银行', '缴付罚款', '上缴国库'],
  pay: ['缴款', '缴纳罚款', '当事人缴款'],
  challenge: ['申请复议', '行政复议', '登记复议'],
  endChallenge: ['复议决定', '复议结果'],
  revoke: ['撤销', '撤销决定'],
  refund: ['退还罚款', '退款'],
  handOver: ['移交强制执行'],
  close: ['结案'],
  archive: ['归档'],
}
