import type { Seen, Told } from '@zhiheng/procedure'
import type { OfficerAct } from './acts.ts'
import { type Standing, standingOn } from './standing.ts'

type Case = Told<OfficerAct>

const known = new WeakMap<object, Standing>()

/** The standing that the judged act meets. */
export function standingBefore(c: Case): Standing {
  let found = known.get(c.acts)
  if (!found) {
    found = standingOn(c.acts.slice(0, -1), c.act.happenedAt)
    known.set(c.acts, found)
  }
  return found
}

/** The certificate held, in use or suspended; undefined when there is none. */
export function currentOf(c: Case): Standing | undefined {
  const s = standingBefore(c)
  return s.standing === 'certified' || s.standing === 'suspended' ? s : undefined
}

/** Number of a certificate that an act gives; undefined for none. */
export function numberGiven(act: Seen<OfficerAct>): string | undefined {
  switch (act.kind) {
    case 'issueCertificate':
    case 'renew':
    case 'replace':
    case 'change':
      return act.data.number || undefined
    default:
      return undefined
  }
}

/** Day of the last examination passed since a certificate was withdrawn; '' when passed on a day not told. */
export function passedSince(c: Case): string | undefined {
  const earlier = c.acts.slice(0, -1)
  const from = earlier.findLastIndex((a) => a.kind === 'withdraw' || a.kind === 'leave')
  const passed = earlier.slice(from + 1).findLast(passes)
  if (!passed) return undefined
  return (passed.kind === 'recordExam' ? passed.data.on : passed.happenedAt.slice(0, 10)) ?? ''
}

const passes = (a: Seen<OfficerAct>) =>
  (a.kind === 'recordExam' && (a.data.result === 'passed' || a.data.result === 'exempt')) ||
  (a.kind === 'submitExam' && a.data.passed === true)
