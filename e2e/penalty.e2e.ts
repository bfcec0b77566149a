import { afterAll, beforeAll, expect, it } from 'vitest'
import { Staff } from './steps.ts'
import { picture } from './support/browser.ts'
import { alter, unpacked, verifyOffline } from './support/case-file.ts'
import { url } from './support/office.ts'

let staff: Staff
let code = ''

beforeAll(async () => {
  staff = await Staff.arrive()
})
afterAll(() => staff?.close())

const facts = '当事人于2024年10月8日在鹿城镇团结路88号门前占用人行道堆放货物约12平方米，经现场检查属实。'

it('an ordinary case goes from the lead to the archive, heard and reviewed, each post at its turn', async () => {
  await staff.as('officer')
  code = await staff.begin('登记线索', '2024-10-08 09:00', async () => {
    await staff.pick('线索来源', '监督检查')
    await staff.put('线索内容', '巡查发现临街商户占用人行道堆放货物')
    await staff.put('违法行为发生地', '鹿城镇团结路88号')
  })
  await staff.later(code, '核查线索', '2024-10-09 10:00', async () => {
    await staff.put('核查情况', '现场核查属实，占用人行道堆放货物')
    await staff.yes('有初步证据证明存在违法行为', '属于本机关管辖', '未超过处罚时效')
    await staff.pick('核查意见', '建议立案')
  })

  await staff.as('chief')
  await staff.later(code, '批准立案', '2024-10-10 09:00', async () => {
    await staff.find('案由（权责清单事项）', 'RO-006')
    await staff.pick('当事人类别', '个体工商户')
    await staff.put('姓名或者名称', '演示团结百货店')
    await staff.put('违法行为发生日', '2024-10-08')
    await staff.find('执法人员', '执法一中队')
    await staff.find('执法人员', '孙丽华')
  })

  await staff.as('officer')
  await staff.later(code, '现场检查（勘验）', '2024-10-11 10:00', async () => {
    await staff.yes('已出示执法证件', '已告知申请回避等权利', '当事人在场')
    await staff.put('开始时间', '2024-10-11T09:20')
    await staff.put('结束时间', '2024-10-11T09:50')
    await staff.put('现场情况', '人行道上堆放货物，测量占用面积12平方米，已拍照')
    await staff.pick('当事人签名', '已签名')
  })
  await staff.later(code, '责令改正', '2024-10-11 11:00', async () => {
    await staff.put('违反的条款', '《城市道路管理条例》第二十七条')
    await staff.put('改正内容', '清除人行道上的货物')
    await staff.pick('改正期限', '限期改正')
    await staff.put('限期', '2024-10-16')
  })
  await picture(staff.page, 'penalty-book')
  await staff.later(code, '询问', '2024-10-14 10:00', async () => {
    await staff.yes('已出示执法证件', '已告知申请回避等权利', '个别询问')
    await staff.put('开始时间', '2024-10-14T09:10')
    await staff.put('结束时间', '2024-10-14T09:50')
    await staff.pick('身份', '当事人')
    await staff.put('问', '是否占用人行道堆放货物')
    await staff.put('答', '是的，愿意改正')
    await staff.pick('当事人签名', '已签名')
  })
  await staff.later(code, '收集证据', '2024-10-14 10:20', async () => {
    await staff.pick('证据种类', '书证')
    await staff.put('证据名称', '营业执照复印件')
    await staff.put('来源', '当事人提供')
    await staff.put('证明内容', '当事人的主体资格')
    await staff.pick('原件或者复制件', '复制件，经核对一致')
    await staff.yes('提供人、执法人员已签名')
  })
  await staff.later(code, '复查改正情况', '2024-10-17 10:00', async () => {
    await staff.pick('改正情况', '已改正')
    await staff.put('复查情况', '货物已经清除，人行道恢复通行')
  })
  await staff.later(code, '调查终结', '2024-10-18 10:00', async () => {
    await staff.put('违法事实', facts)
    await staff.put('违反的条款', '《城市道路管理条例》第二十七条')
    await staff.put('处罚依据', '《城市道路管理条例》第四十二条')
    await staff.pick('处罚种类', '罚款')
    await staff.put('金额', '12000')
    await staff.pick('情节', '一般')
    await staff.put('裁量理由', '责令后在期限内改正，没有造成其他危害后果')
    await staff.put('主要证据', '现场检查笔录、询问笔录、照片')
    await staff.pick('疑难复杂、涉及多个法律关系', '是')
    await staff.no('情节复杂或者重大违法行为', '涉及重大公共利益')
  })
  await staff.later(code, '告知拟处罚', '2024-10-21 10:00', async () => {
    expect(await staff.said('违法事实')).toBe(facts)
    expect(await staff.said('金额')).toBe('12000')
    await staff.yes('已告知陈述、申辩权', '已告知听证权')
  })
  await staff.serve(code, '行政处罚事先告知书', '2024-10-22')
  await staff.later(code, '要求听证', '2024-10-24 10:00', async () => {
    await staff.put('提出时间', '2024-10-24T09:30')
    await staff.pick('方式', '书面')
  })

  await staff.as('reviewer1')
  await staff.later(code, '通知听证', '2024-10-25 10:00', async () => {
    await staff.put('听证时间', '2024-11-06T09:30')
    await staff.put('听证地点', '本局三楼听证室')
    await staff.put('听证主持人', '何桂芳（演示听证主持人）')
    await staff.pick('是否公开', '公开举行')
  })
  await staff.page.goto(`${url()}/app/hearings`)
  await staff.page.getByText('演示团结百货店').waitFor()
  await picture(staff.page, 'hearings')
  await staff.as('officer')
  await staff.serve(code, '听证通知书', '2024-10-25')
  await staff.as('reviewer1')
  await staff.later(code, '举行听证', '2024-11-06 11:00', async () => {
    await staff.put('听证主持人', '何桂芳（演示听证主持人）')
    await staff.no('主持人参与过本案调查')
    await staff.yes('调查人员参加')
    await staff.pick('当事人参加情况', '当事人或者代理人参加')
    await staff.put('听证笔录要点', '双方举证质证，当事人申辩，核对笔录无误')
    await staff.pick('笔录签名', '核对无误后签名')
  })
  await staff.later(code, '听证报告', '2024-11-07 10:00', async () => {
    await staff.put('听证意见', '事实清楚，证据充分，支持拟处罚意见')
    await staff.yes('支持拟处罚意见')
  })
  await staff.later(code, '法制审核', '2024-11-08 10:00', async () => {
    await staff.find('法制审核人员', '指挥调度中心')
    await staff.put('收到审核材料日', '2024-11-07')
    await staff.pick('审核内容', '程序合法')
    await staff.put('审核意见', '程序合法，事实清楚')
    await staff.pick('审核结论', '同意')
  })

  await staff.as('chief')
  await staff.later(code, '作出处罚决定', '2024-11-11 15:00', async () => {
    expect(await staff.said('行政复议机关')).toBe('楚雄市人民政府')
    await staff.put('履行方式', '到指定银行或者通过电子支付系统缴纳')
    await staff.yes('加盖机关印章')
  })
  await staff.as('officer')
  await staff.serve(code, '行政处罚决定书', '2024-11-13')
  await staff.as('operator1')
  await staff.later(code, '公开决定', '2024-11-14 10:00', async () => {
    await staff.put('公开平台', '本级政府网站')
    await staff.yes('已隐去不宜公开的个人信息')
  })
  await staff.as('officer')
  await staff.later(code, '缴纳罚没款', '2024-11-18 10:00', async () => {
    await staff.put('缴款金额', '12000')
    await staff.pick('款项', '罚款')
    await staff.pick('缴款方式', '指定银行')
  })
  await staff.later(code, '确认执行情况', '2024-11-19 10:00', () => staff.pick('执行情况', '当事人已全部履行'))
  await staff.as('chief')
  await staff.later(code, '结案', '2024-11-20 10:00', async () => {
    await staff.pick('结案情形', '决定执行完毕')
    await staff.put('办理情况', '当事人已改正并缴清罚款')
  })
  await staff.as('officer')
  await staff.later(code, '归档', '2024-11-25 10:00', async () => {
    await staff.pick('保管期限', '30 年')
    await staff.put('卷数', '1')
  })

  await staff.open(code)
  await staff.page
    .getByRole('button', { name: /行政处罚决定书/ })
    .first()
    .click()
  await staff.page.frameLocator('iframe').getByText('演示团结百货店').first().waitFor()
  await picture(staff.page, 'penalty-decision')
  const { line, documents } = await staff.matter(code)
  expect(line.stage).toBe('archived')
  expect(line.flags).toContain('hearing')
  expect(documents.length).toBeGreaterThan(15)
})

