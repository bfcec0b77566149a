import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileRubbish, Staff } from './steps.ts'
import { type Browsing, browse, picture } from './support/browser.ts'
import { url } from './support/office.ts'

let citizen: Browsing
let staff: Staff

beforeAll(async () => {
  citizen = await browse()
  staff = await Staff.arrive()
})
afterAll(async () => {
  await citizen?.close()
  await staff?.close()
})

const figure = async () =>
  (await staff.get<{ value: number }>('/api/indicators/incident-dispatched?from=2024-01-01&to=2024-12-31')).value

it('a newcomer takes a street problem from the portal to the archive and into the year’s figure', async () => {
  const { page } = citizen
  await page.goto(url())
  await picture(page, 'portal-home')
  await page
    .getByRole('main')
    .getByRole('link', { name: /上报问题/ })
    .click()
  await page.getByLabel(/发生了什么/).fill('小区门口垃圾堆了三天没人清,味道很大')
  await page.getByLabel(/在哪里/).fill('鹿城镇团结路 88 号门口')
  await page.getByLabel(/属于哪个乡镇/).selectOption('鹿城镇')
  await page.getByLabel('手机号').fill('13800000000')
  await picture(page, 'portal-report')
  await page.getByRole('button', { name: '提交' }).click()
  const code = (await page.getByLabel('查询码').textContent())?.trim() ?? ''
  expect(code).toMatch(/^\d{6}-[0-9A-Z]{8}$/)

  await staff.as('受理员')
  const before = await figure()
  expect(before).toBeGreaterThanOrEqual(5024)
  await staff.open(code)
  await picture(staff.page, 'matter-new')
  await fileRubbish(staff, code)
  const { route } = await staff.get<{ route: { unit: string; why: { zh: string } } }>(`/api/matters/${code}/route`)
  expect(route.why.zh).toContain('责任清单')
  await staff.perform('派遣')
  await picture(staff.page, 'matter-handling')
  const { line } = await staff.matter(code)
  expect(line.units).toEqual([route.unit])

  const officer = `officer-${route.unit}-1`
  await staff.turn(officer, code, '反馈处置结果', () => staff.write('处置结果', '已组织保洁清理干净'))
  await staff.turn('核查员', code, '核查通过')
  await staff.turn('派遣员', code, '结案', () => staff.write('给反映人的答复', '已清理干净,并列入每日巡查。'))
  await staff.turn('受理员', code, '归档', () => staff.choose('10 年'))
  await picture(staff.page, 'matter-archived')

  expect(await figure()).toBe(before + 1)
  await staff.as('局领导')
  await staff.page.goto(`${url()}/app/reports/2024`)
  await staff.page.getByRole('button', { name: new RegExp(String(before + 1)) }).click()
  await staff.page.getByRole('link', { name: new RegExp(line.number) }).waitFor()
  await picture(staff.page, 'yearly-report')
  await page.goto(`${url()}/follow/${code}`)
  await page.getByText('已清理干净,并列入每日巡查。').waitFor()
  await picture(page, 'portal-progress')
  await page.getByLabel('已解决').check()
  await page.getByLabel('5 分').check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('感谢您的评价').waitFor()
})
