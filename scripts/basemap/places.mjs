import * as turf from '@turf/turf'
import { clipLines } from './shapes.mjs'
import { readGeoNames } from './sources.mjs'

/**
 * Places, and schematic roads straight from place to place.
 * @param {typeof import('../../src/content/region.mjs').region} region
 */
export function placesAndRoadsOf(region) {
  const points = readGeoNames(
    new Set([
      ...region.places.map(({ geonames }) => geonames),
      ...region.roads.flatMap(({ through }) => through),
    ]),
  )
  const places = region.places.map((place) => {
    const { at, country } = points.get(place.geonames)
    return turf.point(at, { ...place, country: region.countryCodes[country] })
  })
  const roads = region.roads.map(({ name, through }) =>
    turf.multiLineString(
      clipLines([through.map((id) => points.get(id).at)], region.bounds),
      { name, schematic: true },
    ),
  )
  return { places, roads }
}
