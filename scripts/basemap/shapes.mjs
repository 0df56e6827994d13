// Clips, measures and simplifies shapes of longitude and latitude.

import * as turf from '@turf/turf'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import {
  planarTriangleArea,
  presimplify,
  simplify,
  sphericalTriangleArea,
} from 'topojson-simplify'

/** Mean radius of the Earth, km (IUGG R1). */
const EARTH_RADIUS_KM = 6371.0088

/** @param {number[][][]} rings */
function isPolygon(rings) {
  return isRing(rings[0])
}

/** Clipping and simplifying leave rings of a point or a line behind. */
function isRing(ring) {
  return ring !== undefined && new Set(ring.map(String)).size > 2
}

/**
 * The parts of polygons inside the bounds, empty and flat ones left out.
 * @param {number[][][][]} polygons
 * @param {number[]} bounds west, south, east, north in degrees
 */
export function clipPolygons(polygons, bounds) {
  const { geometry } = turf.bboxClip(turf.multiPolygon(polygons), bounds)
  return dropFlat(polygonsOf(geometry))
}

/**
 * The parts of lines inside the bounds.
 * @param {number[][][]} lines
 * @param {number[]} bounds west, south, east, north in degrees
 */
export function clipLines(lines, bounds) {
  const { geometry } = turf.bboxClip(turf.multiLineString(lines), bounds)
  const clipped =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.coordinates
  return clipped.filter((line) => line.length > 1)
}

/** Whether a corner of the ring lies inside the bounds. */
export function touches(ring, [west, south, east, north]) {
  return ring.some(
    ([lng, lat]) => lng > west && lng < east && lat > south && lat < north,
  )
}

/** @returns {number[][][][]} */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.coordinates
}

export function dropFlat(polygons) {
  return polygons.map((rings) => rings.filter(isRing)).filter(isPolygon)
}

/**
 * Visvalingam's simplification, keeping shared lines shared: drops points whose
 * triangle with their neighbours is smaller than `km2`.
 * Visvalingam & Whyatt 1993; https://github.com/topojson/topojson-simplify
 * @param {import('geojson').Feature[]} features
 * @param {number} km2
 */
export function simplifyTogether(features, km2) {
  return simplifyBy(
    features,
    sphericalTriangleArea,
    km2 / (EARTH_RADIUS_KM * EARTH_RADIUS_KM),
  )
}

/** The same for a map too small for square kilometres: in square degrees. */
export function simplifyFlat(features, squareDegrees) {
  return simplifyBy(features, planarTriangleArea, squareDegrees)
}

function simplifyBy(features, area, least) {
  const layer = turf.featureCollection(features)
  const weighed = presimplify(topology({ layer }), area)
  const light = simplify(weighed, least)
  return feature(light, light.objects.layer).features
}

/** The point that lies `t` (0 to 1) of the way from a to b. */
export function between(a, b, t) {
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

/** Rounds a ring: each corner becomes two. Chaikin 1974. */
export function roundRing(ring) {
  const cut = cutCorners(ring)
  return [...cut, cut[0]]
}

/** Rounds a line, its two ends left in place. */
export function roundLine(line) {
  return [line[0], ...cutCorners(line).slice(1, -1), line.at(-1)]
}

/** Two points for each side, a quarter from either end. */
function cutCorners(points) {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i]
    return [between(a, b, 1 / 4), between(a, b, 3 / 4)]
  })
}
