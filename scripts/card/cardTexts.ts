import { claimOf } from '../../src/model/claims'
import { parseProse } from '../../src/model/prose'
import { formatDate } from '../../src/model/time'
import type { Story } from '../../src/schema/story'
import type { Passage } from '../../src/schema/telling'
import { statusInWords } from '../../src/views/mark/statusInWords'
import { words } from '../../src/words/en'
import { wordsOf } from './setText'

/** Characters of a speaker's name that is not broken. */
const SHORT_NAME = 14

/** The sentence a card tells, with its claim: the first of the first screen that rests on one. */
function leadOf(story: Story): Passage & { claim: string } {
  const passages = story.steps.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.passages),
  )
  const { brief, after } = story.opening
  for (const id of [...brief, ...after]) {
    const passage = passages.find((one) => one.id === id)
    const claim = passage?.claim
    if (passage && claim) return { ...passage, claim }
  }
  throw new Error('No sentence of the first screen rests on a claim.')
}

/** All that a card says, with the weight each part is set in. */
export function cardTexts(story: Story) {
  const lead = leadOf(story)
  const claim = claimOf(story, lead.claim)
  const said = parseProse(story, lead.text).map(({ type, text }) => ({
    text,
    weight: type === 'speaker' ? 600 : 400,
  }))
  // A short name stays on one line.
  const kept = said.map(({ text, weight }) =>
    weight > 400 && text.length <= SHORT_NAME
      ? { text: text.replaceAll(' ', '\u00a0'), weight }
      : { text, weight },
  )
  const date = formatDate(story.axis.magnified)
  const spoken = said.map(({ text }) => text).join('')
  const status = [
    statusInWords(claim),
    ...(claim.context ? [words.notInArticle] : []),
  ].join('; ')
  return {
    // Once is enough.
    date: spoken.includes(date) ? null : date,
    title: wordsOf([{ text: story.title, weight: 600 }]),
    said: wordsOf(kept),
    status: wordsOf([{ text: status, weight: 400 }]),
    notice: wordsOf([{ text: story.notice, weight: 600 }]),
    credit: wordsOf([{ text: story.map.credit, weight: 400 }]),
  }
}

export type CardTexts = ReturnType<typeof cardTexts>
