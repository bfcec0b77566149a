import { randomUUID } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { type Browsing, browse } from './support/browser.ts'
import { signIn, url } from './support/office.ts'

/** One browser in which the posts of the office take turns at a case. */
export class Staff {
  private readonly cookies = new Map<string, Awaited<ReturnType<Browsing['context']['cookies']>>>()
  readonly browsing: Browsing
  private seat = ''
  /** The matter whose page is open, as the post in the seat sees it. */
  private shown = ''

  private constructor(browsing: Browsing) {
    this.browsing = browsing
  }

  static async arrive(viewport?: { width: number; height: number }): Promise<Staff> {
    return new Staff(await browse(viewport))
  }

  get page() {
    return this.browsing.page
  }

  close(): Promise<void> {
    return this.browsing.close()
  }

  /** Takes the seat of a post (受理员) or of an account (leader-sanitation); each signs in once. */
  async as(who: string): Promise<void> {
    const { context, page } = this.browsing
    if (who === this.seat) return
    this.seat = who
    this.shown = ''
    const known = this.cookies.get(who)
    await context.clearCookies()
    if (known) await context.addCookies(known)
    else if (/^[a-z]/.test(who)) {
      const data = { account: who, password: 'zhiheng-demo' }
      expect((await page.request.post(`${url()}/api/session`, { data })).status(), who).toBe(200)
    } else await signIn(this.browsing, who)
    if (!known) this.cookies.set(who, await context.cookies())
  }

  async open(code: string): Promise<void> {
    await this.page.goto(`${url()}/app/matters/${code}`)
    await this.page.getByRole('heading', { name: '下一步' }).waitFor()
    this.shown = code
  }

  /** Stays on the page of a matter where the same post works on it, as people do; opens it otherwise. */
  private async at(code: string): Promise<void> {
    if (this.shown !== code || !this.page.url().endsWith(`/matters/${code}`)) await this.open(code)
  }

  /** Opens the form of an act, fills it in, and confirms. */
  async perform(act: string | RegExp, fill: () => Promise<unknown> = async () => {}): Promise<void> {
    const button = this.page
      .getByRole('button', typeof act === 'string' ? { name: act, exact: true } : { name: act })
      .first()
    // Barred as of now, yet done in time: it is entered late.
    if (await button.isDisabled())
      await this.page
        .locator('.barred', { has: button })
        .getByRole('button', { name: /补录|说明理由/ })
        .click()
    else await button.click()
    await fill()
    const confirm = this.page.getByRole('button', { name: typeof act === 'string' ? `确认${act}` : /^确认/ })
    await confirm.click()
    await confirm.waitFor({ state: 'detached' }).catch(async (late) => {
      const said = await this.page.locator('.act-form [role=alert], .act-form .refused').allInnerTexts()
      throw new Error(`${act} was not taken; the form says: ${said.join(' | ') || 'nothing'}`, { cause: late })
    })
  }

  /** Opens a matter by its first act; its code. */
  async begin(act: string, at: string, fill: () => Promise<unknown>): Promise<string> {
    await this.page.goto(`${url()}/app/open`)
    await this.perform(new RegExp(`^${act}`), async () => {
      await fill()
      await this.page.locator('#happened-at').fill(at)
    })
    await this.page.waitForURL(/matters\/\d{6}-/)
    return this.page.url().split('/').pop() ?? ''
  }

  /** Performs an act of a case that happened earlier and is entered now. */
  async later(code: string, act: string, at: string, fill: () => Promise<unknown>): Promise<void> {
    await this.at(code)
    const readAgain = this.readAgain(code)
    await this.perform(act, async () => {
      await fill()
      await this.page.locator('#happened-at').fill(at)
    })
    await readAgain
  }

