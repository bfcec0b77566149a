import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LiveLine } from '../api/types.ts'

const KEEP = 12
const REFETCH_MS = 4_000

/** Lines of matters as they change; figures are fetched anew at most every few seconds. */
export function useLive(): { lines: readonly LiveLine[]; up: boolean } {
  const client = useQueryClient()
  const [lines, setLines] = useState<readonly LiveLine[]>([])
  const [up, setUp] = useState(true)
  useEffect(() => {
    let timer = 0
    const source = new EventSource('/api/live')
    source.onopen = () => setUp(true)
    source.onerror = () => setUp(false)
    source.addEventListener('matters', (e) => {
      const fresh = JSON.parse((e as MessageEvent<string>).data) as LiveLine[]
      setLines((old) => {
        const ids = new Set(fresh.map((l) => l.matter))
        return [...fresh, ...old.filter((l) => !ids.has(l.matter))].slice(0, KEEP)
      })
      if (timer) return
      timer = window.setTimeout(() => {
        timer = 0
        void client.invalidateQueries({ queryKey: ['dashboard'] })
      }, REFETCH_MS)
    })
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [client])
  return { lines, up }
}
