import type { Story } from './schema/story'
import { baseOf, type Deployment } from './versions'

/**
 * What a page's head says of its address to search engines and to sites it is
 * pasted into. `canonical`: the live page that stands for it, "" for the
 * first; `embeddable`: whether its address, pasted, becomes a frame.
 */
export function PageLinks({
  story,
  deployment,
  canonical,
  indexed,
  embeddable = false,
}: {
  story: Story
  deployment: Deployment
  canonical: string
  indexed: boolean
  embeddable?: boolean
}) {
  const { siteUrl, frozen } = deployment
  const base = baseOf(story, deployment)
  return (
    <>
      {(frozen || !indexed) && <meta name="robots" content="noindex" />}
      {siteUrl && <link rel="canonical" href={siteUrl + canonical} />}
      {base && embeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${base}oembed.json`}
          title={story.title}
        />
      )}
    </>
  )
}
