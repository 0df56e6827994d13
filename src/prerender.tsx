import { renderToStaticMarkup } from 'react-dom/server'
import { NotFound } from './modes/NotFound'
import { ReadMode } from './modes/ReadMode'
import { PageLinks } from './PageLinks'
import type { Story } from './schema/story'
import { storyCss } from './storyCss'
import { type Deployment, frozenFolder } from './versions'
import { FrozenLine } from './views/page/FrozenLine'
import { words } from './words/en'

export type { Deployment } from './versions'

/** A page as the build writes it; `body` and `head` are HTML. */
export interface Page {
  file: string
  /** The entry in src/entries whose script and style it has. */
  entry: string
  /** Whether its script is loaded at all. */
  script: boolean
  /** Style that follows from the story alone. */
  css: string
  head: string
  body: string
  /** Whether search engines should list it. */
  indexed: boolean
  /** Whether it shows pages of its own in frames. */
  frames?: true
}

/** Every page of the product, whole; of a frozen copy, those that say so. */
export function pagesOf(story: Story, deployment: Deployment): Page[] {
  const pages = livePages(story, deployment)
  if (!deployment.frozen) return pages
  const up = frozenFolder(story).replaceAll(/[^/]+/g, '..')
  return pages.filter(hasVersions).map((page) => ({
    ...page,
    body: `${renderToStaticMarkup(<FrozenLine story={story} live={up + page.file} />)}${page.body}`,
    indexed: false,
  }))
}

/** Whatever is not found is not found in the whole site, not in one version. */
const hasVersions = ({ file }: Page) => file !== '404.html'

function livePages(story: Story, deployment: Deployment): Page[] {
  const { siteUrl, contact } = deployment
  const css = storyCss(story)
  return [
    {
      file: 'index.html',
      entry: 'read',
      script: true,
      css,
      head: renderToStaticMarkup(
        <>
          <title>{story.title}</title>
          <meta name="description" content={story.description} />
          <link rel="icon" href="favicon.svg" type="image/svg+xml" />
          <PageLinks
            story={story}
            deployment={deployment}
            canonical=""
            indexed
            embeddable
          />
        </>,
      ),
      body: renderToStaticMarkup(<ReadMode story={story} contact={contact} />),
      indexed: true,
    },
    {
      file: '404.html',
      entry: 'read',
      script: false,
      css,
      head: renderToStaticMarkup(
        <>
          <title>{words.notFoundTitle}</title>
          <meta name="robots" content="noindex" />
        </>,
      ),
      body: renderToStaticMarkup(
        <NotFound story={story} home={siteUrl ?? './'} />,
      ),
      indexed: false,
    },
  ]
}
