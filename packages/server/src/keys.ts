import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The 32-byte key that seals contacts; made once, readable by the owner only. Losing it loses the numbers. */
export function contactKey(dataDir: string): Buffer {
  const file = join(dataDir, 'keys', 'contact.key')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600 })
  return key
}
