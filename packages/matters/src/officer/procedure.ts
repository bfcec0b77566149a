import { type Actor, type Procedure, type Refusal, text } from '@zhiheng/procedure'
import { acts } from './acts.ts'
import { basis } from './basis.ts'
import { clocks } from './clocks.ts'
import { documents } from './documents.ts'
import { fold } from './fold.ts'
import { rules } from './rules.ts'
import { stages } from './stages.ts'
import { initial, type OfficerState, type StageId } from './state.ts'

const ownActs = ['startExam', 'submitExam']

const refusal = (code: string, zh: string, en: string): Refusal => ({
  code,
  why: text(zh, en),
  side: 'right',
  overridable: false,
})

/** Nobody keeps the own file; everybody takes the own examination. A leader records training of the own unit. */
function mayAct(s: OfficerState, kind: string, actor: Actor): Refusal | null {
  if (s.stage === 'nothing') return null
  const own = actor.id === s.person
  if (ownActs.includes(kind))
    return own ? null : refusal('own-examination', '只能参加本人的考试', 'Only the person takes the examination')
  if (own) return refusal('own-file', '本人的登记由他人办理', 'Somebody else keeps your own file')
  const keeps = actor.roles.some((r) => r === 'administrator' || r === 'chief')
  return keeps || actor.unit === s.unit
    ? null
    : refusal('not-your-unit', '此人不在您的单位', 'This person is not of your unit')
}

/** What matters for what may come next. Hours of training do not: too few are a defect, no bar. */
function key(s: OfficerState): string {
  const { certificate: c } = s
  return [
    s.assistant ? 'a' : '',
    s.examined ? 'x' : '',
    s.attempt?.attempt ?? '',
    [...s.numbers].sort().join(),
    c ? `${c.number} ${c.to}` : '',
    s.reviewer ? 'r' : '',
  ].join('|')
}

/** The register of officers: one matter a person, from registration over certificates to leaving. */
export const officer = {
  kind: 'officer',
  version: 1,
  title: text('执法人员档案', 'Officer'),
  basis: basis.team,
  stages,
  acts,
  rules,
  clocks,
  documents,
  initial,
  fold,
  mayAct,
  key,
  exampleUnits: ['u1', 'u2'],
  mandatory: [{ end: 'left', oneOf: ['register'], basis: basis.team }],
} satisfies Procedure<StageId, typeof acts, OfficerState>
