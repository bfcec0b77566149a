import { cite } from '@zhiheng/law'
import { z } from 'zod'
import type { Act } from './act.ts'
import { type ActSpec, act, type BaseState, type Stage } from './declare.ts'
import type { AnyKind } from './kind.ts'
import type { AnyProcedure } from './perform.ts'
import { broken, kept, type Rule } from './rule.ts'
import { type Text, text } from './text.ts'

/** How a matter of an earlier version is told by the version that declares this. Pure. */
export interface VersionMove<X extends BaseState = BaseState> {
  readonly from: number
  /** What is different, for whoever decides. */
  readonly what: Text
  /** The same matter as a state of this version, or why it cannot be told in it. */
  // biome-ignore lint/suspicious/noExplicitAny: the state of another version.
  carry(before: any): { readonly state: X } | { readonly why: Text }
}

/** The kernel’s own act: from here on the matter is under a newer version of its procedure. */
export const MOVE_VERSION = 'moveVersion'

const reason = z.string().trim().min(2, '请填写理由(至少2个字)').max(500, '理由最多500个字')

/** The declaration of `moveVersion` on a matter under this version. The system fills in where it came from. */
export const moveVersion = (p: AnyProcedure) =>
  act({
    title: text('适用新版流程', 'Move to a newer version'),
    from: (p.stages as readonly Stage[]).filter((s) => !s.ended).map((s) => s.id),
    who: ['administrator'],
    data: z.object({
      from: z.literal(p.version).default(p.version).meta({ zh: '原版本', en: 'Old version', widget: 'choice' }),
      to: z.number().int().meta({ zh: '新版本', en: 'New version', widget: 'choice' }),
      reason: reason.meta({ zh: '理由', en: 'Reason', widget: 'long' }),
    }),
    examples: [],
    help: text(
      '在办案卷按立案时的流程版本办理，直到适用新版。',
      'An open matter stays under the version it was opened by until it is moved.',
    ),
    rank: 99,
    silent: true,
  }) as ActSpec

type Moved = Act<typeof MOVE_VERSION, { from: number; to: number; reason: string }>
type Told = Pick<Act, 'kind' | 'data'>
const isMove = <A extends Told>(a: A): a is A & Moved => a.kind === MOVE_VERSION

/** This version and every earlier one, newest first. */
export const versionsOf = (p: AnyProcedure): readonly AnyProcedure[] => [p, ...(p.earlier ?? []).flatMap(versionsOf)]

/** A matter’s version fits neither its acts nor what this release declares: a fault, never a refusal. */
export class WrongVersion extends Error {
  override readonly name = 'WrongVersion'
}

function versionOf(p: AnyProcedure, version: number): AnyProcedure {
  const found = versionsOf(p).find((v) => v.version === version)
  if (!found) throw new WrongVersion(`${p.kind}: version ${version} is not declared`)
  return found
}

/** The version that the last recorded move led to; undefined for a matter that was never moved. */
export const movedTo = (acts: readonly Told[]): number | undefined => acts.findLast(isMove)?.data.to

/**
 * The procedure as a matter under `version` sees it: the declaration of that version, and a fold that tells each act
 * by the version in force when it happened. A kind with one version is returned as it is.
 */
export function pinned(p: AnyProcedure, version: number, acts: readonly Told[]): AnyProcedure {
  if (!p.earlier?.length && version === p.version) return p
  const opened = acts.find(isMove)?.data.from ?? version
  if ((movedTo(acts) ?? version) !== version)
    throw new WrongVersion(`${p.kind}: under version ${version}, but last moved to ${movedTo(acts)}`)
  const declared = new Map(versionsOf(p).map((v) => [v.version, movable(p, v)]))
  const under = (n: number) => declared.get(n) ?? versionOf(p, n)
  return {
    ...under(version),
    initial: { ...under(opened).initial, version: opened },
    fold: (s: BaseState, a: Act) => {
      const now = s.version ?? opened
      return isMove(a) ? moved(p, now, s, a) : { ...under(now).fold(s, a), version: now }
    },
    at: (s) => under(s.version ?? opened),
  }
}

/** The kind as a matter under this version sees it. Its view rows are made from states of every declared version. */
export function pinnedKind(kind: AnyKind, version: number, acts: readonly Told[]): AnyKind {
  const procedure = pinned(kind.procedure, version, acts)
  return procedure === kind.procedure ? kind : { ...kind, procedure }
}

/** A version with the kernel’s act, and the rule that guards it. */
function movable(newest: AnyProcedure, p: AnyProcedure): AnyProcedure {
  const acts = { ...p.acts, [MOVE_VERSION]: moveVersion(p) }
  const mayAct: AnyProcedure['mayAct'] = (s, kind, actor) => (kind === MOVE_VERSION ? null : p.mayAct(s, kind, actor))
  return { ...p, acts, mayAct, rules: [...p.rules, expressible(newest)] }
}

const carried = (p: AnyProcedure, from: number, to: number, before: BaseState) =>
  versionsOf(p)
    .find((v) => v.version === to)
    ?.moves?.find((m) => m.from === from)
    ?.carry(before)

function moved(p: AnyProcedure, from: number, before: BaseState, { data }: Moved): BaseState {
  const result = carried(p, from, data.to, before)
  if (!result || !('state' in result))
    throw new WrongVersion(`${p.kind}: a recorded move from version ${from} to ${data.to} cannot be told`)
  return { ...result.state, version: data.to }
}

const expressible = (p: AnyProcedure): Rule => ({
  id: 'move-expressible',
  title: text('案卷现状须能按新版流程表述', 'The matter as it stands can be told in the new version'),
  basis: cite('行政执法三项制度指导意见', undefined, { item: 7 }),
  inForce: '2018-12-05',
  severity: 'bars',
  points: 0,
  guards: [MOVE_VERSION],
  test: (c) => {
    const { from, to } = c.act.data as Moved['data']
    const result = carried(p, from, to, c.before as BaseState)
    if (!result) return broken(`没有从第 ${from} 版到第 ${to} 版的转换办法`, `No way from version ${from} to ${to}`)
    return 'state' in result ? kept : { is: 'broken', why: result.why }
  },
})
