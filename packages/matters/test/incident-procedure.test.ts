import { dishonesty, explore } from '@zhiheng/procedure'
import { expect, it } from 'vitest'
import { incident } from '../src/incident/procedure.ts'

it('has no flaw in any reachable state', () => {
  const { flaws, states } = explore(incident)
  expect(flaws).toEqual([])
  expect(states).toBeGreaterThan(100)
})

it('has an honest key: equal keys behave alike', () => {
  expect(dishonesty(incident, 20241129, 150, 24)).toBeNull()
})
