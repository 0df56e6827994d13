import type { z } from 'zod'
import type { mapSpec } from '../schema/map'

const REGION = ['region']
const NEAREST = ['near', 'corridor']
const TO_RAQQA = ['border', 'handout']
const NEARER = [...TO_RAQQA, ...NEAREST]
const ALL = [...NEARER, ...REGION]

/**
 * Names of land and water, the most needed first. A country's stands beside its
 * border, and parallel to it where that is flat; a river's along its water.
 */
export const landLabels: z.input<typeof mapSpec>['landLabels'] = [
  {
    text: 'TURKEY',
    style: 'country',
    stands: [
      { at: { lat: 36.755, lng: 39.24 }, rotate: -8, frames: NEARER },
      { at: { lat: 36.77, lng: 39.17 }, rotate: -6, frames: NEARER },
      { at: { lat: 36.79, lng: 39.2 }, frames: NEARER },
      { at: { lat: 36.87, lng: 38.72 }, frames: NEAREST },
      { at: { lat: 36.815, lng: 39.34 }, frames: NEARER },
      { at: { lat: 36.81, lng: 38.78 }, frames: NEARER },
      { at: { lat: 36.76, lng: 39.05 }, frames: TO_RAQQA },
      { at: { lat: 36.83, lng: 39.72 }, rotate: -13, frames: REGION },
      { at: { lat: 36.98, lng: 39.2 }, frames: REGION },
      { at: { lat: 37.12, lng: 39.5 }, frames: REGION },
    ],
  },
  {
    text: 'SYRIA',
    style: 'country-home',
    stands: [
      { at: { lat: 36.635, lng: 39.27 }, rotate: -8, frames: NEARER },
      { at: { lat: 36.64, lng: 39.33 }, rotate: -8, frames: NEARER },
      { at: { lat: 36.57, lng: 39.25 }, frames: NEARER },
      { at: { lat: 36.27, lng: 39.28 }, frames: NEARER },
      { at: { lat: 36.14, lng: 38.98 }, frames: NEAREST },
      { at: { lat: 36.66, lng: 39.74 }, rotate: -13, frames: REGION },
      { at: { lat: 36.1, lng: 39.75 }, frames: REGION },
      { at: { lat: 36.15, lng: 39.5 }, frames: REGION },
    ],
  },
  {
    text: 'IRAQ',
    style: 'country',
    stands: [{ at: { lat: 35.9, lng: 41.58 }, rotate: 84, frames: REGION }],
  },
  {
    text: 'M4 (schematic)',
    style: 'road',
    stands: [
      { at: { lat: 36.465, lng: 39.15 }, rotate: -13, frames: NEARER },
      { at: { lat: 36.5, lng: 38.63 }, rotate: 23, frames: NEAREST },
      { at: { lat: 36.51, lng: 39.7 }, rotate: -13, frames: REGION },
      { at: { lat: 36.455, lng: 39.2 }, rotate: -13, frames: NEAREST },
      { at: { lat: 36.53, lng: 38.52 }, rotate: 23, frames: TO_RAQQA },
      { at: { lat: 36.34, lng: 39.5 }, rotate: -10, frames: REGION },
    ],
  },
  {
    text: 'Lake Assad',
    style: 'water',
    stands: [
      { at: { lat: 35.955, lng: 38.36 }, rotate: 33, frames: ALL },
      { at: { lat: 35.97, lng: 38.33 }, frames: ALL },
    ],
  },
  {
    text: 'Euphrates',
    style: 'water',
    stands: [
      { at: { lat: 35.865, lng: 39.25 }, rotate: 19, frames: NEARER },
      { at: { lat: 35.9, lng: 38.82 }, rotate: -6, frames: NEARER },
      { at: { lat: 35.9, lng: 39.14 }, frames: ALL },
      { at: { lat: 35.47, lng: 40.12 }, rotate: 43, frames: REGION },
      { at: { lat: 37.42, lng: 38.1 }, frames: REGION },
    ],
  },
  {
    text: 'RAQQA GOV.',
    style: 'province',
    stands: [
      { at: { lat: 36.2, lng: 39.2 }, frames: NEARER },
      { at: { lat: 36.1, lng: 38.9 }, frames: NEARER },
      { at: { lat: 36.0, lng: 39.3 }, frames: REGION },
    ],
  },
  {
    text: 'ALEPPO GOV.',
    style: 'province',
    // Farther south it would stand between river and road, and touch both.
    stands: [{ at: { lat: 36.6, lng: 38.42 }, frames: NEARER }],
  },
  {
    text: 'HASAKAH GOV.',
    style: 'province',
    stands: [{ at: { lat: 36.35, lng: 40.5 }, frames: REGION }],
  },
]
