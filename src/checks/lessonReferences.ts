import type { Story } from '../schema/story'
import { inPassage, inScene, inText, of, type Reference } from './reference'

/** Everything in a lesson that refers to something of its story. */
export function lessonReferences({ lesson }: Story): Reference[] {
  if (!lesson) return []
  const { map, plans, lateral, exercises } = lesson
  return [
    of('lesson', 'map', 'steps', map.step),
    ...inScene('lesson', 'map', map.scene),
    ...map.notes.flatMap(({ title, passages }) =>
      passages.flatMap((p) => inPassage('lesson', title, p)),
    ),
    of('lesson', 'claims', 'claims', ...lesson.claims),
    ...lesson.worksheet.flatMap((row) => inPassage('lesson', 'worksheet', row)),
    of('lesson', 'comparison', 'comparisons', lesson.comparison),
    ...plans.flatMap(({ minutes, parts }) =>
      parts.map((part) =>
        of('lesson', `plan of ${minutes} minutes`, 'steps', ...part.steps),
      ),
    ),
    ...lateral.flatMap(({ question, answer }) =>
      answer.flatMap((p) => inPassage('lesson', question, p)),
    ),
    of('lesson', 'vocabulary', 'glossary', ...lesson.vocabulary),
    ...exercises.flatMap(({ id, question, options, explained, figure }) => [
      of('exercises', id, 'comparisons', figure),
      ...inText('exercises', id, question),
      ...options.flatMap(({ claim, text, reply }) => [
        ...inPassage('exercises', id, { claim, text }),
        ...reply.flatMap((p) => inPassage('exercises', id, p)),
      ]),
      ...explained.flatMap((p) => inPassage('exercises', id, p)),
    ]),
  ]
}
