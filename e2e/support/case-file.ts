import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { root } from './server.ts'

/** `zhiheng verify FILE` in a folder and a process of its own, as a court would run it: no store, no server. */
export function verifyOffline(file: string): { status: number | null; said: string } {
  const bin = join(root, 'packages/cli/bin/zhiheng.mjs')
  const env = { PATH: process.env.PATH, HOME: process.env.HOME }
  const run = spawnSync(process.execPath, [bin, 'verify', file], { cwd: folder(), env, encoding: 'utf8' })
  return { status: run.status, said: run.stdout + run.stderr }
}

export const unpacked = (file: string) => unzipSync(readFileSync(file))

/** A copy in which one member says something else, or has one byte changed. */
export function alter(file: string, member: string, said?: string, says = ''): string {
  const members = unpacked(file)
  const bytes = Buffer.from(members[member] ?? [])
  const at = said === undefined ? bytes.length >> 1 : bytes.indexOf(said)
  if (at < 0 || at >= bytes.length) throw new Error(`${member} does not say ${said}`)
  if (said === undefined) bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  else bytes.write(says, at)
  const copy = join(folder(), 'altered.zip')
  writeFileSync(copy, zipSync({ ...members, [member]: bytes }))
  return copy
}

const folder = () => mkdtempSync(join(tmpdir(), 'zhiheng-case-file-'))
