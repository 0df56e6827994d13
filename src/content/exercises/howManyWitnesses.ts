import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const howManyWitnesses: z.input<typeof exercise> = {
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
}
