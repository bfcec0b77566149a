import type { Prepared, Services } from '@zhiheng/procedure'
import type { z } from 'zod'
import type { acts } from './acts.ts'
import { YEARLY_HOURS } from './rules-learning.ts'
import type { OfficerState } from './state.ts'

/** What an office that keeps a register of officers answers besides. */
export interface OfficerServices extends Services {
  /** Person who holds or held a certificate of this number. */
  holderOf?(certificate: string): string | undefined
  /** Whether somebody is in the register already. */
  isRegistered?(person: string): boolean
  /** Hours of training wanted in a year. */
  trainingHours?(): number
}

type DataOf<K extends keyof typeof acts> = z.output<(typeof acts)[K]['data']>

const bad = (field: string, problem: string): Prepared => ({ is: 'bad-input', issues: [{ field, problem }] })
const ready = (data: unknown): Prepared => ({ is: 'ready', data })

/** One file for each person, one number for each certificate, units that exist; the hours wanted at a renewal. */
export function prepare(kind: string, data: unknown, s: OfficerState, at: string, office: OfficerServices): Prepared {
  const { unit, number } = data as { unit?: string; number?: string }
  if (unit && !office.knowsUnit(unit)) return bad('unit', `没有单位“${unit}”，请从单位列表中选择`)
  if (kind === 'register') {
    const { person } = data as DataOf<'register'>
    return office.isRegistered?.(person) ? bad('person', `人员编号“${person}”已经登记，请打开原档案办理`) : ready(data)
  }
  const holder = number ? office.holderOf?.(number) : undefined
  if (holder !== undefined && holder !== s.person) {
    const name = office.officer?.(holder, at.slice(0, 10))?.name ?? holder
    return bad('number', `证件号码 ${number} 已由${name}持有或用过，请核对`)
  }
  if (kind === 'renew') return ready({ ...(data as object), hoursWanted: office.trainingHours?.() ?? YEARLY_HOURS })
  return ready(data)
}
