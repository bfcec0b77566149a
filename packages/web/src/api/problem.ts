import type { FieldIssue, Refusal, Text } from '@zhiheng/procedure'

/** An answer that is not success, in words. `network` means that nothing answered. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly words: Text
  readonly issues: readonly FieldIssue[]
  readonly refusal: Refusal | null
  readonly request: string

  constructor(p: {
    status: number
    code: string
    words: Text
    issues?: readonly FieldIssue[]
    refusal?: Refusal | null
    request?: string
  }) {
    super(p.words.en)
    this.status = p.status
    this.code = p.code
    this.words = p.words
    this.issues = p.issues ?? []
    this.refusal = p.refusal ?? null
    this.request = p.request ?? ''
  }

  get isNetwork(): boolean {
    return this.code === 'network'
  }
}

export const networkProblem = () =>
  new ApiProblem({
    status: 0,
    code: 'network',
    words: { zh: '网络连接不上，请检查网络后重试', en: 'The network cannot be reached; check it and try again' },
  })

/** Turns any reply into an ApiProblem: the one place where errors become words. */
export async function problemOf(reply: Response): Promise<ApiProblem> {
  const body = (await reply.json().catch(() => null)) as null | {
    code?: string
    message?: Text
    issues?: FieldIssue[]
    refusal?: Refusal | null
    request?: string
  }
  if (!body?.message?.zh && reply.status >= 502 && reply.status <= 504) return networkProblem()
  return new ApiProblem({
    status: reply.status,
    code: body?.code ?? 'fault',
    words: body?.message?.zh
      ? body.message
      : {
          zh: '服务暂时没有正常答复，请稍后重试',
          en: 'The server did not answer properly; try again shortly',
        },
    issues: body?.issues ?? [],
    refusal: body?.refusal ?? null,
    request: body?.request ?? '',
  })
}

export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem({
        status: 0,
        code: 'fault',
        words: { zh: '页面出错了，请重新载入', en: 'This page failed; please reload' },
      })
