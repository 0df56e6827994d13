// `npm run check:content`: which rules of content a story breaks, and what is
// more than legible.

import path from 'node:path'
import { warnStory } from '../src/checks/warnStory'
import { formatProblem, loadStoryOrExit, storyFolder } from './loadStory'

const story = await loadStoryOrExit()
const article = story.claims.filter((claim) => !claim.context)
console.log(
  `${path.relative('.', storyFolder)}: ${story.steps.length} steps, ${article.length} claims of the article, ${story.claims.length - article.length} of other reports, ${story.sources.length} sources, ${story.places.length} places. No rule is broken.`,
)
const warnings = warnStory(story).map((w) => formatProblem(storyFolder, w))
if (warnings.length) {
  console.warn(
    `\n${warnings.join('\n\n')}\n\n${warnings.length} warnings: more than is legible. The story is built all the same.`,
  )
}
