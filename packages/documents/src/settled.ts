import { unzipSync, zipSync } from 'fflate'

/** Zip knows no time before 1980; members carry this one. */
const MOMENT = new Date(1980, 0, 1)

/** A Word file whose bytes depend on its words alone: the writer’s clock is taken out of properties and zip entries. */
export function settled(file: Uint8Array, on: string): Uint8Array {
  const members = unzipSync(file)
  const core = members['docProps/core.xml']
  if (core) {
    const words = new TextDecoder().decode(core)
    members['docProps/core.xml'] = new TextEncoder().encode(
      words.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${on}T00:00:00Z`),
    )
  }
  const entries = Object.keys(members)
    .sort()
    .map((name) => [name, [members[name] as Uint8Array, { level: 6, mtime: MOMENT }]] as const)
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}
