import type { z } from 'zod'
import type { source } from '../schema/record'
import { camp } from './sources/camp'
import { offensive } from './sources/offensive'
import { page } from './sources/page'
import { places } from './sources/places'
import { said } from './sources/said'
import { who } from './sources/who'
import { withdrawal } from './sources/withdrawal'

/**
 * What was read, as excerpts of stored copies. `published` is left undated
 * where neither the copy nor its address shows a day.
 */
export const sources: z.input<typeof source>[] = [
  ...page,
  ...camp,
  ...withdrawal,
  ...said,
  ...offensive,
  ...who,
  ...places,
]
