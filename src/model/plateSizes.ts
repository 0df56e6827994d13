// How large plates are, and what stands on them in px whatever their size.

import type { Shape } from '../schema/map'

/**
 * The shapes of plate. `width` is the narrowest it is ever shown, CSS px: labels
 * are placed for that, and a wider plate only gives them more room. `like`: the
 * shape whose bounds and words it takes where it has none of its own.
 */
export const PLATES: Record<
  Shape,
  { width: number; aspect: number; like?: Shape }
> = {
  tall: { width: 312, aspect: 446 / 776 },
  broad: { width: 600, aspect: 0.86 },
  wide: { width: 320, aspect: 1.9 },
  flat: { width: 280, aspect: 1.7, like: 'wide' },
  box: { width: 264, aspect: 1.08, like: 'wide' },
  slide: { width: 456, aspect: 1.47, like: 'wide' },
}
/** Kept free in the corner for the small regional map, CSS px. */
export const LOCATOR = { width: 112, height: 86 }
/** Radius of a place's dot, of the focus and of a ring round it, CSS px. */
export const RADII = { town: 2.8, city: 3.8, focus: 6.2, ring: 17 } as const
