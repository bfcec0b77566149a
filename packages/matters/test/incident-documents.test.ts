import { resolve } from '@zhiheng/law'
import { type Act, documentsOf } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { incident } from '../src/incident/procedure.ts'

const hour = (n: number) => `2024-03-04T${String(9 + n).padStart(2, '0')}:00:00+08:00`
const story = (...steps: [kind: string, actor: string, unit: string, data?: object][]): Act[] =>
  steps.map(([kind, actor, unit, data], i) => ({
    id: `a${i + 1}`,
    matter: '240304-AAAAAAAA',
    sequence: i + 1,
    kind,
    actor,
    unit,
    happenedAt: hour(i),
    recordedAt: hour(i),
    data: data ?? {},
    evidence: [],
  }))

const reported = {
  source: 'public',
  text: '门口垃圾没人清，打我电话 13812345678 或 0878-3123456',
  place: { address: '东大街 2 号', township: '532301101' },
  reporter: '杨女士',
  contact: 'contact-ref-7',
}
const filed = {
  class: { kind: 'matter', code: '06010' },
  condition: 'c1',
  limit: { amount: 4, unit: 'working-hour' },
  label: 'management',
  number: '2024-0001',
}
const loop = story(
  ['report', 'citizen', '', reported],
  ['accept', 'operator', 'center'],
  ['check', 'verifier', 'center', { exists: 'yes' }],
  ['file', 'dispatcher', 'center', filed],
  [
    'dispatch',
    'dispatcher',
    'center',
    { units: ['east', 'west'], task: '先联系 138-1234-5678', why: '责任清单第 1 行' },
  ],
  ['requestPostponement', 'leader', 'east', { amount: 1, unit: 'working-day', reason: '等待配件' }],
  ['approvePostponement', 'chief', 'center'],
  ['handle', 'officer', 'east', { result: '东边好了' }],
  ['handle', 'other', 'west', { result: '西边好了' }],
  ['rework', 'verifier', 'center', { reason: '还有一半' }],
  ['handle', 'officer', 'east', { result: '又清了一遍' }],
  ['handle', 'other', 'west', { result: '也清了' }],
  ['verify', 'verifier', 'center'],
  ['close', 'dispatcher', 'center', { answer: '已清理' }],
)
const papers = (acts: Act[]) => documentsOf(incident, acts)
const rowsOf = (acts: Act[], id: string) => {
  const made = papers(acts).find((d) => d.document === id)
  return Object.fromEntries(made?.content.rows.map((r) => [r.label, r.value]) ?? [])
}

describe('the papers of an incident', () => {
  it('stand in the order of the case file, each act making its own', () =>
    expect(papers(loop).map((d) => d.id)).toEqual([
      'registration-1',
      'check-3',
      'acceptance-2',
      'filing-4',
      'dispatch-5',
      'result-8',
      'result-9',
      'result-11',
      'result-12',
      'postponement-7',
      'verification-10',
      'verification-13',
      'closure-14',
    ]))

  it('hold neither a reporter’s number nor the reference to it', () => {
    const written = JSON.stringify(papers(loop).map((d) => d.content))
    expect(written).toContain('杨女士')
    expect(written).not.toMatch(/13812345678|3123456|contact-ref-7/)
    expect(rowsOf(loop, 'dispatch').任务要求).toBe('先联系 （电话号码略）')
    expect(rowsOf(loop, 'registration').情况描述).toBe('门口垃圾没人清，打我电话 （电话号码略） 或 （电话号码略）')
  })

  it('name people, units and conditions by reference, and leave out what was not said', () => {
    expect(rowsOf(loop, 'dispatch')).toMatchObject({
      承办单位: [
        { register: 'unit', id: 'east' },
        { register: 'unit', id: 'west' },
      ],
      结案标准: { register: 'closing', id: 'c1' },
    })
    expect(rowsOf(loop, 'acceptance')).not.toHaveProperty('说明')
    expect(papers(loop).at(-1)?.content.signatures).toEqual([
      {
        label: '结案人',
        who: { register: 'person', id: 'dispatcher' },
        unit: { register: 'unit', id: 'center' },
        at: loop[13]?.happenedAt,
      },
    ])
  })

  it('tell who asked for more time and who gave it', () => {
    expect(rowsOf(loop, 'postponement')).toMatchObject({ 申请延长: '1个工作日', 审批意见: '同意延期' })
    expect(
      papers(loop)
        .find((d) => d.document === 'postponement')
        ?.content.signatures.map((s) => s.label),
    ).toEqual(['申请人', '审批人'])
  })

  it('tell a reporter in writing why a report is not taken, and whom to turn to', () => {
    const acts = story(
      ['report', 'citizen', '', reported],
      ['reject', 'operator', 'center', { ground: 'out-of-scope', reason: '请向市场监管局反映，电话 0878-3120000' }],
    )
    const notice = papers(acts).find((d) => d.document === 'not-accepted')?.content
    expect(notice).toMatchObject({
      to: '杨女士',
      paragraphs: [expect.any(String), '请向市场监管局反映，电话 0878-3120000'],
    })
    expect(rowsOf(acts, 'not-accepted').不予受理的情形).toBe('不属于本局职责')
  })

  it('cite law in force, and say when the form is the bureau’s own', () => {
    for (const { form } of incident.documents) {
      expect(form.own).toBe(true)
      if (!('standard' in form.source)) expect(resolve(form.source, '2024-01-01')).toMatchObject({ ok: true })
    }
  })
})
