import { describe, expect, it, vi } from 'vitest'
import { main } from '../src/run.ts'

async function run(...args: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.out.push(`${line}`))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.err.push(`${line}`))
  try {
    const code = await main(args)
    return { code, out: said.out.join('\n'), err: said.err.join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

describe('zhiheng powers', () => {
  it('prints the list of any day, with the articles of that day', async () => {
    const before = await run('powers', '--on', '2026-08-14', '--domain', 'noise')
    const after = await run('powers', '--on', '2026-08-15', '--domain', '噪声')
    expect(before).toMatchObject({
      code: 0,
      out: expect.stringContaining('《中华人民共和国噪声污染防治法》第七十七条'),
    })
    expect(after).toMatchObject({
      code: 0,
      out: expect.stringContaining('《中华人民共和国生态环境法典》第一千一百八十五条'),
    })
    expect(after.out).toMatch(/2026-08-15共\d+项/)
  })
  it('prints it as JSON', async () => {
    const list = JSON.parse((await run('powers', '--on', '2026-11-24', '--json')).out)
    expect(list.length).toBeGreaterThanOrEqual(220)
    expect(list[0]).toMatchObject({
      code: 'CA-001',
      to: null,
      punished: ['《城市市容和环境卫生管理条例》第三十四条第（二）项'],
    })
  })
  it('prints one item with every version and the circumstances that may count', async () => {
    const { code, out } = await run('powers', '--code', 'sm-004', '--on', '2026-09-01')
    expect(code).toBe(0)
    expect(out).toContain('* 2026-08-15 – ')
    expect(out).toContain('  2018-10-26 – 2026-08-14')
    expect(out).toContain('repeated-code')
    expect((await run('powers', '--code', 'RO-006', '--on', '2024-01-01', '--lang', 'en')).out).toContain('Occup')
  })
  it('finds by a word and says so when nothing fits', async () => {
    expect((await run('powers', '--find', '烧烤', '--on', '2026-09-01')).out).toContain('SM-004')
    expect((await run('powers', '--on', '1990-01-01')).out).toContain('没有符合条件的事项')
  })
  it('answers 1 for an item without law that day, 2 for one that is none and for bad usage', async () => {
    expect(await run('powers', '--code', 'WS-002', '--on', '2026-05-31')).toMatchObject({
      code: 1,
      out: expect.stringContaining('没有现行依据'),
    })
    expect(await run('powers', '--code', 'ZZ-001')).toMatchObject({ code: 2, err: expect.stringContaining('--find') })
    expect(await run('powers', '--on', '2026-02-30')).toMatchObject({ code: 2 })
    expect(await run('powers', '--domain', 'sports')).toMatchObject({
      code: 2,
      err: expect.stringContaining('city-appearance'),
    })
    expect(await run('powers', 'RO-006')).toMatchObject({ code: 2, err: expect.stringContaining('--code RO-006') })
    expect(await run('powers', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--domain') })
  })
})

describe('zhiheng discretion', () => {
  const days = ['--on', '2026-10-01', '--decided', '2026-11-20']
  it('prints range, recommendation and trace with articles', async () => {
    const { code, out } = await run('discretion', '--power', 'NO-001', ...days, '--degree', 'ordinary')
    expect(code).toBe(0)
    expect(out).toContain('建议罚款 50,500.00 元')
    expect(out).toContain('法定幅度：10,000.00元以上100,000.00元以下 [生态环境法典 1185]')
    expect(out).toContain('默认裁量阶次（非省、州发布的裁量基准）')
  })
  it('says which law is milder across 2026-08-15', async () => {
    const { code, out } = await run(
      'discretion',
      '--power',
      'SM-004',
      '--on',
      '2026-08-01',
      '--decided',
      '2026-09-20',
      '--addressee',
      'individual',
      '--degree',
      'slight',
      '--json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      law: { applies: 'decision', changed: true },
      statutory: { min: 50_000, max: 500_000 },
    })
  })
  it('tells the degree from what was found', async () => {
    const told = JSON.parse(
      (await run('discretion', '--power', 'RO-006', ...days, '--found', 'area=12', '--correction', 'in-time', '--json'))
        .out,
    )
    expect(told).toMatchObject({ degree: 'ordinary', scheme: { table: 'stalls-on-roads' } })
  })
  it('holds an amount against it: 0 within, 1 off', async () => {
    const ask = (amount: string) =>
      run('discretion', '--power', 'NO-001', ...days, '--degree', 'ordinary', '--amount', amount)
    expect(await ask('50,000')).toMatchObject({ code: 0, out: expect.stringContaining('在裁量幅度内') })
    expect(await ask('20000')).toMatchObject({ code: 1, out: expect.stringContaining('主要负责人批准') })
    expect(await ask('200000')).toMatchObject({ code: 1, out: expect.stringContaining('超过法定最高罚款') })
    expect(await ask('0.001')).toMatchObject({ code: 2, err: expect.stringContaining('最多两位小数') })
  })
  it('counts from a base, per tree, within local bounds', async () => {
    const build = await run(
      'discretion',
      '--power',
      'PL-001',
      ...days,
      '--condition',
      'correctable',
      '--correction',
      'in-time',
      '--base',
      'project-cost=800000',
    )
    expect(build).toMatchObject({ code: 0, out: expect.stringContaining('40,000.00') })
    const tree = await run(
      'discretion',
      '--power',
      'GR-010',
      ...days,
      '--condition',
      'third-grade',
      '--count',
      'tree=2',
      '--degree',
      'trifling',
      '--json',
    )
    expect(JSON.parse(tree.out)).toMatchObject({ statutory: { min: 20_000_000, max: 40_000_000 } })
    const local = await run(
      'discretion',
      '--power',
      'CA-009',
      ...days,
      '--degree',
      'slight',
      '--local',
      '200..2000',
      '--json',
    )
    expect(JSON.parse(local.out)).toMatchObject({ is: 'fine', statutory: { min: 20_000, max: 200_000 } })
  })
  it('answers 1 when something is missing or contradictory, saying what', async () => {
    expect(await run('discretion', '--power', 'PL-001', ...days, '--degree', 'slight')).toMatchObject({
      code: 1,
      out: expect.stringContaining('只有在'),
    })
    const both = await run(
      'discretion',
      '--power',
      'NO-001',
      ...days,
      '--degree',
      'slight',
      '--circumstance',
      'merit',
      '--circumstance',
      'emergency',
    )
    expect(both).toMatchObject({ code: 1, out: expect.stringContaining('明确选择') })
  })
  it('lists what may count for an item', async () => {
    const { code, out } = await run('discretion', '--power', 'RO-006', '--on', '2026-10-01', '--list')
    expect(code).toBe(0)
    expect(out).toContain('minor-corrected')
    expect(out).toContain('none-stalls')
    expect(out).not.toContain('malicious-code')
  })
  it.each([
    [['discretion'], '--power'],
    [['discretion', '--power', 'NO-001', '--degree', 'huge'], 'trifling'],
    [['discretion', '--power', 'NO-001', '--condition', 'bad'], 'uncorrected'],
    [['discretion', '--power', 'NO-001', '--base', 'gains'], 'NAME=VALUE'],
    [['discretion', '--power', 'NO-001', '--base', 'gains=1.234'], '最多两位小数'],
    [['discretion', '--power', 'NO-001', '--count', 'tree=x'], 'not a number'],
    [['discretion', '--power', 'NO-001', '--local', '5'], '200..2000'],
    [['discretion', '--power', 'NO-001', '--local', '5..2'], 'ends below'],
    [['discretion', '--power', 'NO-001', '--lang', 'fr'], 'zh or en'],
    [['discretion', '--power', 'ZZ-001', '--list'], 'zhiheng powers'],
  ])('answers 2 and how to do it right: %j', async (args, words) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(words) })
  })
})
