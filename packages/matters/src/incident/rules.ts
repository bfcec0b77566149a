import { broken, kept, notApplicable, type Rule, text } from '@zhiheng/procedure'
import type { IncidentAct } from './acts.ts'
import { basis } from './basis.ts'
import type { IncidentState } from './state.ts'

type R = Rule<IncidentAct, IncidentState>

const everyKind = (kinds: readonly IncidentAct['kind'][]) => kinds

/** An act cannot happen after it was recorded, nor before the act it follows. */
const order: R = {
  id: 'incident-order-of-acts',
  title: text('行为时间先后有序', 'Acts follow one another in time'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'overridable',
  points: 5,
  guards: everyKind([
    'check',
    'accept',
    'reject',
    'file',
    'dispatch',
    'handle',
    'verify',
    'rework',
    'close',
    'archive',
    'returnTask',
    'resume',
  ]),
  test: ({ act, before }) =>
    before.at.last && act.happenedAt < before.at.last
      ? broken(
          '发生时间早于上一环节，请核对；确属补录的请说明原因',
          'This happened before the step it follows; check the time or say why',
        )
      : kept,
}

const future: R = {
  id: 'incident-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 20,
  guards: everyKind([
    'report',
    'check',
    'accept',
    'file',
    'dispatch',
    'handle',
    'quickHandle',
    'verify',
    'rework',
    'close',
    'archive',
  ]),
  test: ({ act }) =>
    act.happenedAt > act.recordedAt
      ? broken('发生时间在将来，请改为实际时间', 'The time lies in the future; give the real time')
      : kept,
}

/** Filing and accepting are two posts: one pair of eyes is not two. */
const twoPosts: R = {
  id: 'incident-two-posts',
  title: text('受理与立案由不同人员办理', 'Accepting and filing are done by two people'),
  basis: basis.platform,
  inForce: '2015-12-24',
  severity: 'overridable',
  points: 5,
  guards: ['file'],
  test: ({ act, before }) =>
    before.acceptedBy && before.acceptedBy === act.actor
      ? broken('受理人与立案人为同一人', 'The same person accepted and files')
      : kept,
}

const publicChecked: R = {
  id: 'incident-public-report-checked',
  title: text('公众上报立案前应现场核实', 'A public report is checked before filing'),
  basis: basis.grid,
  inForce: '2015-12-24',
  severity: 'overridable',
  points: 5,
  guards: ['file'],
  cure: 'check',
  test: ({ before }) =>
    before.source !== 'public' && before.source !== 'hotline'
      ? notApplicable
      : before.checked === 'yes'
        ? kept
        : before.checked === 'no'
          ? broken('现场核实未发现所反映的情况', 'The check on the spot did not find it')
          : broken('尚未现场核实', 'Not yet checked on the spot'),
}

const notFoundChecked: R = {
  id: 'incident-not-found-needs-check',
  title: text('以“现场不存在”不予受理须先核实', '“Not found” needs a check on the spot'),
  basis: basis.tellReporter,
  inForce: '2022-05-01',
  severity: 'bars',
  points: 10,
  guards: ['reject'],
  cure: 'check',
  test: ({ act, before }) =>
    act.kind !== 'reject' || act.data.ground !== 'not-found'
      ? notApplicable
      : before.checked === 'no'
        ? kept
        : broken('没有“现场未发现”的核实记录', 'No check on the spot says so'),
}

const limitSet: R = {
  id: 'incident-limit-set',
  title: text('立案应确定处置时限', 'A limit is set at filing'),
  basis: basis.setLimits,
  inForce: '2020-01-01',
  severity: 'bars',
  points: 10,
  guards: ['dispatch'],
  test: ({ before }) => (before.limit ? kept : broken('该案卷没有处置时限', 'This case has no handling limit')),
}

const whoAsks: R = {
  id: 'incident-postponement-asked',
  title: text('同意或不同意延期，须先有申请', 'A postponement is answered only when asked for'),
  basis: basis.setLimits,
  inForce: '2020-01-01',
  severity: 'bars',
  points: 5,
  guards: ['approvePostponement', 'refusePostponement'],
  cure: 'requestPostponement',
  test: ({ before }) => (before.postponement ? kept : broken('没有待答复的延期申请', 'No request is waiting')),
}

const oneRequest: R = {
  id: 'incident-one-request-at-a-time',
  title: text('前一申请答复后方可再申请', 'One request at a time'),
  basis: basis.setLimits,
  inForce: '2020-01-01',
  severity: 'bars',
  points: 2,
  guards: ['requestPostponement', 'requestSuspension'],
  test: ({ before }) =>
    before.postponement || before.suspension
      ? broken('已有一项申请正在等待答复', 'A request is already waiting')
      : kept,
}

const suspensionAsked: R = {
  id: 'incident-suspension-asked',
  title: text('同意或不同意挂账，须先有申请', 'The pending list is answered only when asked for'),
  basis: basis.setLimits,
  inForce: '2020-01-01',
  severity: 'bars',
  points: 5,
  guards: ['approveSuspension', 'refuseSuspension'],
  cure: 'requestSuspension',
  test: ({ before }) => (before.suspension ? kept : broken('没有待答复的挂账申请', 'No request is waiting')),
}

const rateOnce: R = {
  id: 'incident-rate-once',
  title: text('每件评价一次', 'One rating for each matter'),
  basis: basis.tellReporter,
  inForce: '2022-05-01',
  severity: 'bars',
  points: 0,
  guards: ['rate'],
  test: ({ before }) => (before.rating ? broken('已经评价过了，谢谢您', 'Already rated, thank you') : kept),
}

const upgradeOnce: R = {
  id: 'incident-upgrade-once',
  title: text('同一案卷只转一次执法案件', 'Upgraded once'),
  basis: basis.fileWhenMet,
  inForce: '2021-07-15',
  severity: 'bars',
  points: 0,
  guards: ['upgrade'],
  test: ({ before }) => (before.upgraded ? broken('已转为执法案件', 'Already a penalty case') : kept),
}

const photoAfter: R = {
  id: 'incident-photo-after-handling',
  title: text('处置后应有照片', 'A photo after handling'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'defect',
  points: 3,
  guards: ['handle', 'quickHandle'],
  test: ({ act }) => (act.evidence.length ? kept : broken('没有处置后的照片', 'No photo taken afterwards')),
}

const notIntoItself: R = {
  id: 'incident-merge-into-another',
  title: text('不得并入自身', 'Not into itself'),
  basis: basis.platform,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 0,
  guards: ['merge'],
  test: ({ act }) =>
    act.kind === 'merge' && act.data.primary === act.matter
      ? broken('不能并入自己', 'A matter cannot be merged into itself')
      : kept,
}

export const rules: readonly R[] = [
  order,
  future,
  twoPosts,
  publicChecked,
  notFoundChecked,
  limitSet,
  whoAsks,
  oneRequest,
  suspensionAsked,
  rateOnce,
  upgradeOnce,
  photoAfter,
  notIntoItself,
]
