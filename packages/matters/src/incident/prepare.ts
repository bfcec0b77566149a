import type { Numbered, Prepared, Services } from '@zhiheng/procedure'
import type { z } from 'zod'
import type { acts } from './acts.ts'
import type { ClassKey } from './contract.ts'
import type { IncidentState } from './state.ts'

const bad = (field: string, problem: string): Prepared => ({ is: 'bad-input', issues: [{ field, problem }] })
const ready = (data: unknown): Prepared => ({ is: 'ready', data })

/** What an office with classes of its own answers besides. */
export interface IncidentServices extends Services {
  /** Name of a class the bureau added; undefined for a national one. */
  localClass?(kind: string, code: string): string | undefined
  condition(id: string): { class: string; amount: number; unit: string; filing?: string; closing?: string } | null
}

type DataOf<K extends keyof typeof acts> = z.output<(typeof acts)[K]['data']>

/** Township, grid, class suggestions at intake; the limit at filing; the reason for a unit at dispatch. */
export function prepare(kind: string, data: unknown, s: IncidentState, at: string, office: IncidentServices): Prepared {
  switch (kind) {
    case 'report':
      return report(data as DataOf<'report'>, office)
    case 'file':
      return file(data as DataOf<'file'>, office)
    case 'quickHandle': {
      const quick = data as DataOf<'quickHandle'>
      const { class: c } = quick
      if (!office.knowsClass(c.kind, c.code)) return bad('class', unknownClass(c))
      return ready({ ...quick, class: named(c, office) })
    }
    case 'dispatch':
      return dispatch(data as DataOf<'dispatch'>, s, at, office)
    default:
      return ready(data)
  }
}

const unknownClass = (c: { kind: string; code: string }) =>
  `没有类别 ${c.code}(${c.kind === 'component' ? '部件' : '事项'}),请从类别目录中选择`

/** An act keeps the name of a local class as it was; a national name stands in the standard. */
function named({ kind, code }: ClassKey, office: IncidentServices): ClassKey {
  const name = office.localClass?.(kind, code)
  return name ? { kind, code, name } : { kind, code }
}

function report(data: DataOf<'report'>, office: IncidentServices): Prepared {
  if (data.class && !office.knowsClass(data.class.kind, data.class.code)) return bad('class', unknownClass(data.class))
  const where = office.locate(data.place)
  if (where === 'outside') return bad('place', '该位置不在本辖区范围内，请核对地图上的位置，或向所在地的执法部门反映')
  const suggested = office.classify(data.text).map(({ kind, code, confidence }) => ({ kind, code, confidence }))
  return ready({
    ...data,
    ...(data.class ? { class: named(data.class, office) } : {}),
    place: { ...data.place, ...(where ?? {}) },
    ...(suggested.length ? { suggested } : {}),
  })
}

function file(data: DataOf<'file'>, office: IncidentServices): Prepared {
  if (!office.knowsClass(data.class.kind, data.class.code)) return bad('class', unknownClass(data.class))
  const condition = office.condition(data.condition)
  if (!condition) return bad('condition', `没有立案条件“${data.condition}”，请从该类别的立案条件中选择`)
  if (condition.class !== `${data.class.kind}:${data.class.code}`) return bad('condition', '该立案条件不属于所选类别')
  const { amount, unit, filing, closing } = condition
  const words = filing !== undefined && closing !== undefined ? { words: { filing, closing } } : {}
  return ready({ ...data, class: named(data.class, office), limit: { amount, unit }, ...words })
}

function dispatch(data: DataOf<'dispatch'>, s: IncidentState, at: string, office: Services): Prepared {
  const strange = data.units.find((u) => !office.knowsUnit(u))
  if (strange) return bad('units', `没有单位“${strange}”`)
  const route = office.route({
    township: s.place.township ?? '',
    grid: s.place.grid ?? '',
    class: s.class ? `${s.class.kind}:${s.class.code}` : '',
    at,
  })
  const why = route && data.units.includes(route.unit) ? route.why : '派遣员指定'
  return ready({ ...data, why })
}

const caseNumber: Numbered = {
  series: 'incident',
  field: 'number',
  format: (year, n) => `${year}-${String(n).padStart(4, '0')}`,
}

export const numbers = { file: caseNumber, quickHandle: caseNumber }
