import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const whichHour: z.input<typeof exercise> = {
  id: 'which-hour',
  question: 'Of which of these do we know the hour?',
  options: [
    {
      claim: 'airstrikes-nearby',
      text: 'the strikes around the town',
      reply: [
        {
          claim: 'airstrikes-nearby',
          text: '[The Hill](speaker:the-hill) gives none: they came while people got away.',
        },
      ],
    },
    {
      claim: 'relatives-escaped',
      text: 'the reported escapes',
      reply: [
        {
          claim: 'relatives-escaped',
          text: '[The Hill](speaker:the-hill) gives the Sunday and no hour. The timeline has a bar, not a point.',
        },
      ],
    },
    {
      claim: 'hours-before',
      text: 'Esper’s announcement',
      reply: [
        {
          claim: 'hours-before',
          text: 'Not from the article: the rest came “hours before” it, [The Hill](speaker:the-hill) writes.',
        },
        {
          claim: 'esper-online',
          text: '[AP](speaker:ap)’s report on it has the stamps 16:36 and 17:24, Syria time, if we read its time zone rightly.',
        },
      ],
    },
    {
      claim: 'first-report-1205',
      text: 'the earliest report on the escapes that we found',
      reply: [
        {
          claim: 'first-report-1205',
          text: 'Yes: [AP](speaker:ap)’s is stamped 12:05, Syria time. That is the hour of a report, not of what it tells.',
        },
      ],
    },
    {
      claim: 'order-12-october',
      text: 'the order to withdraw',
      reply: [
        {
          claim: 'order-12-october',
          text: '[Esper](speaker:mark-esper) said “last night”, in Washington. The minute is not known.',
        },
      ],
    },
  ],
  explained: [
    {
      claim: 'hours-before',
      text: '“Hours before”, in [The Hill](speaker:the-hill), puts the escapes before what Esper said in public. It does not name a cause.',
    },
    {
      claim: 'order-12-october',
      text: 'Nor does it put them before the order, which by the words of [Esper](speaker:mark-esper) was older than the news of it.',
    },
  ],
}
