import type { Levelled, Paper, PaperTable } from '@zhiheng/documents'
import { type Html, html, Html as Raw } from '../portal/html.ts'
import { paperCss } from './paper.css.ts'

/** Where a page finds what belongs to it. */
export interface PageContext {
  /** Address of a file by its SHA-256. */
  href(sha256: string): string
  /** Where a reader on screen came from; absent in a case file. */
  readonly back?: string
  /** Other forms of the same paper; absent in a case file. */
  readonly forms?: { readonly pdf: string; readonly docx: string }
}

/** A document as a page that reads on screen and prints on A4. The same paper gives the same bytes. */
export function paperPage(p: Paper, c: PageContext): string {
  const title = p.title.join('')
  return `<!doctype html>${html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${[p.number, title].filter(Boolean).join(' ')}</title>
<link rel="icon" href="data:,">
<style>${new Raw(paperCss)}</style>
</head>
<body>
${c.back && bar(c)}
<main class="sheet">
<p class="bureau">${p.organ}</p>
<h1>${title}</h1>
${p.number && html`<p class="number">${p.number}</p>`}
${p.to && html`<p class="to">${p.to}：</p>`}
${fields(p)}
${p.layout === 'record' || p.layout === 'list' ? '' : paragraphs(p.paragraphs)}
${p.opinions.map((o) => html`<section class="opinion"><h2>${o.label}</h2><p>${o.words}</p><p class="right">${o.signed || '签名：　　　　'}　${o.at}</p></section>`)}
${p.layout === 'record' || p.layout === 'list' ? paragraphs(p.paragraphs) : ''}
${p.tables.map(table)}
${p.qa.map((x) => html`<p class="said"><b>问：</b>${x.question}</p><p class="said"><b>答：</b>${x.answer}</p>`)}
${paragraphs(p.closing)}${paragraphs(p.rights)}
${p.enclosures.map((name, i) => html`<p class="words">${i ? '　　　' : '附件：'}${p.enclosures.length > 1 && `${i + 1}. `}${name}</p>`)}
<ul class="signatures">${p.signatures.map((s) => html`<li><span>${s.label}：${s.who}</span><span>${s.at}</span></li>`)}${p.toSign.map((label) => html`<li><span>${label}：</span><span>　　年　　月　　日</span></li>`)}</ul>
${p.seal && html`<div class="closing"><p>${p.organ}</p><p>${p.date}</p></div>`}
${p.copies && html`<p class="copies">抄送：${p.copies}。</p>`}
${photos(p, c)}
<footer class="foot">${p.origin.map((line) => html`<p>${line}</p>`)}</footer>
</main>
</body></html>`}`
}

const bar = ({ back, forms }: PageContext) =>
  html`<nav class="bar"><a href="${back}">返回案卷</a>${forms && html`<a href="${forms.pdf}">PDF</a><a href="${forms.docx}">Word</a>`}<span>打印：Ctrl+P（手机在浏览器菜单中选“打印”），A4 纸</span></nav>`

const fields = (p: Paper) =>
  p.fields.length > 0 &&
  html`<table><tbody>
${p.fields.flat().map(({ label, words }) => html`<tr><th scope="row">${label}</th><td>${words}</td></tr>\n`)}</tbody></table>`

const paragraphs = (list: readonly Levelled[]) =>
  list.map((p) => html`<p class="words">${p.lead && html`<b>${p.lead}</b>`}${p.rest}</p>\n`)

const table = (t: PaperTable) => html`<table class="list">${t.caption && html`<caption>${t.caption}</caption>`}
<thead><tr>${t.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>${t.rows.map((r) => html`<tr>${r.map((words) => html`<td>${words}</td>`)}</tr>\n`)}</tbody></table>`

function photos(p: Paper, c: PageContext): Html | false {
  if (!p.enclosed.length) return false
  return html`<section class="photos" aria-label="附件">${p.enclosed.map(
    (e, i) =>
      html`<figure>${e.type && html`<img src="${c.href(e.sha256)}" alt="附件 ${i + 1}">`}<figcaption><a href="${c.href(e.sha256)}">附件 ${i + 1}</a>　SHA-256 ${e.sha256}</figcaption></figure>`,
  )}</section>`
}
