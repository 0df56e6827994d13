import type { z } from 'zod'
import type { claim } from '../../schema/claim'

/** How far Ain Issa is from the border. */
export const distance: z.input<typeof claim>[] = [
  {
    id: 'measured-distance',
    text: 'Ain Issa is {distance:to-border} from the nearest point of the Turkish border, measured on this map.',
    kind: 'assertion',
    speaker: 'this-page',
    via: [],
    saidAt: {
      precision: 'month',
      date: '2026-11-01',
      note: 'When it was measured.',
    },
    publishedAt: { precision: 'month', date: '2026-11-01' },
    status: 'measured',
    disputedBy: [],
    sources: ['measurement', 'geonames'],
    context: true,
    figure: {
      ruler: 'to-border',
      counts: 'from the town’s point to the nearest point of the border',
    },
    check:
      'Measured on the WGS84 ellipsoid, from the town’s point in GeoNames to the border line of OpenStreetMap that the map draws.',
  },
  {
    id: 'ap-35-km',
    text: 'AP put Ain Issa some 35 kilometres (20 miles) south of the Turkish border.',
    kind: 'assertion',
    speaker: 'ap',
    via: [],
    saidAt: { precision: 'day', date: '2019-10-13' },
    publishedAt: { precision: 'day', date: '2019-10-13' },
    status: 'reported',
    disputedBy: [],
    sources: ['ap-insider-latest', 'ap-huffpost-au'],
    context: true,
    figure: {
      value: 35,
      unit: 'km',
      words: 'some 35 kilometres',
      bound: 'about',
      counts: 'south of the Turkish border',
    },
    holds: ['35', '20'],
    check:
      'AP rounds the miles down. Its log gives the distance for the town, its longer story for the camp.',
  },
  {
    id: 'coarser-borders',
    text: 'Measured by this page on coarser borders, which draw Tell Abyad and Kobani on the wrong side, the distance is between 33.7 and 34.6 km.',
    kind: 'assertion',
    speaker: 'this-page',
    via: [],
    saidAt: {
      precision: 'month',
      date: '2026-11-01',
      note: 'When it was measured.',
    },
    publishedAt: { precision: 'month', date: '2026-11-01' },
    status: 'measured',
    disputedBy: [],
    sources: ['measurement'],
    context: true,
    holds: ['33.7', '34.6'],
    check:
      'The coarser borders are those of Natural Earth, in several scales. They are not drawn here.',
  },
]
