import { ImageRun, Paragraph } from 'docx'
import { type Kit, run } from './docx-type.ts'
import { imageSize } from './image-size.ts'
import type { Enclosed, Paper } from './paper.ts'

/** Pixels at 96 to the inch that an image may take: 120 mm by 80 mm. */
const ROOM = { width: 454, height: 302 }

/** The files that belong to a paper, each with its hash; images are shown where Word can read them. */
export const photographs = (paper: Paper, kit: Kit): Paragraph[] =>
  paper.enclosed.flatMap((e, i) => {
    const picture = pictureOf(e, i)
    const caption = run(kit, `附件 ${i + 1}　SHA-256 ${e.sha256}`, { size: 17 })
    return [
      ...(picture ? [new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [picture] })] : []),
      new Paragraph({ spacing: { before: 60, after: 120 }, children: [caption] }),
    ]
  })

function pictureOf({ bytes, type }: Enclosed, i: number): ImageRun | null {
  const size = bytes && (type === 'jpg' || type === 'png') ? imageSize(bytes) : null
  if (!size || !bytes) return null
  const scale = Math.min(1, ROOM.width / size.width, ROOM.height / size.height)
  const name = `附件 ${i + 1}`
  return new ImageRun({
    type: type as 'jpg' | 'png', // looked at two lines above
    data: bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { id: String(i + 2), title: name, description: name, name },
  })
}
