import type { z } from 'zod'
import type { claim } from '../schema/claim'
import { accounts } from './contextClaims/accounts'
import { camp } from './contextClaims/camp'
import { clock } from './contextClaims/clock'
import { distance } from './contextClaims/distance'
import { figures } from './contextClaims/figures'
import { followed } from './contextClaims/followed'
import { offensive } from './contextClaims/offensive'
import { said } from './contextClaims/said'
import { strikes } from './contextClaims/strikes'
import { withdrawal } from './contextClaims/withdrawal'

/**
 * What the article does not say: other reports, and what we measured. Clock
 * times are Syria time (UTC+3) and stamps of publication, not of events.
 */
export const contextClaims: z.input<typeof claim>[] = [
  ...distance,
  ...figures,
  ...camp,
  ...strikes,
  ...accounts,
  ...withdrawal,
  ...said,
  ...offensive,
  ...clock,
  ...followed,
]
