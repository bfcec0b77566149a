import { useQuery } from '@tanstack/react-query'
import type { Authority } from '@zhiheng/procedure'
import { call } from '../api/client.ts'
import { useViewer } from '../api/queries.ts'
import type { MatterPage } from '../api/types.ts'

/** What the list of powers says of a unit on a day. */
export interface Exercise {
  /** False where the office keeps no list: nothing is known. */
  readonly kept: boolean
  readonly who: Authority['who']
  readonly barred: Readonly<Record<string, Authority>>
}

/** Kinds of matters in which an item of the list is exercised. */
const asking = ['penalty', 'summary-penalty', 'measure']

/** The unit that handles a matter, or will: whoever opens it. */
export function unitOf(page: MatterPage, viewer: { readonly unit: string }): string {
  const { unit } = page.state as { unit?: string }
  return unit || viewer.unit
}

/** What the unit of a matter may not exercise; undefined while it is asked, or where it does not matter. */
export function useExercise(page: MatterPage, on: string): Exercise | undefined {
  const unit = unitOf(page, useViewer())
  const township = page.line.township ?? ''
  return useQuery({
    queryKey: ['powers', 'exercise', unit, township, on],
    queryFn: () => call<Exercise>(`/api/powers/exercise?${new URLSearchParams({ unit, township, on })}`),
    enabled: asking.includes(page.line.kind),
    staleTime: 60_000,
  }).data
}
