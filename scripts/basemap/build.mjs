/**
 * Reads `region.mjs` of a story's folder (`STORY`, or our own) and writes
 * `basemap.topo.json` beside it. Run by hand: see README.md.
 */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { countriesOf } from './countries.mjs'
import { lakesOf } from './lakes.mjs'
import { locatorOf } from './locator.mjs'
import { measure } from './measure.mjs'
import { pack, sizesOf } from './pack.mjs'
import { placesAndRoadsOf } from './places.mjs'
import { provincesOf } from './provinces.mjs'
import { riversOf } from './rivers.mjs'

const OWN = fileURLToPath(new URL('../../src/content', import.meta.url))
const folder = path.resolve(process.env.STORY ?? OWN)
const given = path.join(folder, 'region.mjs')
if (!existsSync(given)) {
  console.error(
    `${given} is missing: it says what the basemap shows. Copy src/content/region.mjs there and make it yours.`,
  )
  process.exit(1)
}
const { region } = await import(pathToFileURL(given).href)

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
writeFileSync(
  path.join(folder, 'basemap.topo.json'),
  `${JSON.stringify(basemap)}\n`,
)

const rows = Object.entries(layers).map(([name, features]) => [
  name,
  sizesOf(pack({ [name]: features }, region)),
])
console.table(Object.fromEntries([...rows, ['all', sizesOf(basemap)]]))
console.log(basemap.measurements)
