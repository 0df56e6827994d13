import type { z } from 'zod'
import type { place } from '../../schema/record'

/** From Ain Issa to the crossing, and to Raqqa. */
export const centre: z.input<typeof place>[] = [
  {
    id: 'ain-issa',
    name: 'Ain Issa',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.3855, lng: 38.86228 },
    names: [
      { lang: 'ar', name: 'عين عيسى' },
      // Several pages give it, one leaves it out.
      { lang: 'ku', name: 'Bozanê', also: true },
    ],
    spellings: ['Ayn Issa', 'Ain Eissa', 'Ein Issa', 'Ein Eissa', 'Ayn Isa'],
    sources: ['geonames', 'wikipedia-towns'],
  },
  {
    id: 'tell-abyad',
    name: 'Tell Abyad',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.69648, lng: 38.95382 },
    names: [
      { lang: 'ar', name: 'تل أبيض' },
      { lang: 'ku', name: 'Girê Spî' },
      { lang: 'tr', name: 'Tellebyad' },
    ],
    spellings: ['Tal Abyad', 'Tel Abyad', 'Tall Abyad'],
    sources: ['geonames', 'wikipedia-tell-abyad', 'wikipedia-towns'],
  },
  {
    id: 'akcakale',
    name: 'Akçakale',
    kind: 'town',
    country: 'TUR',
    at: { lat: 36.71111, lng: 38.9475 },
    names: [
      { lang: 'tr', name: 'Akçakale' },
      { lang: 'ku', name: 'Kaniya Xezalan' },
    ],
    spellings: ['Akcakale'],
    sources: ['geonames', 'anf-akcakale'],
  },
  {
    id: 'suluk',
    name: 'Suluk',
    kind: 'town',
    country: 'SYR',
    at: { lat: 36.59596, lng: 39.1299 },
    names: [],
    sources: ['geonames'],
  },
  {
    id: 'raqqa',
    name: 'Raqqa',
    kind: 'city',
    country: 'SYR',
    at: { lat: 35.95283, lng: 39.00788 },
    names: [
      { lang: 'ar', name: 'الرقة' },
      { lang: 'tr', name: 'Rakka' },
    ],
    spellings: ['ar-Raqqah', 'Raqa', 'Rakka'],
    sources: ['geonames', 'wikipedia-towns'],
  },
]
