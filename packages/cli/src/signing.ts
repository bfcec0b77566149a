import { userInfo } from 'node:os'
import { openPool, type SignatureAlgorithm } from '@zhiheng/record'
import { chooseSigning, instantOf, prepareDatabase, type Signing, SigningDiffers, signings } from '@zhiheng/server'
import { type Input, Usage } from './command.ts'
import type { Store } from './home.ts'

export const signingOptions = { signing: { type: 'string' }, reason: { type: 'string' } } as const

export const signingHelp = {
  '--signing NAME': 'ed25519 (with SHA-256, the default) or sm2 (with SM3); kept by the store (or ZHIHENG_SIGNING)',
  '--reason TEXT': 'why the store signs another way from now on; needed to change it, and recorded',
}

const words: Record<SignatureAlgorithm, string> = { ed25519: 'Ed25519 + SHA-256', sm2: 'SM2 + SM3' }
export const signingWords = ({ signature }: Signing) => words[signature]

/** The way of signing asked for; undefined leaves it as the store has it. @throws Usage */
export function wantedSigning(input: Input): SignatureAlgorithm | undefined {
  const given = input.text('signing') ?? (process.env.ZHIHENG_SIGNING || undefined)
  if (given === undefined || Object.hasOwn(signings, given)) return given as SignatureAlgorithm | undefined
  throw new Usage(`“${given}” is no way of signing; give ed25519 or sm2.`)
}

/** Settles it before anything is recorded. A store that has acts changes only with a reason, which is recorded. */
export async function settleSigning(input: Input, store: Store): Promise<void> {
  const wanted = wantedSigning(input)
  if (!wanted) return
  await prepareDatabase(store.url)
  const db = openPool(store.url, { role: 'app', max: 1 })
  const hand = { person: `zhiheng serve (${accountName()})`, at: instantOf(Date.now()), reason: input.text('reason') }
  try {
    const { signing, changed } = await chooseSigning(db, store.jurisdiction, wanted, hand)
    if (changed)
      console.log(
        `今后按 ${signingWords(signing)} 签名和计算校验值，已记入登记簿变更。 ` +
          `From now on the store signs and hashes with ${signingWords(signing)}; the change is recorded.`,
      )
  } catch (error) {
    if (!(error instanceof SigningDiffers)) throw error
    throw new Usage(
      `本库一直按 ${signingWords(error.stands)} 签名，没有改动。确要改为 ${words[wanted]}，请加 --reason 说明理由；已有记录不变。\n` +
        `This store signs with ${signingWords(error.stands)}; nothing was changed. To go on with ${words[wanted]}, ` +
        'give --reason "…"; what is recorded stays as it is.',
    )
  } finally {
    await db.end()
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return '?' // a container may run under a number without a name
  }
}
