import { describe, expect, it } from 'vitest'
import { auditCase } from '../src/audit/judge.ts'

/** Shapes of published cases, told as strangers tell them; every name is made up. */
const found = (told: object) => {
  const { verdict, findings } = auditCase(told as Record<string, unknown>)
  return { verdict, rules: findings.map((f) => f.rule) }
}
const input = (told: object) =>
  auditCase(told as Record<string, unknown>)
    .cannotTell.filter((g) => g.rule === 'input')
    .map((g) => g.message)

describe('supervision cases', () => {
  it('finds a decision ninety-three days after filing (行政处罚法 60)', () =>
    expect(
      found({
        案号: '示例-1',
        行政机关: '示例市某局',
        行为: [
          { 行为: '立案', 日期: '2024年9月9日' },
          { 行为: '作出不予行政处罚决定', 日期: '二〇二四年十二月十一日' },
        ],
      }),
    ).toEqual({ verdict: 'defective', rules: ['penalty-decision-in-time'] }))

  it('finds an officer with one assistant (行政处罚法 42)', () =>
    expect(
      found({ 机关: '示例县公安局', 行为: [{ 行为: '行政检查', 日期: '2025-03-11', 执法人员: '民警1名、辅警1名' }] }),
    ).toEqual({ verdict: 'unlawful', rules: ['penalty-two-officers'] }))

  it('takes “两名执法人员” for two', () =>
    expect(
      found({
        机关: '示例市水务局',
        行为: [{ 行为: '现场检查', 日期: '2022-05-04', 执法人员: '两名执法人员', 出示证件: '出示了执法证件' }],
      }),
    ).toEqual({ verdict: 'cannot-tell', rules: [] }))

  it('finds that a large fine was told without the right to a hearing, in capitals (行政处罚法 63)', () =>
    expect(
      found({
        机关: '示例县林业局',
        当事人: { 类别: '自然人', 姓名: '示例刘某' },
        行为: [
          {
            行为: '林业行政处罚先行告知书',
            日期: '2022-03-02',
            拟处罚内容: '罚款人民币捌万陆仟元；责令补种树木100株',
            听证权利: '未告知',
            陈述申辩权利: '已告知',
          },
          { 行为: '林业行政处罚决定书', 日期: '2022-03-20', 处罚内容: '罚款捌万陆仟元' },
        ],
      }),
    ).toEqual({ verdict: 'unlawful', rules: ['penalty-hearing-offered'] }))

  it('finds a deliberation only before the hearing (行政处罚法 65)', () =>
    expect(
      found({
        机关: '示例市税务局',
        当事人: '示例有限公司',
        行为: [
          { 行为: '集体讨论', 日期: '2023-03-01' },
          { 行为: '听证告知书', 日期: '2023-03-05', 罚款: '100万元', 送达日期: '2023-03-05', 告知陈述申辩权: '是' },
          { 行为: '申请听证', 日期: '2023-03-08' },
          { 行为: '举行听证会', 日期: '2023-03-25', 主持人: '示例王某' },
          { 行为: '行政处罚决定', 日期: '2023-04-05', 罚款: '100万元' },
        ],
      }),
    ).toEqual({ verdict: 'defective', rules: ['penalty-deliberated-after-hearing'] }))

  it('finds that nobody deliberated on five million yuan (行政处罚法 57)', () =>
    expect(
      found({
        机关: '示例市药品监督管理局',
        当事人: '示例药业有限公司',
        没有: ['行政机关负责人集体讨论'],
        行为: [{ 行为: '行政处罚决定', 日期: '2023-04-05', 罚款: '500万元' }],
      }),
    ).toEqual({ verdict: 'unlawful', rules: ['penalty-deliberated'] }))

  it('finds no inventory, no paper and no record of a seizure of two years (行政强制法 18, 24, 28)', () =>
    expect(
      found({
        机关: '示例县城市管理行政执法局',
        程序: '查封扣押',
        当事人: '示例武某',
        没有: ['现场笔录', '扣押决定书', '扣押清单', '处理决定'],
        行为: [
          { 行为: '扣押', 日期: '2012-02-15', 物品: '电子秤1台', 清单: '未制作' },
          { 行为: '退还物品', 日期: '2014-03-25' },
        ],
      }),
    ).toEqual({
      verdict: 'unlawful',
      rules: ['measure-inventory', 'measure-record-made', 'measure-decision-delivered', 'measure-released-when-over'],
    }))
})

