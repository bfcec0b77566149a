import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Act, canonical, chainAct, envelopeOf, verifyChain } from '../src/index.ts'
import { draftOf } from './drafts.ts'

const place = { jurisdiction: '532301', matter: 'm', sequence: 1, previous: '' }

function chainOf(length: number, algorithm: 'sha-256' | 'sm3' = 'sha-256'): Act[] {
  const acts: Act[] = []
  for (let i = 1; i <= length; i++)
    acts.push(chainAct(draftOf(`act ${i}`), { ...place, sequence: i, previous: acts.at(-1)?.hash ?? '', algorithm }))
  return acts
}

describe('an act in its chain', () => {
  it('has hashes anyone can recompute from the documented formula', () => {
    const findings = [{ rule: 'penalty-prior-notice', reason: '当事人"同意"' }]
    const act = chainAct(draftOf('x', { findings, evidence: ['a'.repeat(64)], actor: '李\n四"' }), place)
    const { data, salt, hash, ...sealed } = act
    expect(envelopeOf(act)).toBe(canonical(sealed))
    const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(act.dataHash).toBe(sha(Buffer.concat([Buffer.from(salt ?? '', 'hex'), Buffer.from(canonical(data))])))
    expect(hash).toBe(sha(canonical(sealed)))
  })

  it.each(['sha-256', 'sm3'] as const)('verifies with %s', (algorithm) => {
    expect(verifyChain(chainOf(5, algorithm))).toEqual({ acts: 5, ok: true, firstBroken: null })
  })

  it('verifies across matters', () => {
    const other = chainAct(draftOf('o'), { ...place, matter: 'n' })
    expect(verifyChain([...chainOf(2), other])).toMatchObject({ acts: 3, ok: true })
  })

  it('still verifies after data and salt are destroyed', () => {
    const acts = chainOf(3).map((act) => ({ ...act, data: null, salt: null }))
    expect(verifyChain(acts).ok).toBe(true)
  })

  it.each<[string, (acts: Act[]) => void, number, string]>([
    ['changed data', (acts) => Object.assign(acts[1]!, { data: { cause: '别的' } }), 2, 'data'],
    ['another actor', (acts) => Object.assign(acts[1]!, { actor: '王五' }), 2, 'envelope'],
    ['other evidence', (acts) => Object.assign(acts[1]!, { evidence: ['b'.repeat(64)] }), 2, 'envelope'],
    [
      'a dropped finding',
      (acts) => Object.assign(acts[0]!, { findings: [{ rule: 'r', reason: null }] }),
      1,
      'envelope',
    ],
    ['a missing act', (acts) => acts.splice(1, 1), 3, 'sequence 3 follows 1'],
    ['a missing first act', (acts) => acts.splice(0, 1), 2, 'follows nothing'],
    ['a swapped pair', (acts) => acts.reverse(), 3, 'follows nothing'],
    ['an unhashable value', (acts) => Object.assign(acts[2]!, { data: Number.NaN }), 3, 'cannot be hashed'],
    [
      'a rewritten act',
      (acts) => acts.splice(1, 1, chainAct(draftOf('forged'), { ...place, sequence: 2, previous: acts[0]!.hash })),
      3,
      'previous',
    ],
  ])('names the act with %s', (_, tamper, sequence, why) => {
    const acts = chainOf(3)
    tamper(acts)
    const verdict = verifyChain(acts)
    expect(verdict.ok).toBe(false)
    expect(verdict.firstBroken).toMatchObject({ matter: 'm', sequence })
    expect(verdict.firstBroken?.why).toContain(why)
  })

  it.each([
    ['an upper-case id', { id: 'A0000000-0000-0000-0000-000000000000' }],
    ['a UTC instant', { happenedAt: '2026-03-02T09:30:00Z' }],
    ['30 February', { happenedAt: '2026-02-30T09:30:00+08:00' }],
    ['a short salt', { salt: 'ab' }],
    ['evidence that is no hash', { evidence: ['photo.jpg'] }],
    ['NUL in a text', { actor: 'a\0' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => chainAct(draftOf('x', wrong), place)).toThrow(TypeError)
  })
})
