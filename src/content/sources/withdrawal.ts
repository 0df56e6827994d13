import type { z } from 'zod'
import type { source } from '../../schema/record'

/** The withdrawal. */
export const withdrawal: z.input<typeof source>[] = [
  {
    id: 'bloomberg-bnn',
    outlet: 'Bloomberg',
    carriedBy: 'BNN Bloomberg',
    title: 'White House Says U.S. Forces Won’t Stop Turkish Move Into Syria',
    url: 'https://www.bnnbloomberg.ca/white-house-says-u-s-forces-won-t-stop-turkish-move-into-syria-1.1327435',
    published: { precision: 'day', date: '2019-10-07' },
    kind: 'report',
  },
  {
    id: 'sputnik-urdupoint',
    outlet: 'Sputnik',
    carriedBy: 'UrduPoint',
    url: 'https://www.urdupoint.com/en/world/us-withdrawal-taking-place-ahead-of-turkeys-730872.html',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'newsday-troops',
    outlet: 'Newsday',
    url: 'https://www.newsday.com/news/nation/syria-troops-withdraw-1.37465645',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'washington-post-order',
    outlet: 'The Washington Post',
    carriedBy: 'New Zealand Herald',
    title:
      'Trump orders withdrawal of U.S. forces from northern Syria, days after Pentagon downplays possibility',
    url: 'https://www.nzherald.co.nz/world/news/article.cfm?c_id=2&objectid=12276176',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'cbs-transcript',
    outlet: 'CBS News',
    title: 'Full transcript of “Face the Nation” on October 13, 2019',
    url: 'https://www.cbsnews.com/news/full-transcript-of-face-the-nation-on-october-13-2019/',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'primary',
  },
  {
    id: 'defense-one-esper',
    outlet: 'Defense One',
    title:
      'Esper Condemns ‘War Crimes’; Trump Orders 1,000 US Troops Out of Northern Syria',
    url: 'https://www.defenseone.com/technology/2019/10/esper-condemns-war-crimes-trump-orders-1000-us-troops-out-northern-syria/160579/',
    published: { precision: 'month', date: '2019-10-01' },
    kind: 'report',
  },
  {
    id: 'ap-detroit-news',
    outlet: 'AP',
    carriedBy: 'The Detroit News',
    title: 'Islamic State supporters escape in Syria as US pulls back',
    url: 'https://www.detroitnews.com/story/news/world/2019/10/13/islamic-state-supporters-escape-syria/40310721/',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'report',
  },
  {
    id: 'ap-republic-world',
    outlet: 'AP',
    carriedBy: 'Republic World',
    url: 'https://republicworld.com/amp/world-news/us/esper-says-trump-orders-us-troops-to-leave-northern-syria',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'report',
  },
  {
    id: 'gulf-news-troops',
    outlet: 'Gulf News',
    title: 'US to withdraw 1,000 troops from Syria',
    url: 'https://gulfnews.com/world/mena/us-to-withdraw-1000-troops-from-syria-1.67108152',
    published: { precision: 'undated' },
    kind: 'report',
  },
]
