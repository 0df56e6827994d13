import type { z } from 'zod'
import type { mapSpec } from '../schema/map'
import { landLabels } from './landLabels'

/** What can be drawn of this story, and how exactly it is known. */
export const map: z.input<typeof mapSpec> = {
  home: 'SYR',
  border: ['SYR', 'TUR'],
  focus: 'ain-issa',
  frames: [
    {
      id: 'border',
      bounds: { south: 36.1, west: 38.35, north: 36.84, east: 39.4 },
      tall: { south: 35.82, west: 38.28, north: 37.21, east: 39.42 },
      broad: { south: 35.86, west: 38.05, north: 37.2, east: 39.7 },
    },
    {
      id: 'near',
      bounds: { south: 36.12, west: 38.3, north: 36.87, east: 39.45 },
      tall: { south: 35.88, west: 38.45, north: 36.95, east: 39.32 },
      broad: { south: 35.9, west: 38.2, north: 36.9, east: 39.5 },
    },
    {
      id: 'corridor',
      bounds: { south: 36.14, west: 38.3, north: 36.87, east: 39.45 },
      tall: { south: 35.88, west: 38.45, north: 36.95, east: 39.32 },
      broad: { south: 35.9, west: 38.2, north: 36.9, east: 39.5 },
    },
    {
      // From the border to Raqqa: the numbered map of the handout.
      id: 'handout',
      bounds: { south: 35.9, west: 38.1, north: 37.15, east: 39.5 },
    },
    {
      id: 'region',
      bounds: { south: 35.8, west: 38.15, north: 37.14, east: 40.3 },
      tall: { south: 35.3, west: 37.8, north: 37.7, east: 40.45 },
      broad: { south: 35.5, west: 37.75, north: 37.5, east: 41.75 },
    },
  ],
  areas: [
    {
      form: 'halo',
      id: 'strikes',
      kind: 'strikes',
      claim: 'airstrikes-nearby',
      around: 'ain-issa',
      radiusKm: 21,
      label: 'Airstrikes nearby',
      note: 'The Hill; no places given',
      labelAt: { lat: 36.52, lng: 38.86 },
      wide: { lat: 36.5, lng: 38.6 },
    },
    {
      form: 'corridor',
      id: 'flag',
      kind: 'said',
      claim: 'kurd-flag',
      ruler: 'to-border',
      widthKm: 15,
      label: 'A flag, somewhere here',
      note: 'Ciya Kurd; no place given',
      labelAt: { lat: 36.58, lng: 38.87 },
      wide: { lat: 36.56, lng: 38.62 },
    },
    {
      form: 'band',
      id: 'northern-syria-announced',
      kind: 'withdrawal',
      claim: 'trump-announcement',
      west: 37.3,
      east: 42.2,
      depthKm: 48,
      label: '“northern Syria”',
      note: 'The Hill; no positions',
      labelAt: { lat: 36.55, lng: 39.63 },
    },
    {
      form: 'band',
      id: 'northern-syria-withdrawal',
      kind: 'withdrawal',
      claim: 'esper-1000',
      west: 37.3,
      east: 42.2,
      depthKm: 48,
      label: '“northern Syria”',
      note: 'Esper; no positions',
      labelAt: { lat: 36.55, lng: 39.63 },
    },
  ],
  rings: [
    {
      id: 'camp',
      kind: 'escapes',
      claim: 'relatives-escaped',
      place: 'ain-issa',
      label: 'Camp beside the town',
      note: 'exact position not shown',
      labelAt: { lat: 36.26, lng: 38.89 },
      wide: { lat: 36.25, lng: 38.64 },
    },
  ],
  rulers: [
    {
      id: 'to-border',
      from: 'ain-issa',
      claim: 'measured-distance',
      agree: [{ label: 'AP: some 35 km', claim: 'ap-35-km' }],
      printed: {
        km: 35 * 1.609344,
        label: '35 miles, as printed',
        claim: 'thirty-five-miles',
      },
    },
  ],
  landLabels,
  locator: {
    bounds: { south: 30.5, west: 31, north: 41.2, east: 47 },
    labels: [
      { text: 'Turkey', at: { lat: 39, lng: 34.6 } },
      { text: 'Iraq', at: { lat: 32.6, lng: 43.8 } },
      { text: 'Syria', at: { lat: 34.3, lng: 38.5 }, home: true },
    ],
  },
  points: 'GeoNames',
  credit:
    '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0)',
}
