import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import type { StageId } from './state.ts'

type Acts = Record<string, ActSpec<StageId>>

/** Who keeps the register: the administrator line by line, the bureau leader; nobody on their own file. */
const keepers = ['administrator', 'chief']
const staff = ['operator', 'dispatcher', 'officer', 'leader', 'verifier', 'chief', 'administrator']
const here: readonly StageId[] = ['assisting', 'registered', 'certified', 'suspended', 'withdrawn']
/** Two spans of which one is always to come: what stands in the way whatever is filled in is told ahead. */
const now = { from: '2023-01-01', to: '2028-12-31' }
const later = { from: '2099-01-01', to: '2104-12-31' }
const issued = { organ: '示例省人民政府', scope: '城市管理综合执法' }

/** Entering, changing post, leaving. */
const staffing = {
  register: act({
    title: text('登记', 'Register'),
    from: ['nothing'],
    to: ['registered', 'assisting'],
    who: keepers,
    data: c.register,
    examples: [
      { person: 'a-u1', name: '示例甲', status: 'officer', unit: 'u1', post: '队员' },
      { person: 'a-u1', name: '示例甲', status: 'assistant', unit: 'u1', post: '协管员' },
    ],
    help: text(
      '一人一档；执法辅助人员不计入执法人员，也不发执法证件。',
      'One file for each person; assistants never count as officers and get no certificate.',
    ),
    rank: 1,
  }),
  appoint: act({
    title: text('转为执法人员', 'Appoint as officer'),
    from: ['assisting'],
    to: ['registered'],
    who: keepers,
    data: c.appoint,
    examples: [{ post: '队员', reason: '经招录转为在编执法人员' }],
    rank: 40,
  }),
  change: act({
    title: text('变更登记', 'Change'),
    from: here,
    who: keepers,
    data: c.change,
    examples: [
      { unit: 'u2', reason: '调整单位' },
      { number: 'ZF0009', reason: '号码登记有误' },
    ],
    help: text('只填有变化的项目。', 'Fill in only what changes.'),
    rank: 50,
  }),
  leave: act({
    title: text('离岗', 'Leave'),
    from: here,
    to: ['left'],
    who: keepers,
    data: c.leave,
    examples: [{ reason: '退休' }],
    rank: 80,
  }),
  rejoin: act({
    title: text('重新到岗', 'Return'),
    from: ['left'],
    to: ['registered', 'assisting'],
    who: keepers,
    data: c.rejoin,
    examples: [{ unit: 'u1', post: '队员' }],
    rank: 20,
  }),
} satisfies Acts

/** Examinations and training. */
const learning = {
  recordExam: act({
    title: text('登记考试结果', 'Record an examination'),
    from: ['registered', 'certified', 'withdrawn'],
    who: keepers,
    data: c.recordExam,
    examples: [
      { on: '2024-01-10', result: 'passed', score: 90, organiser: '示例市司法局' },
      { on: '2024-01-10', result: 'failed', score: 40, organiser: '示例市司法局' },
      { on: '2024-01-10', result: 'exempt', organiser: '示例市司法局', lawNumber: 'A20200000001' },
    ],
    help: text('登记省、州统一组织的资格考试结果。', 'Results of examinations held by the province or prefecture.'),
    rank: 12,
  }),
  startExam: act({
    title: text('开始在线考试', 'Start the examination'),
    from: ['registered', 'certified', 'withdrawn'],
    who: staff,
    data: c.startExam,
    examples: [
      {
        ...{ attempt: 't1', seed: 's', bank: 'b1', minutes: 60, full: 100, passMark: 60 },
        closesAt: '2024-12-31T10:00:00+08:00',
      },
    ],
    rank: 90,
    silent: true,
  }),
  submitExam: act({
    title: text('交卷', 'Hand in the paper'),
    from: ['registered', 'certified', 'suspended', 'withdrawn'],
    who: staff,
    data: c.submitExam,
    examples: [
      { attempt: 't1', answers: { q1: 'a' }, score: 80, full: 100, passMark: 60, passed: true, wrong: [] },
      { attempt: 't1', answers: {}, score: 0, full: 100, passMark: 60, passed: false, wrong: ['q1'] },
    ],
    rank: 90,
    silent: true,
  }),
  recordTraining: act({
    title: text('登记培训', 'Record training'),
    from: here,
    who: [...keepers, 'leader'],
    data: c.recordTraining,
    examples: [{ on: '2024-02-01', hours: 8, training: 'law', subject: '行政处罚法' }],
    rank: 11,
  }),
  qualifyReviewer: act({
    title: text('确认法制审核资格', 'Qualify as reviewer'),
    from: ['assisting', 'registered', 'certified'],
    who: keepers,
    data: c.qualifyReviewer,
    examples: [
      { since: '2024-01-01', initial: 'yes', lawNumber: 'A20200000001' },
      { since: '2024-01-01', initial: 'yes' },
    ],
    rank: 45,
  }),
  endReviewer: act({
    title: text('不再从事法制审核', 'End as reviewer'),
    from: ['registered', 'certified', 'suspended', 'withdrawn'],
    who: keepers,
    data: c.endReviewer,
    examples: [{ reason: '岗位调整' }],
    rank: 60,
  }),
} satisfies Acts

/** The certificate. */
const certificate = {
  issueCertificate: act({
    title: text('颁发执法证件', 'Issue the certificate'),
    from: ['assisting', 'registered', 'withdrawn'],
    to: ['certified'],
    who: keepers,
    data: c.issueCertificate,
    examples: [
      { ...now, ...issued, number: 'ZF0001' },
      { ...later, ...issued, number: 'ZF0004' },
    ],
    rank: 10,
  }),
  renew: act({
    title: text('延续换证', 'Renew'),
    from: ['certified'],
    who: keepers,
    data: c.renew,
    examples: [{ from: '2023-01-01', to: '2199-12-31' }],
    help: text('在有效期届满以前办理。', 'Before the certificate expires.'),
    rank: 20,
  }),
  replace: act({
    title: text('换发、补发', 'Replace'),
    from: ['certified'],
    who: keepers,
    data: c.replace,
    examples: [{ ground: 'lost', number: 'ZF0002', reason: '证件遗失' }],
    rank: 35,
  }),
  suspend: act({
    title: text('暂停使用', 'Suspend'),
    from: ['certified'],
    to: ['suspended'],
    who: keepers,
    data: c.suspend,
    examples: [{ reason: '离岗培训期间' }],
    rank: 60,
  }),
  restore: act({
    title: text('恢复使用', 'Restore'),
    from: ['suspended'],
    to: ['certified'],
    who: keepers,
    data: c.restore,
    examples: [{ reason: '培训考核合格' }],
    rank: 10,
  }),
  withdraw: act({
    title: text('注销证件', 'Withdraw'),
    from: ['certified', 'suspended'],
    to: ['withdrawn'],
    who: keepers,
    data: c.withdraw,
    examples: [{ ground: 'left', reason: '调离执法岗位' }],
    rank: 70,
  }),
} satisfies Acts

export const acts = { ...staffing, ...learning, ...certificate }
export type OfficerAct = ActsOf<typeof acts>
