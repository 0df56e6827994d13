import type { Story } from '../../schema/story'
import { MapSymbols } from '../map/MapSymbols'
import { StatusSymbols } from '../mark/StatusTag'
import { TimelineFills } from '../timeline/TimelineFills'

/** What a page draws more than once, drawn once and used by id. */
export function PageSymbols({ story }: { story: Story }) {
  return (
    <svg className="symbols" width="0" height="0" aria-hidden="true">
      <StatusSymbols />
      <TimelineFills kinds={story.kinds} />
      <MapSymbols story={story} />
    </svg>
  )
}
