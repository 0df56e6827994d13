import type { z } from 'zod'
import type { lesson } from '../../schema/lesson'

/** The map that a class draws on. */
export const map: z.input<typeof lesson>['map'] = {
  step: 'what-is-known',
  scene: {
    frame: 'handout',
    areas: ['strikes', 'flag'],
    rings: ['camp'],
    rulers: ['to-border'],
    places: [
      'tell-abyad',
      'raqqa',
      'akcakale',
      'kobani',
      'suluk',
      'sanliurfa',
      'suruc',
    ],
    alt: 'Ain Issa between the Turkish border and Raqqa. An open ring round the town’s dot stands for the camp beside it, a haze without an edge for strikes nearby, a hatched strip between border and town for a flag raised somewhere in it. While other reports are shown, a ruler runs from the border to the town and, dashed, beyond it.',
  },
  notes: [
    {
      title: 'Ain Issa',
      at: { lat: 36.42, lng: 38.98 },
      passages: [
        {
          text: 'The town of this story, at the point that GeoNames gives for it.',
        },
      ],
    },
    {
      title: 'Camp',
      at: { lat: 36.36, lng: 38.77 },
      passages: [
        {
          claim: 'relatives-escaped',
          text: 'Beside the town, exact position not shown. Hundreds of relatives of ISIS militants “reportedly” got out of it, [The Hill](speaker:the-hill) wrote.',
        },
      ],
    },
    {
      title: 'Strikes',
      at: { lat: 36.45, lng: 38.68 },
      passages: [
        {
          claim: 'airstrikes-nearby',
          text: 'Somewhere in “the surrounding area”: [The Hill](speaker:the-hill) gives no places, so there is no point and no edge.',
        },
      ],
    },
    {
      title: 'Border',
      at: { lat: 36.745, lng: 38.83 },
      passages: [
        {
          claim: 'measured-distance',
          text: 'At its nearest point about {distance:to-border} from the town, as [this page](speaker:this-page) measures.',
        },
      ],
    },
    {
      title: '35 miles',
      at: { lat: 36.19, lng: 38.77 },
      passages: [
        {
          claim: 'thirty-five-miles',
          text: 'Where “about 35 miles” from the border would end, as [The Hill](speaker:the-hill) printed it.',
        },
        {
          claim: 'ap-35-km',
          text: '[AP](speaker:ap), which it cites, said 35 kilometres.',
        },
      ],
    },
    {
      title: 'Flag',
      at: { lat: 36.59, lng: 38.79 },
      passages: [
        {
          claim: 'kurd-flag',
          text: 'An ISIS flag, somewhere in the hatched strip, according to [Ciya Kurd](speaker:ciya-kurd). He gave no place, so there is no pin.',
        },
      ],
    },
  ],
}
