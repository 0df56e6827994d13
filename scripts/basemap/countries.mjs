import * as turf from '@turf/turf'
import {
  clipPolygons,
  dropFlat,
  polygonsOf,
  simplifyTogether,
} from './shapes.mjs'
import { readCountries } from './sources.mjs'

/** Least triangle kept, km²: no point of the border lies 160 m off. */
const LEAST_KM2 = 0.01
/** A longer stretch that one country has alone is a coast, in points. */
const MOST_SLIP = 2

/**
 * The countries, clipped, their borders shared and lightly simplified.
 * @param {typeof import('../../src/content/region.mjs').region} region
 */
export function countriesOf(region) {
  const countries = readCountries()
    .filter(({ properties }) => region.countries.includes(properties.A3))
    .map(({ geometry, properties }) => ({
      id: properties.A3,
      polygons: polygonsOf(geometry),
    }))
  const clipped = mendBorders(countries).map(({ id, polygons }) =>
    turf.multiPolygon(clipPolygons(polygons, region.bounds), { id }),
  )
  return simplifyTogether(clipped, LEAST_KM2).map(({ geometry, properties }) =>
    turf.multiPolygon(dropFlat(polygonsOf(geometry)), properties),
  )
}

/**
 * Makes neighbours meet. In a few spots the source gives one of them a point or
 * two that the other lacks, which would leave a gap in the border between them.
 */
function mendBorders(countries) {
  const uses = new Map()
  for (const { polygons } of countries) {
    for (const point of new Set(polygons.flat(2).map(String))) {
      uses.set(point, (uses.get(point) ?? 0) + 1)
    }
  }
  const isShared = (point) => uses.get(String(point)) > 1
  return countries.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) =>
      rings.map((ring) => dropSlips(ring, isShared)),
    ),
  }))
}

/** Drops short stretches of unshared points between two shared ones. */
function dropSlips(ring, isShared) {
  const kept = []
  let stretch = []
  for (const point of ring) {
    if (!isShared(point)) {
      stretch.push(point)
      continue
    }
    const isSlip = kept.length > 0 && stretch.length <= MOST_SLIP
    kept.push(...(isSlip ? [] : stretch), point)
    stretch = []
  }
  return [...kept, ...stretch]
}
