import { get } from '../model/lookup'
import { withoutTerms } from '../model/withoutTerms'
import type { Lesson } from '../schema/lesson'
import type { Story } from '../schema/story'
import { ComparisonChart } from '../views/figures/ComparisonChart'
import { ClaimTable } from '../views/handout/ClaimTable'
import { HandoutControls } from '../views/handout/HandoutControls'
import { HandoutHead } from '../views/handout/HandoutHead'
import { HandoutLedger } from '../views/handout/HandoutLedger'
import { LabelledStrip } from '../views/handout/LabelledStrip'
import { LessonPlans } from '../views/handout/LessonPlans'
import { NumberedMap } from '../views/handout/NumberedMap'
import { TeachersKey } from '../views/handout/TeachersKey'
import { Worksheet } from '../views/handout/Worksheet'
import { MapSymbols } from '../views/map/MapSymbols'
import { StatusSymbols } from '../views/mark/StatusTag'
import { TimelineFills } from '../views/timeline/TimelineFills'

/**
 * The handout, to be printed: two pages for the class, then worksheet, key and
 * ledger. `address`: where this very version stands, or null if that is not
 * known.
 */
export function HandoutMode({
  address,
  ...told
}: {
  story: Story
  lesson: Lesson
  address: string | null
}) {
  const { basemap, ...texts } = told.story
  const story = { ...withoutTerms(texts), basemap }
  const lesson = withoutTerms(told.lesson)
  return (
    <>
      <HandoutControls />
      <main data-step={lesson.map.step}>
        <article className="part" id="part-handout">
          <HandoutHead story={story} address={address} />
          <NumberedMap story={story} lesson={lesson} />
          <LabelledStrip story={story} stepId={lesson.map.step} />
          <div className="second-page">
            <ClaimTable story={story} lesson={lesson} />
            <ComparisonChart
              story={story}
              comparison={get(
                story.comparisons,
                lesson.comparison,
                'comparison',
              )}
            />
          </div>
        </article>
        <Worksheet story={story} lesson={lesson} />
        <TeachersKey story={story} lesson={lesson} />
        <LessonPlans story={story} lesson={lesson} />
        <HandoutLedger story={story} />
      </main>
      <svg className="symbols" width="0" height="0" aria-hidden="true">
        <StatusSymbols />
        <TimelineFills kinds={story.kinds} />
        <MapSymbols story={story} />
      </svg>
    </>
  )
}
