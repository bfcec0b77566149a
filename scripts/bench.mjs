import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, root } from './lib/install.mjs'

ensureInstalled()
const { build } = await import('esbuild')
const { bundleServer, serverIsStale } = await import('./lib/bundle.mjs')
const registryPackages = {
  name: 'registry-packages',
  setup(b) {
    b.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith('@zhiheng/') || /^[A-Za-z]:/.test(path) ? null : { path, external: true },
    )
  },
}
const out = join(root, 'dist', 'bench')
await build({
  entryPoints: [join(root, 'bench/main.ts'), join(root, 'bench/client.ts')],
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [registryPackages],
})
if (serverIsStale()) await bundleServer()
const flags = ['--enable-source-maps', '--max-old-space-size=3072', '--expose-gc']
const child = spawn(process.execPath, [...flags, join(out, 'main.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
