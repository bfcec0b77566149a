import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

export const bundleFile = join(root, 'dist', 'server', 'zhiheng.mjs')
const webMark = join(root, 'dist', 'web', 'index.html')

/** Newest change below a folder, in milliseconds. */
function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

const sources = (packages) =>
  Math.max(
    ...packages.flatMap((p) =>
      ['src', 'data']
        .map((d) => join(root, 'packages', p, d))
        .filter(existsSync)
        .map(newest),
    ),
  )

const serverParts = ['law', 'record', 'procedure', 'matters', 'documents', 'report', 'server', 'demo', 'cli']

export const serverIsStale = () => !existsSync(bundleFile) || statSync(bundleFile).mtimeMs < sources(serverParts)
export const webIsStale = () =>
  !existsSync(webMark) || statSync(webMark).mtimeMs < sources(['law', 'procedure', 'matters', 'web'])

/** Our own packages go into one file; everything from the registry stays in node_modules. */
export const bundleServer = () => bundle('packages/cli/src/main.ts', bundleFile)

/** The documentation maker; returns the file to import. */
export async function bundleDocs() {
  const file = join(root, 'dist', 'docs', 'documents.mjs')
  await bundle('packages/cli/src/documents.ts', file)
  return file
}

export async function bundle(entry, outfile) {
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
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [registryPackages],
  })
}

export async function buildWeb() {
  const { build } = await import('vite')
  await build({ root: join(root, 'packages/web'), logLevel: 'warn' })
}
