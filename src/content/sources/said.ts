import type { z } from 'zod'
import type { source } from '../../schema/record'

/** What was said. */
export const said: z.input<typeof source>[] = [
  {
    id: 'white-house-remarks',
    outlet: 'White House',
    carriedBy: 'Beaufort County Now',
    title:
      'Remarks by President Trump at Signing of Executive Orders on Transparency in Federal Guidance and Enforcement',
    url: 'https://www.beaufortcountynow.com/post/34581/remarks-by-president-trump-at-signing-of-executive-orders-on-transparency-in-federal-guidance-and-enforcement.html',
    published: { precision: 'day', date: '2019-10-09' },
    kind: 'primary',
  },
  {
    id: 'the-hill-europe',
    outlet: 'The Hill',
    title: 'Trump says potential ISIS escapees will ‘be escaping to Europe’',
    url: 'https://digital-release.thehill.com/policy/defense/465106-trump-says-potential-isis-escapees-will-be-escaping-to-europe/amp',
    published: { precision: 'day', date: '2019-10-09' },
    kind: 'report',
  },
  {
    id: 'axios-europe',
    outlet: 'Axios',
    url: 'https://www.axios.com/2019/10/09/trump-isis-escapees-syria-turkey-kurds',
    published: { precision: 'day', date: '2019-10-09' },
    kind: 'report',
  },
  {
    id: 'nbc-mattis',
    outlet: 'NBC News',
    url: 'https://www.nbcnews.com/politics/national-security/mattis-warns-isis-could-resurge-enemy-gets-vote-after-trump-n1065431',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'mediaite-mattis',
    outlet: 'Mediaite',
    url: 'https://www.mediaite.com/tv/mattis-speaks-out-on-trump-abandoning-kurds-isis-will-resurge-if-u-s-does-not-keep-pressure-on-in-syria/',
    published: { precision: 'day', date: '2019-10-12' },
    kind: 'report',
  },
  {
    id: 'cbs-house-vote',
    outlet: 'CBS News',
    url: 'https://cbsnews.com/news/house-syria-vote-today-house-passes-bipartisan-measure-condemning-trumps-syria-decision',
    published: { precision: 'day', date: '2019-10-16' },
    kind: 'report',
  },
]
