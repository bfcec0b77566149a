import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browsing, browse, picture } from './support/browser.ts'
import { signIn, url } from './support/office.ts'

let citizen: Browsing
let staff: Browsing

beforeAll(async () => {
  citizen = await browse()
  staff = await browse()
})
afterAll(async () => {
  await citizen?.close()
  await staff?.close()
})

const as = (post: string) => signIn(staff, post)
const open = (code: string) => staff.page.goto(`${url()}/app/matters/${code}`)

/** Opens the form of an act, fills it in, and confirms. */
async function perform(act: string, fill: () => Promise<void> = async () => {}) {
  const { page } = staff
  await page.getByRole('button', { name: act, exact: true }).first().click()
  await fill()
  await page.getByRole('button', { name: `确认${act}` }).click()
  await page.getByRole('button', { name: `确认${act}` }).waitFor({ state: 'detached' })
}

async function figure(): Promise<number> {
  const reply = await staff.page.request.get(
    `${url()}/api/indicators/incident-dispatched?from=2024-01-01&to=2024-12-31`,
  )
  return (await reply.json()).value
}

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

  await as('受理员')
  expect(await figure()).toBe(5024)
  await open(code)
  await picture(staff.page, 'matter-new')
  await perform('受理')

  await as('核查员')
  await open(code)
  await perform('现场核实', () => staff.page.getByText('属实', { exact: true }).click())

  await as('派遣员')
  await open(code)
  await perform('立案', async () => {
    await staff.page.getByRole('button', { name: /暴露垃圾/ }).click()
    await staff.page.getByText('管理', { exact: true }).click()
  })
  await perform('派遣')
  await picture(staff.page, 'matter-handling')

  const { route } = await (await staff.page.request.get(`${url()}/api/matters/${code}/route`)).json()
  expect(route.why).toContain('责任清单')
  await as('派遣员')
  const unit = (await (await staff.page.request.get(`${url()}/api/matters/${code}`)).json()).line.units[0]
  expect(unit).toBe(route.unit)
  await staff.context.clearCookies()
  const signedIn = await staff.page.request.post(`${url()}/api/session`, {
    data: { account: `officer-${unit}-1`, password: 'zhiheng-demo' },
  })
  expect(signedIn.status()).toBe(200)
  await open(code)
  await perform('反馈处置结果', () => staff.page.getByRole('textbox', { name: '处置结果' }).fill('已组织保洁清理干净'))

  await as('核查员')
  await open(code)
  await perform('核查通过')
  await as('派遣员')
  await open(code)
  await perform('结案', () =>
    staff.page.getByRole('textbox', { name: '给反映人的答复' }).fill('已清理干净,并列入每日巡查。'),
  )
  await as('受理员')
  await open(code)
  await perform('归档', () => staff.page.getByText('10 年', { exact: true }).click())
  await picture(staff.page, 'matter-archived')

  expect(await figure()).toBe(5025)
  const { number } = (await (await staff.page.request.get(`${url()}/api/matters/${code}`)).json()).line
  await as('局领导')
  await staff.page.goto(`${url()}/app/reports/2024`)
  await staff.page.getByRole('button', { name: /5025/ }).click()
  await staff.page.getByRole('link', { name: new RegExp(number) }).waitFor()
  await picture(staff.page, 'yearly-report')
  await page.goto(`${url()}/follow/${code}`)
  await page.getByText('已清理干净,并列入每日巡查。').waitFor()
  await picture(page, 'portal-progress')
  await page.getByLabel('已解决').check()
  await page.getByLabel('5 分').check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('感谢您的评价').waitFor()
})
