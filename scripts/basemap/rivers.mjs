import * as turf from '@turf/turf'
import { clipLines, roundLine, simplifyTogether, touches } from './shapes.mjs'
import { readRiverLines, readWater } from './sources.mjs'

/** Larger water is a lake, and no guide to where the river runs, km². */
const MOST_WATER_KM2 = 100
/** The river ends at the shore of a lake as large as this, km². */
const LEAST_LAKE_KM2 = 100
/** The two sources may disagree by this much near a lake, km. */
const SHORE_KM = 3
/** A point of the coarse line gives way to water this near along it, km. */
const GIVE_WAY_KM = 9
/** Drawn so far beyond the bounds before it is clipped, km. */
const MARGIN_KM = 20
/** Points nearer together than this are one, km. */
const LEAST_STEP_KM = 1.2
/** A point that makes the way this much longer is a spike. */
const MOST_DETOUR = 2.2
/** Least triangle kept, km². */
const LEAST_KM2 = 0.4

/**
 * Rivers: a coarse line drawn through the pieces of water near it, cut where a
 * lake is drawn. Approximate, and to be called so.
 * @param {typeof import('../../src/content/region.mjs').region} region
 * @param {import('geojson').Feature[]} lakes
 */
export function riversOf(region, lakes) {
  const lines = readRiverLines()
  const margin = turf.bbox(
    turf.buffer(turf.bboxPolygon(region.bounds), MARGIN_KM),
  )
  const water = waterMiddles(margin)
  const shores = lakes.filter((l) => turf.area(l) / 1e6 >= LEAST_LAKE_KM2)
  const features = region.rivers.map(({ name, pieces, reach }) => {
    const whole = chain(pieces.map((piece) => lines[piece]))
    const [inside] = clipLines([whole], margin)
    const fine = dropSpikes(thin(drawThrough(inside, water, reach)))
    return turf.multiLineString(cutAtLakes(fine, shores), { name })
  })
  return simplifyTogether(features, LEAST_KM2).map(({ geometry, properties }) =>
    turf.multiLineString(
      clipLines(geometry.coordinates.map(roundLine), region.bounds),
      properties,
    ),
  )
}

/** Middles of the small pieces of water that touch the bounds. */
function waterMiddles(bounds) {
  return [...readWater('rivers'), ...readWater('lakes')]
    .filter(([outer]) => touches(outer, bounds))
    .map((rings) => turf.polygon(rings))
    .filter((piece) => turf.area(piece) / 1e6 < MOST_WATER_KM2)
    .map((piece) => turf.centroid(piece).geometry.coordinates)
}

/** Joins lines end to end, turning those that run the other way. */
function chain(lines) {
  const [first, ...others] = lines
  const whole = [...first]
  for (const line of others) {
    const end = whole.at(-1)
    const turned = turf.distance(end, line[0]) > turf.distance(end, line.at(-1))
    whole.push(...(turned ? line.toReversed() : line))
  }
  return whole
}

/** Replaces the line's points by the water within `reach` km, where there is. */
function drawThrough(line, water, reach) {
  const path = turf.lineString(line)
  const guides = water
    .map((point) => ({ point, near: turf.nearestPointOnLine(path, point) }))
    .filter(({ near }) => near.properties.dist < reach)
    .map(({ point, near }) => ({ point, along: near.properties.location }))
  const kept = line
    .map((point) => ({ point, along: alongOf(path, point) }))
    .filter(({ along }) =>
      guides.every((guide) => Math.abs(guide.along - along) >= GIVE_WAY_KM),
    )
  return [...guides, ...kept]
    .sort((a, b) => a.along - b.along)
    .map(({ point }) => point)
}

/** How far along the path its nearest point to this one lies, km. */
function alongOf(path, point) {
  return turf.nearestPointOnLine(path, point).properties.location
}

function thin(line) {
  const kept = []
  for (const point of line) {
    const last = kept.at(-1)
    if (!last || turf.distance(last, point) >= LEAST_STEP_KM) kept.push(point)
  }
  return kept
}

/** Drops points that send the line there and back, until none does. */
function dropSpikes(line) {
  const spike = line.findIndex((b, i) => {
    const a = line[i - 1]
    const c = line[i + 1]
    if (!a || !c) return false
    const way = turf.distance(a, b) + turf.distance(b, c)
    return way > MOST_DETOUR * turf.distance(a, c)
  })
  return spike < 0 ? line : dropSpikes(line.toSpliced(spike, 1))
}

/** The runs of a line away from the lakes, led up to the shore. */
function cutAtLakes(line, lakes) {
  const shores = lakes.flatMap(
    (lake) => turf.flatten(turf.polygonToLine(lake)).features,
  )
  const wide = lakes.map((lake) => turf.buffer(lake, SHORE_KM))
  const isWet = (point) =>
    wide.some((lake) => turf.booleanPointInPolygon(point, lake))
  const runs = []
  let run
  let wasWet = false
  for (const point of line) {
    if (isWet(point)) {
      if (run) runs.push([...run, nearestOf(shores, run.at(-1))])
      run = undefined
      wasWet = true
    } else {
      run ??= wasWet ? [nearestOf(shores, point)] : []
      run.push(point)
    }
  }
  if (run) runs.push(run)
  return runs
}

function nearestOf(shores, point) {
  return shores
    .map((shore) => turf.nearestPointOnLine(shore, point))
    .sort((a, b) => a.properties.dist - b.properties.dist)[0].geometry
    .coordinates
}
