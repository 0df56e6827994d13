import {
  attributionOf,
  claimOf,
  isAnchor,
  othersDiffer,
} from '../../model/claims'
import { get } from '../../model/lookup'
import { plainProse } from '../../model/prose'
import type { Lesson } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { StatusTag } from '../mark/StatusTag'
import { claimData } from '../story/claimData'
import { OthersDiffer } from '../story/OthersDiffer'

/** The claims chosen for the lesson, each with who says it. */
export function ClaimTable({
  story,
  lesson,
}: {
  story: Story
  lesson: Lesson
}) {
  const { handout } = words
  const chart = get(story.comparisons, lesson.comparison, 'comparison')
  return (
    <section className="hand-claims" aria-labelledby="hand-claims">
      <h2 id="hand-claims">{handout.claims}</h2>
      <table aria-labelledby="hand-claims">
        <thead>
          <tr>
            <th scope="col">{handout.claim}</th>
            <th scope="col">{handout.speaker}</th>
            <th scope="col">{handout.status}</th>
          </tr>
        </thead>
        <tbody>
          {lesson.claims.map((id) => {
            const claim = claimOf(story, id)
            return (
              <tr
                key={id}
                // A row of the chart may be the claim's own place.
                id={isAnchor(story, id, chart) ? undefined : `claim-${id}`}
                {...claimData(story, id)}
              >
                <th scope="row">{plainProse(story, claim.text)}</th>
                <td>{attributionOf(story, claim)}</td>
                <td>
                  <StatusTag claim={claim} />
                  {claim.context && (
                    <span className="elsewhere">{words.notInArticle}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {othersDiffer(story, lesson.claims) && <OthersDiffer to="part-handout" />}
    </section>
  )
}
