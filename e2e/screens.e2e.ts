import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, phone } from './support/browser.ts'
import { signIn, url } from './support/office.ts'

let b: Browsing
beforeAll(async () => {
  b = await browse()
})
afterAll(() => b?.close())

const first = async (query: string) =>
  (await (await b.page.request.get(`${url()}/api/matters?limit=1&${query}`)).json()).items[0]

describe('staff', () => {
  it('searches the list by words and by number, and opens a case from it', async () => {
    await signIn(b, '派遣员')
    await b.page.goto(`${url()}/app/matters`)
    await b.page.getByRole('heading', { name: '案卷' }).waitFor()
    const box = b.page.getByPlaceholder('搜索案号、查询码、地点或内容')
    await box.fill('路灯')
    await box.press('Enter')
    await b.page.getByText(/共 1\d\d 件/).waitFor()
    const { number, title } = await first('stage=archived&q=路灯')
    await box.fill(number)
    await box.press('Enter')
    await b.page.getByText('共 1 件').waitFor()
    await b.page.getByRole('link', { name: title }).first().click()
    await b.page.getByRole('heading', { name: new RegExp(number) }).waitFor()
  })

  it('shows a barred act with its reason, and takes it with a recorded reason where the law leaves room', async () => {
    await signIn(b, '受理员')
    const { matter } = await first('stage=collected&source=public')
    await b.page.goto(`${url()}/app/matters/${matter}`)
    await b.page.getByRole('button', { name: '受理', exact: true }).click()
    await b.page.getByRole('button', { name: '确认受理' }).click()
    await b.page.getByRole('button', { name: '确认受理' }).waitFor({ state: 'detached' })
    await signIn(b, '派遣员')
    await b.page.goto(`${url()}/app/matters/${matter}`)
    await b.page.getByText('尚未现场核实').first().waitFor()
    expect(await b.page.getByRole('button', { name: '立案', exact: true }).first().isDisabled()).toBe(true)
    await b.page.getByRole('button', { name: '说明理由后办理' }).first().waitFor()
  })

  it('a unit finds only its own cases; an address of another’s leads nowhere', async () => {
    await signIn(b, '受理员')
    const { matter } = await first('stage=collected')
    await signIn(b, '执法队员')
    await b.page.getByRole('heading', { name: '我的待办' }).waitFor()
    expect((await b.page.request.get(`${url()}/api/matters/${matter}`)).status()).toBe(404)
    await b.page.goto(`${url()}/app/matters/${matter}`)
    await b.page
      .getByText(/不在您的查看范围|没有找到/)
      .first()
      .waitFor()
  })

  it('an administrator sees registers and no case', async () => {
    await signIn(b, '系统管理员')
    await b.page.getByRole('heading', { name: '登记簿' }).waitFor()
    expect(await b.page.getByRole('link', { name: '案卷' }).count()).toBe(0)
  })

  it('an operator accepts a report with the keyboard alone, and always sees where the focus is', async () => {
    await signIn(b, '受理员')
    const { matter } = await first('stage=collected&source=public')
    await b.page.goto(`${url()}/app/matters/${matter}`)
    await b.page.getByRole('heading', { name: '下一步' }).waitFor()
    const tabTo = async (words: string) => {
      for (let i = 0; i < 60; i++) {
        await b.page.keyboard.press('Tab')
        const at = await b.page.evaluate(() => {
          const e = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e)
          const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
          return { words: e.textContent?.trim() ?? '', tag: e.tagName, seen: ringed || boxShadow !== 'none' }
        })
        if (['A', 'BUTTON'].includes(at.tag)) expect(at.seen, `the focus on ${at.words} shows`).toBe(true)
        if (at.tag === 'BUTTON' && at.words === words) return
      }
      throw new Error(`no way to ${words} by Tab`)
    }
    await tabTo('受理')
    await b.page.keyboard.press('Enter')
    await b.page.getByRole('dialog').waitFor()
    await tabTo('确认受理')
    await b.page.keyboard.press('Enter')
    await b.page.getByRole('dialog').waitFor({ state: 'hidden' })
    const page = await (await b.page.request.get(`${url()}/api/matters/${matter}`)).json()
    expect(page.line.stage).toBe('accepted')
  })

  it('an administrator gives a township its name and its organ word, and no two organs one word', async () => {
    await signIn(b, '系统管理员')
    await b.page.goto(`${url()}/app/registers?tab=townships`)
    await b.page.getByText('楚雄市苍岭镇人民政府').waitFor()
    await b.page.getByRole('button', { name: '苍岭镇' }).click()
    const form = b.page.getByRole('dialog')
    await form.getByLabel('机关代字').fill('楚综执')
    await form.getByLabel(/理由/).fill('测试')
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('机关代字“楚综执”已由楚雄市综合行政执法局使用，请另写一个').waitFor()
  })

  it('a case of a township says in whose name it is handled', async () => {
    await signIn(b, '局领导')
    const { matter, number } = await first('kind=penalty&q=楚苍岭执立')
    expect(number).toMatch(/^楚苍岭执立〔2024〕\d+号$/)
    await b.page.goto(`${url()}/app/matters/${matter}`)
    await b.page.getByText('楚雄市苍岭镇人民政府').waitFor()
  })

  it('a wrong password is told in words', async () => {
    await b.context.clearCookies()
    await b.page.goto(`${url()}/app/sign-in`)
    await b.page.getByLabel('账号').fill('operator2')
    await b.page.getByLabel('密码', { exact: true }).fill('wrong')
    await b.page.getByRole('button', { name: '登录' }).click()
    await b.page.getByText('账号或密码不正确').waitFor()
  })

  it('the dashboard counts the year and links to the cases', async () => {
    await signIn(b, '局领导')
    await b.page.goto(`${url()}/app/dashboard`)
    await b.page.getByRole('heading', { name: '指挥看板' }).waitFor()
    await b.page.getByText('店外经营').first().waitFor()
    await b.page.getByText('鹿城镇').first().waitFor()
  })
})

