/** Width on a terminal: Chinese characters take two columns. */
export const widthOf = (text: string): number => [...text].reduce((w, c) => w + (/[\u1100-\uffff]/.test(c) ? 2 : 1), 0)

/** Rows as aligned columns. */
export function columns(rows: readonly (readonly string[])[]): string {
  const wide: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) wide[i] = Math.max(wide[i] ?? 0, widthOf(cell))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat((wide[i] ?? 0) - widthOf(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const json = (value: unknown): void => console.log(JSON.stringify(value, null, 2))
