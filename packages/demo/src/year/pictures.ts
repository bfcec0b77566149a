import { deflateSync } from 'node:zlib'

/** CRC-32 of PNG chunks. */
const table = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Buffer) => {
  let c = 0xffffffff
  for (const b of bytes) c = (table[(c ^ b) & 255] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc(body), body.length + 4)
  return out
}

type Rgb = readonly [number, number, number]

const W = 320
const H = 240

/** A drawn street, not a photograph: sky, houses, pavement; `after` is the same street tidied. */
export function streetPicture(seed: number, after: boolean): Buffer {
  const random = noise(seed)
  const houses: [number, number, Rgb][] = Array.from({ length: 5 }, (_, i) => [
    i * 64,
    50 + random() * 70,
    tone(random, 150, 60),
  ])
  const things: [number, number, number, number, Rgb][] = Array.from({ length: 9 }, () => [
    20 + random() * 260,
    168 + random() * 46,
    8 + random() * 26,
    6 + random() * 18,
    tone(random, 90, 110),
  ])
  const raw = Buffer.alloc(H * (1 + W * 3))
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const [r, g, b] = pixel(x, y, houses, after ? things.slice(0, 0) : things)
      const at = y * (1 + W * 3) + 1 + x * 3
      raw[at] = r
      raw[at + 1] = g
      raw[at + 2] = b
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(W, 0)
  header.writeUInt32BE(H, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pixel(
  x: number,
  y: number,
  houses: [number, number, Rgb][],
  things: [number, number, number, number, Rgb][],
): Rgb {
  for (const [left, top, w, h, colour] of things)
    if (x >= left && x < left + w && y >= top && y < top + h) return colour
  if (y > 160) return y > 216 ? [92, 96, 102] : (x + y) % 32 < 2 ? [168, 168, 164] : [186, 186, 180]
  const house = houses[Math.min(4, Math.floor(x / 64))] as [number, number, Rgb]
  if (y > 160 - house[1]) return x % 16 > 4 && x % 16 < 12 && y % 22 > 6 && y % 22 < 16 ? [214, 222, 228] : house[2]
  return [188 + y / 6, 208 + y / 8, 226]
}

const tone = (random: () => number, low: number, spread: number): Rgb => [
  low + random() * spread,
  low + random() * spread * 0.9,
  low + random() * spread * 0.8,
]

function noise(seed: number): () => number {
  let a = seed * 2654435761
  return () => {
    a = (Math.imul(a ^ (a >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return a / 4294967296
  }
}
