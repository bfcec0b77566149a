import type { ActSpec, Stage } from './declare.ts'
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

export interface Diagram {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  readonly width: number
  readonly height: number
}

const COLUMN = 380
const ROW = 64
const ACT = { w: 150, h: 44 }
const STAGE = 44

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
    const acts = actsFrom(edges, stage.id)
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
  boxes.push(...actsFrom(edges, 'nothing').map((act, i) => actBox(p, 'nothing', act, 100, 36 + i * ROW)))
  for (const from of ['nothing', ...stages.map((s) => s.id)])
    for (const act of actsFrom(edges, from)) {
      const id = `act_${from}_${act}`
      arrows.push({ id: `in_${id}`, from: from === 'nothing' ? 'start' : `stage_${from}`, to: id })
      for (const to of targets(edges, from, act)) arrows.push({ id: `out_${id}_${to}`, from: id, to: `stage_${to}` })
    }
  const width = Math.max(...boxes.map((b) => b.x + b.w)) + 60
  const height = Math.max(...boxes.map((b) => b.y + b.h)) + 60
  return { boxes, arrows, width, height }
}

const actBox = (p: AnyProcedure, from: string, act: string, x: number, y: number): Box => {
  const spec = p.acts[act] as ActSpec
  return { id: `act_${from}_${act}`, kind: 'act', name: spec.title.zh, nameEn: spec.title.en, x, y, ...ACT }
}

/** Acts that lead somewhere else are the skeleton; those that leave the stage as it was are listed too. */
const actsFrom = (edges: readonly Edge[], from: string) => [
  ...new Set(edges.filter((e) => e.from === from && e.from !== e.to).map((e) => e.act)),
]
const targets = (edges: readonly Edge[], from: string, act: string) =>
  edges.filter((e) => e.from === from && e.act === act && e.to !== from).map((e) => e.to)

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
