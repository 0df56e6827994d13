import type { z } from 'zod'
import type { lesson as lessonSchema } from '../schema/lesson'
import { exercises } from './exercises'
import { lateral } from './lesson/lateral'
import { map } from './lesson/map'
import { plans } from './lesson/plans'
import { worksheet } from './lesson/worksheet'

/** What a class needs beside the story; each step has its own notes and question. */
export const lesson: z.input<typeof lessonSchema> = {
  objectives: [
    'Say of a claim in a news report who makes it, and through whose hands it came.',
    'Tell apart what is on record, what an outlet reports, what one party claims and what was measured.',
    'Explain why several figures may come from one witness, and why their average would count nothing.',
    'Word a sentence about a figure that nobody has confirmed, so that a reader is not misled.',
  ],
  contentNote: [
    'This lesson speaks of airstrikes, of people held in a camp, and of children among them. It shows no photograph and describes no injury.',
    'Tell the class before you begin. Anybody may step out without giving a reason.',
  ],
  care: [
    'Somebody in the room may come from the region, or have family there. If you know of it, talk with them before the lesson and let them decide how they want to take part.',
    'Ask nobody to explain, to take sides or to speak for a people. Whoever wants to tell something may; whoever says nothing owes no reason.',
    'Keep to the words of this page: people from the foreigners’ section, Turkish-led forces, the Kurdish-led SDF. When talk turns to what Kurds, Turks, Arabs or Muslims are like, go back to who said what.',
    'Leave a few minutes after the end for anyone who wants to talk, and know whom in your school they can turn to.',
  ],
  map,
  claims: [
    'relatives-escaped',
    'airstrikes-nearby',
    'administration-950',
    'administration-785',
    'ayaf-859',
    'more-than-700',
    'erdogan-disinformation',
    'thirty-five-miles',
    'measured-distance',
    'esper-1000',
    'kurd-flag',
  ],
  worksheet,
  comparison: 'headcount',
  plans,
  lateral,
  vocabulary: [
    'isis',
    'sdf',
    'ypg',
    'administration',
    'turkish-led',
    'camp',
    'observatory',
  ],
  exercises,
}
