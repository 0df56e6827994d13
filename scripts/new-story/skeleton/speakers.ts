import type { z } from 'zod'
import type { account, speaker } from '../../../src/schema/record'

/** Sides or standpoints, under which the filter gathers speakers. */
export const accounts: z.input<typeof account>[] = [
  { id: 'press', name: 'FILL IN: News outlets' },
  { id: 'officials', name: 'FILL IN: Officials' },
]

/** Whoever says or hands on something. `short`: what a sentence may call them. */
export const speakers: z.input<typeof speaker>[] = [
  {
    id: 'outlet',
    name: 'FILL IN Outlet',
    short: [],
    kind: 'outlet',
    account: 'press',
  },
  {
    id: 'official',
    name: 'FILL IN Official',
    role: 'FILL IN: role at the time',
    short: [],
    kind: 'person',
    account: 'officials',
  },
  {
    id: 'other-outlet',
    name: 'FILL IN Other Outlet',
    short: [],
    kind: 'outlet',
    account: 'press',
  },
]
