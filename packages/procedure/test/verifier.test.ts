import { cite } from '@zhiheng/law'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  type Act,
  type ActSpec,
  type ActsOf,
  type AnyProcedure,
  act,
  type BaseState,
  bpmnOf,
  broken,
  dishonesty,
  documentsOf,
  explore,
  findingsOf,
  kept,
  text,
} from '../src/index.ts'

/** A small sound procedure: open, check, close; a clock runs while it is open. */
type S = 'open' | 'checked' | 'closed'
interface State extends BaseState<S> {
  readonly checks: number
}
const data = z.object({})
const spec = (title: string, from: (S | 'nothing')[], to?: S[]): ActSpec<S> =>
  act({ title: text(title, title), from, to, who: ['clerk'], data, examples: [{}], rank: 1 })
const basis = cite('行政处罚法', 54)
const acts = {
  begin: spec('开始', ['nothing'], ['open']),
  check: spec('核对', ['open'], ['checked']),
  close: spec('结束', ['checked'], ['closed']),
}

const slip = {
  id: 'slip',
  name: text('核对单', 'Slip'),
  madeBy: ['check'],
  order: 1,
  form: { source: basis, own: true },
  of: (acts: readonly { sequence: number }[], s: State) => ({
    title: '核对单',
    number: '',
    rows: [{ label: '核对', value: `${s.checks} 次，第 ${acts.at(-1)?.sequence} 项` }],
    paragraphs: [],
    signatures: [],
    evidence: [],
  }),
}

const sound = {
  kind: 'small',
  version: 1,
  title: text('小程序', 'Small'),
  basis,
  stages: [
    { id: 'open', title: text('办理中', 'Open'), rail: 1, waitsFor: ['clerk'] },
    { id: 'checked', title: text('已核对', 'Checked'), rail: 2, waitsFor: ['clerk'] },
    { id: 'closed', title: text('已结束', 'Closed'), rail: 3, ended: true, waitsFor: [] },
  ],
  acts,
  rules: [],
  clocks: [
    {
      id: 'handling',
      title: text('时限', 'Limit'),
      basis,
      while: (s: BaseState) => (s.stage === 'open' ? 'run' : 'off'),
      limit: () => null,
    },
  ],
  documents: [slip],
  mandatory: [{ end: 'closed', oneOf: ['check'], basis }],
  initial: { stage: 'nothing', checks: 0 } as State,
  fold: (s: State, a: ActsOf<typeof acts>): State => ({
    stage: a.kind === 'begin' ? 'open' : a.kind === 'check' ? 'checked' : 'closed',
    checks: s.checks + (a.kind === 'check' ? 1 : 0),
  }),
  mayAct: () => null,
  key: (s: State) => String(s.checks),
  exampleUnits: ['u'],
} as unknown as AnyProcedure

const flawsOf = (change: object) => explore({ ...sound, ...change } as AnyProcedure).flaws

describe('the verifier', () => {
  it('passes a sound procedure', () => expect(explore(sound)).toMatchObject({ flaws: [], states: 4 }))

  it('finds a stage nobody can reach', () => {
    const lost = { id: 'lost', title: text('孤立', 'Lost'), waitsFor: [] }
    expect(flawsOf({ stages: [...sound.stages, lost] })).toContainEqual({
      property: 'stage-unreachable',
      about: '孤立',
      path: [],
    })
  })

  it('finds a dead end and shows the way into it', () => {
    const stuck = {
      stages: [...sound.stages, { id: 'stuck', title: text('卡住', 'Stuck'), waitsFor: [] }],
      acts: { ...acts, slip: { ...spec('误入', ['open']), to: ['stuck'] } },
    }
    const fold = (s: State, a: { kind: string }) =>
      a.kind === 'slip' ? { ...s, stage: 'stuck' } : sound.fold(s, a as never)
    expect(flawsOf({ ...stuck, fold })).toContainEqual(
      expect.objectContaining({ property: 'no-way-to-end', path: ['开始', '误入'] }),
    )
  })

  it('finds a clock that is never stopped', () => {
    const clocks = [{ ...sound.clocks[0], while: (s: BaseState) => (s.stage === 'nothing' ? 'off' : 'run') }]
    expect(flawsOf({ clocks })).toContainEqual({
      property: 'clock-never-stops',
      about: 'handling',
      path: ['开始', '核对', '结束'],
    })
  })

  it('finds a path that skips a mandatory act', () => {
    const shortcut = { ...acts, close: spec('结束', ['open', 'checked'], ['closed']) }
    expect(flawsOf({ acts: shortcut })).toContainEqual({
      property: 'mandatory-act-skipped',
      about: 'check',
      path: ['开始', '结束'],
    })
  })

  it('finds a fold that leaves the declaration', () => {
    expect(flawsOf({ acts: { ...acts, check: spec('核对', ['open']) } })).toContainEqual(
      expect.objectContaining({ property: 'undeclared-stage', path: ['开始', 'check'] }),
    )
  })

  it('finds an act that can never happen', () => {
    const never = {
      id: 'never',
      title: text('不许', 'Never'),
      basis,
      inForce: '2021-07-15',
      severity: 'bars',
      points: 1,
      guards: ['close'],
      test: () => broken('不许', 'no'),
    }
    const flaws = flawsOf({ rules: [never] })
    expect(flaws.map((f) => f.property)).toEqual(
      expect.arrayContaining(['act-never-possible', 'stage-unreachable', 'no-way-to-end']),
    )
  })

  it('finds a dishonest key', () => {
    const once = {
      id: 'once',
      title: text('一次', 'Once'),
      basis,
      inForce: '2021-07-15',
      severity: 'bars',
      points: 1,
      guards: ['check'],
      test: (c: { before: State }) => (c.before.checks < 2 ? kept : broken('太多', 'too many')),
    }
    const loop = { ...acts, check: spec('核对', ['open', 'checked'], ['checked']) }
    const lying = { ...sound, acts: loop, rules: [once], key: () => '' } as unknown as AnyProcedure
    expect(dishonesty(lying, 7, 60, 10)).toMatchObject({ property: 'dishonest-key' })
    expect(
      dishonesty({ ...lying, key: (s: State) => String(s.checks) } as unknown as AnyProcedure, 7, 60, 10),
    ).toBeNull()
  })
})

