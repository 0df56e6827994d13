import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const escapes: z.input<typeof step> = {
  id: 'escapes',
  kicker: 'Sunday 13 October, hour not known',
  title: 'Hundreds are said to have left',
  kind: 'escapes',
  paragraphs: [
    {
      passages: [
        {
          id: 'brief-escapes',
          claim: 'relatives-escaped',
          text: 'On Sunday 13 October 2019, hundreds of people related to [ISIS](term:isis) militants “reportedly” got out of a detention camp at Ain Issa, northern Syria, [The Hill](speaker:the-hill) wrote.',
        },
        {
          claim: 'followed-attacks',
          text: 'This came after attacks by [Turkish-led forces](term:turkish-led), says [The Hill](speaker:the-hill).',
        },
        {
          claim: 'administration-950',
          text: 'A statement by [the Kurdish-led administration](speaker:kurdish-led-administration), quoted by AP, speaks of 950 ISIS supporters.',
        },
      ],
      notes: [
        {
          claim: 'erdogan-disinformation',
          to: 'followed-attacks',
          text: '[Turkey’s president](speaker:recep-tayyip-erdogan) called reports that prisoners had escaped because of the offensive “disinformation” (Reuters).',
        },
        {
          claim: 'annex-949',
          to: 'administration-950',
          text: 'In the foreigners’ annex, said [Save the Children](speaker:save-the-children), 249 women and 700 children had lived. How many of them left it does not say.',
        },
        {
          claim: 'first-report-1205',
          to: 'relatives-escaped',
          text: 'Earliest report we found: [AP](speaker:ap), stamped 12:05, Syria time. It dates the report, not the event.',
        },
      ],
    },
    {
      passages: [
        {
          claim: 'ayaf-859',
          text: 'AP noted that [Jelal Ayaf](speaker:jelal-ayaf), who held a senior post at the camp, had spoken to local reporters of 859 people gone from the foreigners’ section.',
        },
      ],
      notes: [
        {
          claim: 'camp-12000',
          text: '[AP](speaker:ap) put the whole [camp](term:camp) at about 12,000 people; other reports give other totals.',
        },
      ],
    },
  ],
  accounts: {
    title: 'How did they leave? The accounts, side by side',
    passages: [
      {
        claim: 'how-administration-gates',
        text: '[The Kurdish-led administration](speaker:kurdish-led-administration): “mercenaries” backed by Turkey attacked, and detainees rushed the guards and the gates (Reuters).',
      },
      {
        claim: 'how-observatory-guards-left',
        text: '[The Syrian Observatory](speaker:syrian-observatory): most of the guards had gone to fight.',
      },
      {
        claim: 'how-relatives-doors-opened',
        text: '[Relatives in France](speaker:relatives-in-france): guards opened the doors and told the women to leave (AFP).',
      },
      {
        claim: 'how-anadolu-fire',
        text: '[Anadolu](speaker:anadolu), citing an unnamed camp employee: the YPG set fire to the camp, and detainees fled.',
      },
      {
        claim: 'how-aid-source-taken',
        text: '[An aid source](speaker:aid-source): troops backed by Turkey took about 150 foreign families away (The Defense Post).',
      },
      {
        claim: 'how-save-moved',
        text: '[Save the Children](speaker:save-the-children): it had heard that the authorities moved some of the women elsewhere.',
      },
      {
        claim: 'erdogan-disinformation',
        text: '[Recep Tayyip Erdoğan](speaker:recep-tayyip-erdogan): reports that prisoners escaped because of Turkey’s offensive are “disinformation” (Reuters).',
      },
    ],
  },
  events: ['escapes', 'first-report'],
  scene: {
    frame: 'near',
    areas: ['strikes'],
    rings: ['camp'],
    places: ['tell-abyad', 'akcakale', 'suluk', 'raqqa'],
    alt: 'Ain Issa close up. An open ring round the town’s dot stands for the camp beside the town, whose exact position is not shown. The red haze for strikes nearby, at places not given, lies round it.',
  },
  teaching: {
    notes: [
      'The Hill speaks of relatives of ISIS militants and puts “reportedly” before the verb. Of the 949 people said to have lived in the annex beforehand, 700 were children, says Save the Children.',
      'Six accounts of how they left and one denial stand side by side. None is marked as the right one, because nothing we read settles it.',
    ],
    question:
      'Escaped, fled or left: what does each word already claim about how people got out, and which would you print?',
    answer: [
      {
        claim: 'relatives-escaped',
        text: '[The Hill](speaker:the-hill) has an escape, with “reportedly” before it.',
      },
      {
        claim: 'how-relatives-doors-opened',
        text: '[Relatives in France](speaker:relatives-in-france) told AFP of guards who opened the doors and told the women to go. Accounts differ; to have left claims least.',
      },
    ],
    howDoWeKnow:
      'Each account has its speaker and, mostly, somebody who passed it on. Nobody we quote claims to have seen all of it.',
  },
}
