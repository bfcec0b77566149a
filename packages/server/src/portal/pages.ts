import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

export function homePage({ t }: Page): Html {
  return html`
<h1>${t('发现了什么问题？', 'What have you seen?')}</h1>
<p class="lead">${t('占道摆摊、垃圾没人清、路灯不亮、油烟噪音……说一说，或者拍张照。不用注册。', 'Stalls on the pavement, rubbish, a broken lamp, smoke or noise: tell us or take a photo. No account needed.')}</p>
<div class="choices">
<a class="choice" href="/report"><b>${t('上报问题', 'Report a problem')}</b><span>${t('两分钟，三个问题', 'Two minutes, three questions')}</span></a>
<a class="choice" href="/follow"><b>${t('查进度', 'Follow a report')}</b><span>${t('凭查询码查看办理到哪一步', 'With the code you were given')}</span></a>
</div>
<h2>${t('我们怎么办', 'What happens then')}</h2>
<p>${t('受理员先看是否属于本局职责；立案后派给负责的单位，按公布的时限处置；核查员到现场看过才结案。不予受理的，会告诉您理由和该找哪个部门。', 'An operator sees whether it is our duty; a unit is given the task with a published limit; it closes only after a check on the spot. If it is not accepted you are told why and whom to turn to.')}</p>`
}

export interface Draft {
  readonly text?: string
  readonly address?: string
  readonly township?: string
  readonly lon?: string
  readonly lat?: string
  readonly phone?: string
  readonly name?: string
  readonly act: string
}

export type Problems = Readonly<Record<string, string>>

export function reportPage(page: Page, townships: ReadonlyMap<string, string>, draft: Draft, problems: Problems): Html {
  const { t } = page
  const found = Object.entries(problems)
  const wrong = (name: string) => (problems[name] ? 'field wrong' : 'field')
  const error = (name: string) => problems[name] && html`<p class="error" id="${name}-error">${problems[name]}</p>`
  return html`
<h1>${t('上报问题', 'Report a problem')}</h1>
${found.length > 0 && html`<div class="errors" role="alert"><h2>${t('还差一点', 'Nearly there')}</h2><ul>${found.map(([name, words]) => html`<li><a href="#${name}">${words}</a></li>`)}</ul></div>`}
<form method="post" action="/report" enctype="multipart/form-data" data-once>
<input type="hidden" name="act" value="${draft.act}"><input type="hidden" name="lon" value="${draft.lon}"><input type="hidden" name="lat" value="${draft.lat}">
<div class="${wrong('text')}"><label for="text">${t('发生了什么？', 'What is happening?')}</label><p class="hint">${t('想到什么写什么，例如：小区门口垃圾堆了三天没人清。', 'In your own words, e.g. rubbish at the gate for three days.')}</p>${error('text')}<textarea id="text" name="text" maxlength="2000" required>${draft.text}</textarea></div>
<div class="${wrong('photos')}"><label for="photos">${t('照片(可不传)', 'Photos (optional)')}</label><p class="hint">${t('最多四张，每张不超过 20 MB。', 'Up to four, 20 MB each.')}</p>${error('photos')}<input type="file" id="photos" name="photos" accept="image/*" multiple><div class="previews"></div></div>
<div class="${wrong('address')}"><label for="address">${t('在哪里？', 'Where?')}</label><p class="hint">${t('路名、门牌或附近的标志物。', 'Street, number or a landmark near by.')}</p>${error('address')}<input type="text" id="address" name="address" maxlength="256" required autocomplete="street-address" value="${draft.address}"><p><button type="button" class="quiet" data-locate hidden data-wait="${t('正在定位……', 'Finding your place …')}" data-done="${t('已记下当前位置。', 'Your place is noted.')}" data-fail="${t('没能定位，请写清地点。', 'No position; please describe the place.')}">${t('用我现在的位置', 'Use where I am now')}</button> <span data-located role="status">${draft.lon ? t('已记下当前位置。', 'Your place is noted.') : ''}</span></p></div>
<div class="${wrong('township')}"><label for="township">${t('属于哪个乡镇？', 'Which township?')}</label>${error('township')}<select id="township" name="township"><option value="">${t('不清楚', 'Not sure')}</option>${[...townships].map(([code, name]) => (code === draft.township ? html`<option value="${code}" selected>${name}</option>` : html`<option value="${code}">${name}</option>`))}</select></div>
<div class="${wrong('phone')}"><label for="phone">${t('手机号(可不填)', 'Phone (optional)')}</label><p class="hint">${t('只用于核实和答复，加密保存，查看会留下记录。', 'Used only to check and to answer; kept encrypted, every look is logged.')}</p>${error('phone')}<input type="tel" id="phone" name="phone" maxlength="20" inputmode="tel" autocomplete="tel" value="${draft.phone}"></div>
<button type="submit">${t('提交', 'Send')}</button>
</form>`
}

export function sentPage({ t }: Page, code: string): Html {
  return html`
<h1>${t('收到了，谢谢您', 'Received, thank you')}</h1>
<p class="lead">${t('请记下查询码，凭它查进度、看答复、作评价。', 'Keep this code: with it you follow the case, read the answer and rate it.')}</p>
<p class="code" aria-label="${t('查询码', 'Code')}">${code}</p>
<p><a class="button" href="/follow/${code}">${t('查看进度', 'Follow it')}</a></p>`
}

export function followPage({ t }: Page, wrong: string | null): Html {
  return html`
<h1>${t('查进度', 'Follow a report')}</h1>
<form method="get" action="/follow">
<div class="${wrong === null ? 'field' : 'field wrong'}"><label for="code">${t('查询码', 'Code')}</label><p class="hint">${t('提交时给您的编号，例如 241129-7F3K9Q2M。', 'The code you were given, e.g. 241129-7F3K9Q2M.')}</p>${wrong !== null && html`<p class="error" role="alert">${t('没有找到这个查询码，请核对。', 'No such code; please check it.')}</p>`}<input type="text" id="code" name="code" required autocomplete="off" autocapitalize="characters" value="${wrong ?? ''}"></div>
<button type="submit">${t('查询', 'Look up')}</button></form>`
}
