import { z } from 'zod'

const date = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

/**
 * A moment and how exactly it is known. Dates and times are on the story's
 * first clock. `day`: the hour is not known. `minute`: a stamp. `by`: no later
 * than `time`. `span`: somewhere between `time` and `until` on that date
 * (`24:00` as `until` means the day's end). `month`: only the month is known,
 * the day given is its first.
 */
export const when = z.discriminatedUnion('precision', [
  z.strictObject({
    precision: z.literal('month'),
    date,
    note: z.string().optional(),
  }),
  z.strictObject({
    precision: z.literal('day'),
    date,
    note: z.string().optional(),
  }),
  z.strictObject({
    precision: z.literal('minute'),
    date,
    time,
    note: z.string().optional(),
  }),
  z.strictObject({
    precision: z.literal('by'),
    date,
    time,
    note: z.string().optional(),
  }),
  z.strictObject({
    precision: z.literal('span'),
    date,
    time,
    until: z.union([time, z.literal('24:00')]),
    note: z.string().optional(),
  }),
])
export type When = z.infer<typeof when>
