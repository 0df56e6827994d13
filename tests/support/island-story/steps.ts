// The island's seven steps.

import type { z } from 'zod'
import type { story as storySchema } from '../../../src/schema/story'

type Content = z.input<typeof storySchema>
type Passage = { claim: string; text: string; id?: string }

const says = (claim: string, text: string, id?: string): Passage => ({
  ...{ claim, text, ...(id && { id }) },
})

export const steps: Content['steps'] = [
  {
    ...{ id: 'island', kicker: 'Nur Island, May 1931', events: ['dark'] },
    title: 'An island that steers by one lamp',
    paragraphs: [
      {
        passages: [
          says(
            'office-runs',
            'Nur Island has one lamp, on its north-eastern point, and the Harbour Office runs it, [The Courier](speaker:courier) wrote.',
          ),
          says(
            'steer-by',
            'Crews steer by it on their way to Port Salam, said [Ruth Pell](speaker:pell), a skipper; by day they look for the white rocks below it instead, which no fog has ever hidden from her for long.',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'island', rings: ['lamp'] },
      places: ['port-salam', 'bandar', 'sela', 'tern'],
      alt: 'The whole of Nur Island, with an open ring at Lamp Point for the lamp.',
    },
  },
  {
    ...{ id: 'lamp-out', kicker: 'Wednesday 13 May, hour not given' },
    ...{ title: 'The lamp stays dark', kind: 'lamp' },
    events: ['dark', 'keeper'],
    paragraphs: [
      {
        passages: [
          says(
            'lamp-dark',
            'In the night of Wednesday 13 May 1931 the lamp at Lamp Point did not burn, [The Courier](speaker:courier) wrote.',
            'brief-dark',
          ),
          says(
            'oil-late',
            'The keeper, [Idris Naur](speaker:naur), wired at 07:30 on the next morning that the boat with the oil had never come, and that he had burned what was left in the tank until there was nothing to burn.',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'east', rings: ['lamp'], places: ['sela', 'tern'] },
      alt: 'The east of Nur Island, with an open ring at Lamp Point for the dark lamp.',
    },
  },
  {
    ...{ id: 'fog', kicker: 'Thursday 14 May, 06:45', kind: 'wire' },
    ...{ title: 'Fog, and a notice', events: ['forecast', 'notice'] },
    paragraphs: [
      {
        passages: [
          says(
            'fog-forecast',
            'At 06:45 [the Weather Post](speaker:post) expected fog round the point for two days, without saying how far out it would reach.',
          ),
          says(
            'notice',
            'At 09:15 [the Harbour Office](speaker:office) put up a notice that told all boats to wait outside until the lamp could be seen again, and to sound their horns in turn.',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'east', areas: ['fog'], places: ['tern', 'sela'] },
      alt: 'The east of Nur Island under a soft haze, for the fog that was expected.',
    },
  },
  {
    ...{ id: 'shoal', kicker: 'Thursday 14 May, before dawn', kind: 'sea' },
    ...{ title: 'A boat touches ground', events: ['grounding'] },
    paragraphs: [
      {
        passages: [
          says(
            'touched',
            'Some time between 02:00 and 04:00 on Thursday 14 May a boat touched the shoal off Tern, [The Courier](speaker:courier) wrote, which gave no spot and named nobody who had been hurt.',
          ),
          says(
            'sand',
            'It was her boat, and it came off with the tide, said [Pell](speaker:pell): “Sand, and thank God for it.”',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'east', areas: ['shoal'], places: ['tern', 'sela'] },
      alt: 'The sea between Lamp Point and the islet of Tern, with a haze for the shoal.',
    },
  },
  {
    ...{ id: 'how-many-boats', kicker: 'Thursday 14 May', kind: 'sea' },
    ...{ title: 'How many boats waited', events: ['waiting'] },
    paragraphs: [
      {
        passages: [
          says(
            'boats-14',
            '[The Harbour Office](speaker:office) counted 14 boats outside.',
          ),
          says(
            'boats-9',
            '[The Weather Post](speaker:post) made out about 9 through the fog.',
          ),
          says(
            'boats-20',
            '[Passengers](speaker:passengers), whom nobody names, spoke of more than 20.',
          ),
          says(
            'not-settled',
            'None of these counts could be checked, [The Courier](speaker:courier) wrote, since nobody had kept a list and the boats went off one by one.',
            'brief-settled',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'island', places: ['port-salam', 'tern', 'bandar'] },
      alt: 'Nur Island and the open sea, in which no place for the boats is given.',
    },
  },
  {
    ...{ id: 'blame', kicker: 'Friday 15 May', title: 'Whose oil it was' },
    events: ['oil', 'keeper'],
    paragraphs: [
      {
        passages: [
          says(
            'oil-sent',
            'The oil had been sent in time, said [the Harbour Office](speaker:office) on Friday 15 May.',
          ),
          says(
            'blame',
            'The office itself was at fault, [Naur](speaker:naur) answered, and would have to say so before he trimmed another wick.',
          ),
          says(
            'inquiry',
            'There would be an inquiry, [the Harbour Office](speaker:office) let it be known in the course of May.',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'island', rings: ['lamp'], places: ['port-salam', 'sela'] },
      alt: 'Nur Island, with the lamp in the north-east and Port Salam in the south.',
    },
  },
  {
    ...{ id: 'lit-again', kicker: 'Saturday 16 May, by 19:10', kind: 'lamp' },
    ...{ title: 'The lamp burns again', events: ['relit'] },
    paragraphs: [
      {
        passages: [
          says(
            'relit',
            'By 19:10 on Saturday 16 May the lamp burned again, [The Courier](speaker:courier) wrote.',
            'brief-relit',
          ),
          says(
            'oil-late',
            'Whether the oil had come late or had lain unseen on the jetty is where the accounts part: [Naur](speaker:naur) stood by his wire, and the office by its own.',
          ),
        ],
      },
    ],
    scene: {
      ...{ frame: 'east', rings: ['lamp'], places: ['sela', 'tern'] },
      alt: 'The east of Nur Island, with an open ring at Lamp Point for the lamp.',
    },
  },
]
