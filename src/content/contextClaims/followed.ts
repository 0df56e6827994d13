import type { z } from 'zod'
import type { claim } from '../../schema/claim'

/** What followed. */
export const followed: z.input<typeof claim>[] = [
  {
    id: 'pause-17-october',
    text: 'Mike Pence announced in Ankara a pause of 120 hours in the offensive, agreed between the United States and Turkey.',
    kind: 'assertion',
    speaker: 'mike-pence',
    via: ['cnn'],
    saidAt: { precision: 'day', date: '2019-10-17' },
    publishedAt: { precision: 'day', date: '2019-10-17' },
    status: 'reported',
    disputedBy: [],
    sources: ['cnn-pause'],
    context: true,
    holds: ['120'],
  },
  {
    id: 'sochi-22-october',
    text: 'Turkey and Russia agreed in Sochi that the YPG would leave a strip 30 kilometres deep along the border within 150 hours.',
    kind: 'position',
    speaker: 'turkey-and-russia',
    via: ['daily-sabah'],
    saidAt: { precision: 'day', date: '2019-10-22' },
    publishedAt: { precision: 'day', date: '2019-10-22' },
    status: 'reported',
    disputedBy: [],
    sources: ['daily-sabah-sochi'],
    context: true,
    holds: ['30', '150'],
  },
]
