import { unzipSync } from 'fflate'
import { type Act, verifyChain } from '../act.ts'
import { hashHex } from '../hash.ts'
import { brokenProof, type MatterProof, verifyTreeHead } from '../proof.ts'
import type { Manifest } from './case-file.ts'

export interface CaseFileProblem {
  /** Member of the zip, or `zip`. */
  where: string
  zh: string
  en: string
}

export interface CaseFileVerdict {
  ok: boolean
  jurisdiction: string
  matter: string
  acts: number
  /** Acts 1 … covered are proven by the signed tree head. */
  covered: number
  /** Public key that signed; '' without proof. Compare it with the published one when no `trustedKey` was given. */
  key: string
  problems: CaseFileProblem[]
  /** True things a reader should know that are no fault: evidence withheld, later acts not sealed yet. */
  notes: CaseFileProblem[]
}

/** Largest unpacked size accepted, against zip bombs. */
const maxUnpacked = 4 * 1024 ** 3

/** Checks a case file offline, from its bytes alone. Never throws; each fault is a problem of its own. */
export function verifyCaseFile(zip: Uint8Array, { trustedKey }: { trustedKey?: string } = {}): CaseFileVerdict {
  const verdict: CaseFileVerdict = {
    ok: false,
    jurisdiction: '',
    matter: '',
    acts: 0,
    covered: 0,
    key: '',
    problems: [],
    notes: [],
  }
  const members = unpack(zip, verdict)
  if (members === null) return verdict
  const manifest = readManifest(members, verdict)
  if (manifest !== null) {
    checkMembers(members, manifest, verdict)
    const acts = checkActs(members, manifest, verdict)
    // Without acts, complaints about evidence and proof would only hide the cause.
    if (acts !== null) {
      checkEvidence(members, manifest, acts, verdict)
      checkProof(members, acts, trustedKey, verdict)
    }
  }
  return { ...verdict, ok: verdict.problems.length === 0 }
}

type Members = Record<string, Uint8Array>

function unpack(zip: Uint8Array, { problems }: CaseFileVerdict): Members | null {
  try {
    let total = 0
    return unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize
        if (total > maxUnpacked) throw new Error('too large when unpacked')
        return true
      },
    })
  } catch (error) {
    problems.push({ where: 'zip', zh: '压缩包已损坏，无法打开', en: `the zip is damaged: ${(error as Error).message}` })
    return null
  }
}

function parse<T>(members: Members, name: string, problems: CaseFileProblem[]): T | null {
  const found = members[name]
  if (found === undefined) {
    problems.push({ where: name, zh: '缺少该文件', en: 'the member is missing' })
    return null
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found)) as T
  } catch {
    problems.push({ where: name, zh: '内容无法读取', en: 'the content cannot be read' })
    return null
  }
}

function readManifest(members: Members, verdict: CaseFileVerdict): Manifest | null {
  const manifest = parse<Manifest>(members, 'manifest.json', verdict.problems)
  if (manifest === null) return null
  const isWhole =
    manifest.format === 'zhiheng-case-file/1' && isRecord(manifest.members) && Array.isArray(manifest.withheld)
  if (isWhole) {
    verdict.jurisdiction = String(manifest.jurisdiction)
    verdict.matter = String(manifest.matter)
    return manifest
  }
  verdict.problems.push({
    where: 'manifest.json',
    zh: '不是本程序认识的案卷格式',
    en: 'not a case file format this program knows',
  })
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function checkMembers(members: Members, manifest: Manifest, { problems }: CaseFileVerdict) {
  for (const [name, expected] of Object.entries(manifest.members)) {
    const found = members[name]
    if (found === undefined) {
      if (!['acts.jsonl', 'proof.json'].includes(name))
        problems.push({ where: name, zh: '清单中有该文件，案卷里没有', en: 'listed in the manifest but missing' })
    } else if (hashHex('sha-256', found) !== expected)
      problems.push({
        where: name,
        zh: '内容被改动：与清单的 SHA-256 不符',
        en: 'altered: its SHA-256 differs from the manifest',
      })
  }
  for (const name of Object.keys(members))
    if (name !== 'manifest.json' && !name.endsWith('/') && !Object.hasOwn(manifest.members, name))
      problems.push({ where: name, zh: '清单中没有该文件', en: 'not listed in the manifest' })
}

function checkActs(members: Members, manifest: Manifest, verdict: CaseFileVerdict): Act[] | null {
  const where = 'acts.jsonl'
  const found = members[where]
  if (found === undefined) {
    verdict.problems.push({ where, zh: '缺少该文件', en: 'the member is missing' })
    return null
  }
  let acts: Act[]
  try {
    acts = new TextDecoder('utf-8', { fatal: true })
      .decode(found)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Act)
    if (!acts.every((act) => isRecord(act) && Array.isArray(act.evidence) && Array.isArray(act.findings)))
      throw new TypeError()
  } catch {
    verdict.problems.push({ where, zh: '行为记录无法读取', en: 'the acts cannot be read' })
    return null
  }
  const chain = verifyChain(acts)
  verdict.acts = chain.acts
  if (chain.firstBroken) {
    const { sequence, id, why } = chain.firstBroken
    verdict.problems.push({
      where,
      zh: `第 ${sequence} 项行为（${id}）与其校验值不符`,
      en: `act ${sequence} (${id}): ${why}`,
    })
  }
  if (acts.some((act) => act.matter !== manifest.matter || act.jurisdiction !== manifest.jurisdiction))
    verdict.problems.push({ where, zh: '含有其他事项的行为', en: 'holds acts of another matter' })
  return acts
}

