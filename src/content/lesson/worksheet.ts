import type { z } from 'zod'
import type { lesson } from '../../schema/lesson'

/** What a class fills in, claim by claim. */
export const worksheet: z.input<typeof lesson>['worksheet'] = [
  {
    claim: 'thirty-five-miles',
    text: 'Ain Issa is about 35 miles from the Turkish border.',
  },
  {
    claim: 'measured-distance',
    text: 'Ain Issa is about {distance:to-border} from the Turkish border.',
  },
  {
    claim: 'airstrikes-nearby',
    text: 'Turkish airstrikes hit the area around the camp.',
  },
  {
    claim: 'relatives-escaped',
    text: 'Hundreds of relatives of ISIS militants got out of a camp.',
  },
  {
    claim: 'administration-950',
    text: '950 ISIS supporters got out of the camp.',
  },
  {
    claim: 'ayaf-859',
    text: '859 people left the foreigners’ section of the camp.',
  },
  {
    claim: 'more-than-700',
    text: 'More than 700 relatives of ISIS members got away.',
  },
  {
    claim: 'administration-785',
    text: '785 foreigners linked to ISIS got out of the camp.',
  },
  {
    claim: 'erdogan-disinformation',
    text: 'It is “disinformation” that ISIS prisoners escaped because of the offensive.',
  },
  {
    claim: 'kurd-flag',
    text: 'An ISIS flag was raised between the border and the town.',
  },
  {
    claim: 'esper-1000',
    text: 'Roughly 1,000 American troops will leave northern Syria.',
  },
]
