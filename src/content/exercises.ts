import type { z } from 'zod'
import type { exercise } from '../schema/lesson'

/** The evidence quiz. No option is marked right: each has its reply, and all have what can be said of them. */
export const exercises: z.input<typeof exercise>[] = [
  {
    id: 'which-number',
    question: 'Which number would you print, and how would you word it?',
    options: [
      {
        text: '950 people escaped from the camp.',
        reply: [
          {
            claim: 'administration-950',
            text: 'The 950 is the word of [the Kurdish-led administration](speaker:kurdish-led-administration). Without its name the sentence sounds as if the newspaper had counted.',
          },
          {
            claim: 'not-confirmed',
            text: 'And [The Hill](speaker:the-hill) says that the figure was not confirmed.',
          },
        ],
      },
      {
        text: 'The Kurdish-led administration says that 950 got away; this was not confirmed.',
        reply: [
          {
            claim: 'administration-950',
            text: 'Speaker and doubt are both there. Still missing: that [the administration](speaker:kurdish-led-administration) said so through AP.',
          },
          {
            claim: 'administration-785',
            text: 'And that Reuters had another figure, 785, also from [the administration](speaker:kurdish-led-administration).',
          },
        ],
      },
      {
        text: '859 people left the foreigners’ section, says Jelal Ayaf, an official of the camp.',
        reply: [
          {
            claim: 'ayaf-859',
            text: '[Ayaf](speaker:jelal-ayaf) counts one section, and the sentence says so. It does not say that the figure came through local reporters and AP.',
          },
        ],
      },
      {
        text: 'More than 700 got away, according to other news outlets.',
        reply: [
          {
            claim: 'more-than-700',
            text: 'Which [other news outlets](speaker:other-news-outlets) these are The Hill does not tell, so a reader cannot look.',
          },
          {
            claim: 'administration-more-than-700',
            text: 'One that we could trace, The Week, has its figure from [the administration](speaker:kurdish-led-administration).',
          },
        ],
      },
      {
        text: 'Hundreds reportedly got away; the figures differ, and they are not confirmed.',
        reply: [
          {
            claim: 'relatives-escaped',
            text: '[The Hill](speaker:the-hill) begins in this way, with “hundreds” and “reportedly”. It is careful; but who gives which figure a reader does not learn.',
          },
        ],
      },
      {
        text: 'The average of all the figures.',
        reply: [
          {
            claim: 'ayaf-859',
            text: 'What would it be the number of? [Ayaf](speaker:jelal-ayaf) counts one section, others the camp.',
          },
          {
            claim: 'administration-785',
            text: 'And [the administration](speaker:kurdish-led-administration) would be counted twice, with 785 and with 950.',
          },
        ],
      },
    ],
    explained: [
      {
        text: 'There is no single right answer. A fair sentence says who counted, whom they counted, and that nobody else could confirm it.',
      },
    ],
    figure: 'headcount',
  },
  {
    id: 'on-record',
    question: 'Which of these is on record, and what does that settle?',
    options: [
      {
        claim: 'esper-1000',
        text: 'that about 1,000 American troops will leave northern Syria',
        reply: [
          {
            claim: 'esper-1000',
            text: 'On record: [Mark Esper](speaker:mark-esper) confirmed it on CBS. This settles that he said it. Whether it happened is another question.',
          },
        ],
      },
      {
        claim: 'administration-950',
        text: 'that 950 people got out of the camp',
        reply: [
          {
            claim: 'administration-950',
            text: 'Claimed: the word of [the Kurdish-led administration](speaker:kurdish-led-administration), passed on by AP and by The Hill.',
          },
        ],
      },
      {
        claim: 'mattis-resurge',
        text: 'that ISIS will come back if the pressure on it ends',
        reply: [
          {
            claim: 'mattis-resurge',
            text: 'A forecast: [James Mattis](speaker:james-mattis) made it to NBC, which published his words. A forecast can be quoted exactly and still be only a forecast.',
          },
        ],
      },
      {
        claim: 'kurd-flag',
        text: 'that an ISIS flag was raised between the border and the town',
        reply: [
          {
            claim: 'kurd-flag',
            text: 'Claimed: [Ciya Kurd](speaker:ciya-kurd) said it to the New York Times. We found no one else who saw it.',
          },
        ],
      },
      {
        claim: 'order-12-october',
        text: 'that the order to withdraw was given on Saturday 12 October',
        reply: [
          {
            claim: 'order-12-october',
            text: 'On record: [Esper](speaker:mark-esper) said on CBS, on Sunday, that it was given “last night”.',
          },
        ],
      },
    ],
    explained: [
      {
        text: 'On record is a word of this page for what was said on tape or in a primary record. It is then sure that it was said, and no more.',
      },
    ],
  },
  {
    id: 'thirty-five-miles',
    question: 'Where would 35 miles from the border put the town?',
    options: [
      {
        text: 'where the map shows it',
        reply: [
          {
            claim: 'measured-distance',
            text: 'From there to the nearest point of the border [this page](speaker:this-page) measures about {distance:to-border}.',
          },
        ],
      },
      {
        text: 'nearer the border',
        reply: [
          {
            claim: 'ap-35-km',
            text: 'A mile is longer than a kilometre, so 35 miles reach farther than the 35 kilometres that [AP](speaker:ap) gives.',
          },
        ],
      },
      {
        text: 'farther south, towards Raqqa',
        reply: [
          {
            claim: 'measured-distance',
            text: 'At the end of the dashed line: there, as [this page](speaker:this-page) draws it, the distance that The Hill printed would end.',
          },
        ],
      },
      {
        text: 'it depends on where one measures from',
        reply: [
          {
            claim: 'measured-distance',
            text: 'True of any distance. [This page](speaker:this-page) takes the middle of the town and the nearest point of the border; from a town’s edge it is a little more or less.',
          },
        ],
      },
    ],
    explained: [
      {
        claim: 'ap-35-km',
        text: 'The article cites AP, and [AP](speaker:ap) has the same number in kilometres. How the difference arose is not known to us.',
      },
    ],
    figure: 'distance',
  },
  {
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
  },
  {
    id: 'how-many-witnesses',
    question: '950, 785 and more than 700: how many witnesses are these?',
    options: [
      {
        text: 'three: each figure stood in another report',
        reply: [
          {
            claim: 'administration-785',
            text: 'In another report, yes. But AP’s 950 and the 785 in Reuters both come from [the Kurdish-led administration](speaker:kurdish-led-administration).',
          },
        ],
      },
      {
        text: 'two, perhaps',
        reply: [
          {
            claim: 'administration-more-than-700',
            text: 'It cannot be excluded. [The administration](speaker:kurdish-led-administration) stands behind one of the “other news outlets”, The Week; whom the others asked The Hill does not say.',
          },
        ],
      },
      {
        text: 'one',
        reply: [
          {
            claim: 'administration-more-than-700',
            text: 'As far as we can trace them: The Week, too, has “more than 700” from [the administration](speaker:kurdish-led-administration).',
          },
        ],
      },
    ],
    explained: [
      {
        claim: 'sohr-800',
        text: 'A figure from outside is that of [the Syrian Observatory](speaker:syrian-observatory), later about 800. That it is near the others does not confirm them.',
      },
    ],
    figure: 'headcount',
  },
  {
    id: 'in-the-article',
    question: 'Which of these stands in the article itself?',
    options: [
      {
        claim: 'ayaf-859',
        text: 'that 859 people left the foreigners’ section',
        reply: [
          {
            claim: 'ayaf-859',
            text: 'It does: [Jelal Ayaf](speaker:jelal-ayaf) told local reporters so, AP noted it, The Hill printed it.',
          },
        ],
      },
      {
        claim: 'annex-949',
        text: 'that 700 of those who had lived there were children',
        reply: [
          {
            claim: 'annex-949',
            text: 'It does not. [Save the Children](speaker:save-the-children) said so, of 249 women and 700 children in the annex beforehand.',
          },
        ],
      },
      {
        claim: 'trump-europe',
        text: 'what the U.S. president said about Europe',
        reply: [
          {
            claim: 'trump-europe',
            text: 'It does, at the end. [Donald Trump](speaker:donald-trump) had said it on 9 October, four days earlier.',
          },
        ],
      },
      {
        claim: 'erdogan-disinformation',
        text: 'what Turkey’s president said of the reports',
        reply: [
          {
            claim: 'erdogan-disinformation',
            text: 'It does not. That [Erdoğan](speaker:recep-tayyip-erdogan) spoke of “disinformation” was reported by Reuters.',
          },
        ],
      },
      {
        claim: 'relatives-escaped',
        text: 'at what hour people left',
        reply: [
          {
            claim: 'relatives-escaped',
            text: 'It does not: [The Hill](speaker:the-hill) says Sunday, and nothing we read has an hour.',
          },
        ],
      },
    ],
    explained: [
      {
        text: 'What is not in the article is marked so everywhere on this page, and can be switched off. It is no less true for that, and no more.',
      },
    ],
  },
]
