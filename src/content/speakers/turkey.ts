import type { z } from 'zod'
import type { speaker } from '../../schema/record'

/** Turkey. */
export const turkey: z.input<typeof speaker>[] = [
  {
    id: 'recep-tayyip-erdogan',
    name: 'Recep Tayyip Erdoğan',
    role: 'President of Turkey',
    short: ['Erdoğan', 'Turkey’s president'],
    kind: 'person',
    account: 'turkey',
    spellings: ['Recep Tayyip Erdogan'],
  },
  {
    id: 'turkish-defence-ministry',
    name: 'Turkey’s Defence Ministry',
    short: [
      'Turkey’s defence ministry',
      'the Turkish Defence Ministry',
      'The Turkish Defence Ministry',
    ],
    kind: 'authority',
    account: 'turkey',
  },
  {
    id: 'anadolu',
    name: 'Anadolu',
    role: 'Turkey’s state news agency',
    short: ['the Anadolu agency', 'The Anadolu agency'],
    kind: 'outlet',
    account: 'turkey',
  },
  {
    id: 'trt-world',
    name: 'TRT World',
    role: 'a channel of Turkey’s state broadcaster',
    kind: 'outlet',
    account: 'turkey',
  },

  {
    id: 'turkey-and-russia',
    name: 'Turkey and Russia',
    role: 'the two governments, in a joint agreement',
    kind: 'authority',
    account: 'governments',
  },
]
