import { formatCitation } from '@zhiheng/law'
import { kinds } from '@zhiheng/matters'
import {
  type ActSpec,
  type AnyKind,
  bpmnOf,
  type DocumentSpec,
  explore,
  type Form,
  pictureOf,
  type Rule,
  type Stage,
} from '@zhiheng/procedure'
import { errorCodes } from '@zhiheng/server'
import { discretionDocument } from './discretion-document.ts'
import { powersDocument } from './powers-document.ts'
import { rulesDocument } from './rules-document.ts'

const severities = {
  bars: '禁止 bars',
  overridable: '可说明理由后办理 overridable',
  defect: '记为问题 defect',
} as const

/** Documentation made from the code: file name below `docs/` → text. A test holds the committed files to it. */
export function documents(): Record<string, string> {
  const files: Record<string, string> = {
    'errors.md': errors(),
    'powers.md': powersDocument(),
    'discretion.md': discretionDocument(),
    'rules.md': rulesDocument(),
  }
  for (const kind of kinds) {
    const p = kind.procedure
    const { edges, states, steps } = explore(p)
    files[`procedures/${p.kind}.bpmn`] = bpmnOf(p, edges)
    files[`procedures/${p.kind}.svg`] = pictureOf(p, edges)
    files[`procedures/${p.kind}.md`] = procedure(kind, states, steps)
  }
  return files
}

function errors(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, [status, zh, en]]) => `| \`${code}\` | ${status} | ${zh} | ${en} |`,
  )
  return `# Error codes\n\nMade from \`packages/server/src/errors.ts\` by \`npm run docs\`. A refusal by law carries the id of the rule as its code,\nwith citation and cure.\n\n| code | status | 中文 | English |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

function procedure(kind: AnyKind, states: number, steps: number): string {
  const p = kind.procedure
  const acts = Object.entries(p.acts) as [string, ActSpec][]
  const name = (id: string) => (p.stages as readonly Stage[]).find((s) => s.id === id)?.title.zh ?? '(开始)'
  return `# ${p.title.zh} · ${p.title.en}

Made from the declaration by \`npm run docs\`; version ${p.version}. The verifier explored ${states} states and ${steps} steps and
found no flaw. [BPMN 2.0](${p.kind}.bpmn)

![${p.title.zh}](${p.kind}.svg)

## Acts

| 行为 | act | 起 from | 至 to | 岗位 who |
|---|---|---|---|---|
${acts.map(([id, a]) => `| ${a.title.zh} | \`${id}\` | ${a.from.map(name).join('、')} | ${(a.to ?? []).map(name).join('、') || '不变'} | ${a.who.join(', ')} |`).join('\n')}

## Rules

| 规则 | id | 依据 basis | 自 since | 效力 |
|---|---|---|---|---|
${(p.rules as readonly Rule[]).map((r) => `| ${r.title.zh} | \`${r.id}\` | ${formatCitation(r.basis, 'short')} | ${r.inForce} | ${severities[r.severity]} |`).join('\n')}

## Clocks

| 期限 | id | 依据 basis |
|---|---|---|
${p.clocks.map((c) => `| ${c.title.zh} | \`${c.id}\` | ${formatCitation(c.basis, 'short')} |`).join('\n')}

## Documents

In the order of the case file; each act of the kind makes one.

| 文书 | document | id | 由何行为制作 made by | 表式来源 form |
|---|---|---|---|---|
${(p.documents as readonly DocumentSpec[]).map((d) => `| ${d.name.zh} | ${d.name.en} | \`${d.id}\` | ${d.madeBy.map((k) => p.acts[k].title.zh).join('、')} | ${sourceOf(d.form)} |`).join('\n')}
`
}

const sourceOf = ({ source, own }: Form) =>
  `${'standard' in source ? `${source.standard} ${source.title}` : formatCitation(source, 'short')}${own ? '（本局表式 own form）' : ''}`
