import * as turf from '@turf/turf'
import { clipLines, simplifyTogether } from './shapes.mjs'
import { readProvinceLines } from './sources.mjs'

/** How far the two sources' borders may lie apart, km. */
const SNAP_KM = 12
/** Least triangle kept, km². */
const LEAST_KM2 = 5

/**
 * Lines between provinces, one feature for each country, led up to the borders
 * of `countries`, which come from another source.
 * @param {typeof import('../../src/content/region.mjs').region} region
 * @param {import('geojson').Feature[]} countries
 */
export function provincesOf(region, countries) {
  const features = Object.entries(region.provinces).map(([id, file]) => {
    const country = countries.find(({ properties }) => properties.id === id)
    const lines = clipLines(readProvinceLines(file), region.bounds)
    return turf.multiLineString(fitLines(lines, country, region.bounds), {
      c: id,
    })
  })
  return simplifyTogether(features, LEAST_KM2)
}

/**
 * The runs of the lines inside the country, their loose ends led to its outline;
 * a stub shorter than its leap to the outline is an artefact, and left out.
 */
function fitLines(lines, country, bounds) {
  const outline = turf.flatten(turf.polygonToLine(country)).features
  const isLoose = looseEndsOf(lines, bounds)
  return lines
    .flatMap((line) => runsInside(line, country))
    .map(({ points, cutStart, cutEnd }) => {
      const from = points[0]
      const to = points.at(-1)
      const start = cutStart || isLoose(from) ? snap(from, outline) : []
      const end = cutEnd || isLoose(to) ? snap(to, outline) : []
      return { points, start, end }
    })
    .filter(({ points, start, end }) =>
      [...start, ...end].every((leap) => leap.km <= lengthOf(points)),
    )
    .map(({ points, start, end }) => [
      ...start.map((leap) => leap.to),
      ...points,
      ...end.map((leap) => leap.to),
    ])
}

/** Tells the ends that no other line shares, unless the frame cut them. */
function looseEndsOf(lines, [west, south, east, north]) {
  const uses = new Map()
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      uses.set(String(end), (uses.get(String(end)) ?? 0) + 1)
    }
  }
  return (point) =>
    uses.get(String(point)) === 1 &&
    point[0] > west &&
    point[0] < east &&
    point[1] > south &&
    point[1] < north
}

/** Splits a line where it leaves the country. */
function runsInside(line, country) {
  const runs = []
  let run
  for (const [i, point] of line.entries()) {
    if (turf.booleanPointInPolygon(point, country)) {
      run ??= { points: [], cutStart: i > 0, cutEnd: false }
      run.points.push(point)
    } else if (run) {
      runs.push({ ...run, cutEnd: true })
      run = undefined
    }
  }
  if (run) runs.push(run)
  return runs
}

/** @returns {number} km */
function lengthOf(points) {
  return points.length > 1 ? turf.length(turf.lineString(points)) : 0
}

/** The leap to the outline's nearest point, if there is one near. */
function snap(point, outline) {
  const near = outline
    .map((line) => turf.nearestPointOnLine(line, point))
    .sort((a, b) => a.properties.dist - b.properties.dist)[0]
  return near && near.properties.dist < SNAP_KM
    ? [{ to: near.geometry.coordinates, km: near.properties.dist }]
    : []
}
