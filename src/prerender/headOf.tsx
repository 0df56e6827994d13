import { renderToStaticMarkup } from 'react-dom/server'
import type { Deployment } from '../model/deployment'
import type { Story } from '../schema/story'
import { type Links, PageLinks } from './PageLinks'
import { ShareTags } from './ShareTags'

/** What a page that is not the story alone is called. */
interface Name {
  pageTitle: (title: string) => string
  description: (title: string) => string
}

/** A page's title, what it is about, and how it is to be found and shared. */
export function headOf(
  story: Story,
  deployment: Deployment,
  name: Name | null,
  links: Links,
): string {
  const title = name?.pageTitle(story.title) ?? story.title
  const description = name?.description(story.title) ?? story.description
  return renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <PageLinks story={story} deployment={deployment} {...links} />
      {/* After the one that PageLinks names: of two the last that a browser can read. */}
      <link rel="icon" href="favicon.svg" sizes="any" type="image/svg+xml" />
      <ShareTags
        {...{ story, deployment, title, description }}
        canonical={links.canonical}
      />
    </>,
  )
}
