// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Spreadable, spread } from '../../../src/model/spread'

/** The same numbers each time (mulberry32). */
function randomFrom(seed: number) {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const random = randomFrom(20191013)
const CASES = Array.from({ length: 200 }, (_, i): [number, Spreadable[]] => [
  i,
  Array.from({ length: 1 + Math.floor(random() * 14) }, () => ({
    want: Math.round(random() * 300 - 20),
    size: 5 + Math.round(random() * 40),
  })).toSorted((a, b) => a.want - b.want),
])
const START = 0
const NEARLY = 1e-6

describe('spread', () => {
  it.each(CASES)(
    'case %d: in order, apart, none before the start',
    (_, labels) => {
      const middles = spread(labels, START)
      expect(middles).toHaveLength(labels.length)
      let end = START
      for (const [i, middle] of middles.entries()) {
        const half = (labels[i]?.size ?? 0) / 2
        expect(middle - half).toBeGreaterThan(end - NEARLY)
        end = middle + half
      }
    },
  )

  it.each(CASES)(
    'case %d: moves nothing that already has room',
    (_, labels) => {
      let clear = 0
      const roomy = labels.map(({ size }) => {
        const want = clear + size / 2 + 1
        clear = want + size / 2
        return { want, size }
      })
      const middles = spread(roomy, START)
      for (const [i, { want }] of roomy.entries()) {
        expect(middles[i]).toBeCloseTo(want)
      }
    },
  )

  it.each(CASES)(
    'case %d: no single shift of all brings labels nearer',
    (_, labels) => {
      const cost = (middles: number[]) =>
        middles.reduce(
          (sum, m, i) => sum + (m - (labels[i]?.want ?? 0)) ** 2,
          0,
        )
      const middles = spread(labels, START)
      const first = (middles[0] ?? 0) - (labels[0]?.size ?? 0) / 2
      for (const by of [-0.5, 0.5]) {
        if (first + by < START) continue
        const moved = middles.map((m) => m + by)
        expect(cost(moved)).toBeGreaterThan(cost(middles) - NEARLY)
      }
    },
  )

  it('parts two that want one place evenly', () => {
    const label = { want: 100, size: 20 }
    expect(spread([label, label], 0)).toEqual([90, 110])
  })

  it('pushes the rest on when the first stands at the start', () => {
    const label = { want: 0, size: 20 }
    expect(spread([label, label], 5)).toEqual([15, 35])
  })

  it('has nothing to do without labels', () => {
    expect(spread([], 0)).toEqual([])
  })
})
