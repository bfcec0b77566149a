import type { Act } from '@zhiheng/procedure'
import type { z } from 'zod'
import { named } from './named.ts'
import { undone } from './names/penalty.ts'
import { type AuditedProcedure, plainName } from './procedures.ts'
import { yesNoField } from './translate.ts'

/** 未经催告, 没有制作现场笔录: what was left undone, without the words that say so. */
const NOT =
  /^(?:未经|未|没有|没|无|缺少|缺|不)(?:依法|按规定|及时|再次)?(?:进行|组织|举行|召开|制作|出具|作出|履行|办理|经过|经|开具|实行|告知(?=$))*/

/** Whether the name of an act says that it was not done. */
export const saysUndone = (name: string): boolean =>
  /^(?:未|没有|没|无|缺)/.test(name) && !/^(?:未成年|无证|无照)/.test(name)

/** A hearing that was not held is another thing than one that was not offered. */
const HELD = /(?:组织|举行|召开)[^告知]{0,4}听证/

export const plainly = (name: string): string => (HELD.test(name) ? '举行听证' : name.trim().replace(NOT, ''))

/** Acts that an organ owes; a key that names one with “no” says that it was left undone. */
const owed = new Set([
  'deliberate',
  'legalReview',
  'notify',
  'reviewStatement',
  'recordScene',
  'deliverDecision',
  'approveMeasure',
  'approvePreservation',
  'demand',
  'announceDemolition',
  'orderByGovernment',
  'decideEnforcement',
  'reviewDeviceLegally',
  'reviewDeviceTechnically',
  'setSignage',
  'publishSite',
  'record',
])
const LEFT =
  /^(?:否|无|没有?|×|false|no|(?:未|没有)(?:依法|按规定|经)?(?:制作|进行|出具|作出|履行|办理|组织|开展|送达|交付|批准|审批|审核|催告|公告|告知|举行|召开|复核|讨论)?.{0,4})$/i

/** Keys of a case or an act by which it says that an act was not done: 集体讨论: 否, 现场笔录: 未制作. */
export const undoneIn = (
  main: AuditedProcedure,
  record: Readonly<Record<string, unknown>>,
  isData: (key: string) => boolean,
): string[] =>
  Object.entries(record).flatMap(([key, value]) => {
    const said =
      value === false ||
      (typeof value === 'string' && LEFT.test(value.trim()) && !/要求|申请|提出|放弃|超|逾/.test(value))
    if (!said || isData(key)) return []
    const name = key.replace(/^(?:是否|有无)(?:经过?|进行)?/, '')
    const kinds = [named(main, name)?.kind, inside(main, plainName(name))]
    return kinds.some((kind) => kind && owed.has(kind)) ? [name] : []
  })

/** Facts left undone of the case as a whole: field → false. */
export const flagsOf = (absent: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    absent.flatMap((name) => undone.filter(([names]) => names.test(plainly(name))).map(([, , f]) => [f, false])),
  )

/** What is said to be left undone stands in the acts it belongs to. */
export function withUndone(under: AuditedProcedure, acts: readonly Act[], absent: readonly string[]): Act[] {
  if (!absent.length) return [...acts]
  const words = absent.map(plainly)
  return acts.map((act) => {
    const data = act.data as Record<string, unknown>
    const left: Record<string, unknown> = {}
    for (const name of words) {
      for (const [names, kinds, field, value = false] of undone)
        if (names.test(name) && kinds.includes(act.kind)) left[field] ??= value
      const field = yesNoField(under.procedure.acts[act.kind].data as z.ZodType, name)
      if (field) left[field] = false
    }
    const fresh = Object.entries(left).filter(([field]) => data[field] === undefined)
    return fresh.length ? { ...act, data: { ...data, ...Object.fromEntries(fresh) } } : act
  })
}

/** Kinds of acts that did not happen: said so one by one, or because everything that happened is told. */
export function absentKinds(
  under: AuditedProcedure,
  { complete, absent }: { readonly complete: boolean; readonly absent: readonly string[] },
  acts: readonly Act[],
): string[] {
  const there = new Set(acts.map((a) => a.kind))
  if (complete) return Object.keys(under.procedure.acts).filter((kind) => !there.has(kind))
  return absent.flatMap((name) => {
    const words = plainly(name)
    // A paper of a measure that is not there was not handed over.
    if (under.kind === 'measure' && /(?:查封|扣押|扣留|措施).*(?:决定书|通知书)/.test(words))
      return there.has('deliverDecision') ? [] : ['deliverDecision']
    if (undone.some(([names, kinds]) => names.test(words) && (!kinds.length || kinds.some((k) => there.has(k)))))
      return []
    const isPaper = under.kind === 'measure' && /交付|清单/.test(words)
    if (under.kind === 'penalty' && /^(?:调查|取证|调查取证|收集证据|全面调查)$/.test(words))
      return investigating.filter((kind) => !there.has(kind))
    const found = isPaper ? { under, kind: 'deliverDecision' } : named(under, words)
    const kind = found?.under === under ? found.kind : inside(under, plainName(words))
    return kind && !there.has(kind) ? [kind] : []
  })
}

/** Kinds of acts by which facts are established. */
const investigating = ['inspect', 'inquire', 'collectEvidence', 'sampleEvidence']

/** 现场笔录 of a measure is its 查封现场笔录. */
const inside = (under: AuditedProcedure, words: string) =>
  words.length < 3 ? undefined : [...under.acts].find(([known]) => known.endsWith(words))?.[1]
