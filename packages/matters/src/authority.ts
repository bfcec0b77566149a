import { type Act, broken, kept, notApplicable, type Rule, type Told } from '@zhiheng/procedure'
import { z } from 'zod'
import { hidden } from './fields.ts'
import type { rulesOf } from './law-rules.ts'

/** What the list of powers said of the unit that acted, the day it acted: the office writes it, nobody types it. */
export const authority = hidden(
  z
    .object({
      who: z.enum(['bureau', 'township', 'entrusted']),
      holder: z.string().max(100),
      is: z.enum(['kept', 'broken', 'unknown']),
      why: z.object({ zh: z.string().max(1000), en: z.string().max(1000) }).optional(),
      article: z.string().max(100),
      inNameOf: z.enum(['own', 'bureau']).optional(),
      since: z.string().max(10).optional(),
    })
    .optional(),
  '权责清单核对',
  'Checked against the list of powers',
)
export type WrittenAuthority = z.output<typeof authority>

const writtenIn = (act: { readonly data: unknown }) =>
  (act.data as { readonly authority?: Partial<NonNullable<WrittenAuthority>> } | undefined)?.authority

/** The rule speaks only where the list was asked; excerpts and offices without a list tell nothing of it. */
const test = (who: NonNullable<WrittenAuthority>['who']) => (c: { readonly act: { readonly data: unknown } }) => {
  const said = writtenIn(c.act)
  if (said?.who !== who || said.is === 'unknown') return notApplicable
  return said.is === 'broken'
    ? broken(said.why?.zh ?? '清单没有赋予', said.why?.en ?? 'The list does not give it')
    : kept
}

type Of<A extends Act> = ReturnType<ReturnType<typeof rulesOf<A>>['of']>

/**
 * Nobody penalises beyond the list of powers of the day. What the bureau itself has may be missing from a list that is
 * not yet complete: there a reason lets it through.
 */
export function authorityRules<A extends Act>(
  penaltyLaw: Of<A>,
  guards: readonly A['kind'][],
): readonly Rule<A, unknown>[] {
  const declared = { points: 100, guards }
  return [
    penaltyLaw(
      'township-within-delegation',
      ['乡镇（街道）在交由其行使的范围内实施处罚', 'A township penalises within what was handed over to it'],
      [24, { paragraph: 2 }],
      { ...declared, severity: 'bars', test: test('township') as (c: Told<A>) => ReturnType<ReturnType<typeof test>> },
    ),
    penaltyLaw(
      'entrusted-within-entrustment',
      ['受委托组织在委托范围内实施处罚', 'An entrusted body penalises within its entrustment'],
      [20, { paragraph: 4 }],
      { ...declared, severity: 'bars', test: test('entrusted') as (c: Told<A>) => ReturnType<ReturnType<typeof test>> },
    ),
    penaltyLaw(
      'bureau-within-its-list',
      ['本局在法定职权范围内实施处罚', 'The bureau penalises within its own powers'],
      17,
      {
        ...declared,
        severity: 'overridable',
        points: 10,
        test: test('bureau') as (c: Told<A>) => ReturnType<ReturnType<typeof test>>,
      },
    ),
  ]
}
