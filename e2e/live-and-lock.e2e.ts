import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportAt, Staff } from './steps.ts'
import { type Browsing, browse, picture } from './support/browser.ts'
import { signIn, url } from './support/office.ts'

let staff: Staff
let other: Browsing
beforeAll(async () => {
  ;[staff, other] = await Promise.all([Staff.arrive(), browse()])
})
afterAll(async () => {
  await Promise.all([staff?.close(), other?.close()])
})

describe('an account whose password is guessed', () => {
  it('is locked at the fifth wrong try, and says in Chinese for how long and whom to ask', async () => {
    const { page } = other
    const trySign = async (password: string) => {
      await page.getByLabel('账号').fill('verifier4')
      await page.getByLabel('密码', { exact: true }).fill(password)
      const [reply] = await Promise.all([
        page.waitForResponse((r) => r.url().endsWith('/api/session') && r.request().method() === 'POST'),
        page.getByRole('button', { name: '登录' }).click(),
      ])
      return reply.status()
    }
    await page.goto(`${url()}/app/sign-in`)
    for (let n = 1; n < 5; n++) expect(await trySign(`wrong-${n}`)).toBe(401)
    await page.getByText('账号或密码不正确').waitFor()
    expect(await trySign('wrong-5')).toBe(423)
    const told = page.getByRole('alert')
    await told.getByText('请在 15 分钟后再试').waitFor()
    expect(await told.textContent()).toContain('忘记密码请联系系统管理员')
    expect(await trySign('zhiheng-demo')).toBe(423)
    await told.getByText('账号已锁定').waitFor()
    await picture(page, 'locked')
    expect(await page.getByLabel('账号').inputValue()).toBe('verifier4')
  })
})

describe('the list', () => {
  it('exports the rows it shows, in its order, under the day of the office', async () => {
    const { page } = staff
    await staff.as('派遣员')
    await page.goto(`${url()}/app/matters?township=532301101&class=matter:06010&from=2024-11-01&to=2024-11-28`)
    await page.getByRole('row').nth(1).waitFor()
    const numbers = await page.getByRole('row').locator('td:nth-child(2)').allTextContents()
    const titles = await page.getByRole('row').locator('td:first-child a').allTextContents()
    const total = Number(/共 (\d+) 件/.exec((await page.getByText(/共 \d+ 件/).textContent()) ?? '')?.[1])
    expect(total).toBeGreaterThan(3)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ])
    await page.getByText(`已导出 ${total} 行`).waitFor()
    expect(download.suggestedFilename()).toBe('案卷-2024-11-29.csv')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head, ...rows] = text
      .slice(1)
      .trim()
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('","'))
    expect(head?.slice(0, 4)).toEqual(['案号', '查询码', '事由', '阶段'])
    expect(rows).toHaveLength(total)
    const shown = numbers.map((n) => (n === '—' ? '' : n))
    expect(rows.slice(0, shown.length).map((r) => r[0])).toEqual(shown)
    expect(rows.slice(0, shown.length).map((r) => r[2])).toEqual(titles)
    expect(rows.every((r) => r[9] && r[9] >= '2024-11-01' && r[9] < '2024-11-29')).toBe(true)
  })

  it('is asked by the day of closing, and counts what the dashboard of that day would', async () => {
    const { page } = staff
    await staff.as('派遣员')
    await page.goto(`${url()}/app/matters`)
    await page.getByRole('button', { name: /^上报日期/ }).click()
    await page.getByRole('radiogroup', { name: '按哪个日期' }).getByText('结案').click()
    await page.getByLabel('从', { exact: true }).fill('2024-11-20')
    await page.getByLabel('到', { exact: true }).fill('2024-11-20')
    await picture(page, 'period')
    await page.getByRole('button', { name: '应用' }).click()
    await page
      .getByRole('button', { name: /^结案日期/ })
      .getByText('2024-11-20 – 2024-11-20')
      .waitFor()
    await page.getByRole('columnheader', { name: '结案' }).waitFor()
    const days = await page.getByRole('row').locator('td:last-child').allTextContents()
    expect(new Set(days)).toEqual(new Set(['11月20日']))
    const dashboard = await staff.get<{ days: { period: string; measure: string; n: number }[] }>('/api/dashboard')
    const closed = dashboard.days.find((d) => d.period === '2024-11-20' && d.measure === 'closed')?.n
    await page.getByText(`共 ${closed} 件`).waitFor()
    await picture(page, 'list-closed')
    await page.getByRole('button', { name: '清除筛选 结案日期' }).click()
    await page.getByRole('button', { name: /^上报日期/ }).waitFor()
  })
})

describe('what happens meanwhile', () => {
  it('reaches a dashboard that is open elsewhere: the ticker at once, the figures soon after', async () => {
    await signIn(other, '局领导')
    await other.page.goto(`${url()}/app/dashboard`)
    const toFile = other.page.getByRole('region', { name: '办理流程' }).getByRole('link', { name: /^待立案/ })
    const reported = other.page.locator('dl.counters a').first()
    await other.page.getByText('有新办理时会显示在这里').waitFor()
    const count = async () => Number((await toFile.locator('b').textContent())?.trim())
    const before = { toFile: await count(), reported: Number(await reported.textContent()) }
    await other.page.evaluate(() => Object.assign(window, { neverReloaded: true }))

    await staff.as('受理员')
    const code = await reportAt(staff, { text: '花坛边的路灯不亮了', address: '鹿城镇鹿城南路 12 号' })
    const ticker = other.page.getByRole('region', { name: '实时' }).locator(`a[href$="${code}"]`)
    await ticker.getByText('待受理').waitFor()
    const { asOf } = await staff.get<{ asOf: string }>('/api/dashboard')
    expect((await ticker.textContent())?.slice(0, 3), 'the time of the office').toBe(asOf.slice(11, 14))
    await staff.turn('受理员', code, '受理')
    await ticker.getByText('待立案').waitFor()
    await picture(other.page, 'dashboard-live')
    await expect.poll(count, { timeout: 15_000 }).toBe(before.toFile + 1)
    await expect.poll(async () => Number(await reported.textContent()), { timeout: 15_000 }).toBe(before.reported + 1)
    expect(await other.page.evaluate(() => 'neverReloaded' in window)).toBe(true)
    await ticker.click()
    await other.page.getByRole('heading', { name: '花坛边的路灯不亮了' }).waitFor()
  })
})
