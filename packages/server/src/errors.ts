import type { FieldIssue, Refusal, Text } from '@zhiheng/procedure'

/** Every code the API answers with: status, and words for people. `docs/errors.md` is made from this table. */
export const errorCodes = {
  'bad-input': [400, '填写有误，请按提示修改', 'Some fields need attention'],
  'bad-json': [400, '请求不是有效的 JSON', 'The request is not valid JSON'],
  'bad-cursor': [400, '翻页标记无效，请从第一页重新打开', 'The page marker is not valid; start from the first page'],
  'not-signed-in': [401, '请先登录', 'Please sign in'],
  'wrong-password': [401, '账号或密码不正确', 'Wrong account or password'],
  locked: [
    423,
    '密码连续输错 5 次，账号已锁定。请在 15 分钟后再试；忘记密码请联系系统管理员',
    'Five wrong tries: the account is locked. Try again in 15 minutes; if you forgot the password, ask your administrator',
  ],
  'no-right': [403, '您没有这项权限', 'You have no right to do this'],
  'role-may-not': [403, '您的岗位不能办理这一步', 'Your role may not do this'],
  'not-found': [404, '没有找到', 'Not found'],
  refused: [409, '现在不能办理', 'Not possible now'],
  stale: [412, '其他人刚刚办理了这件事，请重新载入后再试', 'Somebody acted first; reload and try again'],
  'register-changed': [
    409,
    '这一行刚被改过或已不存在，您的修改没有保存。请核对现在的内容后再改',
    'This line was changed or removed meanwhile; nothing was saved. Look at it as it is now and try again',
  ],
  'act-id-taken': [409, '这个行为编号已用于另一案卷', 'This act id belongs to another matter'],
  'too-large': [413, '文件太大，单个文件不超过 20 MB', 'The file is too large; 20 MB at most'],
  'not-an-image': [
    415,
    '这不是照片或支持的文件(JPEG、PNG、WebP、PDF、MP4)',
    'Not a photo or a supported file (JPEG, PNG, WebP, PDF, MP4)',
  ],
  'too-many': [429, '操作过于频繁，请稍后再试', 'Too many requests; try again later'],
  'disk-full': [
    507,
    '磁盘已满，没有保存。请联系管理员清理空间后重试',
    'The disk is full; nothing was saved. Free some space and try again',
  ],
  'no-database': [
    503,
    '数据库暂时连不上，请稍后重试；已确认的内容不会丢失',
    'The database cannot be reached; what was acknowledged is safe',
  ],
  fault: [500, '系统出错了，已记录。请把编号告诉管理员', 'A fault; it was logged. Tell the administrator the number'],
} as const satisfies Record<string, readonly [number, string, string]>

export type ErrorCode = keyof typeof errorCodes

/** An answer that is not success. Thrown inside routes only, and turned into JSON in one place. */
export class HttpProblem extends Error {
  readonly code: string
  readonly status: number
  readonly words: Text
  readonly issues: readonly FieldIssue[]
  readonly refusal: Refusal | null
  readonly extra: Record<string, unknown>

  constructor(
    code: ErrorCode,
    more: { words?: Text; issues?: readonly FieldIssue[]; refusal?: Refusal; extra?: Record<string, unknown> } = {},
  ) {
    const [status, zh, en] = errorCodes[code]
    super(more.words?.en ?? en)
    this.code = more.refusal?.code ?? code
    this.status = status
    this.words = more.words ?? { zh, en }
    this.issues = more.issues ?? []
    this.refusal = more.refusal ?? null
    this.extra = more.extra ?? {}
  }
}

/** A refusal by right is 403, by law or state 409; both carry the article and the cure. */
export const refusedBy = (refusal: Refusal) =>
  new HttpProblem(refusal.side === 'right' ? 'no-right' : 'refused', { words: refusal.why, refusal })
