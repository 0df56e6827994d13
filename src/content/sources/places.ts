import type { z } from 'zod'
import type { source } from '../../schema/record'

/** Places. */
export const places: z.input<typeof source>[] = [
  {
    id: 'geonames',
    outlet: 'GeoNames',
    title: 'Coordinates of the places',
    url: 'https://www.geonames.org/',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'wikipedia-towns',
    outlet: 'Wikipedia',
    title: 'Articles on the towns, for their names',
    url: 'https://en.wikipedia.org/',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'wikipedia-tell-abyad',
    outlet: 'Wikipedia',
    title: 'Tell Abyad',
    url: 'https://en.wikipedia.org/wiki/Tell_Abyad',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'wikipedia-kobani',
    outlet: 'Wikipedia',
    title: 'Kobani',
    url: 'https://en.wikipedia.org/wiki/Ayn_Al-Arab',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'wikipedia-manbij',
    outlet: 'Wikipedia',
    title: 'Manbij',
    url: 'https://en.wikipedia.org/wiki/Hierapolis_in_Syria',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'anf-akcakale',
    outlet: 'ANF News',
    url: 'https://anfenglish.com/kurdistan/tel-abyad-operation-and-the-great-danger-at-the-door-11642',
    published: { precision: 'undated' },
    kind: 'reference',
  },
  {
    id: 'al-monitor-ceylanpinar',
    outlet: 'Al-Monitor',
    url: 'http://www.al-monitor.com/pulse/originals/2013/07/turkey.html',
    published: { precision: 'month', date: '2013-07-01' },
    kind: 'reference',
  },
]
