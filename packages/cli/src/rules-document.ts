import { formatCitation } from '@zhiheng/law'
import { kinds } from '@zhiheng/matters'
import type { Rule } from '@zhiheng/procedure'
import { procedures } from '@zhiheng/report/audit/procedures.ts'

const severities = { bars: '禁止', overridable: '说明理由', defect: '记为问题' } as const

interface Chapter {
  readonly kind: string
  readonly zh: string
  readonly en: string
  readonly rules: readonly Rule[]
  readonly titles: Readonly<Record<string, string>>
}

/** Every procedure with all its rules: those that guard today, and those of earlier law the auditor asks besides. */
const chapters = (): Chapter[] =>
  kinds.map(({ procedure: p }) => ({
    kind: p.kind,
    zh: p.title.zh,
    en: p.title.en,
    rules: procedures.find((a) => a.kind === p.kind)?.rules ?? (p.rules as readonly Rule[]),
    titles: Object.fromEntries(
      (Object.entries(p.acts) as [string, { title: { zh: string } }][]).map(([id, a]) => [id, a.title.zh]),
    ),
  }))

/** `docs/rules.md`: every rule, with what it guards, its article, its time and its weight. */
export function rulesDocument(): string {
  const all = chapters()
  const count = all.reduce((sum, c) => sum + c.rules.length, 0)
  return `# 规则 · Rules

Made from the declarations by \`npm run docs\`: ${count} rules over ${all.length} procedures. One rule has three uses: it guards an act, it is a
finding when a recorded or imported case breaks it, and it scores a case file. 禁止: the act may not happen. 说明理由: only with a
recorded reason. 记为问题: accepted and found. Points are what a case file loses. A rule whose law has ended judges only cases of its
time.

| 程序 procedure | 规则 rules |
|---|---|
${all.map((c) => `| ${c.zh} ${c.en} | ${c.rules.length} |`).join('\n')}
${all.map(chapter).join('')}`
}

const chapter = ({ kind, zh, en, rules, titles }: Chapter) => `
## ${zh} · ${en}

\`${kind}\`

| 规则 rule | id | 依据 basis | 施行 in force | 效力 | 分 | 看守的行为 guards |
|---|---|---|---|---|---|---|
${rules.map((r) => line(r, titles)).join('\n')}
`

const line = (r: Rule, titles: Readonly<Record<string, string>>) =>
  `| ${r.title.zh}<br>${r.title.en} | \`${r.id}\` | ${formatCitation(r.basis)} | ${r.inForce}${r.until ? `—${r.until}` : '起'} | ${severities[r.severity]} | ${r.points} | ${r.guards.map((g) => titles[g] ?? g).join('、')} |`
