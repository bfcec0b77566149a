/** A fault in words: what happened, and what to do when the error knows. */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cure } = error as { cure?: string }
  if (error.name !== 'Error' && error.name !== 'TypeError') return cure ? `${error.message}\n${cure}` : error.message
  return error.stack ?? error.message
}
