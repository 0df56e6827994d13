import type { z } from 'zod'
import type { step } from '../../schema/telling'

export const where: z.input<typeof step> = {
  id: 'where',
  kicker: 'Northern Syria, 13 October 2019',
  title: 'A town south of the border',
  paragraphs: [
    {
      passages: [
        {
          claim: 'thirty-five-miles',
          text: 'In its report of Sunday 13 October 2019 [The Hill](speaker:the-hill) put Ain Issa, a town in northern Syria, “about 35 miles” from the Turkish border.',
        },
      ],
      notes: [
        {
          claim: 'ap-35-km',
          to: 'thirty-five-miles',
          text: '[AP](speaker:ap), which the article cites, said 35 kilometres (20 miles). How the difference arose is not known to us.',
        },
        {
          claim: 'measured-distance',
          text: '[This page](speaker:this-page) measures about {distance:to-border} from the middle of the town to the nearest point of the border: the solid line on the map.',
        },
      ],
    },
    {
      passages: [
        {
          text: 'We found no coordinates for the [camp](term:camp) of this story, so it has no point of its own on these maps. Where it is drawn, an open ring round the town’s dot stands for it.',
        },
      ],
      notes: [
        {
          claim: 'measured-distance',
          text: 'Beyond the town [this page](speaker:this-page) goes on with a dashed line, to where the article’s printed distance would end.',
        },
      ],
    },
  ],
  events: ['escapes'],
  scene: {
    frame: 'border',
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
    alt: 'Ain Issa, a town in northern Syria, with the Turkish border to its north. While other reports are shown, a solid ruler from the town to the nearest point of the border reads {exact:to-border}, and a dashed line goes on south to a mark: 35 miles from the border, as The Hill printed it. The crossing at Tell Abyad and Akçakale lies north of the town, the city of Raqqa south of it.',
  },
  teaching: {
    notes: [
      'Show the map before its words, and ask why the border is its strongest line and one town its strongest point.',
      'The Hill printed “about 35 miles”. AP, which it cites, has the same number in kilometres, and this page measures close to AP’s. How the difference arose nobody here knows, so do not let the class settle it.',
    ],
    question:
      'How would you find out how far a town is from a border, and which point of each would you measure from?',
    answer: [
      {
        claim: 'thirty-five-miles',
        text: '[The Hill](speaker:the-hill) gives “about 35 miles” and does not say from where to where.',
      },
      {
        claim: 'measured-distance',
        text: '[This page](speaker:this-page) takes the middle of the town and the nearest point of the border: about {distance:to-border}.',
      },
    ],
    howDoWeKnow:
      'The town’s point comes from GeoNames, the border from OpenStreetMap; the distance was computed on the WGS84 ellipsoid when this page was built.',
  },
}
