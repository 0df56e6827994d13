import type { z } from 'zod'
import type { source } from '../../schema/record'

/** The offensive and what followed. */
export const offensive: z.input<typeof source>[] = [
  {
    id: 'ap-the-age',
    outlet: 'AP',
    carriedBy: 'The Age',
    title:
      'Turkey begins military offensive in northern Syria, Erdogan announces',
    url: 'https://www.theage.com.au/world/middle-east/turkey-begins-military-offensive-in-northern-syria-erdogan-announces-20191010-p52z9j.html',
    published: { precision: 'day', date: '2019-10-10' },
    kind: 'report',
  },
  {
    id: 'trt-world-offensive',
    outlet: 'TRT World',
    url: 'https://www.trtworld.com/turkey/erdogan-orders-start-of-turkey-s-syria-offensive-peace-spring-30471',
    published: { precision: 'day', date: '2019-10-09' },
    kind: 'report',
  },
  {
    id: 'reuters-devdiscourse',
    outlet: 'Reuters',
    carriedBy: 'Devdiscourse',
    url: 'https://www.devdiscourse.com/article/law-order/705367-update-1-turkish-army-syrian-allies-enter-tel-abyad-situation-calm-reuters-witness',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'report',
  },
  {
    id: 'reuters-jpost-m4',
    outlet: 'Reuters',
    carriedBy: 'The Jerusalem Post',
    url: 'https://www.jpost.com/Breaking-News/Turkish-led-forces-seize-highway-30-km-deep-into-Syria-ministry-604524',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'report',
  },
  {
    id: 'ap-yahoo-latest',
    outlet: 'AP',
    carriedBy: 'Yahoo News',
    url: 'https://news.yahoo.com/latest-syrian-kurds-supporters-flee-090639816.html',
    published: { precision: 'day', date: '2019-10-13' },
    kind: 'report',
  },
  {
    id: 'afp-ndtv',
    outlet: 'AFP',
    carriedBy: 'NDTV',
    url: 'https://www.ndtv.com/world-news/kurds-announce-deal-with-damascus-on-troop-deployment-near-turkey-border-2116245',
    published: { precision: 'undated' },
    kind: 'report',
  },
  {
    id: 'cnn-pause',
    outlet: 'CNN',
    url: 'https://www.cnn.com/middleeast/live-news/syria-turkey-10-17-2019/h_a743ed96abe28137969485816529db72',
    published: { precision: 'day', date: '2019-10-17' },
    kind: 'report',
  },
  {
    id: 'daily-sabah-sochi',
    outlet: 'Daily Sabah',
    url: 'https://www.dailysabah.com/diplomacy/2019/10/22/turkey-russia-agree-on-northern-syria-terror-free-zone',
    published: { precision: 'day', date: '2019-10-22' },
    kind: 'report',
  },
]
