// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  borderLines,
  geometryOf,
  pathOf,
  regionRings,
} from '../../../src/model/basemap'
import { projectionFor } from '../../../src/model/projection'
import { fixture, stories } from '../../support/stories'

describe.each(stories)('the basemap of $name', ({ story }) => {
  it('draws home, land and water, and the story’s border if it has one', () => {
    const geometry = geometryOf(story)
    const { home, border, lakes, rivers, roads } = geometry
    for (const path of [home, lakes, rivers, roads]) {
      expect(path).toMatch(/^M-?\d/)
    }
    expect(border).toMatch(story.map.border ? /^M-?\d/ : /^$/)
  })

  it('has the home country on its small regional map', () => {
    expect(regionRings(story).map((r) => r.id)).toContain(story.map.home)
  })
})

describe('borderLines', () => {
  it('is the line that both countries share, whole', () => {
    expect(borderLines(fixture)).toEqual([
      [
        [70, -40],
        [71.5, -39.9],
        [73, -40.1],
        [74.5, -39.9],
        [76, -40],
      ],
    ])
  })

  it('does not mind which country is named first', () => {
    const [a, b] = fixture.map.border ?? []
    const turned = { ...fixture, map: { ...fixture.map, border: [b, a] } }
    expect(borderLines(turned as typeof fixture)).toEqual(borderLines(fixture))
  })
})

describe('pathOf', () => {
  const projection = projectionFor([0, -1, 1, 0])

  /** Follows relative path data to its points. */
  function pointsOf(path: string): [number, number][] {
    const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
    const points: [number, number][] = []
    let [x, y] = [0, 0]
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      points.push([x, y])
    }
    return points
  }

  it('leads through every point, to the nearest whole unit', () => {
    const line = [
      [0, 0],
      [0.01, -0.02],
      [0.5, -0.3],
      [0.2, -0.7],
      [0.2, -0.9],
      [0.9, -0.1],
    ]
    const points = pointsOf(pathOf(projection, [line]))
    expect(points).toEqual(
      line.map(([lng = 0, lat = 0]) => {
        const { x, y } = projection.toMap({ lat, lng })
        return [Math.round(x), Math.round(y)]
      }),
    )
  })

  it('closes rings and leaves out what is smaller than a unit', () => {
    const square = [
      [0, 0],
      [0.1, 0],
      [0.1, -0.1],
      [0, 0],
    ]
    const speck = [
      [0.5, -0.5],
      [0.500001, -0.5],
    ]
    expect(pathOf(projection, [square, speck], true)).toMatch(/^M0 0l.*z$/)
    expect(pathOf(projection, [speck], true)).toBe('')
  })
})
