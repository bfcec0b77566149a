import { broken, caseRule, kept, notApplicable, type Rule, text } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { basis } from './basis.ts'
import { dayAfter } from './days.ts'
import { learningRules } from './rules-learning.ts'
import { currentOf, numberGiven, passedSince, standingBefore } from './told.ts'

type R = Rule<OfficerAct, unknown>
const rule = caseRule<OfficerAct>

const every: readonly OfficerAct['kind'][] = [
  ...(['register', 'appoint', 'change', 'leave', 'rejoin', 'recordExam', 'startExam', 'submitExam'] as const),
  ...(['recordTraining', 'qualifyReviewer', 'endReviewer', 'issueCertificate', 'renew', 'replace'] as const),
  ...(['suspend', 'restore', 'withdraw'] as const),
]

const future: R = rule({
  id: 'officer-not-in-the-future',
  title: text('不得记录尚未发生的行为', 'Nothing is recorded before it happens'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: every,
  test: ({ act }) =>
    act.happenedAt > act.recordedAt
      ? broken('发生时间在将来，请改为实际时间', 'The time lies in the future; give the real time')
      : kept,
})

const assistant: R = rule({
  id: 'officer-assistant-no-certificate',
  title: text('执法辅助人员不得领取执法证件', 'An assistant gets no certificate'),
  basis: basis.assistants,
  inForce: '2015-12-24',
  severity: 'bars',
  points: 20,
  guards: ['issueCertificate'],
  cure: 'appoint',
  test: (c) =>
    standingBefore(c).assistant
      ? broken(
          '执法辅助人员只能从事辅助性事务；已转为执法人员的，请先办理转为执法人员',
          'An assistant only helps; if appointed as an officer, record that first',
        )
      : kept,
})

/** One requirement under the law of each day: the certificate follows a passed examination. */
function examined(id: string, of: Pick<Parameters<typeof rule>[0], 'basis' | 'inForce' | 'until' | 'binds'>): R {
  return rule({
    id,
    title: text('考试合格后方可颁发执法证件', 'No certificate without a passed examination'),
    ...of,
    severity: 'bars',
    points: 20,
    guards: ['issueCertificate'],
    cure: 'recordExam',
    test: (c) =>
      passedSince(c) !== undefined
        ? kept
        : broken(
            '没有合格的资格考试记录；请先参加在线考试，或登记统一考试的结果',
            'No passed examination on file; take the examination here or record the result of another',
          ),
  })
}

const examination: readonly R[] = [
  examined('officer-examined-2015', { basis: basis.certified, inForce: '2015-12-24', until: '2022-04-30' }),
  examined('officer-examined-2022', {
    ...{ basis: basis.trained, inForce: '2022-05-01', until: '2026-01-31', binds: 'housing' as const },
  }),
  examined('officer-examined-2026', { basis: basis.confirmed, inForce: '2026-02-01' }),
]

const numberOnce: R = rule({
  id: 'officer-certificate-number-once',
  title: text('一证一号，号码不重复使用', 'A certificate number is given once'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: ['issueCertificate', 'renew', 'replace', 'change'],
  test: (c) => {
    const given = numberGiven(c.act)
    if (!given) return notApplicable
    const current = c.act.kind === 'renew' ? standingBefore(c).certificate : undefined
    const used = given !== current && c.acts.slice(0, -1).some((a) => numberGiven(a) === given)
    return used
      ? broken(`证件号码 ${given} 已经用过，请核对`, `Certificate number ${given} has been used before; check it`)
      : kept
  },
})

const afterExam: R = rule({
  id: 'officer-certificate-after-examination',
  title: text('证件有效期不早于考试日期', 'The certificate does not begin before the examination'),
  basis: basis.certified,
  inForce: '2015-12-24',
  severity: 'overridable',
  points: 5,
  guards: ['issueCertificate'],
  test: (c) => {
    if (c.act.kind !== 'issueCertificate') return notApplicable
    const passed = passedSince(c)
    const from = c.need(c.act.data.from, '证件有效期', 'when the certificate begins')
    return passed && from < passed
      ? broken(
          `证件自${from}起有效，而考试在${passed}`,
          `The certificate begins on ${from}, the examination was on ${passed}`,
        )
      : kept
  },
})

const renewInTime: R = rule({
  id: 'officer-renew-before-expiry',
  title: text('证件届满以前办理延续', 'A certificate is renewed before it expires'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: ['renew'],
  cure: 'withdraw',
  test: (c) => {
    const to = c.need(currentOf(c)?.validTo, '现有证件的有效期', 'how long the certificate is valid')
    const on = c.day(c.act, '办理日期', 'the day of renewal')
    return on > to
      ? broken(
          `证件已于${to}届满，不能延续；请注销后重新申领`,
          `The certificate expired on ${to}; withdraw it and apply anew`,
        )
      : kept
  },
})

const noGap: R = rule({
  id: 'officer-renewal-follows-on',
  title: text('延续的有效期前后衔接', 'A renewal follows on without a gap'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 5,
  guards: ['renew'],
  test: (c) => {
    if (c.act.kind !== 'renew') return notApplicable
    const to = c.need(currentOf(c)?.validTo, '现有证件的有效期', 'how long the certificate is valid')
    const next = c.need(c.act.data.from, '延续的起始日', 'when the renewal begins')
    const end = c.need(c.act.data.to, '延续的截止日', 'when the renewal ends')
    if (next > dayAfter(to))
      return broken(
        `现有证件${to}届满，延续应不晚于次日起算`,
        `The certificate ends on ${to}; the renewal must begin by the next day`,
      )
    return end > to ? kept : broken('延续后的截止日不晚于现有截止日', 'The renewal does not end later than now')
  },
})

const restoreSuspended: R = rule({
  id: 'officer-restore-when-suspended',
  title: text('只恢复被暂停的证件', 'Only a suspended certificate is restored'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 5,
  guards: ['restore'],
  test: (c) =>
    standingBefore(c).standing === 'suspended' ? kept : broken('证件没有被暂停', 'The certificate is not suspended'),
})

const returned: R = rule({
  id: 'officer-certificate-returned',
  title: text('离岗前注销执法证件', 'The certificate is withdrawn before leaving'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 10,
  guards: ['leave'],
  cure: 'withdraw',
  test: (c) => {
    const { standing } = standingBefore(c)
    return standing === 'certified' || standing === 'suspended'
      ? broken('执法证件尚未注销', 'The certificate has not been withdrawn')
      : kept
  },
})

const changeSaysWhat: R = rule({
  id: 'officer-change-says-what',
  title: text('变更登记应写明变更事项', 'A change says what changes'),
  basis: basis.wholeRecord,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 2,
  guards: ['change'],
  test: (c) => {
    if (c.act.kind !== 'change') return notApplicable
    const { name, unit, post, number, scope } = c.act.data
    return name || unit || post || number || scope
      ? kept
      : broken('没有填写变更的项目', 'Nothing to change was filled in')
  },
})

const changeOfCertificate: R = rule({
  id: 'officer-change-of-a-certificate',
  title: text('变更证件事项须持有证件', 'What a certificate says is changed only where there is one'),
  basis: basis.team,
  inForce: '2018-12-05',
  severity: 'bars',
  points: 5,
  guards: ['change'],
  test: (c) => {
    if (c.act.kind !== 'change' || !(c.act.data.number || c.act.data.scope)) return notApplicable
    const { standing } = standingBefore(c)
    return standing === 'certified' || standing === 'suspended'
      ? kept
      : broken('此人现在没有执法证件，不能变更号码或执法范围', 'This person holds no certificate to change')
  },
})

export const rules: readonly R[] = [
  future,
  assistant,
  ...examination,
  numberOnce,
  afterExam,
  renewInTime,
  noGap,
  restoreSuspended,
  returned,
  changeSaysWhat,
  changeOfCertificate,
  ...learningRules,
]