describe('judgments', () => {
  it('takes the decision that is enforced from the penalty: too early for the court (行政强制法 53)', () =>
    expect(
      found({
        机关: '示例县水利局',
        行为: [
          { 行为: '处罚决定', 日期: '2022-01-05', 罚款: '5万元', 送达日期: '2022-01-06' },
          { 行为: '催告', 日期: '2022-02-10' },
          { 行为: '申请人民法院强制执行', 日期: '2022-03-01' },
        ],
      }).rules,
    ).toEqual(['enforcement-court-after-remedies']))

  it('takes the fine from the penalty: more was added than was fined (行政强制法 45)', () =>
    expect(
      found({
        机关: '示例市生态环境局',
        当事人: '示例化工有限公司',
        行为: [
          { 行为: '行政处罚决定', 日期: '2021-08-02', 罚款: '10万元', 送达日期: '2021-08-03', 缴款期限: '15日' },
          { 行为: '催告', 日期: '2022-03-10', 应缴金额: '25万元', 加处罚款: '15万元' },
        ],
      }).rules,
    ).toEqual(['enforcement-additional-fine-capped']))

  it('lets a lawful application to the court pass', () =>
    expect(
      found({
        机关: '示例县自然资源局',
        当事人: '示例公司',
        行为: [
          {
            行为: '行政处罚决定',
            日期: '2021-08-06',
            罚款: '1万元',
            送达日期: '2021-08-09',
            复议机关: '示例县人民政府',
            法院: '示例县人民法院',
          },
          { 行为: '履行催告书', 日期: '2022-02-15', 送达日期: '2022-02-16' },
          { 行为: '申请强制执行', 日期: '2022-03-10' },
        ],
      }).rules,
    ).toEqual([]))

  it('finds a demolition while reconsideration is pending (行政强制法 44)', () =>
    expect(
      found({
        机关: '示例区城市管理局',
        行为: [
          { 行为: '限期拆除决定书', 日期: '2020-01-06', 送达日期: '2020-01-06' },
          { 行为: '申请行政复议', 日期: '2020-02-01' },
          { 行为: '强制拆除', 日期: '2020-09-20' },
        ],
      }).rules,
    ).toContain('enforcement-demolition-after-remedies'))

  it('counts no second fine where a court revoked the first (行政处罚法 29)', () =>
    expect(
      found({
        机关: '示例市生态环境局',
        行为: [
          { 行为: '行政处罚决定', 日期: '2021-08-04', 罚款: '3万元' },
          { 行为: '法院判决撤销处罚决定', 日期: '2022-03-01' },
          { 行为: '重新作出行政处罚决定', 日期: '2022-05-06', 罚款: '2万元' },
        ],
      }).rules,
    ).toEqual([]))

  it('does not take an approval or a notice for the decision', () =>
    expect(
      found({
        机关: '示例市生态环境局',
        行为: [
          { 行为: '处罚告知书', 日期: '2022-05-02', 罚款: '3万元' },
          { 行为: '行政处罚决定审批', 日期: '2022-05-10' },
          { 行为: '行政处罚决定书', 日期: '2022-05-12', 罚款: '3万元' },
          { 行为: '行政处罚决定书送达', 日期: '2022-05-13', 送达方式: '直接送达' },
        ],
      }).rules,
    ).toEqual([]))

  it('leaves open whether a building of long ago is time-barred, and bars what ended (行政处罚法 36)', () => {
    const told = (more: object) =>
      found({
        机关: '示例市城管局',
        违法日期: '2010-05-01',
        ...more,
        行为: [
          { 行为: '立案', 日期: '2022-03-05', 违法事实: '未取得规划许可证擅自搭建房屋' },
          { 行为: '处罚决定', 日期: '2022-05-05', 罚款: '1万元' },
        ],
      }).rules
    expect(told({})).toEqual([])
    expect(told({ 行为终了日: '2010-08-01' })).toEqual(['penalty-within-limitation'])
  })
})

