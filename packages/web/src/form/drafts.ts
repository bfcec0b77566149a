import type { Values } from './form-model.ts'

/** What someone has written for one act of one matter. `id` is the act's own, so that sending twice is one act. */
export interface Draft {
  readonly id: string
  readonly values: Values
  readonly evidence: readonly string[]
  readonly happenedAt: string
  readonly savedAt: string
}

const keyOf = (matter: string, act: string, viewer: string) => `zhiheng.draft.${viewer}.${matter}.${act}`

export function readDraft(matter: string, act: string, viewer: string): Draft | null {
  try {
    const text = localStorage.getItem(keyOf(matter, act, viewer))
    return text ? (JSON.parse(text) as Draft) : null
  } catch {
    return null
  }
}

export function keepDraft(matter: string, act: string, viewer: string, draft: Draft) {
  try {
    localStorage.setItem(keyOf(matter, act, viewer), JSON.stringify(draft))
  } catch {
    // No room or no permission: the form itself still holds the words.
  }
}

export function dropDraft(matter: string, act: string, viewer: string) {
  try {
    localStorage.removeItem(keyOf(matter, act, viewer))
  } catch {
    // Nothing was kept.
  }
}

/** A version-4 UUID, also where the page is served over plain HTTP and `randomUUID` is missing. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const b = crypto.getRandomValues(new Uint8Array(16))
  b[6] = (b[6]! & 0x0f) | 0x40
  b[8] = (b[8]! & 0x3f) | 0x80
  const hex = [...b].map((v) => v.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
