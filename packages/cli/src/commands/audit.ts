import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Audited, AuditFinding } from '@zhiheng/report/audit/format.ts'
import { auditLine } from '@zhiheng/report/audit/judge.ts'
import { auditSchema } from '@zhiheng/report/audit/schema.ts'
import { type Command, Usage } from '../command.ts'

const verdicts: Readonly<Record<Audited['verdict'], string>> = {
  lawful: '合法 lawful',
  defective: '有瑕疵 defective',
  unlawful: '违法 unlawful',
  'cannot-tell': '无法判断 cannot tell',
}

export const audit: Command = {
  name: 'audit',
  summary: 'Check case histories from anywhere against every rule',
  usage: `zhiheng audit CASES.jsonl            one JSON object a line; “-” reads standard input
zhiheng audit CASES.jsonl --json     one object a case: id, verdict, findings, cannotTell
zhiheng audit --schema               the JSON Schema of a case; see docs/audit.md`,
  help: { '--schema': 'print the JSON Schema of the exchange format' },
  options: { schema: { type: 'boolean' } },
  run: async (input) => {
    if (input.on('schema')) {
      console.log(JSON.stringify(auditSchema(), null, 2))
      return 0
    }
    const [file, ...more] = input.rest
    if (!file || more.length)
      throw new Usage('Name one file of cases, one JSON object a line: zhiheng audit CASES.jsonl')
    if (file !== '-' && !existsSync(file)) throw new Usage(`没有文件 ${file}，请核对路径 (there is no file ${file})`)
    const counts = { lawful: 0, defective: 0, unlawful: 0, 'cannot-tell': 0 }
    let line = 0
    const source = file === '-' ? process.stdin : createReadStream(file, 'utf8')
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (!text.trim()) continue
      const found = auditLine(text.replace(/^\uFEFF/, ''), line)
      counts[found.verdict]++
      if (input.json) console.log(JSON.stringify(plain(found)))
      else show(found)
    }
    const all = Object.values(counts).reduce((a, b) => a + b, 0)
    if (!all) throw new Usage(`${file} 没有案件：每行写一个 JSON 对象 (no case in the file)`)
    if (!input.json)
      console.log(
        `共 ${all} 件：合法 ${counts.lawful}，有瑕疵 ${counts.defective}，违法 ${counts.unlawful}，无法判断 ${counts['cannot-tell']}`,
      )
    return counts.unlawful + counts.defective ? 1 : 0
  },
}

const plain = ({ id, verdict, findings, cannotTell }: Audited) => ({ id, verdict, findings, cannotTell })

function show({ id, verdict, findings, cannotTell }: Audited) {
  console.log(`${id}  ${verdicts[verdict]}`)
  for (const f of findings) console.log(`  ✗ ${lineOf(f)}`)
  for (const g of cannotTell) console.log(`  ? ${g.message}${g.basis ? `　${g.basis}` : ''}`)
  console.log('')
}

const lineOf = (f: AuditFinding) =>
  [f.on, f.act, `${f.message}${f.certainty === 'likely' ? '（很可能）' : ''}`, `应当：${f.title}`, f.basis]
    .filter(Boolean)
    .join('　')
