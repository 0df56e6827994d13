// The places that the story is told of.

import type { z } from 'zod'
import type { place } from '../schema/record'
import { centre } from './places/centre'
import { east } from './places/east'
import { west } from './places/west'

/**
 * Coordinates: GeoNames, degrees WGS84. Names in other languages stand here
 * only where they were verified; a missing one was not.
 */
export const places: z.input<typeof place>[] = [...centre, ...west, ...east]
