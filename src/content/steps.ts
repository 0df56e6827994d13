import type { z } from 'zod'
import type { step } from '../schema/telling'
import { airstrikes } from './steps/airstrikes'
import { alsoReported } from './steps/alsoReported'
import { announcement } from './steps/announcement'
import { escapes } from './steps/escapes'
import { howMany } from './steps/howMany'
import { offensive } from './steps/offensive'
import { reactions } from './steps/reactions'
import { sides } from './steps/sides'
import { whatIsKnown } from './steps/whatIsKnown'
import { where } from './steps/where'
import { withdrawal } from './steps/withdrawal'

/** The story in order of telling. Step ids are published addresses: never rename one. */
export const steps: z.input<typeof step>[] = [
  where,
  sides,
  announcement,
  offensive,
  airstrikes,
  escapes,
  howMany,
  alsoReported,
  withdrawal,
  reactions,
  whatIsKnown,
]
