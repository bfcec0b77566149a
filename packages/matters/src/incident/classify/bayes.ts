/** Multinomial naive Bayes over words and character pairs, trained on a few hundred short texts at start. */
export interface Bayes {
  /** Log-odds of each class against the mean class, per feature known, and how many features were known. */
  score(features: readonly string[]): { readonly logs: Float64Array; readonly known: number }
}

const smoothing = 0.2

export function trainBayes(
  classCount: number,
  samples: readonly { target: number; features: readonly string[] }[],
): Bayes {
  const counts = new Map<string, Float64Array>()
  const totals = new Float64Array(classCount)
  for (const { target, features } of samples)
    for (const feature of new Set(features)) {
      const row = counts.get(feature) ?? new Float64Array(classCount)
      row[target] = (row[target] ?? 0) + 1
      counts.set(feature, row)
      totals[target] = (totals[target] ?? 0) + 1
    }
  // The vocabulary is pruned of what says nothing: seen in very many classes or only once in all.
  const weights = new Map<string, Float64Array>()
  for (const [feature, row] of counts) {
    const sum = row.reduce((a, b) => a + b, 0)
    const spread = row.filter((n) => n > 0).length
    if (sum < 2 || spread > classCount / 4) continue
    const logs = row.map((n, k) => Math.log((n + smoothing) / ((totals[k] ?? 0) + smoothing * counts.size)))
    const mean = logs.reduce((a, b) => a + b, 0) / classCount
    weights.set(
      feature,
      logs.map((l) => l - mean),
    )
  }
  return {
    score(features) {
      const logs = new Float64Array(classCount)
      let known = 0
      for (const feature of features) {
        const row = weights.get(feature)
        if (!row) continue
        known++
        for (let k = 0; k < classCount; k++) logs[k] = (logs[k] ?? 0) + (row[k] ?? 0)
      }
      return { logs, known }
    },
  }
}
