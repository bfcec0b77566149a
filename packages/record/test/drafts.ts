import { createHash } from 'node:crypto'
import type { Act, ActDraft, AppendOutcome, AppendRequest } from '../src/index.ts'

const hex = (text: string) => createHash('sha256').update(text).digest('hex')

/** A UUID-shaped id that depends only on `text`. */
export function idOf(text: string): string {
  const h = hex(text)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20, 32)}`
}

export function draftOf(name: string, more: Partial<ActDraft> = {}): ActDraft {
  return {
    id: idOf(name),
    kind: 'file',
    actor: '张三',
    unit: '东瓜中队',
    happenedAt: '2026-03-02T09:30:00+08:00',
    recordedAt: '2026-03-02T09:31:00+08:00',
    basis: '行政处罚法 54',
    data: { cause: '占道经营', name },
    evidence: [],
    salt: hex(`salt of ${name}`).slice(0, 32),
    ...more,
  }
}

export function opening(matter: string, more: Partial<AppendRequest> = {}): AppendRequest {
  return {
    ...{ jurisdiction: '532301', matter, kind: 'penalty', version: 1, expected: 0, previous: '', views: [] },
    drafts: [draftOf(`${matter} 1`)],
    ...more,
  }
}

export function next(after: Act, name: string, more: Partial<AppendRequest> = {}): AppendRequest {
  return opening(after.matter, { expected: after.sequence, previous: after.hash, drafts: [draftOf(name)], ...more })
}

export function actsOf(outcome: AppendOutcome): Act[] {
  if (outcome.is === 'conflict') throw new Error(`conflict at ${outcome.sequence}`)
  return outcome.acts
}
