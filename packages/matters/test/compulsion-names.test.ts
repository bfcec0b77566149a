import type { AnyProcedure, Text } from '@zhiheng/procedure'
import { describe, expect, it } from 'vitest'
import { actNames as enforcementNames } from '../src/enforcement/names.ts'
import { enforcement } from '../src/enforcement/procedure.ts'
import { actNames as measureNames } from '../src/measure/names.ts'
import { measure } from '../src/measure/procedure.ts'

const told = (p: AnyProcedure, names: Readonly<Record<string, readonly string[] | undefined>>) =>
  Object.entries(p.acts as Record<string, { title: Text }>).flatMap(([kind, { title }]) =>
    [...new Set([title.zh, ...(names[kind] ?? [])])].map((name) => [name, kind] as const),
  )

describe('the words clerks use', () => {
  const cases: [string, AnyProcedure, Readonly<Record<string, readonly string[] | undefined>>][] = [
    ['a measure', measure as unknown as AnyProcedure, measureNames],
    ['an enforcement', enforcement as unknown as AnyProcedure, enforcementNames],
  ]
  for (const [what, p, names] of cases)
    it(`name one act of ${what} each, and only acts there are`, () => {
      const all = told(p, names)
      const twice = all.filter(([name], i) => all.findIndex(([other]) => other === name) < i)
      expect(twice).toEqual([])
      expect(Object.keys(names).filter((kind) => !(kind in p.acts))).toEqual([])
    })
})
