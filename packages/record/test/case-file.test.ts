import { createHash } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Act,
  chainAct,
  exportCaseFile,
  leafBytes,
  leafHash,
  type MatterProof,
  MerkleTree,
  makeKeyPair,
  sha256,
  signerOf,
  signTreeHead,
  verifyCaseFile,
} from '../src/index.ts'
import { draftOf } from './drafts.ts'

const place = { jurisdiction: '532301', matter: 'case 1' }
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const photo = Buffer.from('a photo of goods on the pavement')
const decision = Buffer.from('%PDF 行政处罚决定书')
const signer = signerOf(makeKeyPair())

const first = chainAct(draftOf('a', { evidence: [hash(photo)] }), { ...place, sequence: 1, previous: '' })
const second = chainAct(draftOf('b', { evidence: [hash(decision)] }), { ...place, sequence: 2, previous: first.hash })
const acts = [first, second]

function proofOf(act: Act, by = signer): MatterProof {
  const leaf = { jurisdiction: act.jurisdiction, matter: act.matter, sequence: act.sequence, hash: act.hash }
  const tree = new MerkleTree(
    sha256,
    [1, 2, 3].map((n) => leafHash(Buffer.from([n]))),
  )
  tree.append(leafHash(leafBytes(leaf)))
  const head = {
    jurisdiction: act.jurisdiction,
    size: 4,
    root: tree.root().toString('hex'),
    at: '2026-03-03T00:00:00+08:00',
  }
  const path = tree.inclusionProof(3).map((one) => Buffer.from(one).toString('hex'))
  return { ...leaf, index: 3, path, head: signTreeHead(head, by) }
}

const documents = [{ name: '行政处罚决定书.pdf', bytes: decision }]
const files = new Map([
  [hash(photo), photo],
  [hash(decision), decision],
])
const source = {
  ...{ acts, proof: proofOf(second), documents, at: '2026-03-05T09:00:00+08:00', title: '楚综执罚决字〔2026〕1 号' },
  evidence: async (sha: string) => files.get(sha) ?? null,
}
let zip: Uint8Array
beforeAll(async () => {
  zip = await exportCaseFile(source)
})

/** The zip with members changed; with `honest`, the manifest is rewritten to hide it. */
function changed(change: (members: Record<string, Uint8Array>) => void, honest = false): Uint8Array {
  const members = unzipSync(zip)
  change(members)
  if (honest) {
    const manifest = JSON.parse(Buffer.from(members['manifest.json']!).toString())
    manifest.members = Object.fromEntries(
      Object.entries(members)
        .filter(([name]) => name !== 'manifest.json')
        .map(([name, bytes]) => [name, hash(bytes)]),
    )
    members['manifest.json'] = Buffer.from(JSON.stringify(manifest))
  }
  return zipSync(members)
}
const put = (name: string, bytes: Uint8Array) => (members: Record<string, Uint8Array>) => {
  members[name] = bytes
}
const edit = (name: string, from: string, to: string) => (members: Record<string, Uint8Array>) => {
  const text = Buffer.from(members[name]!).toString()
  expect(text).toContain(from)
  members[name] = Buffer.from(text.replace(from, to))
}
const problemsOf = (bytes: Uint8Array, trustedKey?: string) => {
  const { ok, problems } = verifyCaseFile(bytes, { trustedKey })
  expect(ok).toBe(problems.length === 0)
  return problems.map((one) => `${one.where}: ${one.en}`)
}

