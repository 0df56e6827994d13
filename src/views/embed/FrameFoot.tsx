import { formatDate } from '../../model/time'
import type { Brand } from '../../schema/brand'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { BrandName } from '../page/BrandName'

/** Who made it and from what; and, in a low frame, the choice between map and timeline. */
export function FrameFoot({
  story,
  brand,
}: {
  story: Story
  brand: Brand | null
}) {
  const { embed } = words
  return (
    <footer className="frame-foot">
      <label className="instead">
        <input type="checkbox" id="show-timeline" /> {embed.showTimeline}
      </label>
      <p className="credit">
        <span className="version">
          {words.version(formatDate(story.version))}{' '}
        </span>
        {story.map.credit}
        {brand && (
          <span className="brand">
            {' '}
            <BrandName brand={brand} framed />
          </span>
        )}
      </p>
      {/* Filled in where a sandbox may have kept the full page from opening. */}
      <p className="address" hidden>
        {embed.address} <output translate="no" />
      </p>
    </footer>
  )
}
