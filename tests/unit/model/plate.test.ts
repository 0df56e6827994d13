// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../src/model/labels'
import { type Plate, plateAt } from '../../../src/model/plate'
import { PLATES } from '../../../src/model/plateSizes'
import { openingScene, type Scene, sceneAt } from '../../../src/model/scene'
import { SHAPES } from '../../../src/schema/map'
import { fixture, stories } from '../../support/stories'

const scenes = stories.flatMap(({ name, story }) =>
  [
    { of: 'the opening', scene: openingScene(story) },
    ...story.steps.map((s) => ({ of: s.id, scene: sceneAt(story, s.id) })),
  ].flatMap(({ of, scene }) =>
    SHAPES.map((shape) => ({
      ...{ name, of, scene, shape },
      plate: plateAt(story, scene, shape),
    })),
  ),
)

const idsOf = (plate: Plate) => plate.labels.map((label) => label.request.id)

/** Labels that a scene promises in so many words. */
const promised = ({ focus, areas, rings, rulers }: Scene) => [
  focus.id,
  ...[...areas, ...rings].map((thing) => thing.id),
  ...rulers.flatMap((ruler) => [
    `${ruler.id}-measured`,
    ...(ruler.printed ? [`${ruler.id}-printed`] : []),
  ]),
]

describe.each(scenes)('$name, $of, $shape plate', ({ scene, shape, plate }) => {
  const { width, aspect } = PLATES[shape]

  it('keeps every label clear of every other', () => {
    const pairs = plate.labels.flatMap((a, i) =>
      plate.labels.slice(i + 1).map((b) => [a, b] as const),
    )
    const touching = pairs
      .filter(([a, b]) => overlap(a.box, b.box) > 0)
      .map(([a, b]) => `${a.request.id} on ${b.request.id}`)
    expect(touching).toEqual([])
  })

  it('keeps every label inside the plate', () => {
    const outside = plate.labels.filter(
      ({ box }) =>
        box.left < 0 ||
        box.top < 0 ||
        box.right > width ||
        box.bottom > width / aspect,
    )
    expect(outside.map((label) => label.request.id)).toEqual([])
  })

  it('forces no label onto anything', () => {
    const forced = plate.labels.filter((label) => label.forced)
    expect(forced.map((label) => label.request.id)).toEqual([])
  })

  it('names the focus, and every area, ring and ruler of the scene', () => {
    expect(idsOf(plate)).toEqual(expect.arrayContaining(promised(scene)))
  })

  it('gives a dot to the focus and to named places only, inside the plate', () => {
    const dots = plate.dots.map((dot) => dot.id)
    expect(dots).toContain(scene.focus.id)
    expect(idsOf(plate)).toEqual(expect.arrayContaining(dots))
    for (const { left, top } of plate.dots) {
      expect(left > 0 && left < 100 && top > 0 && top < 100).toBe(true)
    }
  })

  it('has a scale of round numbers, one for km and one for miles', () => {
    expect(plate.scale.map((s) => s.unit)).toEqual(['km', 'mi'])
    for (const { marks } of plate.scale) {
      const [zero, half, whole] = marks
      expect(zero?.at).toBe(0)
      expect(whole?.value).toBe((half?.value ?? 0) * 2)
      expect(whole?.at).toBeLessThan(31)
    }
  })
})

describe('plateAt', () => {
  const coast = sceneAt(fixture, 'coast')

  it('puts more to the north nearer the top, south of the equator too', () => {
    const plate = plateAt(fixture, sceneAt(fixture, 'boats'), 'tall')
    const topOf = (id: string) => plate.dots.find((d) => d.id === id)?.top ?? 0
    expect(topOf('rasif')).toBeLessThan(topOf('qarn'))
    expect(topOf('qarn')).toBeLessThan(topOf('sahil'))
  })

  it('measures the scale as long as a ruler of that length', () => {
    const plate = plateAt(fixture, coast, 'tall')
    const [drawn] = plate.rulers
    const [km] = plate.scale
    const last = km?.marks.at(-1)
    if (!drawn || !last) throw new Error('no ruler or no scale')
    const perKm = last.at / last.value
    const { from, end } = drawn
    const length =
      (Math.hypot(from.x - end.x, from.y - end.y) / plate.view.width) * 100
    // 38.864 km in the fixture's basemap; Mercator stretches by up to 1 % here.
    expect(length / perKm).toBeGreaterThan(38.864 * 0.98)
    expect(length / perKm).toBeLessThan(38.864 * 1.02)
  })

  it('ends the dashed part of a ruler at the printed distance, past the town', () => {
    const [drawn] = plateAt(fixture, coast, 'tall').rulers
    if (!drawn?.printedEnd) throw new Error('no printed end')
    const { end, from, printedEnd } = drawn
    const lengthTo = (p: { x: number; y: number }) =>
      Math.hypot(p.x - end.x, p.y - end.y)
    expect(lengthTo(printedEnd) / lengthTo(from)).toBeCloseTo(48.28 / 38.864, 3)
  })

  it('leaves out a place that the frame does not hold', () => {
    const plate = plateAt(fixture, coast, 'wide')
    expect(plate.dots.map((dot) => dot.id)).not.toContain('rasif')
  })
})
