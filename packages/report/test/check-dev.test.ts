import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { readFigures } from '../src/check/extract.ts'
it('prints', () => {
  const t = readFileSync(process.env.REPORT ?? '/work/shared/seed/annual-report-2024.txt', 'utf8')
  const f = readFigures(t)
  console.log(f.map((x, i) => `${i + 1} ${x.kind[0]} ${x.value}${x.upTo ? '~' + x.upTo : ''}${x.unit} ${x.approx} [${x.measured}] {${x.period.textZh} ${x.period.from ?? ''}..${x.period.to ?? ''}${x.period.carried ? ' c' : ''}} p${x.precision} | ${x.clause}`).join('\n'))
})
