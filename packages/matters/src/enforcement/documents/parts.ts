import type { DocumentSpec, Row } from '@zhiheng/procedure'
import { on, partyRows, row } from '../../compulsion-papers.ts'
import type { EnforcementAct } from '../acts.ts'
import type { EnforcementState } from '../state.ts'

export type EnforcementDocument = DocumentSpec<EnforcementAct, EnforcementState>

/** The decision that is enforced. */
export const caseRows = (s: EnforcementState): Row[] => [
  ...partyRows(s.party ?? undefined),
  ...row('行政决定', s.decisionNumber),
  ...row('决定内容', s.content),
  ...row('送达日期', on(s.dates.served)),
  ...row('履行期限届满日', on(s.dates.performBy)),
]

export const addressee = (s: EnforcementState) => s.party?.name ?? '当事人'
