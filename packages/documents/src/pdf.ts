import type { Enclosed, Paper } from './paper.ts'
import type { Job, Press } from './press.ts'
import { qrSvg } from './qr.ts'

/** A paper as PDF/A on A4. The same paper and fonts give the same bytes: the metadata’s date is the paper’s. */
export const pdfOf = (paper: Paper, press: Press): Promise<Uint8Array> => press.pdf(jobOf(paper))

export const jobOf = (paper: Paper): Job => ({
  main: 'single.typ',
  job: (broken) => ({ paper: settable(paper, broken), date: dayParts(paper.on) }),
  images: imagesOf([paper]),
})

/** What the template reads: no bytes, a path for each image that can be shown, the code drawn. */
export function settable(paper: Paper, broken: ReadonlySet<string>) {
  const { enclosed, ...rest } = paper
  return {
    ...rest,
    code: paper.verify && qrSvg(paper.verify),
    enclosed: enclosed.map((e) => {
      const path = nameOf(e)
      return { sha256: e.sha256.replace(/.{16}(?=.)/g, '$&\u200b'), path: path && !broken.has(path) ? path : '' }
    }),
  }
}

export function imagesOf(papers: readonly Paper[]): [string, Uint8Array][] {
  const found = new Map<string, Uint8Array>()
  for (const { enclosed } of papers) for (const e of enclosed) if (e.bytes && nameOf(e)) found.set(nameOf(e), e.bytes)
  return [...found]
}

const nameOf = (e: Enclosed) => (e.bytes && e.type ? `${e.sha256}.${e.type}` : '')

export function dayParts(on: string) {
  const [year, month, day] = on.split('-').map(Number)
  return { year, month, day }
}
