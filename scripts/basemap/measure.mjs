import geographiclib from 'geographiclib-geodesic'
import { feature, mesh } from 'topojson-client'

const { WGS84 } = geographiclib.Geodesic
/** International mile, m: exact by definition (1959). */
const METRES_PER_MILE = 1609.344
/** Looks at each segment of the border in so many places before refining. */
const SAMPLES = 16
/** Refines until the search spans so little of a segment (well under 1 m). */
const LEAST_SPAN = 1e-5
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The shortest way from a place to a border, or to another place, all as shipped.
 * @param {import('topojson-specification').Topology} topology
 * @param {{ ruler: string, from: string, border?: string[], to?: string }} wanted
 */
export function measure(topology, { ruler, from, border, to }) {
  const home = pointOf(topology, from)
  const { metres, at } = to
    ? straightTo(pointOf(topology, to), home)
    : nearestOn(borderOf(topology, border), home)
  if (metres === Infinity) {
    throw new Error(`${ruler}: ${border.join(' and ')} share no border here.`)
  }
  return {
    ruler,
    km: round(metres / 1000, 3),
    miles: round(metres / METRES_PER_MILE, 3),
    at: { lat: round(at[1], 5), lng: round(at[0], 5) },
  }
}

/** @returns {number[]} longitude and latitude of a place */
function pointOf(topology, id) {
  const place = feature(topology, topology.objects.places).features.find(
    ({ properties }) => properties.id === id,
  )
  if (!place) throw new Error(`region.places has no "${id}".`)
  return place.geometry.coordinates
}

function straightTo(at, home) {
  return { metres: geodesic(home, at), at }
}

/** @returns {number[][][]} lines that both countries share */
function borderOf(topology, pair) {
  return mesh(
    topology,
    topology.objects.countries,
    (a, b) =>
      a !== b && pair.every((id) => [a, b].some((g) => g.properties.id === id)),
  ).coordinates
}

function nearestOn(lines, home) {
  let best = { metres: Infinity, at: home }
  for (const line of lines) {
    for (const [i, b] of line.slice(1).entries()) {
      const found = nearestOnSegment(line[i], b, home)
      if (found.metres < best.metres) best = found
    }
  }
  return best
}

/** Samples the segment evenly, then closes in about the best sample. */
function nearestOnSegment(a, b, home) {
  const pointAt = (t) => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
  const metresAt = (t) => geodesic(home, pointAt(t))
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES)
  const nearest = samples.reduce((s, t) => (metresAt(t) < metresAt(s) ? t : s))
  const t = goldenSection(
    metresAt,
    Math.max(0, nearest - 1 / SAMPLES),
    Math.min(1, nearest + 1 / SAMPLES),
  )
  return { metres: metresAt(t), at: pointAt(t) }
}

/** Where f is least between two bounds. Kiefer 1953. */
function goldenSection(f, low, high) {
  let from = low
  let to = high
  while (to - from > LEAST_SPAN) {
    const left = to - GOLDEN * (to - from)
    const right = from + GOLDEN * (to - from)
    if (f(left) < f(right)) to = right
    else from = left
  }
  return (from + to) / 2
}

/** Metres along the WGS84 ellipsoid. Karney 2013, doi:10.1007/s00190-012-0578-z. */
function geodesic([lng1, lat1], [lng2, lat2]) {
  return WGS84.Inverse(lat1, lng1, lat2, lng2).s12
}

function round(value, decimals) {
  return Number(value.toFixed(decimals))
}
