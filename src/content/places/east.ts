import type { z } from 'zod'
import type { place } from '../../schema/record'

/** East of them. */
export const east: z.input<typeof place>[] = [
  {
    id: 'ceylanpinar',
    name: 'Ceylanpınar',
    kind: 'town',
    country: 'TUR',
    at: { lat: 36.84722, lng: 40.05 },
    names: [
      { lang: 'tr', name: 'Ceylanpınar' },
      { lang: 'ku', name: 'Serêkanî' },
    ],
    spellings: ['Ceylanpinar'],
    sources: ['geonames', 'al-monitor-ceylanpinar'],
  },
  {
    id: 'ras-al-ayn',
    name: 'Ras al-Ayn',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.85034, lng: 40.07055 },
    names: [
      { lang: 'ar', name: 'رأس العين' },
      { lang: 'ku', name: 'Serê Kaniyê' },
      { lang: 'tr', name: 'Resulayn' },
    ],
    spellings: ['Ras al-Ain'],
    sources: ['geonames', 'wikipedia-towns'],
  },
  {
    id: 'tal-tamr',
    name: 'Tal Tamr',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.65556, lng: 40.37079 },
    names: [],
    sources: ['geonames'],
  },
  {
    id: 'hasakah',
    name: 'Hasakah',
    kind: 'city',
    country: 'SYR',
    at: { lat: 36.50237, lng: 40.74772 },
    names: [
      { lang: 'ar', name: 'الحسكة' },
      { lang: 'ku', name: 'Hesekê' },
      { lang: 'ku', name: 'Hesîçe', also: true },
    ],
    spellings: ['al-Hasakah', 'Hasakeh', 'Hasaka'],
    sources: ['geonames', 'wikipedia-towns'],
  },
  {
    id: 'al-hawl',
    name: 'al-Hawl',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.39042, lng: 41.14983 },
    names: [],
    spellings: ['al-Hol'],
    sources: ['geonames'],
  },
  {
    id: 'qamishli',
    name: 'Qamishli',
    kind: 'city',
    country: 'SYR',
    at: { lat: 37.05215, lng: 41.23142 },
    names: [
      { lang: 'ar', name: 'القامشلي' },
      { lang: 'ku', name: 'Qamişlo' },
      { lang: 'tr', name: 'Kamışlı' },
    ],
    spellings: ['Qamishlo', 'al-Qamishli'],
    sources: ['geonames', 'wikipedia-towns'],
  },
]
