import { useEffect } from 'react'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Runs `keys` such as `g d`, `/` or `?`; never while someone types or a dialog is open. */
export function useHotkeys(keys: Readonly<Record<string, () => void>>) {
  useEffect(() => {
    let first = ''
    let timer = 0
    const hear = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.metaKey || e.ctrlKey || e.altKey || typing(e.target)) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      const pressed = first ? `${first} ${e.key}` : e.key
      first = ''
      clearTimeout(timer)
      const run = keys[pressed]
      if (run) {
        e.preventDefault()
        run()
      } else if (Object.keys(keys).some((k) => k.startsWith(`${pressed} `))) {
        first = pressed
        timer = window.setTimeout(() => {
          first = ''
        }, 1200)
      }
    }
    addEventListener('keydown', hear)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', hear)
    }
  }, [keys])
}
