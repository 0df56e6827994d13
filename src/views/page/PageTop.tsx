import { formatDate } from '../../model/time'
import type { Brand } from '../../schema/brand'
import type { Story } from '../../schema/story'
import { words } from '../../words/en'
import { BrandName } from './BrandName'

/**
 * What stands above a page, if anything: whose it is, and that it no longer
 * changes. `live`: where from here the page is that does, null on that itself.
 */
export function PageTop({
  story,
  brand,
  live,
}: {
  story: Story
  brand: Brand | null
  live: string | null
}) {
  if (live) {
    return (
      <aside className="page-top" aria-label={words.frozenLabel}>
        {brand && (
          <>
            <span className="brand">
              <BrandName brand={brand} />
            </span>{' '}
          </>
        )}
        {words.frozen(formatDate(story.version))}{' '}
        <a href={live}>{words.currentVersion}</a>
      </aside>
    )
  }
  return (
    brand && (
      <div className="page-top brand">
        <BrandName brand={brand} />
      </div>
    )
  )
}
