import type { z } from 'zod'
import type { mapSpec } from '../../../src/schema/map'

/** What the maps draw. Frames say what must be in view; a shape may have bounds of its own. */
export const map: z.input<typeof mapSpec> = {
  home: 'AAA',
  // Leave it out where no border matters.
  border: ['AAA', 'BBB'],
  focus: 'the-place',
  frames: [
    {
      id: 'region',
      bounds: { south: -0.8, west: -0.2, north: 0.3, east: 1.6 },
      tall: { south: -1.2, west: -0.2, north: 0.8, east: 1.3 },
    },
  ],
  areas: [
    {
      form: 'halo',
      id: 'somewhere',
      kind: 'happened',
      claim: 'what-happened',
      around: 'the-place',
      radiusKm: 25,
      label: 'FILL IN: somewhere here',
      note: 'FILL IN: no spot given',
      labelAt: { lat: -0.05, lng: 0.5 },
    },
  ],
  rings: [],
  rulers: [],
  landLabels: [
    {
      text: 'FILL IN: COUNTRY',
      style: 'country-home',
      stands: [{ at: { lat: -0.75, lng: 0.3 }, frames: ['region'] }],
    },
  ],
  locator: {
    bounds: { south: -6, west: -5, north: 6, east: 7 },
    labels: [],
  },
  points: 'FILL IN: gazetteer',
  credit: 'FILL IN: sources of the map',
}
