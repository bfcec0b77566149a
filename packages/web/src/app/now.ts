import { useSyncExternalStore } from 'react'
import { instantOf } from '../words/time.ts'

/** The server's clock (the demo runs in another year), carried on by ours; told to screens as each minute turns. */
let offset = 0
let shown = instantOf(Date.now())
const listeners = new Set<() => void>()
const STEP_MS = 5_000

function tick() {
  shown = instantOf(Date.now() + offset)
  for (const l of listeners) l()
}
if (typeof window !== 'undefined')
  setInterval(() => {
    if (serverNow().slice(0, 16) !== shown.slice(0, 16)) tick()
  }, STEP_MS)

export function setServerTime(now: string) {
  offset = Date.parse(now) - Date.now()
  tick()
}

export const serverNow = (): string => instantOf(Date.now() + offset)

export function useNow(): string {
  return useSyncExternalStore(
    (l) => {
      listeners.add(l)
      return () => listeners.delete(l)
    },
    () => shown,
  )
}