describe('the public, on a phone', () => {
  let p: Browsing
  beforeAll(async () => {
    p = await browse(phone)
  })
  afterAll(() => p?.close())

  it('is told what is missing, and keeps what was typed', async () => {
    await p.page.goto(`${url()}/report`)
    await p.page.evaluate(() => {
      for (const e of document.querySelectorAll('[required]')) e.removeAttribute('required')
    })
    await p.page.getByLabel(/发生了什么/).fill('路灯坏了')
    await p.page.getByLabel('手机号').fill('12')
    await p.page.getByRole('button', { name: '提交' }).click()
    await p.page.getByRole('alert').waitFor()
    expect(await p.page.getByLabel(/发生了什么/).inputValue()).toBe('路灯坏了')
  })

  it('looks up a code that does not exist, and one typed carelessly', async () => {
    await p.page.goto(`${url()}/follow`)
    await p.page.getByLabel('查询码').fill('241129-AAAAAAAA')
    await p.page.getByRole('button', { name: '查询' }).click()
    await p.page.getByText('没有找到这个查询码').waitFor()
    await signIn(b, '受理员')
    const { matter } = await first('stage=archived&source=public')
    await p.page.getByLabel('查询码').fill(matter.toLowerCase().replace('-', ' '))
    await p.page.getByRole('button', { name: '查询' }).click()
    await p.page.getByRole('heading', { name: '您反映的情况' }).waitFor()
  })

  it('reads without script, in English and in large type', async () => {
    await p.page.goto(`${url()}/?lang=en`)
    await p.page.getByRole('heading', { name: 'What have you seen?' }).waitFor()
    await p.page.goto(`${url()}/?lang=zh&large=1`)
    expect(await p.page.locator('html').getAttribute('class')).toBe('large')
  })
})

describe('staff, on a phone', () => {
  let p: Browsing
  beforeAll(async () => {
    p = await browse(phone)
  })
  afterAll(() => p?.close())

  const bar = () => p.page.getByRole('navigation', { name: '主导航' })
  const sheet = () => p.page.getByRole('dialog', { name: '更多功能' })

  it('reaches every section from the bar and its More sheet, each with room for a thumb', async () => {
    await signIn(p, '执法队员')
    await bar().getByRole('button', { name: '更多' }).waitFor()
    expect(await bar().getByRole('link').allInnerTexts()).toEqual(['待办', '案卷', '上报', '新办'])
    for (const [section, heading] of [
      ['听证日程', '听证日程'],
      ['物品台账', '物品台账'],
      ['看板', '指挥看板'],
      ['案卷评查', '案卷评查'],
      ['权责清单', '权责清单'],
      ['裁量计算', '裁量计算'],
      ['执法人员', '执法人员'],
      ['登记簿', '登记簿'],
      ['在线考试', '执法资格考试'],
      ['年报', /年/],
    ] as const) {
      await bar().getByRole('button', { name: '更多' }).click()
      const link = sheet().getByRole('link', { name: section })
      expect((await link.boundingBox())?.height ?? 0, section).toBeGreaterThanOrEqual(44)
      await link.click()
      await sheet().waitFor({ state: 'hidden' })
      await p.page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
  })

  it('closes the sheet with Escape and gives the focus back', async () => {
    const more = bar().getByRole('button', { name: '更多' })
    await more.focus()
    await more.press('Enter')
    await sheet().waitFor()
    await p.page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'hidden' })
    expect(await more.evaluate((e) => e === document.activeElement)).toBe(true)
  })

  it('an administrator has the registers under the thumb, and nothing hidden', async () => {
    await signIn(p, '系统管理员')
    await p.page.getByRole('heading', { name: '登记簿' }).waitFor()
    expect(await bar().getByRole('link').allInnerTexts()).toEqual([
      '权责清单',
      '裁量计算',
      '执法人员',
      '登记簿',
      '在线考试',
    ])
    expect(await bar().getByRole('button', { name: '更多' }).count()).toBe(0)
  })
})
