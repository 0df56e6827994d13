import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const inTheArticle: z.input<typeof exercise> = {
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
}
