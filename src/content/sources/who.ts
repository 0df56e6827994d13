import type { z } from 'zod'
import type { source } from '../../schema/record'

/** Who is who. */
export const who: z.input<typeof source>[] = [
  {
    id: 'ahval-pkk',
    outlet: 'Ahval',
    title: 'U.S. State Dept. maintains terrorist designation for PKK',
    url: 'https://ahvalnews.com/pkk/us-state-dept-maintains-terrorist-designation-pkk',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'afp-manila-bulletin',
    outlet: 'AFP',
    carriedBy: 'Manila Bulletin',
    url: 'https://mb.com.ph/2019/03/24/trump-hails-end-of-is-caliphate-vows-to-remain-vigilant/',
    published: { precision: 'day', date: '2019-03-24' },
    kind: 'report',
  },
  {
    id: 'new-yorker-syria',
    outlet: 'The New Yorker',
    title: 'America’s Abandonment of Syria',
    url: 'https://www.newyorker.com/magazine/2020/04/27/americas-abandonment-of-syria',
    published: { precision: 'day', date: '2020-04-27' },
    kind: 'report',
  },
  {
    id: 'ocha-al-hol',
    outlet: 'OCHA',
    carriedBy: 'ReliefWeb',
    url: 'https://reliefweb.int/report/syrian-arab-republic/syrian-arab-republic-north-east-syria-al-hol-camp-21-november-2019',
    published: { precision: 'day', date: '2019-11-21' },
    kind: 'report',
  },
  {
    id: 'wikipedia-offensive',
    outlet: 'Wikipedia',
    title: '2019 Turkish offensive into north-eastern Syria',
    url: 'https://en.wikipedia.org/wiki/2019_Rojava_offensive',
    published: { precision: 'undated' },
    kind: 'reference',
  },
]
