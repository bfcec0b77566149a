/** Width and height in pixels told by the head of a PNG or JPEG file; null when it is neither. */
export function imageSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (b.length > 24 && b.toString('latin1', 1, 4) === 'PNG')
    return { width: b.readUInt32BE(16), height: b.readUInt32BE(20) }
  if (b[0] !== 0xff || b[1] !== 0xd8) return null
  for (let at = 2; at + 9 < b.length && b[at] === 0xff; at += 2 + b.readUInt16BE(at + 2)) {
    const marker = b[at + 1] ?? 0
    // Start of frame, but not the tables that share its range (ITU T.81, B.1.1.3).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: b.readUInt16BE(at + 7), height: b.readUInt16BE(at + 5) }
  }
  return null
}
