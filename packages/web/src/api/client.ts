import { networkProblem, problemOf } from './problem.ts'

/** Calls the API; throws an ApiProblem for anything that is not success. */
export async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  let reply: Response
  try {
    reply = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw networkProblem()
  }
  if (!reply.ok) throw await problemOf(reply)
  return (await reply.json()) as T
}

export const send = <T>(path: string, body: unknown, method = 'POST'): Promise<T> =>
  call<T>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Uploads one file and returns its hash. */
export function upload(file: File): Promise<{ sha256: string; media: string; bytes: number }> {
  const form = new FormData()
  form.append('file', file)
  return call('/api/evidence', { method: 'POST', body: form })
}

export const evidenceUrl = (sha256: string) => `/api/evidence/${sha256}`