describe('published decisions', () => {
  const decided = (当事人: string, 违反条款: string, 处罚依据: string, 罚款: string, more: object = {}) =>
    found({
      机关: '示例市城市管理局',
      当事人,
      违法日期: '2023-03-01',
      行为: [{ 行为: '行政处罚决定书', 日期: '2023-04-15', 违反条款, 处罚依据, 罚款, ...more }],
    }).rules
  const company = '示例建设有限公司'

  it('reads citations inside a sentence and an amount in words', () => {
    const basis = '依据国务院《城市道路管理条例》（2019年修订）第42条之规定'
    expect(decided('示例李某', '《城市道路管理条例》第二十七条第（一）项', basis, '一万元整')).toEqual([])
    expect(decided('示例李某', '《城市道路管理条例》第二十七条第（一）项', basis, '人民币叁万元整')).toEqual([
      'penalty-fine-within-range',
    ])
  })
  it('counts a percentage, a multiple and a fine by area (城乡规划法 64, 森林法 76, 土地管理法实施条例 57)', () => {
    const plan = (fine: string) =>
      decided(company, '《城乡规划法》第四十条第一款', '《城乡规划法》第六十四条', fine, { 工程造价: '2000万元' })
    expect([plan('120万元'), plan('240万元')]).toEqual([[], ['penalty-fine-within-range']])
    const wood = (fine: string) =>
      decided('示例张某', '《森林法》第五十六条第一款', '《森林法》第七十六条第二款', fine, { 滥伐林木价值: '1万元' })
    expect([wood('4万元'), wood('6万元')]).toEqual([[], ['penalty-fine-within-range']])
    const land = (fine: string) =>
      decided(company, '《土地管理法》第四十四条第一款', '《土地管理法实施条例》第五十七条第一款', fine, {
        占地面积: '1000㎡',
      })
    expect([land('20万元'), land('150万元')]).toEqual([[], ['penalty-fine-within-range']])
  })
  it('reads paragraph and item of one article together, and finds a fine below the least', () =>
    expect(
      decided(
        company,
        '《固体废物污染环境防治法》第六十三条第三款',
        '《固体废物污染环境防治法》第一百一十一条第一款第四项、第二款',
        '5万元',
      ),
    ).toEqual(['penalty-fine-within-range']))
  it('lets a mitigated fine pass (行政处罚法 32)', () =>
    expect(
      decided(
        company,
        '《大气污染防治法》第七十条第一款',
        '《大气污染防治法》第一百一十六条、《行政处罚法》第三十二条第（一）项',
        '1000元',
        { 说明: '主动消除危害后果，依法减轻处罚' },
      ),
    ).toEqual([]))
  it('holds a fine against a law that is in no list of powers (消防法 60)', () => {
    const fire = (fine: string) =>
      decided(company, '《消防法》第十六条第一款第（二）项', '《消防法》第六十条第一款第（一）项', fine)
    expect([fire('5000元'), fire('8万元')]).toEqual([[], ['penalty-fine-within-range']])
  })
  it('finds a repealed law, and leaves it open where the day of the facts is not told', () => {
    const noise = ['《环境噪声污染防治法》第三十条', '《环境噪声污染防治法》第五十六条', '5000元'] as const
    expect(decided(company, ...noise)).toEqual(['penalty-article-exists'])
    expect(
      found({
        机关: '示例市城市管理局',
        行为: [{ 行为: '处罚决定', 日期: '2022-07-01', 违反条款: noise[0], 处罚依据: noise[1], 罚款: noise[2] }],
      }).rules,
    ).toEqual([])
  })
  it('knows a local regulation only by its name', () =>
    expect(
      decided(
        '示例张某',
        '《示例市市容环境卫生管理条例》第二十条',
        '《示例市市容环境卫生管理条例》第五十一条',
        '200元',
      ),
    ).toEqual([]))
})

