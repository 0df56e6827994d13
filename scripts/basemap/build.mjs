/** Writes `src/content/basemap.topo.json`. Run by hand: see README.md. */
import { writeFileSync } from 'node:fs'
import { countriesOf } from './countries.mjs'
import { lakesOf } from './lakes.mjs'
import { locatorOf } from './locator.mjs'
import { measure } from './measure.mjs'
import { pack, sizesOf } from './pack.mjs'
import { placesAndRoadsOf } from './places.mjs'
import { provincesOf } from './provinces.mjs'
import { region } from './region.mjs'
import { riversOf } from './rivers.mjs'

const OUTPUT = new URL('../../src/content/basemap.topo.json', import.meta.url)

const countries = countriesOf(region)
const lakes = lakesOf(region, countries)
const { places, roads } = placesAndRoadsOf(region)
const layers = {
  countries,
  provinces: provincesOf(region, countries),
  lakes,
  rivers: riversOf(region, lakes),
  roads,
  places,
  region: locatorOf(region),
}

const topology = pack(layers, region)
const basemap = {
  ...topology,
  measurements: region.measurements.map((wanted) => measure(topology, wanted)),
  licence: region.licence,
  credit: region.credit,
}
writeFileSync(OUTPUT, `${JSON.stringify(basemap)}\n`)

const rows = Object.entries(layers).map(([name, features]) => [
  name,
  sizesOf(pack({ [name]: features }, region)),
])
console.table(Object.fromEntries([...rows, ['all', sizesOf(basemap)]]))
console.log(basemap.measurements)
