import { documentsOf, type MadeDocument, type Value } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { cover } from '../src/penalty/documents/cover.ts'
import { penalty } from '../src/penalty/procedure.ts'
import type { PenaltyState } from '../src/penalty/state.ts'
import { branches, played, sanction, wholeCase } from './penalty-documents-case.ts'

const whole = documentsOf(penalty, wholeCase)
const every = [...whole, ...Object.values(branches).flatMap((acts) => documentsOf(penalty, acts))]

function words(v: Value | undefined): string {
  if (v === undefined) return ''
  if (typeof v === 'string') return v
  if (Array.isArray(v)) return v.map(words).join('')
  const one = v as Exclude<Value, string | readonly Value[]>
  if ('at' in one) return one.at
  if ('on' in one) return one.on
  if ('parts' in one) return one.parts.map(words).join('')
  return one.id
}
/** Everything that would be printed, without what an instant or a file number holds. */
const written = ({ content: c }: MadeDocument) =>
  [
    c.title,
    words(c.to),
    ...c.rows.flatMap((r) => [r.label, words(r.value)]),
    ...[...c.paragraphs, ...(c.closing ?? []), ...(c.rights ?? [])].map(words),
    ...(c.tables ?? []).flatMap((t) => [...t.head, ...t.rows.flat().map(words)]),
    ...(c.qa ?? []).flatMap((q) => [words(q.question), words(q.answer)]),
    ...(c.opinions ?? []).flatMap((o) => [o.label, words(o.words)]),
  ].join('\n')

const one = (id: string, from = whole) => {
  const found = from.find((d) => d.document === id)
  if (!found) throw new Error(`no ${id}`)
  return written(found)
}
const decided = (penalties: readonly object[], facts = sanction.facts) =>
  documentsOf(
    penalty,
    played([
      ...([...wholeCase].slice(0, 4).map((a) => [a.kind, '2024-03-04T09:00', a.data]) as never[]),
      ['decide', '2024-03-05T09:00', { ...wholeCase.find((a) => a.kind === 'decide')?.data, penalties, facts }],
    ]),
  )

describe('the papers of a penalty case', () => {
  it('makes every declared document somewhere', () => {
    const made = new Set(every.map((d) => d.document))
    expect(penalty.documents.filter((d) => !made.has(d.id)).map((d) => d.id)).toEqual([])
    expect(made.size).toBeGreaterThan(40)
  })

  it('writes neither programmers’ words nor English', () => {
    for (const d of every) {
      const text = written(d).replace(/\d{4}-\d\d-\d\d(T[\d:+]+)?/g, '')
      expect(text, d.id).not.toMatch(/undefined|null|NaN|\[object/)
      expect(text.replace(/YN-E|RO-006|MA0/g, ''), d.id).not.toMatch(/[a-z]{2,}/i)
      expect(text, d.id).not.toMatch(/。。|；。|，。/)
    }
  })

  it('leaves no row, paragraph or cell head empty', () => {
    for (const d of every) {
      const c = d.content
      expect(
        c.paragraphs.every((p) => words(p) !== ''),
        d.id,
      ).toBe(true)
      expect(
        (c.tables ?? []).every((t) => t.rows.length > 0),
        d.id,
      ).toBe(true)
    }
  })

  it('states in a decision what 行政处罚法 59 wants', () => {
    const text = one('decision')
    for (const part of [
      '楚雄示例建材有限公司',
      '楚雄市鹿城镇示例路88号',
      '占用城市道路42平方米',
      '现场检查笔录',
      '18,000.00元（壹万捌仟元整）',
      '没收非法财物：页岩砖1200块',
      '《城市道路管理条例》第四十二条',
      '15日内缴纳',
      '百分之三',
      '六十日内向楚雄市人民政府申请行政复议',
      '六个月内依法向楚雄市人民法院',
      '经营困难不属于法定从轻情形',
    ])
      expect(text).toContain(part)
  })

  it('speaks of the additional fine only where a fine is given', () => {
    expect(one('decision', decided([{ kind: 'warning' }]))).not.toContain('加处罚款')
    expect(one('decision', decided([{ kind: 'fine', amount: 50_000 }]))).toContain('500.00元（伍佰元整）')
  })

  it('numbers several penalties and keeps long facts whole', () => {
    const facts = '当事人多次占用城市道路。'.repeat(300)
    const text = one('decision', decided([{ kind: 'warning' }, { kind: 'fine', amount: 100_000 }], facts))
    expect(text).toContain('1．警告；2．罚款1,000.00元')
    expect(text).toContain(facts)
  })

  it('writes one notice: with the right to a hearing where it was told', () => {
    expect(whole.filter((d) => d.document === 'notice')).toEqual([])
    expect(one('hearing-notice')).toMatch(/第四十四条[\s\S]*要求听证/)
    const plain = documentsOf(penalty, branches.waived ?? [])
    expect(one('notice', plain)).not.toContain('要求听证')
  })

  it('announces only a service by announcement, and asks consent only for electronic service', () => {
    expect(whole.filter((d) => d.document === 'service')).toHaveLength(4)
    expect(whole.filter((d) => d.document === 'service-announcement')).toHaveLength(1)
    expect(whole.filter((d) => d.document === 'electronic-consent')).toHaveLength(1)
  })

  it('has the eight points of legal review and each member of the meeting', () => {
    expect(whole.find((d) => d.document === 'legal-review')?.content.tables?.[0]?.rows).toHaveLength(8)
    expect(one('deliberation')).toMatch(/王局长[\s\S]*张副局长[\s\S]*陈副局长/)
  })

  it('stands in the eight groups of 住建部令第55号 第四十条', () => {
    expect(new Set(whole.map((d) => d.group))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]))
  })

  it('names cause, party and outcome on the cover', () => {
    const state = wholeCase.reduce((s, a) => penalty.fold(s, a), penalty.initial as PenaltyState)
    expect(cover(state)).toMatchObject({ cause: '擅自占用城市道路', party: '楚雄示例建材有限公司' })
    expect(String(cover(state).outcome)).toContain('罚款')
  })
})
