import type { Viewer } from '../api/types.ts'

const caseRoles = ['operator', 'dispatcher', 'officer', 'leader', 'verifier', 'reviewer', 'chief']

/** An administrator keeps registers and handles no case: the screens say so before the server does. */
export const handlesCases = (viewer: Pick<Viewer, 'roles'>): boolean => viewer.roles.some((r) => caseRoles.includes(r))
export const mayReport = handlesCases
export const mayCall = (viewer: Pick<Viewer, 'roles'>): boolean =>
  viewer.roles.some((r) => ['operator', 'dispatcher', 'verifier', 'leader', 'officer'].includes(r))
export const maySeeTwins = (viewer: Pick<Viewer, 'roles'>): boolean =>
  viewer.roles.some((r) => ['operator', 'dispatcher', 'chief', 'verifier'].includes(r))
/** Who takes a reporter's number down at the desk. */
export const mayKeepContact = (viewer: Pick<Viewer, 'roles'>): boolean =>
  viewer.roles.some((r) => r === 'operator' || r === 'dispatcher')
/** Who edits the registers. */
export const mayEditRegisters = (viewer: Pick<Viewer, 'roles'>): boolean => viewer.roles.includes('administrator')
