import type { z } from 'zod'
import type { claim } from '../../schema/claim'

/** The offensive and its sides. */
export const offensive: z.input<typeof claim>[] = [
  {
    id: 'offensive-announced',
    text: 'Recep Tayyip Erdoğan announced the start of an offensive in north-eastern Syria under the name Peace Spring.',
    kind: 'assertion',
    speaker: 'recep-tayyip-erdogan',
    via: ['ap'],
    saidAt: { precision: 'day', date: '2019-10-09' },
    publishedAt: { precision: 'day', date: '2019-10-10' },
    status: 'reported',
    disputedBy: [],
    sources: ['ap-the-age'],
    context: true,
  },
  {
    id: 'turkish-led-sides',
    text: 'TRT World wrote that the Turkish army and the Syrian National Army, which Turkey backs, were carrying out the offensive together.',
    kind: 'assertion',
    speaker: 'trt-world',
    via: [],
    saidAt: { precision: 'day', date: '2019-10-09' },
    publishedAt: { precision: 'day', date: '2019-10-09' },
    status: 'claimed',
    disputedBy: [],
    sources: ['trt-world-offensive'],
    context: true,
  },
  {
    id: 'pkk-listed',
    text: 'Ahval wrote that Turkey, the United States and the European Union all list the PKK as a terrorist group.',
    kind: 'assertion',
    speaker: 'ahval',
    via: [],
    saidAt: {
      precision: 'month',
      date: '2019-03-01',
      note: 'The copy we read shows no day; it tells of a U.S. review announced at the beginning of March 2019.',
    },
    publishedAt: {
      precision: 'month',
      date: '2019-03-01',
      note: 'The copy we read shows no day; it tells of a U.S. review announced at the beginning of March 2019.',
    },
    status: 'reported',
    disputedBy: [],
    sources: ['ahval-pkk'],
    context: true,
    holds: ['1984'],
    check:
      'This is about the PKK. The part we read does not say that the YPG is listed.',
  },
]
