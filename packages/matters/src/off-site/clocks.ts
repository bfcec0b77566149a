import { cite } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import type { OffSiteAct } from './acts.ts'
import { noticeWorkingDays } from './rules.ts'
import type { OffSiteState } from './state.ts'

const basis = cite('行政处罚法', 41, { paragraph: 3 })

/** Runs while a record waits for its notice. With several waiting it tells of the oldest. */
export const clocks: readonly ClockSpec<OffSiteAct, OffSiteState>[] = [
  {
    id: 'off-site-notice',
    title: text('告知当事人', 'Tell the party'),
    basis,
    while: (s) =>
      s.stage === 'active' && s.records.some((r) => !r.notified && r.settled === 'no' && r.reviewed !== 'failed')
        ? 'run'
        : 'off',
    limit: () => ({ amount: noticeWorkingDays, unit: 'working-day', rollForward: false, basis }),
  },
]
