import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { createClassifier } from '../src/incident/classify/classifier.ts'

const rows = readFileSync(new URL('./fixtures/complaints.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((l) => {
    const [split = '', kind = '', code = '', text = ''] = l.split('\t')
    return { split, kind: kind as 'component' | 'matter', code, text }
  })
it('measures', () => {
  const which = process.env.SPLIT ?? 'tuning'
  const mw = Number(process.env.MW ?? '0')
  const t0 = performance.now()
  const folds = process.env.CV ? 5 : 1
  let n = 0,
    first = 0,
    three = 0
  const bad: string[] = []
  const set = rows.filter((r) => r.split === which)
  for (let f = 0; f < folds; f++) {
    const c = createClassifier({
      modelWeight: mw,
      examples: process.env.CV ? rows.filter((r, i) => r.split === 'tuning' && i % folds !== f) : [],
    })
    for (const r of set.filter((r) => folds === 1 || rows.indexOf(r) % folds === f)) {
      const s = c.classify(r.text)
      n++
      const at = s.findIndex((x) => x.kind === r.kind && x.code === r.code)
      if (at === 0) first++
      if (at >= 0) three++
      if (at !== 0)
        bad.push(
          `${r.kind[0]}${r.code} at${at} ${r.text}\n     ${s.map((x) => `${x.code}${x.name} ${x.confidence}`).join(' | ')}`,
        )
    }
  }
  if (!process.env.QUIET) console.log(bad.join('\n'))
  console.log(
    which,
    'mw',
    mw,
    'first',
    (first / n).toFixed(4),
    'three',
    (three / n).toFixed(4),
    n,
    Math.round(performance.now() - t0),
    'ms',
  )
  const c = createClassifier({ modelWeight: 1 })
  const t = performance.now()
  let m = 0
  while (performance.now() - t < 800)
    for (const r of rows) {
      c.classify(r.text)
      m++
    }
  console.log('per second', Math.round(m / ((performance.now() - t) / 1000)))
})
