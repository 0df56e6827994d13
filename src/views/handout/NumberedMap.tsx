import { claimOf, othersDiffer } from '../../model/claims'
import { lessonScene } from '../../model/scene'
import type { Lesson, MapNote } from '../../schema/lesson'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { NumberIcon } from '../map/NumberMark'
import { PlateView } from '../map/PlateView'
import { ClaimText } from '../story/ClaimText'
import { OthersDiffer } from '../story/OthersDiffer'

/** CSS px: beside its list on paper, and alone on a small screen. */
const PRINTED = 388
const NARROW = 276

/** The numbered map and what its numbers stand for. */
export function NumberedMap({
  story,
  lesson,
}: {
  story: Story
  lesson: Lesson
}) {
  const scene = lessonScene(story, lesson)
  const { notes } = lesson.map
  const numbered = notes.map(({ at }) => at)
  const claims = notes.flatMap(({ passages }) =>
    passages.flatMap(({ claim }) => claim ?? []),
  )
  return (
    <div className="hand-map">
      <div>
        <section
          className="map"
          aria-label={words.mapOf(scene.title)}
          data-painter="still"
        >
          {[PRINTED, NARROW].map((width) => (
            <div key={width} className={width === NARROW ? 'narrow' : 'roomy'}>
              <PlateView
                story={story}
                scene={scene}
                shape="box"
                describedBy="alt-map"
                width={width}
                numbered={numbered}
              />
            </div>
          ))}
          <p id="alt-map" hidden>
            {scene.alt}
          </p>
        </section>
        <p className="credit">{story.map.credit}</p>
      </div>
      <section aria-labelledby="map-notes">
        <h2 id="map-notes">{words.handout.map}</h2>
        <ol className="map-notes">
          {notes.map((note, i) => (
            <Note key={note.title} story={story} note={note} number={i + 1} />
          ))}
        </ol>
        {othersDiffer(story, claims) && <OthersDiffer to="part-handout" />}
      </section>
    </div>
  )
}

function Note({
  story,
  note,
  number,
}: {
  story: Story
  note: MapNote
  number: number
}) {
  const from = (claim: string | undefined) =>
    claim !== undefined && claimOf(story, claim).context
  return (
    <li
      data-context={
        note.passages.every(({ claim }) => from(claim)) || undefined
      }
    >
      <NumberIcon number={number} />
      <span className="vh">{words.handout.numberOnMap(number)}</span>
      <b>{note.title}.</b>
      {note.passages.map((passage) => (
        <span
          key={passage.text}
          data-context={from(passage.claim) || undefined}
        >
          {' '}
          {from(passage.claim) && (
            <span className="note-head">{words.notInArticle}: </span>
          )}
          <ClaimText story={story} passage={passage} />
        </span>
      ))}
    </li>
  )
}
