import type { Citation } from '@zhiheng/law'
import { bureauUses, describeConsequences, townshipUses } from '@zhiheng/law/powers/describe.ts'
import { allPowers } from '@zhiheng/law/powers/index.ts'
import type { Power, PowerTerms } from '@zhiheng/law/powers/types.ts'
import { organs, type PowerDomain, powerDomains, powerKinds, type Words } from '@zhiheng/law/powers/words.ts'

const current = allPowers.filter((item) => item.terms.some((t) => t.to === undefined))
const domains = Object.entries(powerDomains) as [PowerDomain, Words][]

/** 城乡规划法 64; 城镇燃气管理条例 49.1(3) is article 49, paragraph 1, item 3. A law is named once in a row. */
function places(cited: readonly Citation[]): string {
  let last = ''
  const written = cited.map((c) => {
    const place = `${c.article ?? ''}${c.paragraph === undefined ? '' : `.${c.paragraph}`}${c.item === undefined ? '' : `(${c.item})`}`
    const text = c.law === last ? place : `${c.law} ${place}`
    last = c.law
    return text
  })
  return written.join('、')
}

/** `docs/powers.md`: every item with its versions, a table for each domain. */
export function powersDocument(): string {
  return `# 权责清单 · List of powers and duties

Made from \`packages/law/src/powers/list\` by \`npm run docs\`: ${current.length} items under the law in force today, ${allPowers.length} with those whose law
has ceased. Numbers and article numbers only; the law itself is not copied. National law is all there is: what a province
adds, and amounts left to it, are not in the list.

A place is written 49.1(3): article 49, paragraph 1, item 3 (第四十九条第一款第（三）项). 〔…〕 is what must come first.

| 机关行使 bureau | |
|---|---|
${Object.values(bureauUses)
  .map(({ zh, en }) => `| ${zh} | ${en} |`)
  .join('\n')}

| 领域 domain | 项 items |
|---|---|
${domains.map(([id, { zh, en }]) => `| ${zh} ${en} | ${current.filter((item) => item.domain === id).length} |`).join('\n')}

${domains
  .map(([id, { zh, en }]) =>
    table(
      `${zh} · ${en}`,
      allPowers.filter((item) => item.domain === id),
    ),
  )
  .join('\n')}`
}

const table = (title: string, items: readonly Power[]): string => `## ${title}

| code | 事项 item | 种类 | 违反 violated | 依据 power | 后果 consequences | 期间 in force | 机关 organ | 乡镇 townships |
|---|---|---|---|---|---|---|---|---|
${items.flatMap((item) => item.terms.map((t, i) => row(item, t, i === 0))).join('\n')}
`

function row(item: Power, t: PowerTerms, first: boolean): string {
  const title = first ? `${item.titleZh}<br>${item.titleEn}` : '〃'
  const held = `${organs[item.organ].zh}（${bureauUses[item.bureau].zh}）`
  const cells = [
    item.code,
    title,
    powerKinds[item.kind].zh,
    places(t.violated),
    places(t.punished),
    describeConsequences(t.consequences),
    `${t.from}起${t.to === undefined ? '' : `至${t.to}`}`,
    first ? held : '〃',
    first ? townshipUses[item.townships].zh : '〃',
  ]
  return `| ${cells.join(' | ')} |`
}
