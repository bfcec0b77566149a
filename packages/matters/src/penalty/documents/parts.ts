import { type Citation, cite } from '@zhiheng/law'
import type { Audience, DocumentContent, DocumentSpec, DocumentTable, Opinion, Row, Value } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import { at, officersLine, on, own, paper, partyRows, person, row, unit, yuan } from '../../compulsion-papers.ts'
import type { Officer } from '../../officers.ts'
import { type PenaltyItem, penaltyKinds } from '../../sanction.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import type { PenaltyState } from '../state.ts'

export type PenaltyDocument = DocumentSpec<PenaltyAct, PenaltyState>
export type Kind = PenaltyAct['kind']
export type Of<K extends Kind> = Extract<PenaltyAct, { readonly kind: K }>

export const law = (article: number, part: object = {}): Citation => cite('行政处罚法', article, part)
export const order55 = (article: number, part: object = {}): Citation =>
  cite('住房和城乡建设行政处罚程序规定', article, part)

/** Groups of the bound file (住建部令第55号 第四十条). */
export const groups = {
  filing: 1,
  main: 2,
  evidence: 3,
  statement: 4,
  hearing: 5,
  review: 6,
  performance: 7,
  other: 8,
} as const

export interface Declared<K extends Kind> {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly by: readonly K[]
  readonly group: keyof typeof groups
  /** Place inside the group, from 1. */
  readonly place: number
  readonly basis: Citation
  readonly audience?: Audience
  readonly part?: 'open' | 'inner'
  when?(act: Of<K>): boolean
}

export type Parts = Partial<DocumentContent>

/** A document written from the act that makes it; title, basis and place come from the declaration. */
export function doc<K extends Kind>(
  d: Declared<K>,
  of: (act: Of<K>, s: PenaltyState, acts: readonly PenaltyAct[]) => Parts,
): PenaltyDocument {
  const own_ = own(d.basis)
  const made = (acts: readonly PenaltyAct[]) => acts.at(-1) as Of<K> // it is made by these kinds only
  return {
    id: d.id,
    name: text(d.zh, d.en),
    madeBy: d.by,
    order: groups[d.group] * 100 + d.place,
    group: groups[d.group],
    form: own_,
    ...(d.audience ? { audience: d.audience } : {}),
    ...(d.part ? { part: d.part } : {}),
    ...(d.when ? { when: (acts: readonly PenaltyAct[]) => (d.when as (a: Of<K>) => boolean)(made(acts)) } : {}),
    of: (acts, s) => {
      const act = made(acts)
      return paper({
        title: d.zh,
        number: s.number,
        rows: [],
        signatures: [],
        evidence: act.evidence,
        ...of(act, s, acts),
      })
    },
  }
}

export const partyName = (s: PenaltyState) => s.party?.name ?? ''

/** Cause and party at the head of an inner form; the number of the case stands above it. */
export const heading = (s: PenaltyState): Row[] => [...row('案由', s.cause), ...row('当事人', partyName(s))]

/** The same with all that tells the party apart. */
export const fullHeading = (s: PenaltyState): Row[] => [...row('案由', s.cause), ...partyRows(s.party ?? undefined)]

export const officersRow = (list: readonly Officer[], label = '执法人员') => row(label, officersLine(list))

/** A span of time on one line. */
export const spanRow = (d: { startedAt: string; endedAt: string }): Row => ({
  label: '时间',
  value: { parts: [at(d.startedAt), '至', at(d.endedAt)] },
})

/** An opinion given by the act. */
export const opinion = (label: string, words: Value, act: PenaltyAct): Opinion => ({
  label,
  words,
  who: person(act.actor),
  unit: act.unit ? unit(act.unit) : '',
  at: act.happenedAt,
})

/** A box left to be written by hand. */
export const emptyOpinion = (label: string): Opinion => ({ label, words: '', who: '', at: '' })

const named: ReadonlySet<string> = new Set(['other'])

/** One penalty in words: kind, amount in figures and capitals, what it is about. */
export function penaltyWords(p: PenaltyItem): string {
  const kind = named.has(p.kind) && p.what ? '' : penaltyKinds[p.kind][0]
  const amount = p.amount === undefined ? '' : yuan(p.amount)
  return [kind + amount, p.what].filter(Boolean).join('：')
}

/** Several penalties, numbered when there are more than one. */
export const penaltiesWords = (list: readonly PenaltyItem[]): string =>
  list.length === 1
    ? penaltyWords(list[0] as PenaltyItem)
    : list.map((p, i) => `${i + 1}．${penaltyWords(p)}`).join('；')

/** A sentence without its final stop, so that it can go on. */
export const clause = (s: string) => s.trim().replace(/[。；，.]+$/u, '')
export const sentence = (s: string) => `${clause(s)}。`

export interface Item {
  readonly name: string
  readonly quantity: number
  readonly unit: string
  readonly model?: string
  readonly keptAt?: string
}

/** Name, quantity, model and place of what is listed (住建部令第55号 第十九条). */
export const itemTable = (items: readonly Item[]): DocumentTable => ({
  head: ['序号', '名称', '数量', '规格型号', '保存地点'],
  rows: items.map((i, n) => [String(n + 1), i.name, `${i.quantity}${i.unit}`, i.model || '—', i.keptAt || '—']),
})

export const dayOf = (instant: string) => on(instant.slice(0, 10))
