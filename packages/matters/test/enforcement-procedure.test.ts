import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { enforcement } from '../src/enforcement/procedure.ts'

it('has no flaw in any reachable state', () => {
  const t = performance.now()
  const { flaws, states, steps } = explore(enforcement)
  console.log(states, steps, performance.now() - t)
  expect(flaws).toEqual([])
})
it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(enforcement, 20241129, 120, 24)).toBeNull()
})
