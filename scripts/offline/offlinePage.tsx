import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { formatDate } from '../../src/model/time'
import type { Page } from '../../src/prerender'
import type { Story } from '../../src/schema/story'
import { ClassroomLine } from '../../src/views/page/ClassroomLine'
import { words } from '../../src/words/en'
import { inlineScript } from '../bundles/inlineScript'
import { licenceOf } from '../licences/licenceOf'
import { licenceTexts } from '../licences/licencesFile'
import { shippedFolders } from '../licences/noteShipped'
import { POLICY_PLACE, withPolicy } from '../pages/policy'
import { fillTemplate } from '../pages/template'
import { themeColours } from '../pages/themeColours'
import { checkWhole } from './checkWhole'
import { inlineFonts, withoutFonts } from './inlineFonts'
import { offlinePolicy } from './offlinePolicy'
import { ownLinks } from './ownLinks'
import { pack } from './pack'
import { pageCode } from './pageCode'

/** The pages of the file, the first as it stands, by what `page=` names them. */
const PAGES = ['read', 'present', 'handout']
/** Where a page wants the line that says what file it is in; else it is put first. */
const LINE_PLACE = /<(div|p) data-copy-line=""><\/\1>/

/** A page as the file holds it. */
interface OwnPage {
  name: string
  title: string
  css: string
  body: string
}

/** What the file is made from. */
export interface OfflineParts {
  story: Story
  /** Pages that lead to no file for classrooms: this is it. */
  pages: readonly Page[]
  /** The style of a page's entry. */
  cssOf: (page: Page) => string
  siteUrl: string | null
  /** `index.html` of the sources. */
  template: string
  /** Where the bundler wrote. */
  dist: string
}

/**
 * `offline.html`: reading, presenting and handout in one file that asks
 * nothing of anybody. The reading page stands in it as it is; the other pages
 * and all scripts as text, so that they cost nothing until they are wanted.
 * @throws if a page needs what is not in the file.
 */
export async function offlinePage(
  parts: OfflineParts,
): Promise<{ html: string; policy: string }> {
  const { story, pages, cssOf, siteUrl, template, dist } = parts
  const held = PAGES.flatMap((name) => {
    const page = pages.find(({ entry, file }) => entry === name && isOwn(file))
    return page ? [{ name, page }] : []
  })
  const names = held.map(({ name }) => name)
  const byFile = new Map(held.map(({ name, page }) => [page.file, name]))
  const own = held.map(({ name, page }): OwnPage => {
    const line = renderToStaticMarkup(
      <ClassroomLine story={story} pages={names} own={name} />,
    )
    const body = ownLinks(page.body, name, byFile, siteUrl)
    return {
      name,
      title: titleOf(page, story),
      css: withoutFonts(cssOf(page) + page.css),
      body: LINE_PLACE.test(body)
        ? body.replace(LINE_PLACE, () => line)
        : line + body,
    }
  })
  const [first, ...others] = own
  if (!first) throw new Error('There is no page to make offline.html from.')
  const problems = own.flatMap(({ name, body, css }) =>
    checkWhole(name, body, css),
  )
  if (problems.length) throw new Error(problems.join('\n'))
  const fonts = held.map(({ page }) => inlineFonts(cssOf(page), dist))
  const early = await inlineScript('earlyOffline')
  const opening = await inlineScript('offline')
  const code = await pageCode()
  const { lang } = story
  const html = fillTemplate(template, {
    lang,
    head: headOf(story, siteUrl, {
      title: first.title,
      early: `<script data-pages="${names.join(' ')}">${inline(early.code)}</script>`,
      // Once for all pages: they are the same in each.
      styles: `<style>${fonts[0]}${opening.css}</style>\n<style data-page-style>${first.css}</style>`,
    }),
    body: [
      first.body,
      ...others.map((page) => packed(page.name, JSON.stringify(page))),
      packed('code', code),
      `<script type="text/plain" data-notices>\n${inline(notices())}</script>`,
      `<script>${inline(opening.code)}</script>`,
    ].join('\n'),
  })
  const policy = offlinePolicy(html, {
    scripts: [code],
    styles: others.map(({ css }) => css),
  })
  return { html: withPolicy(html, policy), policy }
}

/** Not the page for a wrong address, which has the entry of another. */
const isOwn = (file: string) => file !== '404.html'

const packed = (name: string, text: string) =>
  `<script type="text/plain" data-packed="${name}">${pack(text)}</script>`

/** The file goes from hand to hand, alone: the licences of the code in it go along. */
const notices = () =>
  [
    readFileSync('NOTICES.md', 'utf8'),
    ...licenceTexts(shippedFolders().map(licenceOf)),
  ].join('\n')

/** Script as it may stand in HTML, whose parser knows no strings. */
const inline = (code: string) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')

function titleOf({ head }: Page, story: Story): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(head) ?? []
  // It is put into the document as text, not as HTML.
  const text = title.replaceAll(/&[^;]*;/g, (name) => ENTITIES[name] ?? name)
  return words.offline.pageTitle(text, formatDate(story.version))
}

/** All that React writes. */
const ENTITIES: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>' },
  ...{ '&quot;': '"', '&#x27;': "'" },
}

function headOf(
  story: Story,
  siteUrl: string | null,
  { title, early, styles }: { title: string; early: string; styles: string },
): string {
  const icon = readFileSync('public/favicon.svg').toString('base64')
  return [
    POLICY_PLACE,
    renderToStaticMarkup(
      <>
        <title>{title}</title>
        <meta name="description" content={story.description} />
        <meta name="robots" content="noindex" />
        {siteUrl && <link rel="canonical" href={siteUrl} />}
        <link
          rel="icon"
          href={`data:image/svg+xml;base64,${icon}`}
          type="image/svg+xml"
        />
      </>,
    ),
    themeColours(),
    early,
    styles,
  ].join('\n')
}
