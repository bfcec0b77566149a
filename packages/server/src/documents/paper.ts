import { formatCitation } from '@zhiheng/law'
import type { Form, MadeDocument, Signature, Value } from '@zhiheng/procedure'
import type { Registers } from '../intake/registers.ts'
import { type Html, html, Html as Raw } from '../portal/html.ts'
import { paperCss } from './paper.css.ts'
import { dateWords, instantWords, wordsOf } from './words.ts'

/** A file that belongs to a document, and where the page finds it. */
export interface Attachment {
  readonly sha256: string
  readonly href: string
  readonly image: boolean
}

export interface PaperContext {
  readonly registers: Registers
  readonly matter: string
  /** Hash of the act that made the document. */
  readonly hash: string
  readonly attachments: readonly Attachment[]
  /** Where a reader on screen came from; absent in a case file. */
  readonly back?: string
}

/** A document as a page that reads on screen and prints on A4. The same document and names give the same bytes. */
export function paperPage(made: MadeDocument, c: PaperContext): string {
  const { content } = made
  const words = (value: Value) => wordsOf(value, c.registers)
  return `<!doctype html>${html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${[content.number, content.title].filter(Boolean).join(' ')}</title>
<link rel="icon" href="data:,">
<style>${new Raw(paperCss)}</style>
</head>
<body>
${c.back && html`<nav class="bar"><a href="${c.back}">返回案卷</a><span>打印：Ctrl+P（手机在浏览器菜单中选“打印”），A4 纸</span></nav>`}
<main class="sheet">
<p class="bureau">${c.registers.name}</p>
<h1>${content.title}</h1>
${content.number && html`<p class="number">案卷号：${content.number}</p>`}
${content.to !== undefined && html`<p class="to">${words(content.to)}：</p>`}
<table><tbody>
${content.rows.map(({ label, value }) => html`<tr><th scope="row">${label}</th><td>${words(value)}</td></tr>\n`)}</tbody></table>
${content.paragraphs.map((p) => html`<p class="words">${words(p)}</p>\n`)}
<ul class="signatures">${content.signatures.map((s) => signature(s, words))}</ul>
${content.to !== undefined && html`<div class="closing"><p>${c.registers.name}</p><p>${dateWords(made.madeAt)}</p></div>`}
${photos(c.attachments)}
${foot(made, c)}
</main>
</body></html>`}`
}

const signature = (s: Signature, words: (v: Value) => string) =>
  html`<li><span>${s.label}：${[words(s.who), words(s.unit)].filter(Boolean).join('　')}</span><span>${instantWords(s.at)}</span></li>`

function photos(list: readonly Attachment[]): Html | false {
  if (!list.length) return false
  return html`<section class="photos" aria-label="附件">${list.map(
    (a, i) =>
      html`<figure>${a.image && html`<img src="${a.href}" alt="附件 ${i + 1}">`}<figcaption><a href="${a.href}">附件 ${i + 1}</a>　SHA-256 ${a.sha256}</figcaption></figure>`,
  )}</section>`
}

function foot({ form, sequence }: MadeDocument, { matter, hash }: PaperContext): Html {
  return html`<footer class="foot"><p>依据：${sourceWords(form)}</p><p>由案卷 ${matter} 第 ${sequence} 项行为生成，存证 ${hash}</p></footer>`
}

const sourceWords = ({ source, own }: Form) =>
  `${'standard' in source ? `${source.standard}《${source.title}》` : formatCitation(source)}${own ? '。表式由本局自拟' : ''}`
