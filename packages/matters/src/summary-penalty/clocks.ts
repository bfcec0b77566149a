import { cite } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import { limitNamed } from '../legal-days.ts'
import type { SummaryAct } from './acts.ts'
import type { SummaryState } from './state.ts'

type Clock = ClockSpec<SummaryAct, SummaryState>

const open = (s: SummaryState) => s.stage === 'decided' || s.stage === 'performing'

/** The limits that run on an on-the-spot penalty. */
export const clocks: readonly Clock[] = [
  {
    id: 'report',
    title: text('备案期限', 'To report'),
    basis: cite('住房和城乡建设行政处罚程序规定', 14),
    while: (s) => (s.stage === 'decided' ? 'run' : 'off'),
    limit: () => limitNamed('order55-summary-record'),
  },
  {
    id: 'hand-in',
    title: text('交回罚款期限', 'To hand in the money'),
    basis: cite('行政处罚法', 71),
    while: (s) => (open(s) && s.collected > s.handedIn ? 'run' : 'off'),
    limit: () => limitNamed('penalty-cash-to-organ'),
  },
  {
    id: 'to-bank',
    title: text('缴付银行期限', 'To pay it to the bank'),
    basis: cite('行政处罚法', 71),
    while: (s) => (open(s) && s.handedIn > s.banked ? 'run' : 'off'),
    limit: () => limitNamed('penalty-cash-to-bank'),
  },
  {
    id: 'payment',
    title: text('缴款期限', 'To pay the fine'),
    basis: cite('行政处罚法', 67),
    while: (s) => (open(s) && s.fine > s.collected + s.paid ? 'run' : 'off'),
    limit: () => limitNamed('penalty-payment'),
  },
]