  /** The page of a matter reads the matter and what may be done again once an act is recorded. */
  private async readAgain(code: string): Promise<void> {
    const read = (end: string) =>
      this.page
        .waitForResponse((r) => r.request().method() === 'GET' && r.url().endsWith(`/matters/${code}${end}`))
        .catch(() => undefined)
    await Promise.all([read(''), read('/actions')])
    const shown = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await this.page.evaluate(shown).catch(() => undefined)
  }

  /** Why an act cannot be performed now, as the page says it. */
  async barredWords(act: string): Promise<string> {
    const button = this.page.getByRole('button', { name: act, exact: true })
    return (await this.page.locator('.barred', { has: button }).textContent()) ?? ''
  }

  /** Hands a paper over to the party. */
  serve(code: string, paper: string, day: string): Promise<void> {
    return this.later(code, '送达文书', `${day} 15:00`, async () => {
      await this.pick('送达文书', paper)
      await this.pick('送达方式', '直接送达')
      await this.put('送达日期', day)
      await this.yes('有送达回证或者凭证')
    })
  }

  private field(label: string) {
    return this.page.locator('.act-form').getByLabel(exactly(label)).first()
  }

  /** Types into the field of a label. */
  put(label: string, words: string): Promise<void> {
    return this.field(label).fill(words)
  }

  /** What stands in a field already. */
  said(label: string): Promise<string> {
    return this.field(label).inputValue()
  }

  /** Chooses among named answers. */
  async pick(label: string, option: string): Promise<void> {
    const legend = this.page.locator('legend').filter({ hasText: exactly(label) })
    const group = this.page.locator('.act-form fieldset', { has: legend })
    await this.tick(group.last().getByText(option, { exact: true }).first())
  }

  /** Clicks the words of an answer and sees that it is chosen. */
  private async tick(words: Locator): Promise<void> {
    const answer = words.locator('xpath=ancestor-or-self::label').locator('input')
    await words.click()
    await answer.and(this.page.locator(':checked')).waitFor({ state: 'attached' })
  }

  async yes(...labels: string[]): Promise<void> {
    for (const label of labels) await this.pick(label, '是')
  }

  async no(...labels: string[]): Promise<void> {
    for (const label of labels) await this.pick(label, '否')
  }

  /** Types into a box that searches and takes what it finds first. */
  async find(label: string, words: string): Promise<void> {
    const box = this.field(label)
    await box.fill(words)
    await this.page.locator('.ant-select-item-option-content', { hasText: words }).first().click()
    // Leaves the box: Escape would close the sheet it stands in once the list is gone.
    await box.press('Tab').catch(() => undefined)
  }

  /** Takes a seat, opens a case and performs one act. */
  async turn(who: string, code: string, act: string, fill?: () => Promise<unknown>): Promise<void> {
    await this.as(who)
    await this.open(code)
    await this.perform(act, fill)
  }

  /** An act performed over the API, where the screens of it are not what is tested. */
  async send(who: string, code: string | null, act: string, data: object): Promise<string> {
    await this.as(who)
    const at = code ? `/api/matters/${code}` : '/api/matters/incident'
    const expected = code ? (await this.get<{ sequence: number }>(`${at}/actions`)).sequence : 0
    const wish = { id: randomUUID(), act, expected, data }
    const reply = await this.page.request.post(`${url()}${at}${code ? '/acts' : ''}`, { data: wish })
    const body = await reply.json()
    expect(reply.ok(), `${act}: ${JSON.stringify(body)}`).toBe(true)
    return body.matter
  }

  write(field: string, words: string): Promise<void> {
    return this.page.getByRole('textbox', { name: field }).fill(words)
  }

  choose(option: string): Promise<void> {
    return this.tick(this.page.getByText(option, { exact: true }))
  }

  /** Types a unit’s name into the box of units and takes the first that matches. */
  async chooseUnit(name: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: '选择承办单位，可多选' })
    await box.fill(name)
    await box.press('Enter')
    await this.page.getByRole('listitem', { name }).or(this.page.getByTitle(name)).first().waitFor()
  }

  async get<T>(path: string): Promise<T> {
    return (await this.page.request.get(`${url()}${path}`)).json()
  }

  matter(code: string) {
    return this.get<MatterReply>(`/api/matters/${code}`)
  }
}

