import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundleServer, serverIsStale } from '../scripts/lib/bundle.mjs'
import { root } from '../scripts/lib/install.mjs'

const out = join(root, 'dist', 'bench')

/** Our own packages and the measures in one file each, as the server is bundled. */
export async function buildBench() {
  const { build } = await import('esbuild')
  const registryPackages = {
    name: 'registry-packages',
    setup(b) {
      b.onResolve({ filter: /^[^./]/ }, ({ path }) =>
        path.startsWith('@zhiheng/') || /^[A-Za-z]:/.test(path) ? null : { path, external: true },
      )
    },
  }
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
}

/** Runs the measures; settles with the exit code. */
export const runBench = (args, flags = []) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...flags, join(out, 'main.mjs'), ...args], { cwd: root, stdio: 'inherit' })
    child.on('exit', (code) => done(code ?? 1))
  })
