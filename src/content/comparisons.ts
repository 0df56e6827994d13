import type { z } from 'zod'
import type { comparison } from '../schema/telling'

/** Figures beside each other, by where each comes from. */
export const comparisons: z.input<typeof comparison>[] = [
  {
    id: 'distance',
    step: 'where',
    unit: 'km',
    title: 'Three distances on one scale',
    caption:
      'From Ain Issa to the Turkish border: as printed, as AP had it, and as we measure it.',
    origins: [
      {
        name: 'Printed in the article',
        claims: ['thirty-five-miles'],
      },
      { name: 'AP, which the article cites', claims: ['ap-35-km'] },
      { name: 'Measured for this map', claims: ['measured-distance'] },
    ],
    notes: [
      {
        claim: 'measured-distance',
        text: 'How [this page](speaker:this-page) measured: on the WGS84 ellipsoid, from the point that GeoNames gives for the town to the nearest point of the border as OpenStreetMap has it, {exact:to-border}. A town is wider than its point: from its edges the distance is a little more or less.',
      },
      {
        claim: 'coarser-borders',
        text: 'Coarser borders, which draw Tell Abyad and Kobani on the wrong side, give [this page](speaker:this-page) 33.7 to 34.6 km.',
      },
    ],
  },
  {
    id: 'headcount',
    step: 'how-many',
    title: 'Every figure, and where it comes from',
    caption:
      'Grouped by origin, so that several figures from one side are not taken for several witnesses. None is adjusted by another; there is no average and no total.',
    origins: [
      {
        name: 'From the Kurdish-led administration',
        claims: [
          'administration-950',
          'administration-785',
          'administration-more-than-700',
        ],
      },
      {
        name: 'From officials of its camp',
        claims: ['ayaf-859', 'camp-worker-100'],
      },
      {
        name: 'From outlets that The Hill does not name; the one we could trace, The Week, cites the administration',
        claims: ['more-than-700'],
      },
      {
        name: 'From the Syrian Observatory',
        claims: ['sohr-100', 'sohr-800'],
      },
    ],
    beside: 'annex-949',
    notes: [
      {
        claim: 'some-recaptured',
        text: 'Some were caught again, said [Ayaf](speaker:jelal-ayaf), without a number. So nothing can be taken off any figure for it, and nothing is.',
      },
      {
        claim: 'ric-others-recaptured',
        text: 'In the post of the Rojava Information Center [Ayaf](speaker:jelal-ayaf) says that a few others could be caught: not, as we read it, among those he had counted.',
      },
    ],
  },
]
