import type { Figure } from './figure.ts'

const normBefore =
  /(?:不少于|不得少于|不低于|不得低于|不超过|不得超过|不高于|不多于|至少|最多|最高|最低|不小于|不大于|控制在|缩短(?:至|到|为)|压缩(?:至|到|为)|压减(?:至|到|为)|限时|限期|期限为|期限|时限为|为期|每(?:次|人|月|周|季度|年|半年|天|日|季|学期|名|个|户|组|班|队|两周|旬)[^，,。；;、]{0,12})$/
const normAfter = /^(?:以内|之内|内(?![容部外])|以下|为限|一次|一更新|前完成|工作法|为一周期|的标准)/
const durations = new Set(['天', '小时', '分钟'])
const planBefore =
  /(?:力争|确保|计划|拟|将(?!其|原|全|行|自|该|相关|矛|违|案|执|问|所|各|不|\S{0,8}(?:划入|调整|纳入|移送|下放|移交))|预计|目标|达到|要达到|争取|打算|明年|下一步|下年度|准备|应达到|须达到)[^，,。；;]{0,22}$/
const strongPlan = /(?:力争|争取|计划|预计|拟)(?!书|划|定案)[^，,。；;]{0,22}$/
const planLine =
  /^\s*(?:[（(【\d.、一二三四五六七八九十）)]*)(?:下一步|下步|下一阶段|今后|20\d{2}年[^】。，]{0,8}(?:思路|打算|计划|安排|目标|展望))/
const planHeading =
  /(?:下一步|下步|工作打算|工作计划|工作思路|工作安排|主要安排|主要思路|努力方向|工作重点|下一年度|下年度|明年)[^。，,；;]{0,12}(?:\n|$)|^[^。\n]{0,20}(?:下一步|下步|主要安排|工作打算|工作思路|工作计划)[^。\n]{0,20}$/
const majorHeading = /(?:^|\n)\s*[一二三四五六七八九十]{1,2}、([^\n。]{2,50})/g

type Found = Pick<Figure, 'offset' | 'length' | 'unit' | 'value'>

/** Is it a count, a rule for how much there should be, or an intention? */
export function kindOf(text: string, plain: string, found: Found, year: number | undefined): Figure['kind'] {
  const lead =
    plain
      .slice(Math.max(0, found.offset - 24), found.offset)
      .split(/[，,。；;：:\n]/)
      .at(-1) ?? ''
  const tail = text.slice(found.offset + found.length, found.offset + found.length + 8)
  const window = text.slice(Math.max(0, found.offset - 40), found.offset + found.length + 20)
  if (normBefore.test(lead)) return 'norm'
  if (normAfter.test(tail)) return 'norm'
  if (
    durations.has(found.unit) &&
    /时限|期限|由法定|由原来|缩短|压缩|压减|提速|以内|工作日|办结时间|响应|到达现场|内完成/.test(window)
  )
    return 'norm'
  if (found.unit === '元' && /罚款标准|处[^，。]{0,10}元以[上下]|以上[^，。]{0,12}以下/.test(window)) return 'norm'
  const lineStart = text.lastIndexOf('\n', found.offset) + 1
  if (planLine.test(text.slice(lineStart, found.offset))) return 'plan'
  if (inPlanSection(text, found.offset) || aheadOf(text, found.offset, year)) return 'plan'
  if (strongPlan.test(lead)) return 'plan'
  return planBefore.test(lead) && !/(?:已|已经|共|累计|完成|实现|率(?:已)?)[^，,。；;]{0,6}$/.test(lead)
    ? 'plan'
    : 'statistic'
}

/** Under a first-level heading that speaks of what comes next. */
function inPlanSection(text: string, at: number): boolean {
  let heading = ''
  for (const hit of text.slice(0, at).matchAll(majorHeading)) heading = hit[1] ?? ''
  return planHeading.test(heading)
}

/** In a sentence that opens with a year after the report's own. */
function aheadOf(text: string, at: number, year: number | undefined): boolean {
  if (year === undefined) return false
  const start = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1
  const opening = /^\s*(20\d{2})年/.exec(text.slice(start, at))
  return opening !== null && Number(opening[1]) > year
}
