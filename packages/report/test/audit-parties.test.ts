import { describe, expect, it } from 'vitest'
import { auditCase } from '../src/audit/judge.ts'

const found = (told: object) => {
  const { verdict, findings } = auditCase(told as Record<string, unknown>)
  return { verdict, rules: findings.map((f) => f.rule) }
}
const file = { 行为: '立案', 日期: '2023-03-01' }
const decision = { 行为: '行政处罚决定', 日期: '2023-05-10', 处罚: '罚款1万元' }
const violator = 'penalty-party-is-the-violator'

describe('who is punished', () => {
  it('finds a decision on a party that was struck off before', () =>
    expect(
      found({ 当事人: { 名称: '示例食品店', 登记状态: '已于2023年2月1日注销' }, 行为: [file, decision] }),
    ).toMatchObject({ verdict: 'unlawful', rules: expect.arrayContaining([violator]) }))

  it('leaves alone a party struck off after the decision', () =>
    expect(
      found({ 当事人: { 名称: '示例食品店', 登记状态: '已于2023年9月1日注销' }, 行为: [file, decision] }).rules,
    ).not.toContain(violator))

  it.each([
    [{ 死亡人数: '1人', 事故概况: '造成1人死亡' }],
    [{ 备注: '事故致1人死亡' }],
    [{ 许可证注销日期: '2023-01-01' }],
  ])('takes no death in an accident and no cancelled permit for the end of the party: %j', (more) =>
    expect(found({ 当事人: { 名称: '示例建设有限公司' }, ...more, 行为: [file, decision] }).rules).not.toContain(
      violator,
    ),
  )

  it('finds that another than the violator was punished', () =>
    expect(
      found({ 当事人: { 名称: '示例甲公司' }, 实际违法行为人: '示例乙公司', 行为: [file, decision] }).rules,
    ).toContain(violator))
})

describe('a crime and a fine', () => {
  const transfer = { 行为: '移送公安机关', 日期: '2023-04-01' }

  it('finds a fine for what was transferred to the police', () =>
    expect(found({ 行为: [file, transfer, decision] }).rules).toContain('penalty-crime-not-fined'))

  it('leaves alone a fine after the police sent it back', () =>
    expect(
      found({ 行为: [file, transfer, { 行为: '公安机关不予立案退回', 日期: '2023-04-20' }, decision] }).rules,
    ).not.toContain('penalty-crime-not-fined'))

  it('finds a suspected crime that was fined and not transferred', () =>
    expect(found({ 涉嫌犯罪: '是', 未做: ['移送公安机关'], 行为: [file, decision] }).rules).toContain(
      'penalty-crime-not-fined',
    ))
})
