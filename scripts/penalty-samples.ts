import { mkdirSync, writeFileSync } from 'node:fs'
import { bookOf, filingOrder, type PaperContext, Press, paperOf } from '../packages/documents/src/index.ts'
import { plainWords } from '../packages/documents/test/samples.ts'
import { cover } from '../packages/matters/src/penalty/documents/cover.ts'
import { penalty } from '../packages/matters/src/penalty/procedure.ts'
import type { PenaltyState } from '../packages/matters/src/penalty/state.ts'
import { branches, wholeCase } from '../packages/matters/test/penalty-documents-case.ts'
import { documentsOf } from '../packages/procedure/src/index.ts'

/** Bound files of made-up penalty cases; written by `node scripts/penalty-papers.mjs`. */
const dir = process.argv[2] ?? 'docs/documents/penalty'

const context: PaperContext = {
  words: plainWords,
  organ: '楚雄市综合行政执法局',
  matter: '240304-SAMPLE01',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  verifyAt: 'https://zhiheng.example/verify',
}

async function bind(acts: typeof wholeCase, press: Press): Promise<Uint8Array> {
  const state = acts.reduce((s, a) => penalty.fold(s, a), penalty.initial as PenaltyState)
  const facts = cover(state)
  const given = new Set<string>()
  const papers = filingOrder(documentsOf(penalty, acts)).map((made) => {
    const paper = paperOf(made, context)
    const number = paper.number.includes('〔') && !given.has(paper.number) ? paper.number : ''
    given.add(number)
    return { paper, number, by: context.organ }
  })
  const on = acts.at(-1)?.happenedAt.slice(0, 10) ?? ''
  return bookOf(
    {
      organ: context.organ,
      title: '行政处罚案卷',
      part: '',
      number: state.number,
      cover: [
        { label: '案号', words: state.number },
        { label: '案由', words: plainWords(facts.cause) },
        { label: '当事人', words: facts.party ? plainWords(facts.party) : '' },
        { label: '处理结果', words: facts.outcome ? plainWords(facts.outcome) : '' },
      ],
      papers,
      notes: ['人物、单位均为虚构。'],
      on,
    },
    press,
  )
}

mkdirSync(dir, { recursive: true })
const press = new Press()
writeFileSync(`${dir}/case.pdf`, await bind(wholeCase, press))
for (const [name, acts] of Object.entries(branches)) writeFileSync(`${dir}/${name}.pdf`, await bind(acts, press))
await press.close()
