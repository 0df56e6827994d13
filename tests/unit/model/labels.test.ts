// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { boxOf, type LabelRequest, overlap } from '../../../src/model/labels'
import { placeLabels } from '../../../src/model/placeLabels'

const FRAME = { width: 200, height: 120 }
const right = { dx: 8, dy: 4, anchor: 'start' as const }
const left = { dx: -8, dy: 4, anchor: 'end' as const }

const label = (id: string, more: Partial<LabelRequest> = {}): LabelRequest => ({
  ...{ id, x: 100, y: 60, indent: 0, stands: [right, left], required: false },
  lines: [{ text: 'Sahil', style: 'town' }],
  ...{ free: false, rotate: 0, claim: null, dot: null },
  ...more,
})

describe('placeLabels', () => {
  it('takes the first stand where nothing is in the way', () => {
    const [placed] = placeLabels([label('a')], [], [], FRAME)
    expect(placed).toMatchObject({ stand: right, forced: false })
  })

  it('goes to the next stand when an obstacle covers the first', () => {
    const obstacle = { left: 110, top: 50, right: 120, bottom: 60 }
    const [placed] = placeLabels([label('a')], [obstacle], [], FRAME)
    expect(placed?.stand).toEqual(left)
  })

  it('rather leaves a label out than lays it over another', () => {
    const same = [label('a'), label('b'), label('c')]
    const placed = placeLabels(same, [], [], FRAME)
    expect(placed.map((p) => p.request.id)).toEqual(['a', 'b'])
  })

  it('keeps what is required, and says that it was forced', () => {
    const everywhere = { left: 0, top: 0, right: 200, bottom: 120 }
    const required = label('a', { required: true })
    const [placed] = placeLabels([required], [everywhere], [], FRAME)
    expect(placed?.forced).toBe(true)
  })

  it('pushes what is required into the frame', () => {
    const corner = label('a', { x: 199, y: 1, required: true, stands: [right] })
    const [placed] = placeLabels([corner], [], [], FRAME)
    expect(placed?.box.right).toBeLessThanOrEqual(FRAME.width)
    expect(placed?.box.top).toBeGreaterThanOrEqual(0)
  })

  it('leaves out what would stand over the edge and is not required', () => {
    const edge = label('a', { x: 199, stands: [right] })
    expect(placeLabels([edge], [], [], FRAME)).toEqual([])
  })

  it('would rather not cross a line', () => {
    const line = Array.from({ length: 20 }, (_, i) => ({ x: 112, y: 50 + i }))
    const [placed] = placeLabels([label('a')], [], line, FRAME)
    expect(placed?.stand).toEqual(left)
  })
})

describe('dots', () => {
  const dot = (x: number) => ({
    left: x - 3,
    top: 57,
    right: x + 3,
    bottom: 63,
  })
  const lesser = label('b', { x: 120, dot: dot(120), stands: [right] })

  it('a name rather crosses nothing than spare the dot of a lesser place', () => {
    const line = Array.from({ length: 20 }, (_, i) => ({ x: 88, y: 50 + i }))
    const first = label('a', { dot: dot(100) })
    const placed = placeLabels([first, lesser], [], line, FRAME)
    expect(placed.map((p) => p.request.id)).toEqual(['a'])
  })

  it('a name spares that dot where another stand is as good', () => {
    const first = label('a', { dot: dot(100) })
    const placed = placeLabels([first, lesser], [], [], FRAME)
    expect(placed.map((p) => p.stand)).toEqual([left, right])
  })

  it('words over the ground never cover a dot', () => {
    const words = label('w')
    const [placed] = placeLabels([words, lesser], [], [], FRAME)
    expect(placed?.stand).toEqual(left)
  })
})

describe('boxOf', () => {
  it('grows with the words, to the side the anchor says', () => {
    const start = boxOf(label('a'), right)
    const end = boxOf(label('a'), left)
    expect(start.left).toBeGreaterThan(100)
    expect(end.right).toBeLessThan(100)
    expect(end.right - end.left).toBeCloseTo(start.right - start.left)
  })

  it('gives a second line its room below', () => {
    const lines = label('a').lines
    const two = label('a', { lines: [...lines, ...lines] })
    expect(boxOf(two, right).bottom).toBeGreaterThan(
      boxOf(label('a'), right).bottom + 12,
    )
  })
})

describe('overlap', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }

  it.each([
    [{ left: 5, top: 5, right: 15, bottom: 15 }, 25],
    [{ left: 10, top: 0, right: 20, bottom: 10 }, 0],
    [{ left: 2, top: 2, right: 4, bottom: 4 }, 4],
    [{ left: 20, top: 20, right: 30, bottom: 30 }, 0],
  ])('with %o is %d px²', (other, area) => {
    expect(overlap(box, other)).toBe(area)
    expect(overlap(other, box)).toBe(area)
  })
})
