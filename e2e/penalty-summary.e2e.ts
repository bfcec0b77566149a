import { afterAll, beforeAll, expect, it } from 'vitest'
import { Staff } from './steps.ts'
import { phone, picture } from './support/browser.ts'

let street: Staff
let desk: Staff

beforeAll(async () => {
  ;[street, desk] = await Promise.all([Staff.arrive(phone), Staff.arrive()])
})
afterAll(async () => {
  await street?.close()
  await desk?.close()
})

it('an officer fines a stall on the spot with a phone, and the office closes the case', async () => {
  await street.as('officer')
  const code = await street.begin('当场处罚', '2024-11-20 10:00', async () => {
    await street.yes('已出示执法证件')
    await street.find('案由（权责清单事项）', 'RO-006')
    await street.pick('当事人类别', '公民')
    await street.put('姓名或者名称', '示例摊主')
    await street.put('违法地点', '鹿城镇团结路口')
    await street.put('违法行为发生日', '2024-11-20')
    await street.put('违法事实', '在人行道摆摊占道')
    await street.pick('处罚种类', '罚款')
    await street.put('金额', '50')
    await street.yes('已当场告知事实、理由、依据和权利', '已责令改正', '使用预定格式、编有号码的决定书')
    await street.pick('陈述申辩', '没有陈述申辩')
    await street.yes('执法人员已签名或者盖章', '已告知先申请行政复议')
    await street.pick('交付情况', '当场交付并签收')
    await picture(street.page, 'summary-phone')
  })
  await street.later(code, '当场收缴', '2024-11-20 10:10', async () => {
    await street.put('收缴金额', '50')
    await street.pick('当场收缴的情形', '依法给予一百元以下罚款')
    await street.put('专用票据号', '示例票据')
  })
  await street.later(code, '交回罚款', '2024-11-20 16:00', async () => {
    await street.put('交款金额', '50')
    await street.put('收款人', '财务人员')
  })
  await street.later(code, '备案', '2024-11-21 09:00', () => street.put('备案机构', '本局法制机构'))
  expect((await street.matter(code)).clocks.find((c) => c.id === 'to-bank')).toMatchObject({ state: 'running' })

  // The money in hand, the case is not closed before it is at the bank (行政处罚法 71).
  await desk.as('chief')
  await desk.open(code)
  expect(await desk.barredWords('结案')).toContain('没有全部缴付银行')
  await desk.as('operator1')
  await desk.later(code, '缴付银行', '2024-11-22 10:00', async () => {
    expect(await desk.said('缴付金额')).toBe('')
    await desk.put('缴付金额', '50')
    await desk.put('指定银行', '示例银行楚雄支行')
  })
  await desk.as('chief')
  await desk.later(code, '结案', '2024-11-25 10:00', async () => {
    await desk.pick('结案情形', '已履行')
  })
  await street.open(code)
  await street.later(code, '归档', '2024-11-26 10:00', async () => {
    await street.pick('保管期限', '10 年')
  })

  const { line, documents, clocks } = await street.matter(code)
  expect(line.number).toMatch(/〔2024〕\d+号/)
  expect(line.stage).toBe('archived')
  expect(documents.map((d) => d.document)).toContain('decision')
  expect(clocks.map((c) => `${c.id} ${c.state}`).sort()).toEqual(
    ['hand-in', 'payment', 'report', 'to-bank'].map((id) => `${id} stopped`),
  )
  await picture(street.page, 'summary-done-phone')
})
