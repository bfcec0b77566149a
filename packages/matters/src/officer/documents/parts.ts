import type { DocumentContent, DocumentSpec, Form, Reference, Row, Signature, Value } from '@zhiheng/procedure'
import type { OfficerAct } from '../acts.ts'
import { basis } from '../basis.ts'
import { statuses } from '../contract.ts'
import type { OfficerState } from '../state.ts'

export type OfficerDocument = DocumentSpec<OfficerAct, OfficerState>

/** Qualification and certificates are to be managed; the forms are our own. */
export const teamForm: Form = { source: basis.team, own: true }
export const trainedForm: Form = { source: basis.trained, own: true }

const person = (id: string): Reference => ({ register: 'person', id })
export const unit = (id: string): Reference => ({ register: 'unit', id })

export const row = (label: string, value: Value | undefined): Row[] =>
  value === undefined || value === '' ? [] : [{ label, value }]

/** Who a paper is about. */
export const personRows = (s: OfficerState): Row[] => [
  ...row('姓名', s.name),
  ...row('人员编号', s.person),
  ...row('人员类别', statuses[s.assistant ? 'assistant' : 'officer'][0]),
  ...row('所在单位', unit(s.unit)),
  ...row('岗位', s.post),
]

export const signed = (label: string, act: OfficerAct): Signature => ({
  label,
  who: person(act.actor),
  unit: act.unit ? unit(act.unit) : '',
  at: act.happenedAt,
})

export const paper = (
  parts: Pick<DocumentContent, 'title' | 'rows' | 'signatures'> & Partial<DocumentContent>,
): DocumentContent => ({ number: '', paragraphs: [], evidence: [], ...parts })
