import { describe, expect, it } from 'vitest'
import { catalogueWith, classes, classOf } from '../src/incident/classes/catalogue.ts'
import { conditionOf, conditions, conditionsOf, limitZh } from '../src/incident/classes/conditions.ts'
import { everydayClasses } from '../src/incident/classes/everyday.ts'
import { fromOldCode, oldCodes } from '../src/incident/classes/old-codes.ts'
import { parseClassCatalogue } from '../src/incident/classes/parse.ts'

describe('the class catalogue', () => {
  it('holds 153 components and 250 matters, unique by kind and code', () => {
    expect(classes().filter((c) => c.kind === 'component')).toHaveLength(153)
    expect(classes().filter((c) => c.kind === 'matter')).toHaveLength(250)
    expect(new Set(classes().map((c) => c.kind + c.code)).size).toBe(403)
  })
  it('keeps component and matter with the same digits apart', () => {
    expect(classOf('component', '01037')?.name).toBe('路灯')
    expect(classOf('matter', '01037')).toMatchObject({ name: '路灯异常', derived: true })
  })
  it('does not repair the gaps in the numbering', () => {
    for (const code of ['01016', '06031', '09007']) expect(classOf('matter', code)).toBeUndefined()
  })
  it('names everyday classes without repeating one', () => {
    expect(new Set(everydayClasses.map((c) => c.kind + c.code)).size).toBe(everydayClasses.length)
  })
})

describe('filing conditions', () => {
  it('gives one manhole cover four conditions with four limits', () => {
    expect(conditionsOf('component', '01002').map((c) => limitZh(c.limit))).toEqual([
      '2紧急工作时',
      '4工作时',
      '2工作日',
      '5工作日',
    ])
  })
  it('has at least one condition for every class', () => {
    for (const c of classes()) expect(conditionsOf(c.kind, c.code), c.name).not.toHaveLength(0)
  })
  it('gives a matter 异常 the conditions of its component under its own ids', () => {
    const [first] = conditionsOf('matter', '01037')
    expect(first).toMatchObject({ kind: 'matter', id: 'matter-01037-1' })
    expect(conditionOf('matter-01037-1')).toEqual(first)
  })
  it('files each condition under a known class, marked with where it comes from', () => {
    for (const c of conditions()) {
      expect(classOf(c.kind, c.code), c.id).toBeDefined()
      expect(c.unverified, c.id).toBe(true)
      expect(c.source, c.id).not.toBe('')
      expect(c.limit.amount, c.id).toBeGreaterThan(0)
      expect(c.filingZh, c.id).not.toBe('')
      expect(c.closingZh, c.id).not.toBe('')
    }
    expect(new Set(conditions().map((c) => c.id)).size).toBe(conditions().length)
  })
  it('carries the example limits of the field', () => {
    const shortest = (code: string) => limitZh(conditionsOf('matter', code)[0]!.limit)
    expect([shortest('06010'), shortest('09005'), shortest('07001'), shortest('08004')]).toEqual([
      '4工作时',
      '2紧急工作时',
      '1工作日',
      '2工作时',
    ])
    expect(conditionsOf('matter', '06001').map((c) => limitZh(c.limit))).toEqual(['2自然日', '15工作日'])
  })
})

describe('numbers of 2013', () => {
  it.each([
    ['matter', '0405', '09005'],
    ['matter', '04-06', '09006'],
    ['event', '0201', '07001'],
    ['matter', '0304', '08004'],
    ['matter', '0409', '09009'],
    ['matter', '0507', '10001'],
    ['matter', '0508', '10002'],
    ['component', '0137', '01037'],
  ] as const)('%s %s became %s', (kind, old, code) => expect(fromOldCode(kind, old)?.code).toBe(code))
  it('lists the unmapped as unmapped instead of guessing', () => {
    for (const old of ['0501', '0505', '0506', '0407']) expect(fromOldCode('matter', old)).toBeUndefined()
    expect(oldCodes().filter((o) => o.by === 'unmapped').length).toBeGreaterThan(10)
    for (const o of oldCodes()) expect(o.to === undefined, o.old).toBe(o.by === 'unmapped')
  })
  it('lets a component become a matter', () => {
    expect(fromOldCode('component', '0286')).toMatchObject({ kind: 'matter', name: '路缘石缺损' })
  })
})

describe("a bureau's own catalogue", () => {
  it('reads own classes and marks the local ones', () => {
    const parsed = parseClassCatalogue('\uFEFF类型,代码,名称\r\n事项,09996,占用便民车位\r\n部件,01037,路灯\r\n')
    expect(parsed).toMatchObject({ ok: true, classes: [{ local: true, majorCode: '09' }, { local: false }] })
    if (parsed.ok) expect(catalogueWith(parsed.classes).classOf('matter', '09996')?.name).toBe('占用便民车位')
  })
  it('names line and column of every fault at once', () => {
    const parsed = parseClassCatalogue(
      '类型,代码,名称\n事项,0405,店外经营\n东西,09005,店外经营\n部件,01037,\n事项,09005,甲\n事项,09005,乙',
    )
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.errors.map((e) => [e.line, e.column])).toEqual([
      [2, '代码'],
      [3, '类型'],
      [4, '名称'],
      [6, '代码'],
    ])
    expect(parsed.errors[0]?.messageZh).toContain('2013')
  })
  it('says which column is missing, and that a file is empty', () => {
    expect(parseClassCatalogue('类型,名称\n')).toMatchObject({
      ok: false,
      errors: [{ line: 1, messageZh: '缺少列：代码' }],
    })
    expect(parseClassCatalogue('')).toMatchObject({ ok: false })
  })
})
