import { createClassifier, type Suggestion } from '@zhiheng/matters/incident/classify/classifier.ts'
import { type Command, Usage } from '../command.ts'
import { columns } from '../table.ts'

export const classify: Command = {
  name: 'classify',
  summary: 'Suggest classes for a complaint, top three with confidence',
  usage: `zhiheng classify "小区门口垃圾堆成山没人清"
zhiheng classify < complaints.txt      one text a line`,
  help: {},
  options: {},
  run: async (input) => {
    const texts = input.rest.length ? [input.rest.join(' ')] : await lines()
    if (!texts.length) throw new Usage('Give a text as argument, or one text a line on standard input.')
    const classifier = createClassifier()
    const found = texts.map((text) => classifier.classify(text))
    if (input.json) for (const list of found) console.log(JSON.stringify(list.map(plain)))
    else for (const [i, list] of found.entries()) show(texts[i] as string, list, texts.length > 1)
    return 0
  },
}

const plain = ({ kind, code, name, confidence }: Suggestion) => ({ kind, code, name, confidence })

function show(text: string, list: readonly Suggestion[], many: boolean) {
  if (many) console.log(text)
  if (!list.length) console.log('  没有把握的类别，请人工选择 (no class fits; choose by hand)')
  else
    console.log(
      columns(
        list.map((s) => [
          ' ',
          s.code,
          s.name,
          s.kind === 'component' ? '部件' : '事项',
          `${Math.round(s.confidence * 100)}%`,
        ]),
      ),
    )
}

async function lines(): Promise<string[]> {
  if (process.stdin.isTTY) return []
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8').replace(/\r/g, '').replace(/\n$/, '')
  return text === '' ? [] : text.split('\n')
}
