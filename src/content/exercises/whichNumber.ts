import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const whichNumber: z.input<typeof exercise> = {
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
}
