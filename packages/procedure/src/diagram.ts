import type { ActSpec, Stage } from './declare.ts'
import type { DocumentSpec } from './document.ts'
import type { Edge } from './explore.ts'
import type { AnyProcedure } from './perform.ts'

/** A box of the drawing; coordinates in pixels, origin at the top left. */
export interface Box {
  readonly id: string
  readonly kind: 'start' | 'stage' | 'act' | 'end'
  readonly name: string
  readonly nameEn: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Arrow {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** A paper that an act makes, drawn beside it. */
export interface Sheet {
  readonly id: string
  readonly document: string
  readonly name: string
  /** The box of the act. */
  readonly from: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Diagram {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  readonly sheets: readonly Sheet[]
  readonly width: number
  readonly height: number
}

const COLUMN = 380
const ROW = 64
const ACT = { w: 150, h: 44 }
const STAGE = 44
const SHEET = { w: 22, h: 28 }

/**
 * Lays a procedure out from left to right: a column for each stage, its acts listed to the right of it. `edges` are
 * what the explorer saw happen, so the picture shows the procedure as it runs, not as it was meant.
 */
export function diagramOf(p: AnyProcedure, edges: readonly Edge[]): Diagram {
  const stages = p.stages as readonly Stage[]
  const boxes: Box[] = [{ id: 'start', kind: 'start', name: '开始', nameEn: 'Start', x: 20, y: 40, w: 36, h: 36 }]
  const arrows: Arrow[] = []
  const column = columnsOf(stages, edges)
  const used = new Map<number, number>()
  const take = (col: number, rows: number) => {
    const row = used.get(col) ?? 0
    used.set(col, row + rows)
    return row
  }
  for (const stage of stages) {
    const col = column.get(stage.id) ?? 1
    const acts = actsFrom(p, edges, stage.id)
    const row = take(col, Math.max(1, acts.length) + 1)
    const y = 40 + row * ROW
    boxes.push({
      id: `stage_${stage.id}`,
      kind: stage.ended && !acts.length ? 'end' : 'stage',
      name: stage.title.zh,
      nameEn: stage.title.en,
      x: 60 + col * COLUMN,
      y,
      w: STAGE,
      h: STAGE,
    })
    boxes.push(...acts.map((act, i) => actBox(p, stage.id, act, 150 + col * COLUMN, y + i * ROW)))
  }
  boxes.push(...actsFrom(p, edges, 'nothing').map((act, i) => actBox(p, 'nothing', act, 100, 36 + i * ROW)))
  for (const from of ['nothing', ...stages.map((s) => s.id)])
    for (const act of actsFrom(p, edges, from)) {
      const id = `act_${from}_${act}`
      arrows.push({ id: `in_${id}`, from: from === 'nothing' ? 'start' : `stage_${from}`, to: id })
      for (const to of targets(edges, from, act)) arrows.push({ id: `out_${id}_${to}`, from: id, to: `stage_${to}` })
    }
  const sheets = boxes.filter((b) => b.kind === 'act').flatMap((b) => sheetsOf(p, b))
  const width = Math.max(...boxes.map((b) => b.x + b.w)) + 60
  const height = Math.max(...boxes.map((b) => b.y + b.h)) + 60
  return { boxes, arrows, sheets, width, height }
}

const actBox = (p: AnyProcedure, from: string, act: string, x: number, y: number): Box => {
  const spec = p.acts[act] as ActSpec
  return { id: `act_${from}_${act}`, kind: 'act', name: spec.title.zh, nameEn: spec.title.en, x, y, ...ACT }
}

/** Papers stand at the upper right of their act, above the way out of it. */
function sheetsOf(p: AnyProcedure, box: Box): Sheet[] {
  const act = box.id.split('_').at(-1) as string
  const made = (p.documents as readonly DocumentSpec[]).filter((d) => d.madeBy.includes(act))
  return made.map((d, i) => ({
    id: `doc_${d.id}_${box.id}`,
    document: d.id,
    name: d.name.zh,
    from: box.id,
    x: box.x + box.w + 14 + i * 90,
    y: box.y - 10,
    ...SHEET,
  }))
}

const makesPaper = (p: AnyProcedure, act: string) =>
  (p.documents as readonly DocumentSpec[]).some((d) => d.madeBy.includes(act))

/** Acts that lead somewhere else are the skeleton; of those that leave the stage as it was, the ones with a paper. */
const actsFrom = (p: AnyProcedure, edges: readonly Edge[], from: string) => [
  ...new Set(edges.filter((e) => e.from === from && (e.from !== e.to || makesPaper(p, e.act))).map((e) => e.act)),
]

/** Where an act leads; back to its own stage only when it leads nowhere else. */
function targets(edges: readonly Edge[], from: string, act: string): string[] {
  const all = edges.filter((e) => e.from === from && e.act === act).map((e) => e.to)
  const away = all.filter((to) => to !== from)
  return away.length ? away : all
}

/** Column by shortest distance from the start; stages never reached stand in the first. */
function columnsOf(stages: readonly Stage[], edges: readonly Edge[]): Map<string, number> {
  const column = new Map<string, number>([['nothing', 0]])
  const queue = ['nothing']
  for (let from = queue.shift(); from !== undefined; from = queue.shift())
    for (const e of edges)
      if (e.from === from && !column.has(e.to)) {
        column.set(e.to, (column.get(from) ?? 0) + 1)
        queue.push(e.to)
      }
  for (const s of stages) if (s.rail && column.has(s.id)) column.set(s.id, Math.max(column.get(s.id) ?? 1, s.rail))
  return column
}
