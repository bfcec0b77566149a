import { crc32, deflateSync } from 'node:zlib'
import { qrModules } from './qr.ts'

/** A QR code as a black-and-white PNG, `scale` pixels a module: Word reads no path. */
export function qrPng(words: string, scale = 6): Buffer {
  const modules = qrModules(words)
  const side = (modules.length + 8) * scale
  const stride = Math.ceil(side / 8) + 1
  const pixels = Buffer.alloc(stride * side, 0xff)
  for (let y = 0; y < side; y++) {
    pixels[y * stride] = 0 // no filter
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4]) {
        const at = y * stride + 1 + (x >> 3)
        pixels[at] = (pixels[at] ?? 0) & ~(0x80 >> (x & 7))
      }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1 // one bit a pixel, grey
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
