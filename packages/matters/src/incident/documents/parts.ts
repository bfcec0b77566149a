import { formatAmount } from '@zhiheng/law'
import type { DocumentContent, DocumentSpec, Form, Reference, Row, Signature, Value } from '@zhiheng/procedure'
import type { z } from 'zod'
import type { IncidentAct } from '../acts.ts'
import { basis } from '../basis.ts'
import { labels, sources } from '../contract.ts'
import type { IncidentState } from '../state.ts'

export type IncidentDocument = DocumentSpec<IncidentAct, IncidentState>
type ActOf<K extends IncidentAct['kind']> = Extract<IncidentAct, { kind: K }>

/** GB/T 30428.8 is about filing, handling and closing; its own samples were not available, so the forms are ours. */
export const closedLoopForm: Form = {
  source: { standard: 'GB/T 30428.8-2020', title: '数字化城市管理信息系统 第8部分：立案、处置和结案' },
  own: true,
}
/** Nothing prescribes the form; that it is written down, is. */
export const recordForm: Form = { source: basis.writtenRecord, own: true }
/** 登记, 书面告知: what is reported is registered, and whoever reported what is not ours to do is told in writing. */
export const reporterForm: Form = { source: basis.tellReporter, own: true }
export const limitForm: Form = { source: basis.setLimits, own: true }

export const person = (id: string): Reference => ({ register: 'person', id })
export const unit = (id: string): Reference => ({ register: 'unit', id })
export const units = (ids: readonly string[]): Value => ids.map(unit)
export const at = (instant: string): Value => (instant ? { at: instant } : '')

export const row = (label: string, value: Value | undefined): Row[] =>
  value === undefined || value === '' ? [] : [{ label, value }]

export const signed = (label: string, act: IncidentAct): Signature => ({
  label,
  who: person(act.actor),
  unit: act.unit ? unit(act.unit) : '',
  at: act.happenedAt,
})

/** The act that makes the document is the last; the declaration says which kinds it may be. */
export function maker<K extends IncidentAct['kind']>(acts: readonly IncidentAct[], ...kinds: K[]): ActOf<K> {
  const last = acts.at(-1)
  if (!last || !(kinds as string[]).includes(last.kind)) throw new Error(`made by ${kinds.join(' or ')}`)
  return last as ActOf<K> // its kind was just looked at
}

/** The latest act of a kind. */
export const latest = <K extends IncidentAct['kind']>(acts: readonly IncidentAct[], ...kinds: K[]) =>
  acts.findLast((a): a is ActOf<K> => (kinds as string[]).includes(a.kind))

/** The word a choice stands for, read from the contract that carried it. */
export function chosen(schema: z.ZodType, value: string): string {
  const choices = schema.meta()?.choices as Record<string, readonly [string, string]> | undefined
  return choices?.[value]?.[0] ?? value
}

const mobile = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g
const landline = /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g
const LEFT_OUT = '（电话号码略）'

/** What a reporter wrote, without the numbers they may have put into it (个人信息保护法 6). */
export const reported = (text: string) => withoutMobile(text).replace(landline, LEFT_OUT)

/** Staff may name an office to call; a mobile number is somebody’s own. */
const withoutMobile = (text: string) => text.replace(mobile, LEFT_OUT)

export const sourceWords = (s: IncidentState) => sources[s.source][0]
export const labelWords = (s: IncidentState) => (s.label ? labels[s.label][0] : '')
export const limitWords = (s: IncidentState) => (s.limit ? formatAmount(s.limit.amount, s.limit.unit, 'zh') : '')

/** What the condition said when the case was filed; of cases from before its words were kept, what it says today. */
export const filingWords = (s: IncidentState): Value =>
  s.words?.filing ?? (s.condition ? { register: 'filing', id: s.condition } : '')
export const closingWords = (s: IncidentState): Value =>
  s.words?.closing ?? (s.condition ? { register: 'closing', id: s.condition } : '')

/** A class of the bureau’s own is named as it was that day. */
function classRef({ class: c }: IncidentState): Value {
  if (!c) return ''
  return c.name
    ? `${c.name}（${c.kind === 'component' ? '部件' : '事项'} ${c.code}）`
    : { register: 'class', id: `${c.kind}:${c.code}` }
}
export const classRow = (label: string, s: IncidentState) => row(label, classRef(s))

/** What every paper of a filed case begins with. */
export const caseRows = (s: IncidentState): Row[] => [
  ...classRow('类别', s),
  ...row('地点', reported(s.place.address)),
  ...row('情况描述', reported(s.text)),
]

const cleaned = (value: Value): Value => (typeof value === 'string' ? withoutMobile(value) : value)

/** A paper with the parts it does not have left empty, and no one’s mobile number, whoever wrote it down. */
export const paper = (
  parts: Pick<DocumentContent, 'title' | 'rows' | 'signatures'> & Partial<DocumentContent>,
): DocumentContent => ({
  number: '',
  evidence: [],
  ...parts,
  rows: parts.rows.map(({ label, value }) => ({ label, value: cleaned(value) })),
  paragraphs: parts.paragraphs?.map(cleaned) ?? [],
})
