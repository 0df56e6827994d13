import * as turf from '@turf/turf'
import {
  between,
  clipPolygons,
  roundRing,
  simplifyTogether,
  touches,
} from './shapes.mjs'
import { readWater } from './sources.mjs'

/** Smaller lakes, and smaller islands in them, are dropped, km². */
const LEAST_LAKE_KM2 = 12
const LEAST_ISLAND_KM2 = 3
/** Smaller blocks of a lake are not even looked at, km². */
const LEAST_BLOCK_KM2 = 2
/** The source cuts lakes in blocks: gaps up to twice this are closed, km. */
const CLOSE_KM = 0.4
/** Least triangle kept, km². */
const LEAST_KM2 = 0.5

/**
 * Standing water: lakes and reservoirs, and what sea the bounds take in.
 * @param {typeof import('../../src/content/region.mjs').region} region
 * @param {import('geojson').Feature[]} countries
 */
export function lakesOf(region, countries) {
  return [...smoothLakes(region), ...seas(region, countries)].map((water) => ({
    ...water,
    properties: nameOf(water, region.lakes),
  }))
}

/** What no country covers: `region.countries` must name all in the bounds. */
function seas({ bounds }, countries) {
  const land = turf.featureCollection([turf.bboxPolygon(bounds), ...countries])
  const rest = turf.difference(land)
  if (!rest) return []
  return turf.flatten(rest).features.filter((s) => km2(s) >= LEAST_LAKE_KM2)
}

/** The source's blocks joined, its stairs smoothed. */
function smoothLakes(region) {
  const smooth = joinBlocks(waterBlocks(region.bounds))
    .filter((lake) => km2(lake) >= LEAST_LAKE_KM2)
    .map(({ geometry }) =>
      turf.polygon(
        geometry.coordinates
          .filter((ring, i) => i === 0 || ringKm2(ring) >= LEAST_ISLAND_KM2)
          .map(midpoints),
      ),
    )
  return simplifyTogether(smooth, LEAST_KM2)
    .map(({ geometry }) => geometry.coordinates.map(roundRing))
    .map((rings) => turf.multiPolygon(clipPolygons([rings], region.bounds)))
    .filter((lake) => km2(lake) >= LEAST_BLOCK_KM2)
}

/** The finer source, and of the coarser one what the finer lacks. */
function waterBlocks(bounds) {
  const fine = blocksOf('rivers', bounds, LEAST_LAKE_KM2)
  const coarse = blocksOf('lakes', bounds, LEAST_BLOCK_KM2)
  return [
    ...fine,
    ...coarse.filter((lake) => !fine.some((f) => sharesHalf(lake, f))),
  ]
}

function blocksOf(kind, bounds, least) {
  return readWater(kind)
    .filter((rings) => touches(rings[0], bounds))
    .map((rings) => turf.polygon(rings))
    .filter((block) => km2(block) >= least)
}

function sharesHalf(a, b) {
  const shared = turf.intersect(turf.featureCollection([a, b]))
  return shared !== null && km2(shared) > km2(a) / 2
}

/** Widens, unites, narrows again (a morphological closing). */
function joinBlocks(blocks) {
  const wide = blocks.map((block) => turf.buffer(block, CLOSE_KM))
  if (wide.length < 2) return blocks
  const united = turf.union(turf.featureCollection(wide))
  return turf.flatten(turf.buffer(united, -CLOSE_KM)).features
}

/** The middles of a ring's sides: turns stairs into slopes. */
function midpoints(ring) {
  const middles = ring.slice(1).map((b, i) => between(ring[i], b, 1 / 2))
  return [...middles, middles[0]]
}

function nameOf(lake, names) {
  const found = names.find(({ at }) => turf.booleanPointInPolygon(at, lake))
  return found ? { name: found.name } : {}
}

function km2(polygon) {
  return turf.area(polygon) / 1e6
}

function ringKm2(ring) {
  return km2(turf.polygon([ring]))
}