it('the case leaves the house as one file that a court verifies offline, and a changed byte is named', async () => {
  await staff.open(code)
  const downloads = staff.page.waitForEvent('download', { timeout: 60_000 })
  await staff.page.getByRole('link', { name: '下载案卷包' }).click()
  const download = await downloads
  const { line, documents } = await staff.matter(code)
  const { sequence } = line
  expect(download.suggestedFilename()).toBe(`${line.number}.zip`)
  const file = await download.path()

  const verdict = verifyOffline(file)
  expect(verdict).toMatchObject({
    status: 0,
    said: expect.stringContaining(`✓ ${code}：${sequence} 个行为全部验证通过`),
  })

  const members = unpacked(file)
  const papers = Object.keys(members).filter((name) => name.startsWith('documents/'))
  expect(papers).toHaveLength(documents.length + 1)
  for (const name of papers) expect(Buffer.from(members[name] ?? []).toString('latin1', 0, 5), name).toBe('%PDF-')
  for (const made of documents) expect(papers.join()).toContain(made.name.zh)
  const readme = Buffer.from(members['README.md'] ?? []).toString()
  for (const words of [line.number, '00-卷宗.pdf', '怎样核对有没有被改动', `${sequence} 项`])
    expect(readme).toContain(words)

  const fine = verifyOffline(alter(file, 'acts.jsonl', '1200000', '1100000'))
  expect(fine.status).toBe(1)
  expect(fine.said).toContain('acts.jsonl')
  expect(fine.said).toMatch(/第 \d+ 项行为.*与其校验值不符/)
  const decision = papers.find((name) => name.endsWith('行政处罚决定书.pdf')) ?? ''
  const paper = verifyOffline(alter(file, decision))
  expect(paper.status).toBe(1)
  expect(paper.said).toContain(`✗ ${decision}：内容被改动`)
})
