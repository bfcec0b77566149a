import { cite } from '@zhiheng/law'
import { type ClockSpec, text } from '@zhiheng/procedure'
import { limitNamed } from '../legal-days.ts'
import type { PenaltyAct } from './acts/acts.ts'
import type { PenaltyState, StageId } from './state.ts'

type Clock = ClockSpec<PenaltyAct, PenaltyState>

const at =
  (...stages: StageId[]) =>
  (s: PenaltyState) =>
    stages.includes(s.stage as StageId) ? ('run' as const) : ('off' as const)

const undecided: readonly StageId[] = ['investigating', 'concluded', 'noticed', 'hearing', 'suspended']

/** The limits that run on an ordinary penalty case, each counted by the law that sets it. */
export const clocks: readonly Clock[] = [
  {
    id: 'lead-check',
    title: text('线索核查期限', 'To check the lead'),
    basis: cite('住房和城乡建设行政处罚程序规定', 15),
    while: at('lead'),
    limit: () => limitNamed('order55-lead-check'),
    extension: (act) => (act.kind === 'extendCheck' ? { amount: 10, unit: 'working-day', approver: act.actor } : null),
  },
  {
    id: 'decision',
    title: text('办案期限', 'To decide'),
    basis: cite('行政处罚法', 60),
    while: (s) => {
      if (!undecided.includes(s.stage as StageId)) return 'off'
      return s.stage === 'suspended' || s.stage === 'hearing' || s.open.test ? 'pause' : 'run'
    },
    limit: () => limitNamed('penalty-decision'),
    extension: (act) =>
      act.kind === 'extendDecision' ? { amount: act.data.days, unit: 'day', approver: act.actor } : null,
  },
  {
    id: 'preservation',
    title: text('登记保存处理期限', 'To settle what is preserved'),
    basis: cite('行政处罚法', 56),
    while: (s) => (s.open.preservation === 'preserved' && s.stage !== 'transferred' ? 'run' : 'off'),
    limit: () => limitNamed('penalty-preservation'),
  },
  {
    id: 'statement',
    title: text('陈述申辩期', 'To make a statement'),
    basis: cite('住房和城乡建设行政处罚程序规定', 22),
    while: (s) =>
      s.stage === 'noticed' && s.noticeServed && !s.waived.statement && s.open.statement === 'none' && !s.held
        ? 'run'
        : 'off',
    limit: () => limitNamed('order55-statement'),
  },
  {
    id: 'hearing-request',
    title: text('申请听证期', 'To ask for a hearing'),
    basis: cite('行政处罚法', 64),
    while: (s) =>
      s.stage === 'noticed' && s.noticeServed && s.hearingTold && !s.waived.hearing && !s.held && !s.hearingRefused
        ? 'run'
        : 'off',
    limit: () => limitNamed('penalty-hearing-request'),
  },
  {
    id: 'service',
    title: text('送达期限', 'To serve the decision'),
    basis: cite('行政处罚法', 61),
    while: at('decided'),
    limit: () => limitNamed('penalty-service'),
  },
  {
    id: 'payment',
    title: text('缴款期限', 'To pay the fine'),
    basis: cite('行政处罚法', 67),
    while: (s) =>
      s.stage === 'performing' && s.outcome === 'penalty' && s.fine > 0 && s.paid < s.fine && s.deferral !== 'granted'
        ? 'run'
        : 'off',
    limit: () => limitNamed('penalty-payment'),
  },
  {
    id: 'publication',
    title: text('公开期限', 'To publish the decision'),
    basis: cite('住房和城乡建设行政处罚程序规定', 10),
    while: (s) =>
      (s.stage === 'decided' || s.stage === 'performing') && s.outcome === 'penalty' && !s.published ? 'run' : 'off',
    limit: () => limitNamed('order55-publication'),
  },
  {
    id: 'closing',
    title: text('结案期限', 'To close'),
    basis: cite('住房和城乡建设行政处罚程序规定', 31),
    while: at('settled'),
    limit: () => limitNamed('order55-closing'),
  },
]