describe('a case file', () => {
  it('verifies offline, with the trusted key too', () => {
    const verdict = verifyCaseFile(zip, { trustedKey: signer.key })
    expect(verdict).toMatchObject({ ok: true, ...place, acts: 2, covered: 2, key: signer.key, problems: [], notes: [] })
  })

  it('is the same bytes for the same source', async () => {
    expect(hash(await exportCaseFile(source))).toBe(hash(zip))
  })

  it('tells a clerk in Chinese and English how to check it', () => {
    const readme = Buffer.from(unzipSync(zip)['README.md']!).toString()
    for (const part of ['楚综执罚决字〔2026〕1 号', '怎样核对', 'To check it offline', signer.key])
      expect(readme).toContain(part)
  })

  it.each<[string, () => Uint8Array, string[]]>([
    ['a zip cut short', () => zip.subarray(0, zip.length - 40), ['zip: the zip is damaged: invalid zip data']],
    ['something that is no zip', () => Buffer.from('hello'), ['zip: the zip is damaged: invalid zip data']],
    ['no manifest', () => changed((m) => void delete m['manifest.json']), ['manifest.json: the member is missing']],
    [
      'an altered document',
      () => changed(edit('documents/行政处罚决定书.pdf', '处罚', '奖励')),
      ['documents/行政处罚决定书.pdf: altered: its SHA-256 differs from the manifest'],
    ],
    [
      'a missing document',
      () => changed((m) => void delete m['documents/行政处罚决定书.pdf']),
      ['documents/行政处罚决定书.pdf: listed in the manifest but missing'],
    ],
    ['an added file', () => changed(put('documents/x.pdf', decision)), ['documents/x.pdf: not listed in the manifest']],
    ['missing acts', () => changed((m) => void delete m['acts.jsonl']), ['acts.jsonl: the member is missing']],
    [
      'an altered act, hidden in the manifest',
      () => changed(edit('acts.jsonl', '占道经营', '占道经菅'), true),
      [`acts.jsonl: act 1 (${first.id}): data does not match its hash`],
    ],
    [
      'an altered proof',
      () => changed(edit('proof.json', '"index": 3', '"index": 2'), true),
      ['proof.json: the proof fails: the path does not lead from the act to the root'],
    ],
    ['a missing proof', () => changed((m) => void delete m['proof.json']), ['proof.json: the member is missing']],
    [
      'no seal',
      () => changed(put('proof.json', Buffer.from('null')), true),
      ['proof.json: not sealed yet: there is no proof'],
    ],
    [
      'nonsense as proof',
      () => changed(put('proof.json', Buffer.from('{}')), true),
      ['proof.json: the proof is not of this matter'],
    ],
    [
      'an altered signature',
      () => changed(edit('proof.json', '2026-03-03', '2026-03-02'), true),
      ['proof.json: the signature of the tree head fails'],
    ],
    [
      'altered evidence, hidden in the manifest',
      () => changed(edit(`evidence/${hash(photo)}`, 'photo', 'fhoto'), true),
      [`evidence/${hash(photo)}: differs from the hash its act recorded`],
    ],
    [
      'missing evidence',
      () => changed((m) => void delete m[`evidence/${hash(photo)}`], true),
      [`evidence/${hash(photo)}: an act names this evidence, which is missing`],
    ],
    [
      'another act with a whole chain of its own',
      () => {
        const forged = chainAct(draftOf('forged', { evidence: [hash(photo), hash(decision)] }), {
          ...place,
          sequence: 1,
          previous: '',
        })
        return changed(put('acts.jsonl', Buffer.from(`${JSON.stringify(forged)}\n`)), true)
      },
      ['proof.json: the proof is not of this matter'],
    ],
  ])('is found out with %s', (_, make, problems) => {
    expect(problemsOf(make())).toEqual(problems)
  })

  it('is found out when a stranger signed it, once the key is known', async () => {
    const forged = await exportCaseFile({ ...source, proof: proofOf(second, signerOf(makeKeyPair())) })
    expect(problemsOf(forged)).toEqual([])
    expect(problemsOf(forged, signer.key)).toEqual(['proof.json: signed by another key than the trusted one'])
  })

  it('notes, without blame, evidence withheld, unbound documents and acts not sealed yet', async () => {
    const partial = await exportCaseFile({
      ...source,
      proof: proofOf(first),
      documents: [{ name: 'cover.txt', bytes: photo.subarray(1) }],
      evidence: async () => null,
    })
    const { ok, covered, notes } = verifyCaseFile(partial)
    expect([ok, covered]).toEqual([true, 1])
    expect(notes.map((one) => one.where)).toEqual([
      `evidence/${hash(photo)}`,
      `evidence/${hash(decision)}`,
      'documents/cover.txt',
      'proof.json',
    ])
  })

  it('still verifies when data were destroyed at the end of retention', async () => {
    const destroyed = await exportCaseFile({ ...source, acts: acts.map((act) => ({ ...act, data: null, salt: null })) })
    expect(verifyCaseFile(destroyed).ok).toBe(true)
  })

  it('refuses document names that lead elsewhere', async () => {
    await expect(exportCaseFile({ ...source, documents: [{ name: '../x', bytes: photo }] })).rejects.toThrow(TypeError)
  })
})
