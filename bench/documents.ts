import { existsSync } from 'node:fs'
import { docxOf, type Paper, Press, paperOf, pdfOf } from '@zhiheng/documents'
import { paperPage } from '@zhiheng/server/documents/paper.ts'
import { chromium } from 'playwright-core'
import { context, madeWith, samples } from '../packages/documents/test/samples.ts'
import type { Ground } from './ground.ts'
import { type Line, median, milliseconds, sideBySide, times } from './measure.ts'

const browserPath = process.env.ZHIHENG_BROWSER ?? '/usr/bin/chromium'
/** Each paper has its own number and hash, so that none is remembered whole. */
let serial = 0

function nextDecision(): Paper {
  serial++
  const made = madeWith({ ...samples.decision, number: `楚综执罚决〔2024〕${serial}号` }, `decision-${serial}`)
  return paperOf(made, { ...context, hash: serial.toString(16).padStart(64, '0') })
}

const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A decision of two pages: our PDF, warm, beside the same paper’s page printed by a warm headless Chromium. */
export async function documents(ground: Ground): Promise<Line[]> {
  if (!existsSync(browserPath)) throw new Error(`no Chromium at ${browserPath}; set ZHIHENG_BROWSER`)
  const press = new Press()
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    const ours = () => timed(() => pdfOf(nextDecision(), press))
    const peer = () =>
      timed(async () => {
        await page.setContent(paperPage(nextDecision(), { href: (sha256) => sha256 }))
        await page.pdf({ format: 'A4', preferCSSPageSize: true })
      })
    for (let i = 0; i < 3; i++) {
      await ours()
      await peer()
    }
    const found = await sideBySide(ground.quick ? 3 : 41, ours, peer)
    const ratio = 1 / found.ratio
    const word: number[] = []
    for (let i = 0; i < (ground.quick ? 3 : 20); i++) word.push(await timed(() => docxOf(nextDecision())))
    ground.say(`the same as a Word file: ${milliseconds(median(word))}`)
    return [
      {
        measure: 'Penalty decision as PDF, 2 pages, warm (peer: the same page printed by headless Chromium)',
        ours: milliseconds(found.ours),
        peer: milliseconds(found.peer),
        ratio: times(ratio),
        bar: '≥ 20×',
        met: ratio >= 20,
      },
    ]
  } finally {
    await browser.close()
    await press.close()
  }
}