describe('the verifier of documents', () => {
  const flawOf = (...specs: object[]) => flawsOf({ documents: specs })

  it('finds an id and a place in the case file given twice', () =>
    expect(flawOf(slip, slip).map((f) => f.property)).toEqual(['document-id-taken', 'document-place-taken']))

  it('finds a document without a name in one of the languages', () =>
    expect(flawOf({ ...slip, name: text('核对单', ' ') })).toEqual([
      { property: 'document-without-name', about: 'slip', path: [] },
    ]))

  it('finds a document of an act that is not declared, or of none', () => {
    expect(flawOf({ ...slip, madeBy: ['sign'] })).toEqual([
      { property: 'document-of-no-act', about: 'slip sign', path: [] },
    ])
    expect(flawOf({ ...slip, madeBy: [] })[0]?.property).toBe('document-of-no-act')
  })

  it('finds a document whose act can never happen', () => {
    const lost = { ...acts, sign: spec('签字', ['closed'], ['closed']) }
    const never = { ...acts, sign: { ...lost.sign, examples: [] } }
    const flaws = flawsOf({ acts: never, documents: [slip, { ...slip, id: 'signed', order: 2, madeBy: ['sign'] }] })
    expect(flaws).toContainEqual({ property: 'document-never-made', about: 'signed sign', path: [] })
  })

  it('finds a document that cannot be written, and shows how to get there', () => {
    const torn = () => {
      throw new Error('no ink')
    }
    expect(flawOf({ ...slip, of: torn })).toEqual([
      { property: 'document-unwritten', about: 'slip: no ink', path: ['开始', '核对'] },
    ])
    expect(flawOf({ ...slip, of: () => ({ ...slip.of([], sound.initial), title: '' }) })[0]?.about).toContain(
      'no title',
    )
  })

  it('a later act never changes an earlier document', () => {
    const done = (kind: string, sequence: number) =>
      ({ kind, sequence, happenedAt: '2024-03-04T09:00:00+08:00' }) as unknown as Act
    const [begin, check, close] = [done('begin', 1), done('check', 2), done('close', 3)]
    const [made] = documentsOf(sound, [begin, check])
    expect(made).toMatchObject({ id: 'slip-2', sequence: 2, content: { rows: [{ value: '1 次，第 2 项' }] } })
    expect(documentsOf(sound, [begin, check, close])).toEqual([made])
    expect(documentsOf(sound, [begin])).toEqual([])
  })
})

describe('the sweep of a recorded matter', () => {
  it('finds an act out of its stage and an end without a mandatory act, and nothing in a sound one', () => {
    const done = (kind: string, sequence: number) => ({
      id: kind,
      matter: 'm',
      sequence,
      kind,
      actor: 'a',
      unit: 'u',
      happenedAt: '2024-03-04T09:00:00+08:00',
      recordedAt: '2024-03-04T09:00:00+08:00',
      data: {},
      evidence: [],
    })
    expect(findingsOf(sound, [done('begin', 1), done('check', 2), done('close', 3)])).toEqual([])
    const found = findingsOf(sound, [done('begin', 1), done('close', 2)])
    expect(found.map((f) => f.rule)).toEqual(['act-out-of-stage', 'mandatory-act-missing'])
    expect(found[1]?.why.zh).toContain('没有“核对”')
  })
})

describe('the BPMN export', () => {
  it('is read back without a warning, every flow between elements that exist', async () => {
    const { BpmnModdle } = await import('bpmn-moddle')
    const { rootElement, warnings } = await new BpmnModdle().fromXML(bpmnOf(sound, explore(sound).edges))
    expect(warnings).toEqual([])
    const [process] = rootElement.rootElements
    const names = process.flowElements.map((e: { $type: string; name?: string }) => `${e.$type} ${e.name ?? ''}`)
    expect(names).toEqual(
      expect.arrayContaining(['bpmn:UserTask 核对', 'bpmn:StartEvent 开始', 'bpmn:EndEvent 已结束']),
    )
    const drawn = rootElement.diagrams[0].plane.planeElement.map(
      (e: { bpmnElement: { id: string } }) => e.bpmnElement.id,
    )
    const elements = process.flowElements as { $type: string; id: string; dataOutputAssociations?: { id: string }[] }[]
    const visible = elements.filter((e) => e.$type !== 'bpmn:DataObject')
    const associations = elements.flatMap((e) => e.dataOutputAssociations ?? [])
    expect(drawn.sort()).toEqual([...visible, ...associations].map((e) => e.id).sort())
  })

  it('shows the papers as data objects, each joined to the act that makes it', async () => {
    const { BpmnModdle } = await import('bpmn-moddle')
    const { rootElement } = await new BpmnModdle().fromXML(bpmnOf(sound, explore(sound).edges))
    const { flowElements } = rootElement.rootElements[0]
    const of = (type: string) => flowElements.filter((e: { $type: string }) => e.$type === type)
    const [paper] = of('bpmn:DataObjectReference')
    expect(paper).toMatchObject({ name: '核对单', dataObjectRef: { id: 'data_slip' } })
    const check = of('bpmn:UserTask').find((e: { name: string }) => e.name === '核对')
    expect(check.dataOutputAssociations[0].targetRef).toBe(paper)
  })
})
