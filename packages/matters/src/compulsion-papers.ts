import { type Citation, capitalYuan, formatYuan } from '@zhiheng/law'
import type { Act, DocumentContent, Form, Reference, Row, Signature, Value } from '@zhiheng/procedure'
import type { z } from 'zod'
import type { Officer } from './officers.ts'
import { type Party, partyKinds } from './party.ts'

export const person = (id: string): Reference => ({ register: 'person', id })
export const unit = (id: string): Reference => ({ register: 'unit', id })
export const on = (day: string | undefined): Value => (day ? { on: day } : '')
export const at = (instant: string | undefined): Value => (instant ? { at: instant } : '')
export const yuan = (fen: number | undefined): string =>
  fen === undefined ? '' : `${formatYuan(fen)}元（${capitalYuan(fen)}）`

/** A row, left out when nothing was said. */
export const row = (label: string, value: Value | undefined): Row[] =>
  value === undefined || value === '' ? [] : [{ label, value }]

export const signed = (label: string, act: Act): Signature => ({
  label,
  who: person(act.actor),
  unit: act.unit ? unit(act.unit) : '',
  at: act.happenedAt,
})

export const partyRows = (p: Party | undefined): Row[] =>
  p
    ? [
        ...row('当事人', `${p.name}（${partyKinds[p.kind][0]}）`),
        ...row('统一社会信用代码', p.creditCode),
        ...row('法定代表人或者经营者', p.representative),
        ...row('住址或者住所', p.address),
      ]
    : []

export const officersLine = (list: readonly Officer[]): string =>
  list.map((o) => `${o.name ?? o.id}${o.certificate ? `（执法证号${o.certificate}）` : ''}`).join('、')

/** The word a choice stands for, read from the contract that carried it. */
export function chosen(schema: z.ZodType, value: string): string {
  const choices = schema.meta()?.choices as Record<string, readonly [string, string]> | undefined
  return choices?.[value]?.[0] ?? value
}

const remedyNumerals: Record<number, string> = { 60: '六十', 6: '六', 15: '十五', 3: '三' }
const numeral = (n: number) => remedyNumerals[n] ?? String(n)

/** How, where and until when the addressee may appeal. */
export const remedyWords = (d: {
  reconsiderationBody: string
  court: string
  reconsiderationDays: number
  litigationMonths: number
}): string =>
  `如不服本决定，可以自收到本决定书之日起${numeral(d.reconsiderationDays)}日内向${d.reconsiderationBody}申请行政复议，也可以自收到本决定书之日起${numeral(d.litigationMonths)}个月内依法向${d.court}提起行政诉讼。`

export const own = (source: Citation): Form => ({ source, own: true })

/** A paper with the parts it does not have left empty. */
export const paper = (
  parts: Pick<DocumentContent, 'title' | 'rows' | 'signatures'> & Partial<DocumentContent>,
): DocumentContent => ({ number: '', evidence: [], paragraphs: [], ...parts })

/** The act that makes the paper is the last; the declaration says which kinds it may be. */
export function maker<A extends Act, K extends A['kind']>(
  acts: readonly A[],
  ...kinds: K[]
): Extract<A, { readonly kind: K }> {
  const last = acts.at(-1)
  if (!last || !(kinds as string[]).includes(last.kind)) throw new Error(`made by ${kinds.join(' or ')}`)
  return last as Extract<A, { readonly kind: K }> // its kind was just looked at
}

/** The latest act of these kinds. */
export const latest = <A extends Act, K extends A['kind']>(acts: readonly A[], ...kinds: K[]) =>
  acts.findLast((a): a is Extract<A, { readonly kind: K }> => (kinds as string[]).includes(a.kind))
