// npm run screens: pictures of every screen of the demo at a desk and a phone, into docs/screens/.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './lib/install.mjs'

ensureInstalled()
const { findBrowser } = await import('./lib/browser.mjs')
const { chromium } = await import('playwright-core')
const folder = join(root, 'docs', 'screens')
mkdirSync(folder, { recursive: true })

const running = process.argv[2]
const served = running ? { url: running, stop() {} } : await serve()
const flags = [
  '--headless',
  '--lang=zh-CN',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const browser = await chromium.launch({ executablePath: findBrowser(), args: flags })
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
try {
  for (const [size, viewport] of Object.entries(sizes)) await shoot(size, viewport)
} finally {
  await browser.close()
  served.stop()
}

async function shoot(size, viewport) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  const picture = async (name, path, press) => {
    await page.goto(`${served.url}${path}`)
    await page.waitForLoadState('load')
    await page.waitForTimeout(1800)
    if (press) {
      await page.locator(press).first().click()
      await page.waitForTimeout(900)
    }
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
    console.log(`docs/screens/${name}-${size}.png`)
  }
  const as = (account) =>
    context.request.post(`${served.url}/api/session`, { data: { account, password: 'zhiheng-demo' } })
  const find = async (query) =>
    (await (await context.request.get(`${served.url}/api/matters?limit=1&${query}`)).json()).items[0]?.matter
  const lastDocument = async (matter) =>
    (await (await context.request.get(`${served.url}/api/matters/${matter}`)).json()).documents.at(-1).id
  await picture('portal-home', '/')
  await picture('portal-report', '/report')
  await picture('sign-in', '/app/sign-in')
  await as('operator1')
  await picture('desk', '/app/')
  await picture('report', '/app/report')
  const closed = await find('source=public&stage=archived&flag=reworked')
  await picture('portal-progress', `/follow/${closed}`)
  await picture('matter-archived', `/app/matters/${closed}`)
  await picture('document', `/api/matters/${closed}/documents/${await lastDocument(closed)}`)
  await picture('matter-open', `/app/matters/${await find('stage=collected')}`)
  await as('dispatcher1')
  await picture('matter-to-file', `/app/matters/${await find('stage=accepted')}`)
  await picture('list', '/app/matters')
  await as('chief')
  await picture('dashboard', '/app/dashboard')
  await picture('yearly-report', '/app/reports/2024')
  await picture('registers', '/app/registers')
  await picture('penalty-list', '/app/matters?kind=penalty')
  await picture('penalty-archived', `/app/matters/${await find('kind=penalty&stage=archived&flag=hearing')}`)
  await picture('discretion', '/app/discretion?power=RO-006')
  await picture('powers', '/app/powers')
  await picture('hearings', '/app/hearings')
  await picture('custody', '/app/custody')
  await picture('officers', '/app/officers')
  await picture('reviews', '/app/reviews')
  await as('officer')
  const mine = await find('kind=penalty&stage=investigating')
  await picture('penalty-book', `/app/matters/${mine}`)
  await picture('penalty-form', `/app/matters/${mine}`, '.next button')
  await picture('open', '/app/open')
  await picture('summary-form', '/app/open', '.opening:has-text("当场处罚")')
  await as('admin')
  await picture('registers-edit', '/app/registers', '.table-classes td .link-button')
  for (const tab of ['responsibility', 'grid', 'duty', 'units', 'calendar', 'changes'])
    await picture(`registers-${tab}`, `/app/registers?tab=${tab}`)
  await context.close()
}

async function serve() {
  const data = mkdtempSync(join(tmpdir(), 'zhiheng-screens-'))
  chmodSync(data, 0o755)
  const child = spawn(process.execPath, [
    join(root, 'packages/cli/bin/zhiheng.mjs'),
    'serve',
    '--demo',
    '--data',
    data,
    '--port',
    '0',
  ])
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (text) => {
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/app\//.exec(String(text))
      if (found) done(found[1])
    })
    child.once('exit', (code) => fail(new Error(`serve ended with ${code}`)))
  })
  return {
    url,
    stop: () => {
      child.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
