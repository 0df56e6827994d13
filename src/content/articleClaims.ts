import type { z } from 'zod'
import type { claim } from '../schema/claim'
import { camp } from './articleClaims/camp'
import { escapes } from './articleClaims/escapes'
import { reactions } from './articleClaims/reactions'
import { withdrawal } from './articleClaims/withdrawal'

/** What the article says, in its own order: the 26 rows of its inventory. */
export const articleClaims: z.input<typeof claim>[] = [
  ...escapes,
  ...camp,
  ...withdrawal,
  ...reactions,
]
