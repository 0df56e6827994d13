// What a map shows of a region: frames, soft areas, rings, rulers, names.

import { z } from 'zod'
import { id, latLng } from './id'

/** Half way round the earth: nothing is farther. */
const km = z.number().positive().max(20_038)

const bounds = z.strictObject({
  south: z.number(),
  west: z.number(),
  north: z.number(),
  east: z.number(),
})
/** A box in degrees. */
export type Bounds = z.infer<typeof bounds>

/** The shapes of plate that a page draws, for pages, for small frames and for the deck; a frame may set its own bounds for each. */
export const PAGE_SHAPES = ['tall', 'broad', 'wide'] as const
export const FRAME_SHAPES = ['flat', 'box'] as const
export const DECK_SHAPES = ['slide', 'flat'] as const
export const SHAPES = [...PAGE_SHAPES, ...FRAME_SHAPES, 'slide'] as const
export type Shape = (typeof SHAPES)[number]

const frame = z.strictObject({
  id,
  /** What must be in view, whatever the shape of the plate. */
  bounds,
  tall: bounds.optional(),
  broad: bounds.optional(),
  wide: bounds.optional(),
  flat: bounds.optional(),
  box: bounds.optional(),
  slide: bounds.optional(),
})
export type Frame = z.infer<typeof frame>

const words = {
  kind: id,
  claim: id,
  label: z.string().min(1),
  /** A second line, lighter: how exactly the place is known. */
  note: z.string().min(1),
  /** Where the words stand. */
  labelAt: latLng,
  /** Where they stand on a wide plate, if elsewhere. */
  wide: latLng.optional(),
}

/** Somewhere known only roughly. Never a point. */
const area = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('halo'),
    id,
    ...words,
    around: id,
    radiusKm: km,
  }),
  z.strictObject({
    form: z.literal('corridor'),
    id,
    ...words,
    /** Along this ruler. */
    ruler: id,
    widthKm: km,
  }),
  z.strictObject({
    form: z.literal('band'),
    id,
    ...words,
    /** Along the border, between these degrees east, this deep to the south. */
    west: z.number(),
    east: z.number(),
    depthKm: km,
  }),
])
export type Area = z.infer<typeof area>

/** Something beside a place, its own position unknown: a ring round the place's dot. */
const ring = z.strictObject({ id, ...words, place: id })
export type Ring = z.infer<typeof ring>

/** From a place to the nearest point of the border, or to another place; km come from the basemap. */
const ruler = z.strictObject({
  id,
  from: id,
  /** The place it ends at; absent where that is the border. */
  to: id.optional(),
  claim: id,
  /** Distances others give that would end at the same mark: a line below the measured one. */
  agree: z
    .array(z.strictObject({ label: z.string().min(1), claim: id }))
    .default([]),
  /** A distance somebody printed, drawn dashed from the far end. */
  printed: z
    .strictObject({
      km,
      label: z.string().min(1),
      claim: id,
    })
    .optional(),
})
export type Ruler = z.infer<typeof ruler>

const landLabel = z.strictObject({
  text: z.string().min(1),
  style: z.enum(['country', 'country-home', 'province', 'water', 'road']),
  /** Where it may stand, the best place first: a map takes the first that has room. */
  stands: z
    .array(
      z.strictObject({
        at: latLng,
        /** Degrees clockwise. */
        rotate: z.number().default(0),
        /** Frames in which it may stand there. */
        frames: z.array(id).min(1),
      }),
    )
    .min(1),
})
export type LandLabel = z.infer<typeof landLabel>

export const mapSpec = z.strictObject({
  /** The country the story is in, as the basemap names it. */
  home: z.string().length(3),
  /** The two countries whose border is the strongest line; absent where none matters, as on an island. */
  border: z.tuple([z.string().length(3), z.string().length(3)]).optional(),
  focus: id,
  frames: z.array(frame).min(1),
  areas: z.array(area),
  rings: z.array(ring),
  rulers: z.array(ruler),
  landLabels: z.array(landLabel),
  locator: z.strictObject({
    bounds,
    labels: z.array(
      z.strictObject({
        text: z.string().min(1),
        at: latLng,
        home: z.boolean().default(false),
      }),
    ),
  }),
  /** Who gives the points of the places: "GeoNames". */
  points: z.string().min(1).optional(),
  /** Sources of the drawing. */
  credit: z.string().min(1),
})
