import { formatCitation } from '@zhiheng/law'
import { type Degree, recommend } from '@zhiheng/law/discretion/index.ts'
import { power } from '@zhiheng/law/powers/index.ts'
import { countsAsCitizen, type Party } from '@zhiheng/matters/party.ts'
import type { Cause } from './causes.ts'

/** Degrees of the benchmark as a case file calls them. */
const called: Readonly<Record<Degree, string>> = {
  trifling: 'trifling',
  slight: 'light',
  ordinary: 'ordinary',
  grave: 'grave',
  serious: 'very-grave',
}

const because: Readonly<Record<Degree, string>> = {
  trifling: '持续时间短，影响小',
  slight: '系初次被查处，责令后立即改正，社会影响较小',
  ordinary: '责令后在期限内改正，没有造成其他危害后果',
  grave: '持续时间较长，影响周边居民生活，多次收到投诉',
  serious: '拒不配合调查，造成较大影响',
}

/** Whole hundreds of yuan off the middle, within the range: no two teams decide quite alike. */
function within({ range, recommended = 0 }: ReturnType<typeof recommend>, lean: number): number {
  if (!lean || !range || range === 'set-locally') return recommended
  const off = Math.round((((range.max - range.min) / 2) * lean) / 10_000) * 10_000
  return Math.min(range.max, Math.max(range.min, recommended + off))
}

/**
 * Facts, articles, fine and reasons of a case, the fine as the benchmark recommends it, or leaning to one end of its
 * range: `lean` from -1 to 1.
 * @throws Error where the law gives no fine: a fault of the list of causes
 */
export function sanctionOf(
  cause: Cause,
  party: Party,
  on: string,
  facts: string,
  degree: Degree,
  circumstances: readonly string[] = [],
  lean = 0,
) {
  const item = power(cause.power, on)
  const found = recommend({
    ...{ power: cause.power, factsOn: on, decidedOn: on, degree },
    addressee: countsAsCitizen(party.kind) ? 'individual' : 'organisation',
    ...(cause.conditions ? { conditions: cause.conditions } : {}),
    ...(cause.base ? { base: cause.base } : {}),
    // The second look found it corrected in time.
    found: { correction: 'in-time' },
  })
  const amount = found.recommended
  if (!item || found.is !== 'fine' || amount === undefined)
    throw new Error(`no fine for ${cause.power}: ${found.refusals.map((r) => r.zh).join()}`)
  const decided = within(found, lean)
  const departure =
    decided < amount
      ? '在裁量幅度内，因面积较小、持续时间较短、当事人积极配合，低于建议金额'
      : '在裁量幅度内，因面积较大、持续时间较长，高于建议金额'
  return {
    ...articlesOf(cause.power, on),
    facts,
    penalties: [{ kind: 'fine', amount: decided }],
    discretion: {
      degree: called[degree],
      reasons: `${because[degree]}，按裁量阶次属${degree === 'grave' ? '较重' : degree === 'slight' ? '较轻' : '一般'}。`,
      recommended: amount,
      ...(decided === amount ? {} : { departure }),
      ...(circumstances.length ? { circumstances } : {}),
    },
  }
}

/** The articles violated and the ones that punish, as a paper writes them. */
export function articlesOf(code: string, on: string) {
  const item = power(code, on)
  return {
    violated: (item?.violated ?? []).slice(0, 2).map((c) => formatCitation(c)),
    punished: (item?.punished ?? []).slice(0, 2).map((c) => formatCitation(c)),
  }
}
