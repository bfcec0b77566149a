import { useSyncExternalStore } from 'react'

export type Lang = 'zh' | 'en'
export type Theme = 'auto' | 'light' | 'dark'
export type Density = 'comfortable' | 'compact'
export interface Settings {
  readonly lang: Lang
  readonly theme: Theme
  readonly density: Density
  readonly navFolded: boolean
}

const KEY = 'zhiheng.settings'
const standard: Settings = { lang: 'zh', theme: 'auto', density: 'comfortable', navFolded: false }
const listeners = new Set<() => void>()
let current: Settings = read()

function read(): Settings {
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) }
  } catch {
    return standard
  }
}

const darkQuery = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null
darkQuery?.addEventListener('change', tell)

function tell() {
  apply()
  for (const l of listeners) l()
}

export const isDark = (s: Settings): boolean => s.theme === 'dark' || (s.theme === 'auto' && !!darkQuery?.matches)

/** Puts language, theme and density on the document, where styles and screen readers look for them. */
export function apply() {
  const root = document.documentElement
  root.lang = current.lang === 'zh' ? 'zh-CN' : 'en'
  root.dataset.theme = isDark(current) ? 'dark' : 'light'
  root.dataset.density = current.density
}

export function change(part: Partial<Settings>) {
  current = { ...current, ...part }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // A browser that keeps nothing still works for this visit.
  }
  tell()
}

export const settings = () => current

let shownDark = false
export function useSettings(): Settings & { readonly dark: boolean } {
  const s = useSyncExternalStore(
    (l) => {
      listeners.add(l)
      return () => listeners.delete(l)
    },
    () => (isDark(current) === shownDark ? current : refreshed()),
  )
  return { ...s, dark: isDark(s) }
}

/** The system turned dark or light: a new object tells React so. */
function refreshed() {
  shownDark = isDark(current)
  current = { ...current }
  return current
}
