/**
 * Lists what the sources have within a box, for whoever writes a `region.mjs`:
 * countries, places by how many live there, and pieces of river.
 * `node scripts/basemap/list.mjs 36 34.5 43 38.5` (west, south, east, north).
 */
import { clipLines, clipPolygons, polygonsOf } from './shapes.mjs'
import { readCountries, readPlaceRows, readRiverLines } from './sources.mjs'

const MOST_PLACES = 60

const bounds = process.argv.slice(2).map(Number)
const [west, south, east, north] = bounds
if (bounds.length !== 4 || bounds.some(Number.isNaN)) {
  console.error('Give west, south, east and north in degrees, such as:')
  console.error('node scripts/basemap/list.mjs 36 34.5 43 38.5')
  process.exit(1)
}

const point = ([lng, lat]) => `${lng.toFixed(2)}, ${lat.toFixed(2)}`

console.log('Countries, for `countries`:')
for (const { geometry, properties } of readCountries()) {
  if (clipPolygons(polygonsOf(geometry), bounds).length) {
    console.log(`  ${properties.A3}`)
  }
}

console.log('\nPlaces, for `places` (GeoNames id, name, country, people):')
readPlaceRows()
  .filter(
    ({ at: [lng, lat] }) =>
      lng > west && lng < east && lat > south && lat < north,
  )
  .sort((a, b) => b.people - a.people)
  .slice(0, MOST_PLACES)
  .forEach(({ id, name, country, people }) => {
    console.log(`  ${id}  ${name}, ${country}, ${people}`)
  })

console.log('\nPieces of river, for `rivers` (position, from, to; lng, lat):')
readRiverLines().forEach((line, position) => {
  const [inside] = clipLines([line], bounds)
  if (inside) {
    console.log(`  ${position}  ${point(inside[0])}  ${point(inside.at(-1))}`)
  }
})
