import type { ReactNode } from 'react'
import { claimOf } from '../../model/claims'
import type { Story } from '../../schema/story'
import type { Passage } from '../../schema/telling'
import { DisputedWord, isDisputed, StatusWord } from '../mark/StatusTag'
import { claimData } from './claimData'
import { Prose } from './Prose'

/**
 * A sentence with the claim it rests on and that claim's status. Nothing is
 * asserted on the page except through here. `anchor`: this is the place that
 * `#claim-<id>` opens. `children`: what must stay on the line of its last mark.
 */
export function ClaimText({
  story,
  passage,
  anchor = false,
  children,
}: {
  story: Story
  passage: Passage
  anchor?: boolean
  children?: ReactNode
}) {
  if (!passage.claim) {
    return (
      <>
        <Prose story={story} text={passage.text} />
        {children}
      </>
    )
  }
  const claim = claimOf(story, passage.claim)
  const [head, last] = splitLastWord(passage.text)
  return (
    <span
      className="claim"
      id={anchor ? `claim-${claim.id}` : undefined}
      {...claimData(story, claim.id)}
    >
      <Prose story={story} text={head} />
      {last === '' && ' '}
      <span className="hold">
        <Prose story={story} text={last} />
        {last !== '' && ' '}
        <StatusWord claim={claim} />
        {!isDisputed(claim) && children}
      </span>
      {isDisputed(claim) && (
        <>
          {' '}
          <span className="hold">
            <DisputedWord claim={claim} />
            {children}
          </span>
        </>
      )}
    </span>
  )
}

/** The last word keeps its status beside it; a word inside markup is left whole. */
function splitLastWord(text: string): [string, string] {
  const at = text.lastIndexOf(' ')
  const inMarkup = /[[{][^\]}]*$/.test(text.slice(0, at)) || /\)\S*$/.test(text)
  return inMarkup ? [text, ''] : [text.slice(0, at + 1), text.slice(at + 1)]
}
