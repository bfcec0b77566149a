import { sources } from '@zhiheng/matters/incident/contract.ts'
import { stages } from '@zhiheng/matters/incident/stages.ts'
import type { IncidentState } from '@zhiheng/matters/incident/state.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

/**
 * What a reporter may know of a matter: the steps, the unit, the answer. No names, no inner notes. Of a report merged
 * into another, the report is the reporter’s own and all that is done about it is the main case’s.
 */
export interface Progress {
  readonly code: string
  readonly number: string
  readonly title: string
  /** The report of this code. */
  readonly state: IncidentState
  /** The case that is handled: this one, or the one it was merged into. */
  readonly handled: IncidentState
  readonly unitNames: readonly { readonly zh: string; readonly en: string }[]
  readonly dueAt: string | null
}

const clockOf = (at: string) => at.slice(0, 16).replace('T', ' ')

/** The way so far and the way ahead, in the reporter’s words. */
export function stepsOf(p: Progress, t: Page['t']) {
  const steps = stepsHandled(p, t)
  if (p.state.stage !== 'merged') return steps
  const { opened, ended } = p.state.at
  const merged = t('与同一问题的案卷合并办理', 'Handled together with another report of the same problem')
  return [{ title: t('已收到', 'Received'), at: opened }, { title: merged, at: ended }, ...steps.slice(1)]
}

function stepsHandled(p: Progress, t: Page['t']) {
  const { at, stage, quick, transferredTo } = p.handled
  const still = (...stages: IncidentState['stage'][]) => stages.includes(stage)
  const steps = [
    { title: t('已收到', 'Received'), at: at.opened },
    { title: t('已受理', 'Accepted'), at: at.accepted || at.filed },
    {
      title: t('已派给承办单位', 'Given to a unit'),
      at: still('filed') ? '' : at.assigned || (quick ? at.filed : ''),
      more: t(p.unitNames.map((u) => u.zh).join('、'), p.unitNames.map((u) => u.en).join(', ')),
    },
    { title: t('已处置', 'Handled'), at: still('handling', 'suspended', 'filed') ? '' : at.handled },
    {
      title: t('现场核查通过', 'Checked on the spot'),
      at: still('handled', 'handling', 'suspended') ? '' : at.verified,
    },
    { title: t('已办结并答复', 'Closed and answered'), at: at.closed },
  ]
  const ended = (title: string) => [...steps.filter((s) => s.at), { title, at: at.ended }]
  if (stage === 'rejected') return [steps[0]!, { title: t('不予受理', 'Not accepted'), at: at.ended }]
  if (stage === 'transferred') return ended(t(`已移送：${transferredTo}`, `Transferred to ${transferredTo}`))
  return stage === 'voided' ? ended(t('已作废', 'Voided')) : steps
}

export function progressPage(page: Page, p: Progress, rated: boolean): Html {
  const { t } = page
  const steps = stepsOf(p, t)
  const next = steps.findIndex((s) => !s.at)
  const title = stages.find((s) => s.id === p.handled.stage)?.title
  const [zh, en] = sources[p.state.source]
  return html`
<h1>${p.title}</h1>
<p class="lead">${t('当前：', 'Now: ')}<b>${t(title?.zh ?? '', title?.en ?? '')}</b>${p.dueAt && html` · ${t(`预计 ${clockOf(p.dueAt)} 前处置`, `to be handled by ${clockOf(p.dueAt)}`)}`}</p>
${rated && html`<p class="note" role="status">${t('感谢您的评价。', 'Thank you for your rating.')}</p>`}
${p.handled.outcome && html`<div class="note"><b>${t('答复', 'Answer')}</b><br>${p.handled.outcome}</div>`}
<ol class="steps">${steps.map((s, i) => html`<li class="${s.at ? 'done' : i === next ? 'now' : 'later'}"><b>${s.title}</b>${s.at ? html`<span class="when">${clockOf(s.at)}</span>` : i === next ? html`<span class="when">${t('办理中', 'Under way')}</span>` : ''}${'more' in s && s.more && s.at ? html`<span class="when"> · ${s.more}</span>` : ''}</li>`)}</ol>
<h2>${t('您反映的情况', 'What you reported')}</h2>
<dl class="facts">
<dt>${t('查询码', 'Code')}</dt><dd>${p.code}</dd>
<dt>${t('地点', 'Place')}</dt><dd>${p.state.place.address}</dd>
<dt>${t('情况', 'Problem')}</dt><dd>${p.state.text}</dd>
<dt>${t('来源', 'Source')}</dt><dd>${t(zh, en)}</dd>
</dl>
${rateForm(page, p)}`
}

function rateForm(page: Page, p: Progress): Html | string {
  const { t } = page
  if (p.state.rating)
    return html`<h2>${t('您的评价', 'Your rating')}</h2><p>${t(`${p.state.rating.stars} 分 · ${p.state.rating.solved ? '已解决' : '未解决'}`, `${p.state.rating.stars} of 5 · ${p.state.rating.solved ? 'solved' : 'not solved'}`)}</p>`
  if (!['closed', 'archived'].includes(p.state.stage)) return ''
  return html`<h2>${t('评价这次办理', 'Rate how it was handled')}</h2>
<form method="post" action="/follow/${p.code}/rating" data-once>
<fieldset class="field"><legend>${t('问题解决了吗？', 'Was it solved?')}</legend><div class="radios">
<label><input type="radio" name="solved" value="yes" required> ${t('已解决', 'Solved')}</label>
<label><input type="radio" name="solved" value="no"> ${t('未解决', 'Not solved')}</label></div></fieldset>
<fieldset class="field"><legend>${t('满意度', 'Satisfaction')}</legend><div class="stars">${[1, 2, 3, 4, 5].map((n) => html`<label><input type="radio" name="stars" value="${n}" required> ${n} ${t('分', '')}</label>`)}</div></fieldset>
<div class="field"><label for="comment">${t('意见(可不填)', 'Comment (optional)')}</label><input type="text" id="comment" name="comment" maxlength="500"></div>
<button type="submit">${t('提交评价', 'Send rating')}</button></form>`
}
