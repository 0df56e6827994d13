import { renderToStaticMarkup } from 'react-dom/server'
import { embedCss } from './embedCss'
import { handoutCss } from './handoutCss'
import { EmbedDesk } from './modes/EmbedDesk'
import { EmbedMode } from './modes/EmbedMode'
import { HandoutMode } from './modes/HandoutMode'
import { NotFound } from './modes/NotFound'
import { PresentMode } from './modes/PresentMode'
import { ReadMode } from './modes/ReadMode'
import { type Links, PageLinks } from './PageLinks'
import type { Story } from './schema/story'
import { storyCss } from './storyCss'
import { baseOf, type Deployment, frozenFolder } from './versions'
import { FrozenLine } from './views/page/FrozenLine'
import { words } from './words/en'

export type { Deployment } from './versions'

/** A page as the build writes it; `body` and `head` are HTML. */
export interface Page {
  file: string
  /** The entry in src/entries whose script and style it has. */
  entry: string
  /** How its script is loaded: a frame's is classic, since a sandbox may refuse modules. */
  script: 'module' | 'classic' | null
  /** In a frame: the figures that may stand there alone. */
  figures?: readonly string[]
  /** Light unless a reader asks for dark: for a hall, for paper. */
  theme?: 'light'
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
  const { siteUrl, contact, classroom } = deployment
  const css = storyCss(story)
  const headOf = (title: string, description: string, links: Links) =>
    renderToStaticMarkup(
      <>
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="favicon.svg" type="image/svg+xml" />
        <PageLinks story={story} deployment={deployment} {...links} />
      </>,
    )
  const read: Page = {
    file: 'index.html',
    entry: 'read',
    script: 'module',
    css,
    head: headOf(story.title, story.description, {
      canonical: '',
      indexed: true,
      embeddable: true,
    }),
    body: renderToStaticMarkup(
      <ReadMode story={story} contact={contact} classroom={classroom} />,
    ),
    indexed: true,
  }
  const embed: Page = {
    file: 'embed.html',
    entry: 'embed',
    script: 'classic',
    figures: story.comparisons.map(({ id }) => id),
    css: css + embedCss(story),
    head:
      // Chromium's own way to size frames; an empty content would not do.
      '<meta name="responsive-embedded-sizing" content="allow-origins=*">' +
      headOf(story.title, story.description, {
        canonical: '',
        indexed: false,
        embeddable: true,
      }),
    body: renderToStaticMarkup(<EmbedMode story={story} />),
    indexed: false,
  }
  const desk: Page = {
    file: 'embedding.html',
    entry: 'desk',
    script: 'module',
    css: '',
    head: headOf(
      words.desk.pageTitle(story.title),
      words.desk.description(story.title),
      { canonical: 'embedding.html', indexed: true },
    ),
    body: renderToStaticMarkup(
      <EmbedDesk
        story={story}
        siteUrl={baseOf(story, deployment)}
        frozenFolder={deployment.frozen ? null : frozenFolder(story)}
      />,
    ),
    indexed: true,
    frames: true,
  }
  const present: Page = {
    file: 'present.html',
    entry: 'present',
    script: 'module',
    theme: 'light',
    css,
    head: headOf(
      words.deck.pageTitle(story.title),
      words.deck.description(story.title),
      { canonical: 'present.html', indexed: true },
    ),
    body: renderToStaticMarkup(
      <PresentMode story={story} classroom={classroom} />,
    ),
    indexed: true,
  }
  const handout = story.lesson && {
    file: 'handout.html',
    entry: 'handout',
    script: 'module' as const,
    theme: 'light' as const,
    css: css + handoutCss(story),
    head: headOf(
      words.handout.pageTitle(story.title),
      words.handout.description(story.title),
      { canonical: 'handout.html', indexed: true },
    ),
    body: renderToStaticMarkup(
      <HandoutMode
        story={story}
        lesson={story.lesson}
        address={siteUrl && siteUrl + frozenFolder(story)}
      />,
    ),
    indexed: true,
  }
  const notFound: Page = {
    file: '404.html',
    entry: 'read',
    script: null,
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
  }
  return [read, embed, desk, present, ...(handout ? [handout] : []), notFound]
}
