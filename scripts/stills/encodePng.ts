import { promisify } from 'node:util'
import { crc32, deflate, type ZlibOptions } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BITS = 8
const TRUE_COLOUR = 2

/**
 * A picture without transparency as PNG. The rasteriser's own writer keeps
 * the alpha channel and filters each row, which makes flat maps half as large
 * again. `pixels`: red, green, blue, alpha, row by row.
 */
export async function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  const row = width * 3 + 1
  const raw = Buffer.alloc(row * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    // The first byte of each row says "no filter".
    const to = pixel * 3 + Math.floor(pixel / width) + 1
    raw[to] = pixels[pixel * 4] ?? 0
    raw[to + 1] = pixels[pixel * 4 + 1] ?? 0
    raw[to + 2] = pixels[pixel * 4 + 2] ?? 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([BITS, TRUE_COLOUR], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'IDAT',
      await promisify<Buffer, ZlibOptions, Buffer>(deflate)(raw, { level: 9 }),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
