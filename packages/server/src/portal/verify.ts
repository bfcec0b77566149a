import { dateWords } from '@zhiheng/documents'
import type { Verified } from '../documents/verify.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

/** The answer to whoever scanned the code of a paper. */
export function verifyPage(page: Page, v: Verified): Html {
  const { t } = page
  const date = (on: string) => (page.lang === 'zh' ? dateWords(on) : on)
  switch (v.is) {
    case 'agrees':
      return html`<h1>${t('核验通过', 'This document is on record')}</h1>
<p>${t('文书上的核验码与存证一致。请核对下列各项与您手中的文书相同，正文以该机关存档为准。', 'The code on the document agrees with the record. Please compare the following with the paper you hold; the text on file with the organ is the authentic one.')}</p>
<dl class="facts">
<dt>${t('文书', 'Document')}</dt><dd>${v.title}</dd>
${v.number && html`<dt>${t('编号', 'Number')}</dt><dd>${v.number}</dd>`}
<dt>${t('日期', 'Date')}</dt><dd>${date(v.on)}</dd>
<dt>${t('机关', 'Organ')}</dt><dd>${v.organ}</dd>
</dl>`
    case 'destroyed':
      return html`<h1>${t('核验码与存证一致', 'The code agrees with our record')}</h1>
<p>${t(`该文书作于${date(v.on)}，保管期限届满，内容已经销毁，只留存证。`, `The document was made on ${date(v.on)}. Its retention has ended and its text was destroyed; only the proof is kept.`)}</p>`
    case 'differs':
      return html`<h1>${t('核验不通过', 'The code does not agree with our record')}</h1>
<p>${t('核验码与存证不一致，文书可能被改动，或者不是落款机关作出。请向落款机关核实。', 'The document may have been altered, or was not made by the organ whose name it bears. Please ask that organ.')}</p>`
    case 'unknown':
      return html`<h1>${t('没有查到', 'Not found')}</h1>
<p>${t('没有与这个核验码对应的文书。请重新扫码，或者核对网址是否完整。', 'There is no document for this code. Please scan it again, or check that the address is complete.')}</p>`
  }
}