function checkEvidence(
  members: Members,
  manifest: Manifest,
  acts: readonly Act[],
  { problems, notes }: CaseFileVerdict,
) {
  const named = new Set(acts.flatMap((act) => act.evidence))
  for (const sha256 of named) {
    const where = `evidence/${sha256}`
    const found = members[where]
    if (found !== undefined) {
      if (hashHex('sha-256', found) !== sha256)
        problems.push({ where, zh: '证据内容与行为记载的 SHA-256 不符', en: 'differs from the hash its act recorded' })
    } else if (manifest.withheld.includes(sha256))
      notes.push({ where, zh: '该证据未附', en: 'this evidence is withheld' })
    else if (!Object.hasOwn(manifest.members, where))
      problems.push({ where, zh: '行为提到的证据不在案卷里', en: 'an act names this evidence, which is missing' })
  }
  for (const name of Object.keys(members)) {
    if (name.startsWith('evidence/') && !named.has(name.slice(9)))
      problems.push({ where: name, zh: '没有行为提到该证据', en: 'no act names this evidence' })
    if (name.startsWith('documents/') && !named.has(hashHex('sha-256', members[name]!)))
      notes.push({
        where: name,
        zh: '该文书仅为阅读方便：没有行为记载其校验值',
        en: 'for reading only: no act recorded the hash of this document',
      })
  }
}

function checkProof(members: Members, acts: readonly Act[], trustedKey: string | undefined, verdict: CaseFileVerdict) {
  const where = 'proof.json'
  const { problems, notes } = verdict
  const before = problems.length
  const proof = parse<MatterProof | null>(members, where, problems)
  if (problems.length > before) return
  if (proof === null) {
    problems.push({ where, zh: '尚未封存：没有封存证明', en: 'not sealed yet: there is no proof' })
    return
  }
  const why = safely(() => wrongProof(proof, acts, trustedKey))
  if (why !== null) {
    problems.push({ where, ...why })
    return
  }
  verdict.covered = proof.sequence
  verdict.key = proof.head.key
  if (proof.sequence < acts.length)
    notes.push({
      where,
      zh: `第 ${proof.sequence} 项以后的行为尚未封存`,
      en: `acts after ${proof.sequence} are not sealed yet`,
    })
}

type Why = { zh: string; en: string } | null

function wrongProof(proof: MatterProof, acts: readonly Act[], trustedKey: string | undefined): Why {
  const act = acts[proof.sequence - 1]
  if (
    act === undefined ||
    act.hash !== proof.hash ||
    act.matter !== proof.matter ||
    act.jurisdiction !== proof.jurisdiction
  )
    return { zh: '封存证明不是本案的', en: 'the proof is not of this matter' }
  const broken = brokenProof(proof)
  if (broken !== null) return { zh: '封存证明不成立：推算不到树根', en: `the proof fails: ${broken}` }
  if (!verifyTreeHead(proof.head)) return { zh: '树头签名不成立', en: 'the signature of the tree head fails' }
  if (trustedKey !== undefined && trustedKey.toLowerCase() !== proof.head.key)
    return { zh: '签名的公钥不是所信任的公钥', en: 'signed by another key than the trusted one' }
  return null
}

function safely(check: () => Why): Why {
  try {
    return check()
  } catch (error) {
    return { zh: '封存证明格式不对', en: `malformed proof: ${(error as Error).message}` }
  }
}
