import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { audit } from './audit.ts'
import { discretion } from './discretion.ts'
import { documents } from './documents.ts'
import { type Ground, withGround } from './ground.ts'
import { http } from './http.ts'
import { intake } from './intake.ts'
import { limits } from './limits.ts'
import { list } from './list.ts'
import type { Line } from './measure.ts'
import { record } from './record.ts'
import { server } from './server.ts'

const measures: Record<string, (ground: Ground) => Promise<Line[]>> = {
  intake,
  http,
  limits,
  record,
  list,
  server,
  documents,
  audit,
  discretion,
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
})
const chosen = values.only ?? Object.keys(measures)
const lines: Line[] = []
console.error(`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`)
for (const name of chosen) {
  const measure = measures[name]
  if (!measure) throw new Error(`there is no measure “${name}”; there are ${Object.keys(measures).join(', ')}`)
  console.error(`${name} …`)
  await withGround(values.quick, async (ground) => {
    const found = await measure(ground)
    for (const l of found) ground.say(`${l.measure}: ${l.ours} against ${l.peer}, ${l.ratio} (${l.bar})`)
    lines.push(...found)
  })
}
console.log('| measure | ours | peer | ratio | bar | met |\n|---|---:|---:|---:|---|---|')
for (const l of lines)
  console.log(`| ${l.measure} | ${l.ours} | ${l.peer} | ${l.ratio} | ${l.bar} | ${l.met ? 'yes' : 'no'} |`)
