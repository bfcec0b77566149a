import { alike, headOf } from './names/heads.ts'
import { type AuditedProcedure, plainName, procedures } from './procedures.ts'
import { remember } from './remember.ts'

export interface Named {
  readonly under: AuditedProcedure
  readonly kind: string
}

/** What files add to the name of an act: 作出…, …书. */
const BEFORE =
  /^(?:(?:某|该|本|县|市|区)?[一-龥]{0,8}局)?(?:依法|当场)?(?:作出|下达|制作|发出|进行|实施|办理|出具|第.次)+/
const AFTER = /(?:书|表|程序|情况|环节|阶段)$/

const byKind = new Map(procedures.map((p) => [p.kind, p]))
/** Only a file about on-the-spot penalties, or a name that says so, means its acts. */
const isSummary = (p: AuditedProcedure) => p.kind === 'summary-penalty'

/**
 * The act of a name: as it stands, without what files add, by the word that decides in it, else by the longest known name
 * in it.
 */
export function named(main: AuditedProcedure, name: string): Named | undefined {
  let known = asked.get(main)
  if (!known) {
    known = remember((words) => find(main, words))
    asked.set(main, known)
  }
  return known(name)
}
const asked = new WeakMap<AuditedProcedure, (name: string) => Named | undefined>()

function find(main: AuditedProcedure, name: string): Named | undefined {
  const plain = plainName(name)
  if (!plain) return undefined
  const others = procedures.filter((p) => p !== main)
  const order = [main, ...others.filter((p) => !isSummary(p))]
  const forms = [
    ...new Set([
      plain,
      plain.replace(BEFORE, ''),
      plain.replace(AFTER, ''),
      plain.replace(BEFORE, '').replace(AFTER, ''),
    ]),
  ]
  return (
    ofMatter(main, exact(order, forms), name) ??
    byHead(main, name) ??
    exact(others.filter(isSummary), forms) ??
    longest(order, plain)
  )
}

/** The like act of the matter the file is about; a penalty told with other matters stays one. */
function ofMatter(main: AuditedProcedure, found: Named | undefined, name: string): Named | undefined {
  const own = found && found.under !== main ? alike[main.kind]?.[found.kind] : undefined
  return own && !(main.kind === 'off-site' && /处罚|听证|拟/.test(name)) ? { under: main, kind: own } : found
}

function exact(order: readonly AuditedProcedure[], forms: readonly string[]): Named | undefined {
  for (const words of forms)
    for (const under of order) {
      const kind = under.acts.get(words)
      if (kind) return { under, kind }
    }
  return undefined
}

function byHead(main: AuditedProcedure, name: string): Named | undefined {
  const head = headOf(name)
  if (!head) return undefined
  const under = byKind.get(head.of)
  return under && ofMatter(main, { under, kind: head.kind }, name)
}

/** Chinese names end with what they are: of names inside, the one that ends last, then the longest. */
function longest(order: readonly AuditedProcedure[], plain: string): Named | undefined {
  let best: (Named & { readonly end: number; readonly length: number }) | undefined
  for (const under of order)
    for (const [known, kind] of under.acts) {
      const at = known.length >= 3 ? plain.lastIndexOf(known) : -1
      if (at < 0) continue
      const [end, length] = [at + known.length, known.length]
      if (!best || end > best.end || (end === best.end && length > best.length)) best = { under, kind, end, length }
    }
  return best
}
