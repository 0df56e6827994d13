import path from 'node:path'
import type { Problem } from '../src/checks/problem'

/** What most often stands behind a message of the compiler or the engine, and what to do. */
const REMEDIES: [RegExp, string][] = [
  [
    /^Cannot find module/,
    'Correct the path of the import, or write that file.',
  ],
  [/ is not defined$/, 'Import it, or put quotes round it if it is a text.'],
  [
    /^(Expected|Unexpected|Unterminated|Syntax)/,
    'A comma, a quote or a bracket is missing there or just before.',
  ],
]
const WHOLE =
  'A story’s folder holds a story.ts that exports "story" and a basemap.topo.json.'

/** A file of a story that could not be read at all: which, at which line, why, and what to do. */
export function describeUnread(
  folder: string,
  file: string,
  error: unknown,
): Problem {
  const { message, stack } =
    error instanceof Error ? error : new Error(`${error}`)
  const { at, line } = placeIn(folder, stack ?? message) ?? { at: file }
  // Of the compiler's text the fault itself; of the engine's, the first line.
  const why =
    message.match(/ERROR: (.*)/)?.[1] ?? message.split('\n')[0] ?? message
  const remedy = REMEDIES.find(([known]) => known.test(why))?.[1] ?? WHOLE
  return {
    list: 'files',
    id: at,
    rule: 'cannot-be-read',
    remedy: `${line ? `Line ${line}: ` : ''}${why.replace(/\.$/, '')}. ${remedy}`,
  }
}

/** The first file of the folder that a text names with a line. */
function placeIn(folder: string, text: string) {
  for (const [, found = '', line] of text.matchAll(
    /((?:file:\/\/)?\/[^\n():]+\.[a-z]+):(\d+)/g,
  )) {
    const name = decodeURI(found.replace('file://', ''))
    const at = path.relative(folder, name)
    if (at && !at.startsWith('..')) return { at, line }
  }
  return null
}
