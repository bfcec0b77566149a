// A process that holds one Typst compiler. A job: {id, main, files: [name, bytes][], images: [name, bytes][], query?}.
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { workspace, fontPaths } = JSON.parse(process.argv[2])
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
/** Results of earlier compilations are kept this many jobs; forms that are set again are quick. */
const KEEP = 10

const place = (list) => {
  for (const [name, bytes] of list) compiler.mapShadow(join(workspace, name), Buffer.from(bytes))
}

/** An image that cannot be read must not keep its paper from being printed. */
function without(images) {
  return images
    .map(([name]) => name)
    .filter((name) => {
      try {
        compiler.pdf({ mainFileContent: `#image("/${name}")` })
        return false
      } catch {
        return true
      }
    })
}

function run({ main, files, images = [], query, standard }) {
  compiler.resetShadow()
  place(files)
  place(images)
  try {
    if (query) return { found: compiler.query({ mainFilePath: join(workspace, main) }, query) }
    return { bytes: compiler.pdf({ mainFilePath: join(workspace, main) }, { pdfStandard: standard }) }
  } catch (error) {
    const broken = without(images)
    if (broken.length) return { broken }
    let why = String(error?.message ?? error)
    try {
      why = compiler
        .fetchDiagnostics(error)
        .map((d) => d.message)
        .join('; ')
    } catch {}
    return { error: why }
  } finally {
    compiler.evictCache(KEEP)
  }
}

process.on('message', ({ id, ...job }) => process.send({ id, ...run(job) }))
process.on('disconnect', () => process.exit())
