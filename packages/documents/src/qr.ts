import { encode } from 'uqr'

/** Dark and light modules of a QR code, without margin; error correction M holds a print that was folded. */
export const qrModules = (words: string): readonly (readonly boolean[])[] => encode(words, { ecc: 'M', border: 0 }).data

/** The code as one path, with the quiet margin of four modules that ISO/IEC 18004 asks for. */
export function qrSvg(words: string): string {
  const modules = qrModules(words)
  const side = modules.length + 8
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`
}
