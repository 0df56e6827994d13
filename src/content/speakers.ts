// Everybody who says something, and whose account each belongs to.

import type { z } from 'zod'
import type { account, speaker } from '../schema/record'
import { authorities } from './speakers/authorities'
import { monitors } from './speakers/monitors'
import { outlets } from './speakers/outlets'
import { turkey } from './speakers/turkey'
import { unitedStates } from './speakers/unitedStates'

export const accounts: z.input<typeof account>[] = [
  { id: 'the-hill', name: 'The Hill, in its own voice' },
  { id: 'kurdish-led', name: 'the Kurdish-led authorities' },
  { id: 'united-states', name: 'the U.S. government' },
  { id: 'former-officials', name: 'former officials' },
  { id: 'turkey', name: 'Turkey' },
  { id: 'governments', name: 'Turkey and Russia, together' },
  { id: 'monitors', name: 'monitors and aid groups' },
  { id: 'outlets', name: 'other outlets' },
  { id: 'relatives', name: 'relatives of people in the camp' },
  { id: 'own', name: 'this page, measuring' },
]

export const speakers: z.input<typeof speaker>[] = [
  {
    id: 'the-hill',
    name: 'The Hill',
    role: 'the outlet that published the article',
    short: ['the article', 'The article'],
    kind: 'outlet',
    account: 'the-hill',
  },

  ...authorities,
  ...unitedStates,
  ...turkey,
  ...monitors,
  ...outlets,
]