/** A label as it stands, with or without its note that it may be left empty. */
const exactly = (label: string) => new RegExp(`^\\s*${label.replace(/[()（）/]/g, '\\$&')}\\s*(\\(可不填\\))?\\s*$`)

interface MatterReply {
  readonly line: {
    readonly number: string
    readonly sequence: number
    readonly stage: string
    readonly units: string[]
    readonly waiting: string[]
    readonly flags: string[]
    readonly title: string
  }
  readonly state: { reporters: unknown[]; assignments: { unit: string; done: boolean }[] }
  readonly documents: { document: string; name: { zh: string } }[]
  readonly clocks: { id: string; state: string; dueAt: string }[]
}

/** A patrol finds something: reported at the desk, as far as its tracking code. */
export async function reportAt(
  staff: Staff,
  found: { text: string; address: string; lon?: string; lat?: string; township?: string },
): Promise<string> {
  const { page } = staff
  await page.goto(`${url()}/app/report`)
  await page.getByLabel('发现了什么').fill(found.text)
  await page.getByRole('textbox', { name: '地点' }).fill(found.address)
  if (found.lon) await page.getByLabel('经度').fill(found.lon)
  if (found.lat) await page.getByLabel('纬度').fill(found.lat)
  await page.getByText('巡查发现', { exact: true }).click()
  await page.getByRole('button', { name: '提交上报' }).click()
  await page.getByRole('heading', { name: '已上报' }).waitFor()
  return /\d{6}-[0-9A-Z]{8}/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[0] ?? ''
}

/** A citizen reports on the portal, standing where the thing is. */
export async function citizenReports(
  { page, context }: Browsing,
  told: { text: string; address: string; phone?: string; at?: { longitude: number; latitude: number } },
): Promise<string> {
  await page.goto(`${url()}/report`)
  await page.getByLabel(/发生了什么/).fill(told.text)
  await page.getByLabel(/在哪里/).fill(told.address)
  if (told.phone) await page.getByLabel('手机号').fill(told.phone)
  if (told.at) {
    await context.grantPermissions(['geolocation'], { origin: url() })
    await context.setGeolocation(told.at)
    await page.getByRole('button', { name: '用我现在的位置' }).click()
    await page.getByText('已记下当前位置。').waitFor()
  }
  await page.getByRole('button', { name: '提交' }).click()
  return (await page.getByLabel('查询码').textContent())?.trim() ?? ''
}

/** From a report to a case that waits for dispatch: accepted, checked, filed as rubbish left in the open. */
export async function fileRubbish(staff: Staff, code: string): Promise<void> {
  await staff.turn('受理员', code, '受理')
  await staff.turn('核查员', code, '现场核实', () => staff.choose('属实'))
  await staff.turn('派遣员', code, '立案', async () => {
    await staff.page.getByRole('button', { name: /暴露垃圾/ }).click()
    await staff.choose('管理')
  })
}

/** Rubbish found by a patrol, as far as the unit that must handle it; quickly, over the API. */
export async function dispatchRubbish(
  staff: Staff,
  place: { address: string; lon: number; lat: number },
  unit: string,
): Promise<string> {
  const data = { source: 'patrol', text: '菜市场后门垃圾堆放无人清理，气味很大', place }
  const code = await staff.send('operator1', null, 'report', data)
  await staff.send('operator1', code, 'accept', {})
  const rubbish = { kind: 'matter', code: '06010' }
  await staff.send('dispatcher1', code, 'file', { class: rubbish, condition: 'matter-06010-1', label: 'management' })
  await staff.send('dispatcher1', code, 'dispatch', { units: [unit] })
  return code
}
