import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'

type Content = z.input<typeof storySchema>

/** No border and no ruler: an island, and nothing was measured. */
export const map: Content['map'] = {
  ...{ home: 'NUR', focus: 'lamp-point' },
  frames: [
    {
      id: 'island',
      bounds: { south: -0.5, west: -130.5, north: 0.55, east: -128.8 },
      tall: { south: -0.75, west: -130.45, north: 0.9, east: -129.15 },
    },
    {
      id: 'east',
      bounds: { south: -0.15, west: -129.9, north: 0.6, east: -128.75 },
      tall: { south: -0.35, west: -129.75, north: 0.8, east: -128.8 },
      // Nearer, where Tern would stand in the way of the name.
      flat: { south: -0.02, west: -129.65, north: 0.5, east: -128.82 },
    },
  ],
  areas: [
    {
      ...{ form: 'halo', id: 'fog', kind: 'sea', claim: 'fog-forecast' },
      ...{ label: 'Fog expected', note: 'no edge given', radiusKm: 45 },
      ...{ around: 'lamp-point', labelAt: { lat: 0.47, lng: -129.2 } },
    },
    {
      ...{ form: 'halo', id: 'shoal', kind: 'sea', claim: 'touched' },
      ...{ label: 'The shoal', note: 'no spot given', radiusKm: 12 },
      ...{ around: 'tern', labelAt: { lat: 0.23, lng: -128.98 } },
    },
  ],
  rings: [
    {
      ...{ id: 'lamp', kind: 'lamp', claim: 'lamp-dark', place: 'lamp-point' },
      ...{ label: 'The lamp', note: 'beside the village' },
      labelAt: { lat: 0.15, lng: -129.33 },
      wide: { lat: 0.1, lng: -129.4 },
    },
  ],
  rulers: [],
  landLabels: [
    {
      ...{ text: 'NUR ISLAND', style: 'country-home' },
      stands: [
        { at: { lat: -0.24, lng: -129.62 }, frames: ['island'] },
        { at: { lat: 0.12, lng: -129.75 }, frames: ['east'] },
      ],
    },
    {
      ...{ text: 'Lake of Reeds', style: 'water' },
      stands: [{ at: { lat: -0.11, lng: -130.05 }, frames: ['island'] }],
    },
    {
      ...{ text: 'Still Sea', style: 'water' },
      stands: [
        { at: { lat: -0.3, lng: -129.1 }, frames: ['island'] },
        { at: { lat: -0.08, lng: -129 }, frames: ['east'] },
      ],
    },
  ],
  locator: {
    bounds: { south: -2.6, west: -133.2, north: 2.6, east: -126.4 },
    labels: [
      { text: 'Nur Island', at: { lat: -1.5, lng: -129.8 }, home: true },
    ],
  },
  credit: 'Drawn by hand for tests',
}
