import { defineConfig } from 'vitest/config'
export default defineConfig({ root: '/work/main', test: { include: ['packages/record/test/*.test.ts'], exclude: ['**/launcher*'], testTimeout: 30_000, hookTimeout: 120_000, maxWorkers: 2, globalSetup: ['packages/record/test/global-setup.ts'] } })
