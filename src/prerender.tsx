import { renderToStaticMarkup } from 'react-dom/server'
import { embedCss } from './embedCss'
import { groupCss } from './groupCss'
import { handoutCss } from './handoutCss'
import { EmbedDesk } from './modes/EmbedDesk'
import { EmbedMode } from './modes/EmbedMode'
import { HandoutMode } from './modes/HandoutMode'
import { NotFound } from './modes/NotFound'
import { PresentMode } from './modes/PresentMode'
import { ReadMode } from './modes/ReadMode'
import { paperCss } from './paperCss'
import { dataOf } from './prerender/dataOf'
import { headOf } from './prerender/headOf'
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
  /** JSON-LD for a data block, where the page has one. */
  data?: string
  /** Whether it shows pages of its own in frames. */
  frames?: true
}

/** Writes one page of a story as it is deployed; null where the story has none. */
type Write = (story: Story, deployment: Deployment) => Page | null

/** Every page of the product, whole; of a frozen copy, those that say so. */
export function pagesOf(story: Story, deployment: Deployment): Page[] {
  const pages = WRITERS.flatMap((write) => write(story, deployment) ?? [])
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

/** The reading page. */
export function readPage(story: Story, deployment: Deployment): Page {
  const { contact, classroom, frozen } = deployment
  return {
    file: 'index.html',
    entry: 'read',
    script: 'module',
    css:
      storyCss(story) +
      groupCss(story, true) +
      paperCss(story, deployment, words.paper),
    head: headOf(story, deployment, null, {
      canonical: '',
      indexed: true,
      embeddable: true,
    }),
    body: renderToStaticMarkup(
      <ReadMode story={story} contact={contact} classroom={classroom} />,
    ),
    // A frozen copy only repeats what the live page says.
    ...(!frozen && { data: dataOf(story, deployment) }),
    indexed: true,
  }
}

const embedPage: Write = (story, deployment) => ({
  file: 'embed.html',
  entry: 'embed',
  script: 'classic',
  // The one that the desk offers stands first.
  figures: story.comparisons
    .toSorted((a, b) => Number(b.unit === 'count') - Number(a.unit === 'count'))
    .map(({ id }) => id),
  css: storyCss(story) + groupCss(story) + embedCss(story),
  head:
    // Chromium's own way to size frames; an empty content would not do.
    '<meta name="responsive-embedded-sizing" content="allow-origins=*">' +
    headOf(story, deployment, null, {
      canonical: '',
      indexed: false,
      embeddable: true,
    }),
  body: renderToStaticMarkup(<EmbedMode story={story} />),
  indexed: false,
})

const deskPage: Write = (story, deployment) => ({
  file: 'embedding.html',
  entry: 'desk',
  script: 'module',
  css: '',
  head: headOf(story, deployment, words.desk, {
    canonical: 'embedding.html',
    indexed: true,
  }),
  body: renderToStaticMarkup(
    <EmbedDesk
      story={story}
      siteUrl={baseOf(story, deployment)}
      frozenFolder={deployment.frozen ? null : frozenFolder(story)}
    />,
  ),
  indexed: true,
  frames: true,
})

const presentPage: Write = (story, deployment) => ({
  file: 'present.html',
  entry: 'present',
  script: 'module',
  theme: 'light',
  css: storyCss(story) + groupCss(story),
  head: headOf(story, deployment, words.deck, {
    canonical: 'present.html',
    indexed: true,
  }),
  body: renderToStaticMarkup(
    <PresentMode story={story} classroom={deployment.classroom} />,
  ),
  indexed: true,
})

const handoutPage: Write = (story, deployment) =>
  story.lesson
    ? {
        file: 'handout.html',
        entry: 'handout',
        script: 'module',
        theme: 'light',
        css: storyCss(story) + handoutCss(story),
        head: headOf(story, deployment, words.handout, {
          canonical: 'handout.html',
          indexed: true,
        }),
        body: renderToStaticMarkup(
          <HandoutMode
            story={story}
            lesson={story.lesson}
            address={
              deployment.siteUrl && deployment.siteUrl + frozenFolder(story)
            }
          />,
        ),
        indexed: true,
      }
    : null

const notFoundPage: Write = (story, { siteUrl }) => ({
  file: '404.html',
  entry: 'read',
  script: null,
  css: storyCss(story),
  head: renderToStaticMarkup(
    <>
      <title>{words.notFoundTitle}</title>
      <meta name="robots" content="noindex" />
    </>,
  ),
  body: renderToStaticMarkup(<NotFound story={story} home={siteUrl ?? './'} />),
  indexed: false,
})

const WRITERS: readonly Write[] = [
  ...[readPage, embedPage, deskPage, presentPage, handoutPage, notFoundPage],
]
