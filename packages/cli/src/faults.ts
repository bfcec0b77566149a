import { clearer } from '@zhiheng/record'

/** What the file system and the network refuse, in words that say what to do. */
const refused: Record<string, string> = {
  ENOENT: '没有这个文件或目录，请核对路径 no such file or folder; check the path',
  EACCES: '没有权限，请换用有权限的用户、目录或端口 not permitted; use another user, folder or port',
  EPERM: '没有权限，请换用有权限的用户或目录 not permitted; use another user or folder',
  EISDIR: '这是目录，请给出文件 this is a folder; name a file',
  ENOTDIR: '路径中有一段不是目录，请核对路径 part of the path is no folder; check it',
  EROFS: '此处只读，请换一个目录 read-only here; choose another folder',
  EADDRNOTAVAIL: '本机没有这个地址，请核对 --host this machine has no such address; check --host',
  ENOTFOUND: '主机名不存在，请核对 unknown host; check the name',
}

/** A fault in words: what happened, and what to do when the error knows. */
export function explainFault(thrown: unknown): string {
  const error = clearer(thrown)
  if (!(error instanceof Error)) return String(error)
  const { cure, code, path, address } = error as NodeJS.ErrnoException & { cure?: string; address?: string }
  if (code && refused[code]) return `${path ?? address ?? error.message}: ${refused[code]}`
  if (error.name !== 'Error' && error.name !== 'TypeError') return cure ? `${error.message}\n${cure}` : error.message
  return error.stack ?? error.message
}
