// @vitest-environment node
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { describe, expect, it, test } from 'vitest'
import type { Basemap } from '../src/schema/story'

/** Shares no code with the script that wrote the file. */
const bytes = readFileSync(
  new URL('../src/content/basemap.topo.json', import.meta.url),
)
const basemap = JSON.parse(bytes.toString('utf8')) as Basemap & {
  licence: string
  credit: string
}

const LAYERS = [
  'countries',
  'provinces',
  'lakes',
  'rivers',
  'roads',
  'places',
  'region',
] as const
type Layer = (typeof LAYERS)[number]

function layer(name: Layer): FeatureCollection {
  const object = basemap.objects[name]
  if (!object) throw new Error(`no layer "${name}"`)
  return feature(basemap, object as GeometryCollection)
}

/** Every position in coordinates, however deep they nest. */
function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return []
  if (typeof coordinates[0] === 'number') return [coordinates]
  return coordinates.flatMap(positionsIn)
}

function placeAt(id: string): Position {
  const place = layer('places').features.find((f) => f.properties?.id === id)
  if (place?.geometry.type !== 'Point') throw new Error(`no place "${id}"`)
  return place.geometry.coordinates
}

/** Even-odd rule: an odd number of sides to the east means inside. */
function isInside([lng = 0, lat = 0]: Position, country: Feature): boolean {
  const { geometry } = country
  if (geometry.type !== 'MultiPolygon') throw new Error(geometry.type)
  let inside = false
  for (const ring of geometry.coordinates.flat()) {
    for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? []
      if (y1 > lat === y2 > lat) continue
      if (lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}

/**
 * Kilometres on the WGS84 ellipsoid, by Pythagoras with its two radii of
 * curvature at the middle latitude (Gauss's mid-latitude formula). At 35 km it
 * agrees with the geodesic to 1 m; the tests allow 50.
 */
function kmBetween(
  [lng1 = 0, lat1 = 0]: Position,
  [lng2 = 0, lat2 = 0]: Position,
): number {
  const a = 6378.137
  const flattening = 1 / 298.257223563
  const e2 = flattening * (2 - flattening)
  const rad = Math.PI / 180
  const middle = ((lat1 + lat2) / 2) * rad
  const w = 1 - e2 * Math.sin(middle) ** 2
  const meridian = (a * (1 - e2)) / w ** 1.5
  const normal = a / Math.sqrt(w)
  return Math.hypot(
    meridian * (lat2 - lat1) * rad,
    normal * Math.cos(middle) * (lng2 - lng1) * rad,
  )
}

/** The lines both countries share. */
function borderOf(...pair: string[]): Position[][] {
  const countries = basemap.objects.countries as GeometryCollection<{
    id: string
  }>
  return mesh(basemap, countries, (a, b) => {
    const ids = [a, b].map((g) => (g.properties as { id: string }).id)
    return a !== b && pair.every((id) => ids.includes(id))
  }).coordinates
}

/**
 * In steps of 1/200 of each segment, under 150 m: beside the nearest point,
 * 35 km away, that overstates the distance by less than 1 m.
 */
function nearestKm(home: Position, lines: Position[][]): number {
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) {
    for (const [i, [x2 = 0, y2 = 0]] of line.entries()) {
      const [x1 = x2, y1 = y2] = line[i - 1] ?? []
      for (let t = 0; t <= 1; t += 1 / 200) {
        const point = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)]
        least = Math.min(least, kmBetween(home, point))
      }
    }
  }
  return least
}

test.each(LAYERS)('has the layer %s', (name) => {
  expect(layer(name).features.length).toBeGreaterThan(0)
})

test.each([
  ['akcakale', 'TUR'],
  ['tell-abyad', 'SYR'],
  ['ceylanpinar', 'TUR'],
  ['ras-al-ayn', 'SYR'],
  ['kobani', 'SYR'],
  ['suruc', 'TUR'],
  ['qamishli', 'SYR'],
])('the border leaves %s in %s, and nowhere else', (town, country) => {
  const around = layer('countries').features.filter((candidate) =>
    isInside(placeAt(town), candidate),
  )
  expect(around.map((c) => c.properties?.id)).toEqual([country])
})

test('every place lies in the country that GeoNames gives it', () => {
  const { features } = layer('countries')
  for (const { properties } of layer('places').features) {
    const around = features.find((c) => isInside(placeAt(properties?.id), c))
    expect(around?.properties?.id, properties?.id).toBe(properties?.country)
  }
})

describe('the distance from Ain Issa to the border', () => {
  const stored = basemap.measurements.find((m) => m.ruler === 'to-border')
  if (!stored) throw new Error('no measurement "to-border"')
  const home = placeAt('ain-issa')
  const border = borderOf('SYR', 'TUR')

  it('is 35.1 km, give or take 0.1', () => {
    expect(Math.abs(stored.km - 35.1)).toBeLessThanOrEqual(0.1)
  })

  it('is what another formula finds on the border drawn, within 0.05 km', () => {
    expect(Math.abs(stored.km - nearestKm(home, border))).toBeLessThan(0.05)
  })

  it('ends at the point stored, within 0.05 km', () => {
    const at = [stored.at.lng, stored.at.lat]
    expect(Math.abs(kmBetween(home, at) - stored.km)).toBeLessThan(0.05)
    expect(nearestKm(at, border)).toBeLessThan(0.05)
  })

  it('is the same in miles', () => {
    expect(stored.miles).toBeCloseTo(stored.km / 1.609344, 2)
  })
})

test('the border is one line, without a gap', () => {
  expect(borderOf('SYR', 'TUR')).toHaveLength(1)
})

test('the file takes at most 15 kB as brotli', () => {
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(15_000)
})

test.each(LAYERS.filter((name) => name !== 'region'))(
  'nothing in %s lies outside the frame',
  (name) => {
    const [west, south, east, north] = basemap.bbox
    const positions = layer(name).features.flatMap((f) =>
      positionsIn(Object(f.geometry).coordinates),
    )
    expect(positions.length).toBeGreaterThan(0)
    const outside = positions.filter(
      ([lng = 0, lat = 0]) =>
        lng < west || lng > east || lat < south || lat > north,
    )
    expect(outside).toEqual([])
  },
)

test('names are letters, figures, hyphens and single spaces', () => {
  const names = LAYERS.flatMap((name) => layer(name).features)
    .map(({ properties }) => properties?.name)
    .filter((name) => name !== undefined)
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) {
    expect(name).toMatch(/^[\p{L}\d]+(?:[ -][\p{L}\d]+)*$/u)
    expect(name).toBe(name.normalize('NFC'))
  }
})

test('it says whose work it is', () => {
  expect(basemap.credit).toContain('© OpenStreetMap contributors')
  expect(basemap.credit).toContain('GeoNames (CC BY 4.0)')
  expect(basemap.licence).toContain('ODbL')
})
