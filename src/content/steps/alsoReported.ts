import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const alsoReported: z.input<typeof step> = {
  id: 'also-reported',
  kicker: 'Sunday 13 October, hours not given',
  title: 'Caught again, fewer guards, a flag',
  kind: 'said',
  paragraphs: [
    {
      passages: [
        {
          claim: 'some-recaptured',
          text: 'Some were caught again, according to [Jelal Ayaf](speaker:jelal-ayaf); the article has no number.',
        },
        {
          claim: 'other-sections',
          text: 'From other parts of the camp people escaped too, [Ayaf](speaker:jelal-ayaf) said.',
        },
        {
          claim: 'very-volatile',
          text: '[Ayaf](speaker:jelal-ayaf) called the situation “very volatile”.',
        },
      ],
      notes: [
        {
          claim: 'ap-a-few-recaptured',
          to: 'some-recaptured',
          text: '[Ayaf](speaker:jelal-ayaf) in AP’s longer text: a few were caught.',
        },
        {
          claim: 'ric-others-recaptured',
          to: 'some-recaptured',
          text: 'In the Rojava Information Center’s post, [Ayaf](speaker:jelal-ayaf) says a few others could be caught. Not among the 859: so we read it.',
        },
        {
          claim: 'ap-attacking-sections',
          to: 'other-sections',
          text: '[Ayaf](speaker:jelal-ayaf), again in AP: those in other sections were ISIS supporters, and were carrying out attacks.',
        },
      ],
    },
    {
      passages: [
        {
          claim: 'kurd-guards',
          text: 'His side was “facing very fierce attacks” and would have to post fewer guards at detention camps: so The New York Times had it from [Ciya Kurd](speaker:ciya-kurd), an official of the [regional authority](term:administration), The Hill wrote.',
        },
        {
          id: 'flag-somewhere',
          claim: 'kurd-flag',
          text: 'Somewhere in the countryside between the border and the town, [Kurd](speaker:ciya-kurd) said, an ISIS flag had gone up.',
        },
      ],
      notes: [
        {
          claim: 'nyt-kurd-wording',
          to: 'kurd-guards',
          text: '[Kurd](speaker:ciya-kurd) in The New York Times, in the present tense: “we’re forced to decrease numbers of guards”.',
        },
        {
          claim: 'guards-60-70',
          to: 'kurd-guards',
          text: '[An SDF official](speaker:sdf-official) told Reuters that 60 to 70 guards were left, where there were normally at least 700.',
        },
      ],
    },
  ],
  events: ['kurd'],
  scene: {
    frame: 'corridor',
    areas: ['flag'],
    rings: ['camp'],
    places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
    alt: 'A hatched strip between the Turkish border and Ain Issa: somewhere in it, according to one official, Ciya Kurd, an ISIS flag was raised. No pin is drawn, since no place was given. An open ring at the town stands for the camp.',
  },
  slide: 'flag-somewhere',
  teaching: {
    notes: [
      'Ayaf says that some were caught again and gives no number; in the Rojava Information Center’s post he speaks of a few others. So nothing can be taken off any figure.',
      'The flag rests on Ciya Kurd, quoted by one newspaper and without a place. This is why the map has a strip and not a pin.',
    ],
    question:
      'Ciya Kurd, an official, says that an ISIS flag went up somewhere between the border and the town. What would you need before marking the spot?',
    answer: [
      {
        claim: 'kurd-flag',
        text: 'A place, and a second source. [Ciya Kurd](speaker:ciya-kurd) gives no place; we found no photograph and nobody else who saw it. So the map has a strip, and no pin.',
      },
    ],
    howDoWeKnow:
      'We know it only through Ayaf and Kurd, both on the Kurdish-led side, and the outlets that quote them.',
  },
}
