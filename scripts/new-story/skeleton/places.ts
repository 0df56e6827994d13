import type { z } from 'zod'
import type { place } from '../../../src/schema/record'

/** `at`: latitude and longitude in degrees, from the gazetteer you name in `map.points`. */
export const places: z.input<typeof place>[] = [
  {
    id: 'the-place',
    name: 'FILL IN Place',
    kind: 'town',
    country: 'AAA',
    at: { lat: -0.3, lng: 0.5 },
    names: [],
    sources: ['the-article'],
  },
  {
    id: 'a-city',
    name: 'FILL IN City',
    kind: 'city',
    country: 'AAA',
    at: { lat: -0.6, lng: 1.1 },
    names: [],
    sources: ['the-article'],
  },
]
