import { createHash } from 'node:crypto'
import { kinds } from '@zhiheng/matters'
import { countingBy } from '@zhiheng/matters/counting.ts'
import { type Act, type ActSpec, type AnyKind, findingsOf, foldActs } from '@zhiheng/procedure'
import { append } from '@zhiheng/record'
import type { Pool } from 'pg'
import { z } from 'zod'
import { signingOf } from '../signing.ts'
import { calendarOf } from './notices.ts'
import { takenNumber } from './numbers.ts'
import { draftOf, matterIdOf } from './office.ts'
import { replay } from './project.ts'

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/)
const line = z.object({
  kind: z.string(),
  /** The matter’s own id, or any name that stays the same: importing twice is importing once. */
  id: z.string().min(1),
  acts: z
    .array(
      z.object({
        act: z.string(),
        actor: z.string().default('import'),
        unit: z.string().default(''),
        happenedAt: instant,
        data: z.record(z.string(), z.unknown()).default({}),
        evidence: z.array(z.string()).default([]),
      }),
    )
    .min(1),
})

export interface Imported {
  imported: number
  repeated: number
  findings: number
  problems: { line: number; why: string }[]
}

/**
 * Past matters from elsewhere, one JSON object a line: `{kind, id, acts: [{act, actor, unit, happenedAt, data}]}`.
 * History may have been unlawful: what the rules say is kept as findings, and nothing is refused for it. A line
 * that cannot be read is named with its reason; the others go on.
 */
export async function importMatters(
  db: Pool,
  jurisdiction: string,
  text: string,
  recordedAt: string,
): Promise<Imported> {
  const result: Imported = { imported: 0, repeated: 0, findings: 0, problems: [] }
  const { hash: algorithm } = await signingOf(db, jurisdiction)
  const days = await calendarOf(db, jurisdiction)
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    if (!raw.trim()) continue
    const read = readLine(raw, recordedAt)
    if ('why' in read) {
      result.problems.push({ line: i + 1, why: read.why })
      continue
    }
    const { kind, acts } = read
    const found = countingBy(days, () => findingsOf(kind.procedure, acts))
    const drafts = acts.map((a) =>
      draftOf(
        a,
        found.filter((f) => f.sequence === a.sequence),
        saltOf(a.id),
      ),
    )
    const { kind: name, version } = kind.procedure
    const request = {
      jurisdiction,
      matter: (acts[0] as Act).matter,
      kind: name,
      algorithm,
      version,
      expected: 0,
      previous: '',
      drafts,
      views: replay(kind, acts, days),
    }
    const outcome = await append(db, request).catch(async (error: unknown) => {
      const taken = await takenNumber({ db, jurisdiction }, error)
      if (!taken) throw error
      return { is: 'taken' as const, zh: taken.zh }
    })
    if (outcome.is === 'appended') {
      result.imported++
      result.findings += found.length
    } else if (outcome.is === 'repeated') result.repeated++
    else if (outcome.is === 'taken') result.problems.push({ line: i + 1, why: `${outcome.zh} (the number is taken)` })
    else
      result.problems.push({ line: i + 1, why: '案卷已存在且内容不同，没有导入 (the matter exists with other acts)' })
  }
  return result
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const saltOf = (id: string) => digest(`salt ${id}`).slice(0, 32)

function uuidOf(text: string): string {
  const h = digest(text)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

function readLine(raw: string, recordedAt: string): { kind: AnyKind; acts: Act[] } | { why: string } {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    return { why: '不是有效的 JSON (not JSON)' }
  }
  const parsed = line.safeParse(value)
  if (!parsed.success) return { why: parsed.error.issues.map((x) => `${x.path.join('.')}:${x.message}`).join(';') }
  const kind = kinds.find((k) => k.procedure.kind === parsed.data.kind)
  if (!kind) return { why: `没有“${parsed.data.kind}”这类事项 (unknown kind)` }
  const first = uuidOf(`${parsed.data.id} 1`)
  const matter = matterIdOf(first, (parsed.data.acts[0] as { happenedAt: string }).happenedAt)
  const acts: Act[] = []
  for (const [i, a] of parsed.data.acts.entries()) {
    const spec = kind.procedure.acts[a.act] as ActSpec | undefined
    if (!spec) return { why: `第 ${i + 1} 个行为：没有“${a.act}” (unknown act)` }
    const data = spec.data.safeParse(a.data)
    if (!data.success)
      return {
        why: `第 ${i + 1} 个行为：${data.error.issues.map((x) => `${x.path.join('.')}：${x.message}`).join(';')}`,
      }
    acts.push({
      id: uuidOf(`${parsed.data.id} ${i + 1}`),
      matter,
      sequence: i + 1,
      kind: a.act,
      actor: a.actor,
      unit: a.unit,
      happenedAt: a.happenedAt,
      recordedAt,
      data: JSON.parse(JSON.stringify(data.data)),
      evidence: a.evidence,
    })
  }
  if (!acts.length || foldActs(kind.procedure, acts).stage === 'nothing')
    return { why: '第一个行为应为上报 (the first act opens the matter)' }
  return { kind, acts }
}
