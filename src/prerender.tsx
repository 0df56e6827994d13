import { renderToStaticMarkup } from 'react-dom/server'
import { EmbedDesk } from './modes/EmbedDesk'
import { NotFound } from './modes/NotFound'
import { ReadMode } from './modes/ReadMode'
import type { Story } from './schema/story'
import { storyCss } from './storyCss'
import { words } from './words/en'

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
  /** Whether it holds frames of its own site. */
  frames?: true
}

/** What a deployer may set. */
export interface Deployment {
  /** The absolute address of the folder, with its final slash, or null if unknown. */
  siteUrl: string | null
  /** Where errors are reported, or null. */
  contact: string | null
}

/** Every page of the product, whole. */
export function pagesOf(story: Story, deployment: Deployment): Page[] {
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
          {siteUrl && <link rel="canonical" href={siteUrl} />}
        </>,
      ),
      body: renderToStaticMarkup(<ReadMode story={story} contact={contact} />),
      indexed: true,
    },
    {
      file: 'embedding.html',
      entry: 'desk',
      script: true,
      css: '',
      head: renderToStaticMarkup(
        <>
          <title>{words.desk.pageTitle(story.title)}</title>
          <meta
            name="description"
            content={words.desk.description(story.title)}
          />
          <link rel="icon" href="favicon.svg" type="image/svg+xml" />
          {siteUrl && (
            <link rel="canonical" href={`${siteUrl}embedding.html`} />
          )}
        </>,
      ),
      body: renderToStaticMarkup(<EmbedDesk story={story} siteUrl={siteUrl} />),
      indexed: true,
      frames: true,
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
