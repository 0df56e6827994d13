import * as turf from '@turf/turf'
import { clipPolygons, dropFlat, polygonsOf, simplifyFlat } from './shapes.mjs'
import { readWorld } from './sources.mjs'

/** Coordinates are whole multiples of so many steps of the basemap's grid. */
const STEPS = 200
/** Least triangle and least island kept, square degrees. */
const LEAST_TRIANGLE = 0.05
const LEAST_ISLAND = 0.3

/**
 * Coarse countries for a map some 128 px wide: half a pixel is precise enough.
 * @param {typeof import('../../src/content/region.mjs').region} region
 */
export function locatorOf({ locator, grid }) {
  const world = readWorld()
  const step = grid * STEPS
  const features = Object.entries(locator.countries).map(([id, names]) => {
    const parts = world.filter(
      (country) =>
        names.includes(country.id) || names.includes(country.properties.name),
    )
    const polygons = parts.flatMap(({ geometry }) => polygonsOf(geometry))
    return turf.multiPolygon(clipPolygons(unite(polygons), locator.bounds), {
      id,
    })
  })
  return simplifyFlat(features, LEAST_TRIANGLE)
    .map(({ geometry, properties }) =>
      turf.multiPolygon(roundPolygons(polygonsOf(geometry), step), properties),
    )
    .filter(({ geometry }) => geometry.coordinates.length > 0)
}

/** Parts that the source keeps apart become one country, without a line. */
function unite(polygons) {
  const parts = polygons.map((rings) => turf.polygon(rings))
  if (parts.length < 2) return polygons
  return polygonsOf(turf.union(turf.featureCollection(parts)).geometry)
}

function roundPolygons(polygons, step) {
  const round = (degrees) => Math.round(degrees / step) * step
  const rounded = polygons.map((rings) =>
    rings.map((ring) => ring.map((point) => point.map(round))),
  )
  const large = dropFlat(rounded).filter(
    ([outer]) => squareDegrees(outer) >= LEAST_ISLAND,
  )
  return large.length > 0 ? large : dropFlat(rounded).slice(0, 1)
}

/** Area of a ring: half the sum of its cross products (shoelace formula). */
function squareDegrees(ring) {
  const twice = ring
    .slice(1)
    .reduce((sum, b, i) => sum + ring[i][0] * b[1] - b[0] * ring[i][1], 0)
  return Math.abs(twice) / 2
}
