import { z } from 'zod'

/** A slug written by hand: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as "first-report"')

export const latLng = z.strictObject({
  /** Degrees north, WGS84. */
  lat: z.number().min(-90).max(90),
  /** Degrees east, WGS84. */
  lng: z.number().min(-180).max(180),
})
export type LatLng = z.infer<typeof latLng>
