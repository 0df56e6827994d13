import type { z } from 'zod'
import type { exercise } from '../schema/lesson'
import { howManyWitnesses } from './exercises/howManyWitnesses'
import { inTheArticle } from './exercises/inTheArticle'
import { onRecord } from './exercises/onRecord'
import { thirtyFiveMiles } from './exercises/thirtyFiveMiles'
import { whichHour } from './exercises/whichHour'
import { whichNumber } from './exercises/whichNumber'

/** The evidence quiz. No option is marked right: each has its reply, and all have what can be said of them. */
export const exercises: z.input<typeof exercise>[] = [
  whichNumber,
  onRecord,
  thirtyFiveMiles,
  whichHour,
  howManyWitnesses,
  inTheArticle,
]
