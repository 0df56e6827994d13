// Whatever stands in quotation marks: who said it, who printed it.

import type { z } from 'zod'
import type { quotation } from '../schema/claim'
import { article } from './quotations/article'
import { others } from './quotations/others'
import { people } from './quotations/people'

export const quotations: z.input<typeof quotation>[] = [
  ...article,
  ...people,
  ...others,
]
