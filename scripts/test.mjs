// npm test: installs what it needs, then types, lint, unit and browser tests. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './lib/install.mjs'

const started = Date.now()
let passed = 0
let failed = 0
const failures = []

function check(name, command, args, env = {}) {
  console.log(`\n── ${name}`)
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  const ok = done.status === 0
  if (ok) passed++
  else {
    failed++
    failures.push(name)
  }
  return ok
}

/** Runs vitest and adds its own counts to ours, so that the closing line counts tests, not files. */
function vitest(name, args, env = {}) {
  console.log(`\n── ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-results-'))
  const file = join(folder, 'results.json')
  const done = spawnSync(
    'npx',
    ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    },
  )
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  passed += results?.numPassedTests ?? 0
  failed += results?.numFailedTests ?? 0
  const brokenFiles =
    results?.testResults.filter((f) => f.status === 'failed' && !f.assertionResults.some((t) => t.status === 'failed'))
      .length ?? 1
  failed += brokenFiles
  if (done.status !== 0 && !results?.numFailedTests && !brokenFiles) failed++
  if (done.status !== 0) failures.push(name)
  for (const f of results?.testResults ?? [])
    for (const t of f.assertionResults)
      if (t.status === 'failed') failures.push(`  ${f.name.slice(root.length + 1)}: ${t.fullName}`)
}

ensureInstalled()
check('types', 'npx', ['tsc', '-p', 'tsconfig.json'])
check('lint and format', 'npx', ['biome', 'check', '.'])
check('build', 'node', ['scripts/build.mjs'])
vitest('tests', [])
const { findBrowser } = await import('./lib/browser.mjs')
const browser = findBrowser()
if (browser) vitest('browser tests', ['--config', 'e2e/vitest.config.ts'], { ZHIHENG_BROWSER: browser })
else {
  failed++
  failures.push(
    'browser tests: no Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set ZHIHENG_BROWSER to its path.',
  )
}

if (failures.length) console.log(`\nFailed:\n${failures.map((f) => `  ${f}`).join('\n')}`)
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
