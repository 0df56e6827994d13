import type { z } from 'zod'
import type { exercise } from '../../schema/lesson'

export const thirtyFiveMiles: z.input<typeof exercise> = {
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
}
