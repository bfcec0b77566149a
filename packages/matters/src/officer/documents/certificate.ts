import { text } from '@zhiheng/procedure'
import { replacements, withdrawals } from '../contract.ts'
import { type OfficerDocument, paper, personRows, row, signed, teamForm } from './parts.ts'

const matters: Readonly<Record<string, string>> = {
  issueCertificate: '首次颁发',
  renew: '延续换证',
  replace: '换发、补发',
  change: '变更登记',
}

export const registration: OfficerDocument = {
  id: 'certificate-registration',
  name: text('行政执法证件登记表', 'Registration of a certificate'),
  madeBy: ['issueCertificate', 'renew', 'replace'],
  order: 2,
  form: teamForm,
  of(acts, s) {
    const act = acts.at(-1)
    if (!act || !s.certificate) throw new Error('made by an act on a certificate')
    const { number, from, to, organ, scope } = s.certificate
    return paper({
      title: '行政执法证件登记表',
      number,
      layout: 'form',
      rows: [
        ...personRows(s),
        ...row('办理事项', matters[act.kind]),
        ...row('换发情形', act.kind === 'replace' ? replacements[act.data.ground][0] : ''),
        ...row('证件号码', number),
        ...row('发证机关', organ),
        ...row('执法范围', scope),
        ...row('有效期自', { on: act.kind === 'renew' ? act.data.from : from }),
        ...row('有效期至', { on: to }),
        ...row('理由', act.kind === 'replace' ? act.data.reason : ''),
      ],
      signatures: [signed('登记人', act)],
      evidence: act.evidence,
    })
  },
}

export const withdrawal: OfficerDocument = {
  id: 'certificate-withdrawal',
  name: text('行政执法证件注销登记表', 'Withdrawal of a certificate'),
  madeBy: ['withdraw'],
  order: 4,
  form: teamForm,
  of(acts, s) {
    const act = acts.at(-1)
    if (act?.kind !== 'withdraw') throw new Error('made by withdraw')
    return paper({
      title: '行政执法证件注销登记表',
      number: s.numbers.at(-1) ?? '',
      layout: 'form',
      rows: [
        ...personRows(s),
        ...row('证件号码', s.numbers.at(-1)),
        ...row('注销情形', withdrawals[act.data.ground][0]),
        ...row('理由', act.data.reason),
      ],
      signatures: [signed('登记人', act)],
      evidence: act.evidence,
    })
  },
}
