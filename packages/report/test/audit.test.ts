import { readFileSync } from 'node:fs'
import { resolve } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS } from '../src/audit/format.ts'
import { auditCase, auditLine } from '../src/audit/judge.ts'
import { procedures } from '../src/audit/procedures.ts'

const docs = new URL('../../../docs/audit/', import.meta.url)
const examples = readFileSync(new URL('examples.jsonl', docs), 'utf8').trim().split('\n')
const expected: Record<string, { verdict: string; findings: [string, string][] }> = JSON.parse(
  readFileSync(new URL('expected.json', docs), 'utf8'),
)
const rulesOf = (o: object) => auditCase(o as Record<string, unknown>).findings.map((f) => f.rule)
const gapsOf = (o: object) =>
  auditCase(o as Record<string, unknown>)
    .cannotTell.map((g) => g.message)
    .join()

describe('the thirty worked examples', () => {
  it('are thirty, lawful and unlawful', () => {
    expect(examples.length).toBe(30)
    expect(new Set(Object.values(expected).map((e) => e.verdict))).toEqual(
      new Set(['lawful', 'defective', 'unlawful', 'cannot-tell']),
    )
  })
  for (const [i, line] of examples.entries()) {
    const name = (JSON.parse(line) as { 编号: string; 名称: string }).名称
    it(`gives exactly the expected findings: ${name}`, () => {
      const found = auditLine(line, i + 1)
      expect({ verdict: found.verdict, findings: found.findings.map((f) => [f.rule, f.certainty]) }).toEqual(
        expected[found.id],
      )
    })
  }
})

describe('what cannot be told', () => {
  it('is said of an empty case', () => expect(auditCase({}).verdict).toBe('cannot-tell'))
  it('is said of a line that is not JSON, with the line', () => {
    const found = auditLine('{"编号": ', 7)
    expect(found.verdict).toBe('cannot-tell')
    expect(found.cannotTell[0]?.message).toMatch(/第7行不是JSON/)
  })
  it('is said of a line of ten megabytes', () => {
    const found = auditLine(`{"编号":"${'长'.repeat(MOST_CHARACTERS)}"}`, 1)
    expect(found.cannotTell[0]?.message).toMatch(/最多/)
  })
  it('names a date that does not exist', () =>
    expect(gapsOf({ acts: [{ act: '立案', on: '2023-02-29' }] })).toMatch(/2023-02-29不是日历上有的日期/))
  it('names a fine of a tenth of a fen, with the article', () =>
    expect(gapsOf({ acts: [{ act: '处罚决定', on: '2024-03-01', 罚款: 0.001 }] })).toMatch(/整数分.*第五条/))
  it('names an act nobody knows', () => expect(gapsOf({ acts: [{ act: '跳舞', on: '2024-03-01' }] })).toMatch(/跳舞/))
  it('holds where only one act is told: nothing is called fine', () => {
    const found = auditCase({ 机关: '示例市城市管理局', acts: [{ act: '立案', on: '2024-03-01' }] })
    expect(found.verdict).toBe('cannot-tell')
    expect(found.cannotTell.some((g) => /违法行为发生地/.test(g.message))).toBe(true)
  })
})

describe('particular questions', () => {
  const hearing = (asked: string) => ({
    acts: [
      { act: '听证告知', on: '2024-03-11', 送达日期: '2024-03-11' },
      { act: '申请听证', on: asked.slice(0, 10), 提出时间: asked },
      { act: '不予听证', on: '2024-03-20', 不予组织听证的情形: '超过法定期限' },
    ],
  })
  it('a hearing asked for on the last day at 23:59 is in time (行政处罚法 64)', () =>
    expect(rulesOf(hearing('2024-03-18 23:59'))).toContain('penalty-hearing-refused-rightly'))
  it('one asked for on the day after is late', () =>
    expect(rulesOf(hearing('2024-03-19 00:01'))).not.toContain('penalty-hearing-refused-rightly'))
  it('a party cannot be citizen and company', () =>
    expect(
      rulesOf({
        当事人: { 类别: '公民', 名称: '示例', 统一社会信用代码: '91350100M000100Y43' },
        acts: [{ act: '立案', on: '2024-03-01' }],
      }),
    ).toContain('penalty-party-one-kind'))
  it('Order 55 does not bind an organ of another field', () => {
    const late = (机关: string) =>
      rulesOf({
        机关,
        acts: [
          { act: '线索', on: '2024-03-01' },
          { act: '立案', on: '2024-06-03' },
        ],
      })
    expect(late('示例市城市管理局')).toContain('penalty-lead-checked-in-time')
    expect(late('示例市市场监督管理局')).not.toContain('penalty-lead-checked-in-time')
  })
  it('a range is no exact amount (行政处罚法 44)', () =>
    expect(rulesOf({ acts: [{ act: '告知', on: '2024-03-01', 罚款: '1000元至2000元' }] })).toContain(
      'penalty-notice-exact-amount',
    ))
  it('an article that never existed is found', () =>
    expect(
      rulesOf({
        violatedOn: '2024-03-01',
        acts: [{ act: '处罚决定', on: '2024-04-01', 罚款: 100, 处罚依据: '《城市道路管理条例》第九十九条' }],
      }),
    ).toContain('penalty-article-exists'))
})

describe('the rules', () => {
  const all = procedures.flatMap((p) => p.rules)
  it('are at least 120, each named once', () => {
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(new Set(all.map((r) => r.id)).size).toBe(all.length)
  })
  it('cite an article in force on their first day', () => {
    for (const rule of all) expect(resolve(rule.basis, rule.inForce), rule.id).toMatchObject({ ok: true })
  })
  it('speak Chinese and English', () => {
    for (const rule of all) {
      expect(rule.title.zh, rule.id).toMatch(/[一-龥]/)
      expect(rule.title.en, rule.id).toMatch(/[A-Za-z]/)
    }
  })
})
