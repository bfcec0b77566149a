import { formatYuan } from '@zhiheng/law'
import type { CoverFacts } from '@zhiheng/procedure'
import { penaltyKinds } from '../../sanction.ts'
import type { PenaltyState } from '../state.ts'

const results: Record<PenaltyState['outcome'], string> = {
  '': '办理中',
  penalty: '给予行政处罚',
  none: '不予行政处罚',
  terminated: '终止调查',
}

function outcome(s: PenaltyState): string {
  if (s.stage === 'notFiled') return '不予立案'
  if (s.stage === 'transferred') return '移送'
  if (s.outcome !== 'penalty') return results[s.outcome]
  const kinds = s.penalties.map((k) => penaltyKinds[k as keyof typeof penaltyKinds]?.[0] ?? k)
  return [...new Set(kinds)].join('、') + (s.fine > 0 ? `，罚款金额${formatYuan(s.fine)}元` : '')
}

/** What the cover of a penalty file says: cause, party, outcome. */
export const cover = (s: PenaltyState): CoverFacts => ({
  cause: s.cause || '违法行为线索',
  ...(s.party ? { party: s.party.name } : {}),
  outcome: outcome(s),
})
