// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatDegrees, graticulePath } from '../../../src/model/graticule'
import { plateAt } from '../../../src/model/plate'
import { PLATES } from '../../../src/model/plateSizes'
import { projectionFor } from '../../../src/model/projection'
import { openingScene, sceneAt } from '../../../src/model/scene'
import { SHAPES } from '../../../src/schema/map'
import { realStory, stories } from '../../support/stories'

describe('the graticule', () => {
  it.each([
    [36.5, 'NS', '36°30′N'],
    [-33.25, 'NS', '33°15′S'],
    [38, 'EW', '38°E'],
    [-0.5, 'EW', '0°30′W'],
    [0, 'NS', '0°'],
  ] as const)('writes %d (%s) as %s', (degrees, sides, text) => {
    expect(formatDegrees(degrees, sides)).toBe(text)
  })

  it.each(stories)('of $name crosses the map at whole steps', ({ story }) => {
    const { toLatLng } = projectionFor(story.basemap.bbox)
    const at = [...graticulePath(story).matchAll(/M(-?\d+) (-?\d+)(V|H)/g)]
    const degrees = at.map(([, x, y, line]) => {
      const { lat, lng } = toLatLng({ x: Number(x), y: Number(y) })
      return line === 'V' ? lng : lat
    })
    expect(degrees.length).toBeGreaterThan(4)
    // A map unit is about 0.0007 degrees.
    for (const value of degrees) {
      expect(Math.abs(value * 4 - Math.round(value * 4))).toBeLessThan(0.004)
    }
  })

  it('is told where it meets the frame, each line where it is', () => {
    const { labels, view } = plateAt(realStory, openingScene(realStory), 'tall')
    const label = labels.find((one) => one.request.id === 'grid-36°N')
    const { y } = projectionFor(realStory.basemap.bbox).toMap({
      ...{ lat: 36, lng: 38 },
    })
    const { width } = PLATES.tall
    // Its baseline stands 4 px above its line.
    const lineAt = (y - view.y) * (width / view.width)
    expect(label?.request.y).toBeCloseTo(lineAt - 4, 3)
    expect(label?.box.right).toBeGreaterThan(width - 12)
  })
})

describe.each(
  [
    { of: 'the opening', scene: openingScene(realStory) },
    ...realStory.steps.map(({ id }) => ({
      of: id,
      scene: sceneAt(realStory, id),
    })),
  ].flatMap((one) => SHAPES.map((shape) => ({ ...one, shape }))),
)('$of, $shape plate', ({ scene, shape }) => {
  const plate = plateAt(realStory, scene, shape)

  it('holds the border where it is nearest to the town', () => {
    const [measured] = realStory.basemap.measurements
    if (!measured) throw new Error('nothing is measured')
    const { x, y } = projectionFor(realStory.basemap.bbox).toMap(measured.at)
    const { view } = plate
    expect(x).toBeGreaterThan(view.x)
    expect(x).toBeLessThan(view.x + view.width)
    expect(y).toBeGreaterThan(view.y)
    expect(y).toBeLessThan(view.y + view.height)
  })

  it('names both sides of the crossing', () => {
    const named = plate.labels.map((label) => label.request.id)
    expect(named).toEqual(expect.arrayContaining(['tell-abyad', 'akcakale']))
  })

  it('says beside AP’s distance that it is not in the article', () => {
    const lines = plate.labels.flatMap(({ request }) =>
      request.lines.map(({ text }) => text),
    )
    const at = lines.findIndex((line) => line.startsWith('AP: '))
    expect(at >= 0).toBe(scene.rulers.length > 0)
    if (at >= 0) expect(lines[at + 1]).toBe('not in the article')
  })

  it('names the country beyond it', () => {
    const named = plate.labels.map((label) => label.request.id)
    expect(named).toContain('land-TURKEY')
  })
})
