/** A progress bar on a terminal, a line every tenth elsewhere. `done` runs from 0 to 1. */
export function progressBar(label: string): (done: number) => void {
  let shown = -1
  const terminal = process.stderr.isTTY
  return (done) => {
    const percent = Math.floor(done * 100)
    if (percent === shown || (!terminal && percent % 10 !== 0)) return
    shown = percent
    const filled = Math.round(done * 24)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(24 - filled)}`
    process.stderr.write(
      terminal ? `\r${label} ${bar} ${percent}%${percent >= 100 ? '\n' : ''}` : `${label} ${percent}%\n`,
    )
  }
}
