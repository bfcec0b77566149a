export { DEMO_PASSWORD, demoBureau } from './chuxiong/bureau.ts'
export { JURISDICTION } from './chuxiong/places.ts'
export { ensureDemo } from './ensure.ts'
