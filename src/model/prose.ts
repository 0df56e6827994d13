import type { Story } from '../schema/story'
import { formatDistance } from './distance'

/** A run of prose: plain words, a named speaker, or a term of the glossary. */
export type Run =
  | { type: 'text'; text: string }
  | { type: 'speaker'; text: string; speaker: string }
  | { type: 'term'; text: string; term: string }
  | { type: 'distance'; text: string; ruler: string }

const MARKUP =
  /\[([^\]]+)\]\((speaker|term):([a-z0-9-]+)\)|\{(distance|exact):([a-z0-9-]+)\}/g

/**
 * Reads the markup of a passage: `[AP](speaker:ap)`, `[ISIS](term:isis)`,
 * `{distance:to-border}` (rounded) and `{exact:to-border}` (one decimal).
 * @throws if a distance names a ruler that the basemap did not measure.
 */
export function parseProse(story: Story, text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(MARKUP)) {
    const [whole, words = '', link, id = '', measure, ruler = ''] = match
    if (match.index > from) {
      runs.push({ type: 'text', text: text.slice(from, match.index) })
    }
    if (link === 'speaker') {
      runs.push({ type: 'speaker', text: words, speaker: id })
    } else if (link === 'term') {
      runs.push({ type: 'term', text: words, term: id })
    } else if (measure) {
      const decimals = measure === 'exact' ? 1 : 0
      const words = formatDistance(story, ruler, decimals)
      runs.push({ type: 'distance', text: words, ruler })
    }
    from = match.index + whole.length
  }
  if (from < text.length) runs.push({ type: 'text', text: text.slice(from) })
  return runs
}

/** The words alone, as a reader sees them: "AP said 35 kilometres." */
export function plainProse(story: Story, text: string): string {
  return parseProse(story, text)
    .map((run) => run.text)
    .join('')
}

/** How many words a reader counts; a dash alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
