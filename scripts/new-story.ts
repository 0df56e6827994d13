// `npm run new-story <folder>`: a story with its gaps marked.

import { writeSkeleton } from './new-story/writeSkeleton'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name a folder: npm run new-story stories/harbour-fire')
  process.exit(1)
}
try {
  writeSkeleton(folder)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
// Whoever's shell it is pasted into: a space would end the word.
const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder}'`
console.log(
  [
    `${folder} is a story with its gaps marked “FILL IN”. src/content/README.md leads through them. Next:`,
    '',
    `  STORY=${quoted} npm run check:content   # what is still to be filled in, and what breaks a rule`,
    `  STORY=${quoted} npm start               # builds it, serves it, prints its address`,
  ].join('\n'),
)
