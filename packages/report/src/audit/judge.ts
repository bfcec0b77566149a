import { formatCitation } from '@zhiheng/law'
import {
  type Act,
  Reading as CaseReading,
  kept,
  type LawRule,
  notApplicable,
  type Rule,
  type Text,
  type Verdict,
} from '@zhiheng/procedure'
import { type Audited, type AuditFinding, type AuditGap, MOST_CHARACTERS } from './format.ts'
import { type ReadCase, type Reading, readCase } from './read.ts'

interface Judged {
  readonly findings: AuditFinding[]
  readonly gaps: AuditGap[]
  judged: number
}

/** Judges one case told as JSON: every rule whose law was in force and binds the organ, on every act it speaks of. */
export const auditCase = (object: Readonly<Record<string, unknown>>, line = 1): Audited =>
  judgeCase(readCase(object), line)

/** Judges a case that is read. */
export function judgeCase(read: ReadCase, line = 1): Audited {
  const out: Judged = { findings: [], gaps: [], judged: 0 }
  for (const { zh, en } of read.trouble) out.gaps.push({ rule: 'input', basis: '', message: zh, messageEn: en })
  for (const reading of read.readings) judge(reading, read, out)
  if (read.readings.every((r) => r.acts.length === 0))
    out.gaps.push({ rule: 'input', basis: '', message: '没有写任何行为，无法判断', messageEn: 'No act is told' })
  else if (out.judged === 0)
    out.gaps.push({
      rule: 'input',
      basis: '',
      message: '没有可适用于这些行为的规则',
      messageEn: 'No rule applies to these acts',
    })
  return {
    id: read.told.id ?? String(line),
    verdict: verdictOf(out),
    findings: out.findings,
    cannotTell: out.gaps,
    judged: out.judged,
  }
}

function judge({ under, acts, absent }: Reading, read: ReadCase, out: Judged) {
  const names = (kind: string) => under.procedure.acts[kind]?.title as Text | undefined
  const gaps = new Set<string>()
  let first: ReadonlyMap<string, string> | undefined
  const later = (kind: string, on: string) => {
    first ??= firstDays(acts)
    return (first.get(kind) ?? '') > on
  }
  const reading: CaseReading<Act> = new CaseReading<Act>({
    whole: false,
    complete: read.told.complete,
    // What is only told of a later day had not happened yet.
    absent: { includes: (kind) => absent.includes(kind) || (reading.on !== '' && later(kind, reading.on)) },
    organ: read.organ,
    context: read.context,
    names,
  })
  for (const act of acts) {
    reading.next(act)
    for (const rule of under.asked(act.kind, reading.on, read.organ)) {
      const verdict = rule.judge(reading)
      if (verdict === notApplicable) continue
      out.judged++
      if (verdict === kept) continue
      note(rule, verdict, reading, names, gaps, out)
    }
  }
}

/** Kind → the day of its first act; no day where one of them is not dated. */
function firstDays(acts: readonly Act[]): Map<string, string> {
  const days = new Map<string, string>()
  for (const { kind, happenedAt } of acts) {
    const day = happenedAt.slice(0, 10)
    const known = days.get(kind)
    if (known === undefined || day < known) days.set(kind, day)
  }
  return days
}

function note(
  rule: LawRule,
  verdict: Verdict,
  { act, on }: CaseReading<Act>,
  names: (kind: string) => Text | undefined,
  gaps: Set<string>,
  out: Judged,
) {
  if (verdict.is === 'broken' && !out.findings.some((f) => f.rule === rule.id && f.message === verdict.why.zh))
    out.findings.push({
      rule: rule.id,
      title: rule.title.zh,
      basis: basisOf(rule),
      severity: rule.past,
      certainty: verdict.certainty ?? 'certain',
      message: verdict.why.zh,
      messageEn: verdict.why.en,
      act: names(act.kind)?.zh ?? act.kind,
      on,
    })
  if (verdict.is !== 'unknown') return
  const key = rule.id + verdict.missing.zh
  if (gaps.has(key)) return
  gaps.add(key)
  out.gaps.push({
    rule: rule.id,
    basis: basisOf(rule),
    message: `${rule.title.zh}：不清楚${verdict.missing.zh}`,
    messageEn: `${rule.title.en}: not told: ${verdict.missing.en}`,
  })
}

const written = new WeakMap<Rule, string>()

function basisOf(rule: Rule): string {
  let found = written.get(rule)
  if (found === undefined) {
    found = formatCitation(rule.basis)
    written.set(rule, found)
  }
  return found
}

function verdictOf({ findings, gaps }: Judged): Audited['verdict'] {
  if (findings.some((f) => f.severity === 'bars')) return 'unlawful'
  if (findings.length) return 'defective'
  return gaps.length ? 'cannot-tell' : 'lawful'
}

/** One line of a file. A line that cannot be read is a case that cannot be judged, with what to do. */
export function auditLine(text: string, line: number): Audited {
  const unreadable = (zh: string, en: string): Audited => ({
    id: String(line),
    verdict: 'cannot-tell',
    findings: [],
    cannotTell: [{ rule: 'input', basis: '', message: zh, messageEn: en }],
    judged: 0,
  })
  if (text.length > MOST_CHARACTERS)
    return unreadable(
      `第${line}行有${text.length}个字符，最多${MOST_CHARACTERS}个；附件、照片不要写进案件，请分行`,
      `line ${line} has ${text.length} characters, at most ${MOST_CHARACTERS} are read`,
    )
  let object: unknown
  try {
    object = JSON.parse(text)
  } catch (error) {
    return unreadable(
      `第${line}行不是JSON（${(error as Error).message}）；每行写一个案件对象`,
      `line ${line} is not JSON: ${(error as Error).message}`,
    )
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    return unreadable(`第${line}行应是一个对象，如 {"编号": …, "行为": […]}`, `line ${line} should hold one object`)
  return auditCase(object as Record<string, unknown>, line)
}
