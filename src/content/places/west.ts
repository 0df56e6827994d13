import type { z } from 'zod'
import type { place } from '../../schema/record'

/** West of them. */
export const west: z.input<typeof place>[] = [
  {
    id: 'kobani',
    name: 'Kobani',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.89095, lng: 38.35347 },
    names: [
      { lang: 'ar', name: 'كوباني' },
      // The official Arabic name.
      { lang: 'ar', name: 'عين العرب', also: true },
      { lang: 'ku', name: 'Kobanî' },
      // From Arab Pınar, once a village just east of the town.
      { lang: 'tr', name: 'Arappınar', also: true },
    ],
    spellings: ['Kobane', 'Kobanê', 'Ayn al-Arab', 'Ain al-Arab'],
    sources: ['geonames', 'wikipedia-kobani'],
  },
  {
    id: 'suruc',
    name: 'Suruç',
    kind: 'town',
    country: 'TUR',
    at: { lat: 36.97612, lng: 38.42533 },
    names: [],
    sources: ['geonames'],
  },
  {
    id: 'manbij',
    name: 'Manbij',
    kind: 'city',
    country: 'SYR',
    at: { lat: 36.52815, lng: 37.95495 },
    names: [
      { lang: 'ar', name: 'منبج' },
      { lang: 'ku', name: 'Minbic' },
      { lang: 'tr', name: 'Münbiç' },
      { lang: 'tr', name: 'Menbic', also: true },
      { lang: 'tr', name: 'Menbiç', also: true },
    ],
    sources: ['geonames', 'wikipedia-manbij'],
  },
  {
    id: 'sanliurfa',
    name: 'Şanlıurfa',
    kind: 'city',
    country: 'TUR',
    at: { lat: 37.16708, lng: 38.79392 },
    names: [
      { lang: 'tr', name: 'Şanlıurfa' },
      { lang: 'ku', name: 'Riha' },
      { lang: 'ar', name: 'الرها' },
    ],
    spellings: ['Sanliurfa', 'Urfa'],
    sources: ['geonames', 'wikipedia-towns'],
  },
]