describe('shapes', () => {
  const one = ['penalty-decision-in-time']
  it('reads acts as lines, as an object, and as keys of the case', () => {
    expect(found({ 机关: '示例局', 经过: ['2022年2月1日立案', '2022年9月10日作出行政处罚决定'] }).rules).toEqual(one)
    expect(found({ 机关: '示例局', 行为: { 立案: '2022-02-01', 处罚决定: { 日期: '2022-09-10' } } }).rules).toEqual(one)
    expect(found({ 机关: '示例局', 立案日期: '2022-02-01', 处罚决定日期: '2022-09-10', 罚款: '1万元' }).rules).toEqual(
      one,
    )
    expect(
      found({
        organ: 'Example',
        acts: [
          { act: 'case filing', on: '2022-02-01' },
          { act: 'penalty decision', date: '2022-09-10' },
        ],
      }).rules,
    ).toEqual(one)
  })
  it('keeps what else an act tells when one value cannot be read', () => {
    const told = { 机关: '示例局', 行为: [{ 行为: '询问', 日期: '2023-03-05', 执法人员: '一名', 开始时间: '午饭后' }] }
    expect(input(told)).toHaveLength(1)
    expect(found(told).rules).toEqual(['penalty-two-officers'])
  })
})

describe('what a second stranger wrote', () => {
  it('takes a removal in the small hours for one at night, unless it was urgent (行政强制法 43)', () => {
    const removal = (more: object) => ({
      机关: '示例镇人民政府',
      程序: '强制执行',
      行为: [{ 行为: '强制拆除', 日期: '2022年4月1日', 时间: '凌晨2时', ...more }],
    })
    expect(found(removal({})).rules).toContain('enforcement-not-at-night')
    expect(found(removal({ 情况紧急: '是' })).rules).not.toContain('enforcement-not-at-night')
  })

  it('tells a hearing that was not held from one that was not offered (行政处罚法 63)', () =>
    expect(
      found({
        机关: '示例市场监督管理局',
        行为: [
          { 行为: '行政处罚听证告知', 日期: '2022-04-06', 送达日期: '2022-04-06' },
          { 行为: '当事人书面申请听证', 日期: '2022-04-08' },
          { 行为: '作出处罚决定', 日期: '2022-04-20', 罚款: '12万元' },
        ],
        未做: ['组织听证'],
      }).rules,
    ).toContain('penalty-hearing-held'))

  it('takes the sum for the fine, not the rate it was counted by', () =>
    expect(
      found({
        机关: '示例县综合行政执法局',
        当事人: '示例公司',
        违法日期: '2023-05-01',
        行为: [
          {
            行为: '行政处罚决定',
            日期: '2023-06-01',
            违反条款: '《中华人民共和国土地管理法》第四十四条第一款',
            处罚依据: '《中华人民共和国土地管理法》第七十七条第一款',
            处罚内容: '按每平方米500元处以罚款，计7500元',
            占地面积: '15平方米',
          },
        ],
      }).rules,
    ).not.toContain('penalty-fine-within-range'))

  it('does not hold the sum of fines under two laws against one of them', () =>
    expect(
      found({
        机关: '示例县综合行政执法局',
        当事人: '示例公司',
        违法日期: '2023-05-01',
        行为: [
          {
            行为: '行政处罚决定',
            日期: '2023-06-01',
            违反条款: '《城镇燃气管理条例》第十五条第一款；《城市道路管理条例》第二十七条',
            处罚依据: '《城镇燃气管理条例》第四十五条第一款；《城市道路管理条例》第四十二条',
            罚款: '51万元',
          },
        ],
      }).rules,
    ).not.toContain('penalty-fine-within-range'))
})
