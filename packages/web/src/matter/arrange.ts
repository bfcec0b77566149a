import type { Action } from '../api/types.ts'

/** Acts beyond this rank are never the step the procedure waits for: they are offered, not urged. */
const LIKELY = 25

export interface Arranged {
  readonly first: Action | null
  readonly others: readonly Action[]
  /** Open at this stage, but something stands in the way. */
  readonly barred: readonly Action[]
  readonly later: readonly Action[]
}

/** One primary act, the others after it; what the stage does not allow yet is folded away with its reason. */
export function arrange(actions: readonly Action[]): Arranged {
  const free = actions.filter((a) => !a.barred)
  const first = free[0] && free[0].rank <= LIKELY ? free[0] : null
  const barred = actions.filter((a) => a.barred)
  return {
    first,
    others: free.filter((a) => a !== first),
    barred: barred.filter((a) => !isIdle(a)),
    later: barred.filter(isIdle),
  }
}

const idle = ['not-at-this-stage', 'already-done', 'not-your-unit']

/** Answers to a request, a sample or a deposit: nothing to answer is no obstacle. */
const answers: readonly string[] = [
  'approvePostponement',
  'refusePostponement',
  'approveSuspension',
  'refuseSuspension',
  'decideRecusal',
  'settlePreserved',
  'receiveTest',
  'grantDeferral',
  'refuseDeferral',
  'endChallenge',
  'reviewStatement',
]

/** What is another’s part or step, and an answer to a request that nobody made, are no obstacles to show up front. */
const isIdle = (a: Action) => idle.includes(a.barred?.code ?? '') || answers.includes(a.act)
