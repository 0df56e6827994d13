import type { z } from 'zod'
import type { speaker } from '../../schema/record'

/** The Kurdish-led authorities. */
export const authorities: z.input<typeof speaker>[] = [
  {
    id: 'kurdish-led-administration',
    name: 'the Kurdish-led administration',
    role: 'the authorities in north-eastern Syria, not those in Damascus',
    short: [
      'The Kurdish-led administration',
      'the administration',
      'The administration',
    ],
    kind: 'authority',
    account: 'kurdish-led',
    spellings: ['Autonomous Administration of North and East Syria', 'AANES'],
  },
  {
    id: 'jelal-ayaf',
    name: 'Jelal Ayaf',
    role: 'a senior camp official, elsewhere named as co-chair of the camp administration',
    short: ['Ayaf'],
    kind: 'person',
    account: 'kurdish-led',
  },
  {
    id: 'ciya-kurd',
    name: 'Ciya Kurd',
    role: 'an official of the Kurdish-led regional authority',
    short: ['Kurd'],
    kind: 'person',
    account: 'kurdish-led',
  },
  {
    id: 'sdf-official',
    name: 'an SDF official',
    role: 'an official of the Syrian Democratic Forces, not named here',
    short: [
      'An SDF official',
      'an official of the SDF',
      'An official of the SDF',
    ],
    kind: 'unnamed',
    account: 'kurdish-led',
  },
  {
    id: 'camp-official-afp',
    name: 'a camp official',
    role: 'an official at the camp, unnamed, who spoke to AFP',
    short: ['A camp official'],
    kind: 'unnamed',
    account: 'kurdish-led',
  },

  {
    id: 'kurdish-officials',
    name: 'Kurdish officials',
    role: 'officials of the Kurdish-led authorities, not named here',
    short: ['the Kurdish officials', 'The Kurdish officials'],
    kind: 'unnamed',
    account: 'kurdish-led',
  },
]
