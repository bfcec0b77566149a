import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Browsing {
  context: BrowserContext
  page: Page
  close(): Promise<void>
}

/** A fresh browser with its own profile. */
export async function browse(viewport = desktop): Promise<Browsing> {
  const profile = mkdtempSync(join(tmpdir(), 'zhiheng-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.ZHIHENG_BROWSER ?? '/usr/bin/chromium',
    args: flags,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A click that lands while a drawer slides under it is lost on a slow machine.
    reducedMotion: 'reduce',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(20_000)
  return {
    context,
    page,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** A picture for a failed run, when a folder for it is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ZHIHENG_SCREENS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
