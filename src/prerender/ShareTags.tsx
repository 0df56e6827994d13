import { baseOf, type Deployment } from '../model/deployment'
import { CARD } from '../model/still'
import { formatDate } from '../model/time'
import type { Story } from '../schema/story'
import { words } from '../words/en'

/**
 * What a page says of itself where its address is shared (Open Graph, and what
 * X asks beside it). The addresses in it must be absolute: without one of its
 * own a page has neither address nor picture, rather than a wrong one.
 */
export function ShareTags({
  story,
  deployment,
  title,
  description,
  canonical,
}: {
  story: Story
  deployment: Deployment
  title: string
  description: string
  /** The live page that stands for it, "" for the first. */
  canonical: string
}) {
  const { siteUrl, brand } = deployment
  const base = baseOf(story, deployment)
  const date = formatDate(story.axis.magnified)
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={localeOf(story.lang)} />
      {brand && <meta property="og:site_name" content={brand.name} />}
      {siteUrl && <meta property="og:url" content={siteUrl + canonical} />}
      {base && (
        <>
          <meta property="og:image" content={base + CARD.file} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta
            property="og:image:alt"
            content={words.share.cardAlt(story.title, date)}
          />
        </>
      )}
      <meta
        name="twitter:card"
        content={base ? 'summary_large_image' : 'summary'}
      />
    </>
  )
}

/** Open Graph names a country as well: "en" is "en_US", "en-GB" is "en_GB". */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region ? `${language}_${region}` : language
}
