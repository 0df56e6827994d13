// Every page of the product as HTML, each with its head and what it needs.

import { renderToStaticMarkup } from 'react-dom/server'
import {
  baseOf,
  type Deployment,
  folderOf,
  frozenFolder,
} from './model/deployment'
import { EmbedDesk } from './modes/EmbedDesk'
import { EmbedMode } from './modes/EmbedMode'
import { HandoutMode } from './modes/HandoutMode'
import { NotFound } from './modes/NotFound'
import { PresentMode } from './modes/PresentMode'
import { ReadMode } from './modes/ReadMode'
import { brandCss } from './pageCss/brandCss'
import { embedCss } from './pageCss/embedCss'
import { groupCss } from './pageCss/groupCss'
import { handoutCss } from './pageCss/handoutCss'
import { paperCss } from './pageCss/paperCss'
import { storyCss } from './pageCss/storyCss'
import { dataOf } from './prerender/dataOf'
import { headOf } from './prerender/headOf'
import type { Page } from './prerender/page'
import type { Story } from './schema/story'
import { PageTop } from './views/page/PageTop'
import { words } from './words/en'

export type { Deployment } from './model/deployment'
export type { Page } from './prerender/page'

/** Writes one page of a story as it is deployed; null where the story has none. */
type Write = (story: Story, deployment: Deployment) => Page | null

/** Every page of the product, whole, as it is deployed; of a copy, those that it holds. */
export function pagesOf(story: Story, deployment: Deployment): Page[] {
  const { copy, brand } = deployment
  const pages = WRITERS.flatMap((write) => write(story, deployment) ?? [])
  const up = folderOf(story, deployment).replaceAll(/[^/]+/g, '..')
  return pages
    .filter((page) => !copy || isCopied(page))
    .map((page) => {
      const live = copy === 'frozen' ? up + page.file : null
      // A frame has the name in its foot, where it costs no line.
      const onTop = page.file === EMBED ? null : (brand ?? null)
      const top = renderToStaticMarkup(
        <PageTop story={story} brand={onTop} live={live} />,
      )
      return {
        ...page,
        body: top + page.body,
        css: page.css + brandCss(brand),
        indexed: page.indexed && !copy,
      }
    })
}

/** Whatever is not found is not found in the whole site, not in one copy of it. */
const isCopied = ({ file }: Page) => file !== '404.html'

const EMBED = 'embed.html'

/** The reading page. */
export function readPage(story: Story, deployment: Deployment): Page {
  const { contact, classroom, copy } = deployment
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
    // A copy only repeats what the live page says.
    ...(!copy && { data: dataOf(story, deployment) }),
    indexed: true,
  }
}

const embedPage: Write = (story, deployment) => ({
  file: EMBED,
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
  body: renderToStaticMarkup(
    <EmbedMode story={story} brand={deployment.brand ?? null} />,
  ),
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
      frozenFolder={frozenFolder(story)}
      copy={deployment.copy ?? null}
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
