import { type Cell, overlap, touchesRings } from '../intake/geo.ts'
import { majorNameOf } from '../intake/registers.ts'
import { knownClass } from './classes.ts'
import { type Problem, problem } from './reader.ts'
import { type Ground, putRow, type RegisterSpec, removeRow, type Value } from './spec.ts'

const unknownTownship = (township: unknown) =>
  problem(
    'township',
    `没有乡镇“${township}”，请从列表中选择`,
    `There is no township “${township}”; choose one of the list`,
  )

const degrees = { west: [-180, 180], east: [-180, 180], south: [-90, 90], north: [-90, 90] } as const
const names = {
  west: ['西界', 'West'],
  east: ['东界', 'East'],
  south: ['南界', 'South'],
  north: ['北界', 'North'],
} as const

/** Grid cells: squares of WGS84 degrees that never overlap, each in one township. */
export const gridRegister: RegisterSpec = {
  register: 'grid',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        'SELECT grid, township, name, west, south, east, north FROM grid_cell WHERE jurisdiction = $1 ORDER BY grid',
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.grid),
  parse: (r) => {
    const side = (field: keyof typeof names) =>
      r.number(field, names[field], { min: degrees[field][0], max: degrees[field][1] })
    const cell = {
      grid: r.code('grid', ['网格编码', 'Grid code'], 15),
      township: r.text('township', ['乡镇', 'Township'], { max: 20 }),
      name: r.text('name', ['网格名称', 'Name'], { max: 40 }),
      west: side('west'),
      south: side('south'),
      east: side('east'),
      north: side('north'),
    }
    if (cell.west >= cell.east) r.bad('east', '东界应大于西界', 'East must be greater than west')
    if (cell.south >= cell.north) r.bad('north', '北界应大于南界', 'North must be greater than south')
    return cell
  },
  async check(value, _before, { client, jurisdiction, registers }) {
    const cell = value as unknown as Cell
    const found: Problem[] = []
    if (!registers.townships.has(cell.township)) found.push(unknownTownship(cell.township))
    if (registers.boundary && !touchesRings(registers.boundary, cell))
      found.push(
        problem(
          'west',
          '网格整个在本辖区边界以外，请核对四至',
          'The whole cell lies outside the boundary of the jurisdiction; check its sides',
        ),
      )
    const others = (await gridRegister.read(client, jurisdiction)) as unknown as (Cell & { name: string })[]
    const hit = others.find((o) => o.grid !== cell.grid && overlap(o, cell))
    if (hit)
      found.push(
        problem(
          'west',
          `与网格 ${hit.grid}(${hit.name})重叠，请调整四至`,
          `It overlaps cell ${hit.grid} (${hit.name}); adjust its sides`,
        ),
      )
    return found
  },
  removable(value, { registers }) {
    const lines = registers.responsibilities.filter((l) => l.grid === value.grid).map((l) => l.line)
    return lines.length
      ? [
          problem(
            '',
            `责任清单第 ${lines.slice(0, 3).join('、')} 行用到该网格，请先修改`,
            `Responsibility lines ${lines.slice(0, 3).join(', ')} name this cell; change them first`,
          ),
        ]
      : []
  },
  put: (value, ground) => putRow(ground, 'grid_cell', ['grid'], value),
  remove: ({ grid }, ground) => removeRow(ground, 'grid_cell', { grid }),
}

/** Place × class → unit. Empty means any; the most exact line wins. */
export const responsibilityRegister: RegisterSpec = {
  register: 'responsibility',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        'SELECT line, township, grid, class, unit FROM responsibility WHERE jurisdiction = $1 ORDER BY line',
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.line),
  parse: (r) => ({
    line: r.number('line', ['行号', 'Line'], { min: 1, max: 100_000, whole: true }),
    township: r.text('township', ['乡镇', 'Township'], { min: 0, max: 20 }),
    grid: r.text('grid', ['网格', 'Grid cell'], { min: 0, max: 15 }),
    class: r.text('class', ['类别', 'Class'], { min: 0, max: 20 }),
    unit: r.text('unit', ['责任单位', 'Unit'], { max: 40 }),
  }),
  async check(value, _before, ground) {
    const { registers } = ground
    const found: Problem[] = []
    const [township, grid, key, unit] = [value.township, value.grid, value.class, value.unit].map(String) as [
      string,
      string,
      string,
      string,
    ]
    if (township && !registers.townships.has(township)) found.push(unknownTownship(township))
    if (grid) found.push(...(await gridProblems(grid, township, ground)))
    if (key && !majorNameOf(key) && !knownClass(key, ground))
      found.push(
        problem(
          'class',
          `没有类别“${key}”，请选择大类、小类或“各类问题”`,
          `There is no class “${key}”; choose a major class, a class, or any`,
        ),
      )
    if (unit && !registers.units.has(unit))
      found.push(
        problem('unit', `没有单位“${unit}”，请从列表中选择`, `There is no unit “${unit}”; choose one of the list`),
      )
    const same = registers.responsibilities.find(
      (l) => l.line !== value.line && l.township === township && l.grid === grid && l.class === key,
    )
    if (same)
      found.push(
        problem(
          'class',
          `第 ${same.line} 行已规定了同样的地点和类别，请修改那一行`,
          `Line ${same.line} already settles this place and class; change that line`,
        ),
      )
    return found
  },
  removable: () => [],
  put: (value, ground) => putRow(ground, 'responsibility', ['line'], value),
  remove: ({ line }, ground) => removeRow(ground, 'responsibility', { line }),
}

async function gridProblems(grid: string, township: string, { client, jurisdiction }: Ground): Promise<Problem[]> {
  const cells = (await gridRegister.read(client, jurisdiction)) as Value[]
  const cell = cells.find((c) => c.grid === grid)
  if (!cell) return [problem('grid', `没有网格“${grid}”`, `There is no grid cell “${grid}”`)]
  return township && cell.township !== township
    ? [problem('grid', `网格 ${grid} 不在所选乡镇`, `Cell ${grid} is not in the chosen township`)]
    : []
}
