import { baseOf, type Deployment } from '../model/deployment'
import type { Story } from '../schema/story'

/** How a page is to be found. */
export interface Links {
  /** The live page that stands for it, "" for the first. */
  canonical: string
  indexed: boolean
  /** Whether its address, pasted, becomes a frame. */
  embeddable?: boolean
}

/** What a page's head says of its address to search engines and to sites it is pasted into. */
export function PageLinks({
  story,
  deployment,
  canonical,
  indexed,
  embeddable = false,
}: Links & { story: Story; deployment: Deployment }) {
  const { siteUrl, copy } = deployment
  const base = baseOf(story, deployment)
  return (
    <>
      {(copy || !indexed) && <meta name="robots" content="noindex" />}
      {indexed && !copy && (
        <>
          <link rel="manifest" href="site.webmanifest" />
          <link rel="icon" href="favicon.ico" sizes="48x48" />
          <link rel="apple-touch-icon" href="icons/touch-180.png" />
        </>
      )}
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
