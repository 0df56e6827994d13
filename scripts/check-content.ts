import path from 'node:path'
import { loadStoryOrExit, storyFolder } from './loadStory'

const story = await loadStoryOrExit()
const article = story.claims.filter((claim) => !claim.context)
console.log(
  `${path.relative('.', storyFolder)}: ${story.steps.length} steps, ${article.length} claims of the article, ${story.claims.length - article.length} of other reports, ${story.sources.length} sources, ${story.places.length} places. No rule is broken.`,
)
