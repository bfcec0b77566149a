import { type Html, html } from './html.ts'

export type Lang = 'zh' | 'en'

/** What every portal page knows. */
export interface Page {
  readonly lang: Lang
  readonly large: boolean
  readonly bureau: string
  readonly demo: boolean
  readonly now: string
  /** Path of this page, for the language and large-type switches. */
  readonly path: string
  t(zh: string, en: string): string
}

/** The frame of the public portal: plain HTML that works without script. */
export function layout(page: Page, title: string, body: Html): string {
  const { t } = page
  const other = page.lang === 'zh' ? 'en' : 'zh'
  return `<!doctype html>${html`<html lang="${page.lang === 'zh' ? 'zh-CN' : 'en'}" class="${page.large ? 'large' : ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${page.bureau}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal/portal.css">
<script src="/portal/portal.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${t('跳到正文', 'Skip to content')}</a>
<header class="top"><div class="wide">
  <a class="brand" href="/"><span class="mark" aria-hidden="true">衡</span><span>${page.bureau}</span></a>
  <nav aria-label="${t('主导航', 'Main')}">
    <a href="/report">${t('上报问题', 'Report')}</a>
    <a href="/follow">${t('查进度', 'Follow')}</a>
  </nav>
</div></header>
${page.demo && html`<p class="demo" role="note">${t(`演示系统：人物、案卷均为虚构，系统时间 ${page.now.slice(0, 16).replace('T', ' ')}`, `Demo: all persons and cases are invented; the system clock reads ${page.now.slice(0, 16).replace('T', ' ')}`)}</p>`}
<main id="main" class="narrow">${body}</main>
<footer><div class="wide">
  <a href="?lang=${other}">${page.lang === 'zh' ? 'English' : '中文'}</a>
  <a href="?large=${page.large ? '0' : '1'}">${page.large ? t('标准字号', 'Standard type') : t('大字版', 'Large type')}</a>
  <a href="/app/">${t('工作人员登录', 'Staff sign-in')}</a>
</div></footer>
</body></html>`}`
}
