import { type Citation, formatCitation } from '@zhiheng/law'
import {
  benchmarks,
  circumstances,
  defaultScheme,
  degreeOrder,
  degrees,
  effects,
  type FixedPoint,
  gradeWords,
  type LeniencyList,
  leniencyLists,
  leniencyRows,
} from '@zhiheng/law/discretion/index.ts'
import { powerByCode } from '@zhiheng/law/powers/index.ts'

const short = (basis: readonly Citation[]): string =>
  [...new Set(basis.map((c) => formatCitation(c, 'short')))].join('、')
const place = (c: Citation): string =>
  `${formatCitation(c, 'short')}${c.paragraph === undefined ? '' : `.${c.paragraph}`}${c.item === undefined || c.article === undefined ? '' : `(${c.item})`}`
const items = (codes: readonly string[]): string =>
  codes.length
    ? codes.map((code) => `${code} ${powerByCode(code)?.titleZh ?? ''}`).join('<br>')
    : '适用该情节的各项处罚 every penalty it concerns'

/** `docs/discretion.md`: what the calculator goes by, all of it data a bureau may edit. */
export function discretionDocument(): string {
  return `# 行政处罚裁量 · Discretion

Made from \`packages/law/src/discretion\` by \`npm run docs\`. \`zhiheng discretion --power CODE …\` works with it.

**No benchmark of a province or prefecture is held.** Grades and tables marked *default* or *example* are this project’s
own, to be replaced by those published for the bureau (行政处罚法 34; 行政裁量权基准意见（四）–（六）). Only the fixed
points of unlawful building are published ones (建法〔2012〕99号).

## How an amount is reached

1. **Law in force.** The law of the day of the facts, unless that of the day of the decision is milder (行政处罚法 37;
   生态环境法典 1057). Both are shown. Compared are the upper bound of the fine, then the lower one, then whether the law
   only allows it; other penalties by what one law has and the other has not. The order is ours: the article gives none.
   Where fine and other penalties pull apart, or an amount is left to local rules, the answer is *cannot tell*.
2. **Limitation** (行政处罚法 36), where the days are given.
3. **The fine that applies.** An exception whose condition is met takes the place of the general fine. Two exceptions that
   both apply are refused.
4. **Circumstances.** A duty not to punish goes before all else. Grounds for leniency beside grounds for severity are
   refused until the organ chooses and says why: no law sets one above the other. Below the lowest fine only with a
   statutory ground to mitigate; where the law has no lowest fine there is nothing to go below.
5. **Degree.** Chosen, or told by the gravest thing found. Lighter is one degree down, heavier one up.
6. **Amount.** The middle of the part that is left, in whole fen, rounded within it.

7. **Past decisions.** The screen shows where the amount lies among the fines that this bureau has decided for the same
   item, degree and kind of addressee under the same version of the law: how many, least, quartiles, median, most, and the
   share that was lower (equal ones count half). Decisions without a fine, on-the-spot penalties (which name no degree)
   and fines that were revoked or changed do not count. It is a help to treat like cases alike (行政裁量权基准意见（二）),
   and no benchmark. The counts (\`past_fine\`) move with the acts, in the same statement.

A decision off the part needs a reason and the approval of the head of the organ or a collective deliberation
(行政裁量权基准意见（十二）); one outside the law is unlawful (行政处罚法 5, 32, 34).

## 裁量阶次 · Grades

${defaultScheme.title.zh} · ${defaultScheme.title.en}

| 程度 degree | 法定幅度的 percent of the statutory range |
|---|---|
${degreeOrder.map((d) => `| ${degrees[d].zh} ${degrees[d].en} | ${defaultScheme.shares[d].from}–${defaultScheme.shares[d].to} |`).join('\n')}
| 减轻 mitigated | ${defaultScheme.mitigatedPercent} % of the lowest fine |

## 法定情节 · Statutory circumstances

| id | 情节 circumstance | 效果 effect | 依据 basis | 自 from |
|---|---|---|---|---|
${circumstances.map((c) => `| \`${c.id}\` | ${c.title.zh}<br>${c.title.en} | ${effects[c.effect].zh} | ${place(c.basis)} | ${c.from} |`).join('\n')}

## 裁量条件 · Benchmark tables

The gravest condition reached decides. Where correction is not named, the law has a range of its own for not correcting.

${benchmarks.map(benchmark).join('\n')}
## 五张清单 · The five lists

${(Object.keys(leniencyLists) as LeniencyList[]).map(list).join('\n')}`
}

function benchmark(b: (typeof benchmarks)[number]): string {
  const grades = degreeOrder.map((d) => `| ${degrees[d].zh} | ${gradeWords(b, d).zh} |`)
  const rows = b.fixed ? [...b.fixed.map(fixedRow), ...grades.map((g) => g.replace('| ', '| 不能拆除，'))] : grades
  return `### ${b.title.zh} · \`${b.id}\`

${items(b.powers)}<br>${b.source === 'example' ? '示例 example' : '公布的依据 published'} · ${short(b.basis)}

| 程度 | 条件 |
|---|---|
${rows.join('\n')}
`
}

function fixedRow({ condition, corrected, percent, basis }: FixedPoint): string {
  const which = condition === 'correctable' ? '尚可改正' : '无法改正'
  const when = corrected === 'late' ? '逾期' : condition === 'correctable' ? '按期改正' : '按期拆除'
  return `| ${which}，${when} | ${percent === 0 ? '不予罚款' : `建设工程造价的${percent}%`}（${short(basis)}） |`
}

function list(id: LeniencyList): string {
  const rows = leniencyRows.filter((r) => r.list === id)
  return `### ${leniencyLists[id].zh} · ${leniencyLists[id].en}

| id | 事项 items | 条件 conditions | 配套措施 measures | 依据 basis | 自 from |
|---|---|---|---|---|---|
${rows.map((r) => `| \`${r.id}\` | ${items(r.powers)} | ${r.conditions.map((c) => c.zh).join('；')} | ${r.measures.map((m) => m.zh).join('；')} | ${r.basis.map(place).join('、')} | ${r.from} |`).join('\n')}
`
}
