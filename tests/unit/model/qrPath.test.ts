import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { QUIET, qrPath } from '../../../src/model/qrPath'

/** Pixels of a path of squares, `scale` px to a module. */
function pixelsOf({ size, d }: { size: number; d: string }, scale = 4) {
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row++) {
      const from = ((Number(y) * scale + row) * side + Number(x) * scale) * 4
      for (let i = 0; i < Number(length) * scale; i++) {
        pixels.fill(0, from + i * 4, from + i * 4 + 3)
      }
    }
  }
  return { pixels, side }
}

it.each([
  'https://example.org/v/2026-11-24/',
  'https://a-much-longer-name.example.org/some/folder/of/a/newspaper/v/2026-11-24/',
])('is read as %s', (address) => {
  const { pixels, side } = pixelsOf(qrPath(address))
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

it('keeps its quiet zone empty on every side', () => {
  const { size, d } = qrPath('https://example.org/')
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(QUIET)
    expect(Number(y)).toBeGreaterThanOrEqual(QUIET)
    expect(Number(x) + Number(length)).toBeLessThanOrEqual(size - QUIET)
    expect(Number(y)).toBeLessThan(size - QUIET)
  }
})
