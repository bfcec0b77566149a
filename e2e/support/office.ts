import type { Browsing } from './browser.ts'

/** Address of the demo office of this run. */
export const url = (): string => process.env.ZHIHENG_E2E_URL as string

/** Signs in with the demo button of a post, e.g. 受理员. */
export async function signIn({ page, context }: Browsing, post: string): Promise<void> {
  await context.clearCookies()
  await page.goto(`${url()}/app/sign-in`)
  await page.getByRole('button', { name: new RegExp(`^${post}`) }).click()
  await page.waitForURL((at) => !at.pathname.endsWith('/sign-in'))
}
