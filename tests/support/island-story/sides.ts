// The island's diagram: who stands how to whom.

import type { z } from 'zod'
import type { sides as sidesSchema } from '../../../src/schema/telling'

export const sides: z.input<typeof sidesSchema> = {
  ...{ step: 'blame', title: 'Who runs, blames and needs what' },
  caption: 'Each line is somebody’s word; its number is that of the sentence.',
  height: 210,
  parties: [
    { id: 'office', name: ['Harbour Office'], at: { x: 20, y: 24 } },
    { id: 'keeper', name: ['The keeper'], at: { x: 80, y: 24 } },
    { id: 'lamp', name: ['The lamp'], at: { x: 20, y: 180 } },
    { id: 'crews', name: ['Crews'], at: { x: 80, y: 180 } },
  ],
  ties: [
    {
      ...{ from: 'office', to: 'lamp', label: 'runs', claim: 'office-runs' },
      text: 'The Harbour Office runs the lamp, [The Courier](speaker:courier) wrote.',
    },
    {
      ...{ from: 'keeper', to: 'office', label: 'blames', claim: 'blame' },
      text: '[Naur](speaker:naur) holds the office to be at fault.',
    },
    {
      ...{ from: 'crews', to: 'lamp', label: 'steer by', claim: 'steer-by' },
      text: 'Crews steer by the lamp, said [Pell](speaker:pell).',
    },
  ],
}
