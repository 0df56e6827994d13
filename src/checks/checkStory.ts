import type { Story } from '../schema/story'
import { checkBasemap } from './checkBasemap'
import { checkColours } from './checkColours'
import { checkDates } from './checkDates'
import { checkFrames } from './checkFrames'
import { checkIds } from './checkIds'
import { checkLesson } from './checkLesson'
import { checkMap } from './checkMap'
import { checkProse } from './checkProse'
import { checkTimeline } from './checkTimeline'
import { checkTopology } from './checkTopology'
import { checkUse } from './checkUse'
import type { Problem } from './problem'

/**
 * Every rule that content breaks. Ids come first, and alone: with an unknown
 * id nothing else can be looked up.
 */
export function checkStory(story: Story): Problem[] {
  const unread = checkTopology(story)
  const first = [
    ...checkIds(story),
    ...(unread.length ? unread : checkBasemap(story)),
  ]
  if (first.length) return first
  return [
    ...checkUse(story),
    ...checkProse(story),
    ...checkDates(story),
    ...checkTimeline(story),
    ...checkMap(story),
    ...checkFrames(story),
    ...checkColours(story),
    ...checkLesson(story),
  ]
}
