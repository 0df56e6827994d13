import type { z } from 'zod'
import type { speaker } from '../../schema/record'

/** Monitors and aid groups. */
export const monitors: z.input<typeof speaker>[] = [
  {
    id: 'syrian-observatory',
    name: 'the Syrian Observatory for Human Rights',
    role: 'a war monitor based in Britain',
    short: [
      'The Syrian Observatory for Human Rights',
      'the Syrian Observatory',
      'The Syrian Observatory',
      'the Observatory',
      'The Observatory',
    ],
    kind: 'monitor',
    account: 'monitors',
    spellings: ['SOHR'],
  },
  {
    id: 'save-the-children',
    name: 'Save the Children',
    role: 'an aid group',
    kind: 'monitor',
    account: 'monitors',
  },
  {
    id: 'rojava-information-center',
    name: 'the Rojava Information Center',
    role: 'a monitor and press centre in the region',
    short: ['The Rojava Information Center'],
    kind: 'monitor',
    account: 'monitors',
    spellings: ['RIC'],
  },
  {
    id: 'aid-source',
    name: 'an aid source',
    role: 'unnamed, speaking to The Defense Post',
    short: ['An aid source'],
    kind: 'unnamed',
    account: 'monitors',
  },
  {
    id: 'relatives-in-france',
    name: 'relatives in France',
    role: 'relatives of women held in the camp, unnamed, who spoke to AFP',
    short: ['Relatives in France', 'relatives', 'Relatives'],
    kind: 'unnamed',
    account: 'relatives',
  },
]
