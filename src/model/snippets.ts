import type { DeskStory } from './deskStory'
import {
  folderOfChoice,
  frameAddress,
  stepOfChoice,
  storyAddress,
} from './frameAddress'
import { escapeHtml, fill, link, tag } from './html'
import { type Choice, presetOf, STILL } from './presets'
import { quoteOf } from './quote'

/** The sentences inside snippets; `{slots}` are filled in. */
export interface SnippetWords {
  /** What a frame is called, by preset, for whoever cannot see it. */
  frameTitles: Record<Choice['preset'], string>
  /** In place of a frame, where frames are taken out. */
  fallback: string
  otherReports: string
  othersDiffer: string
  notInArticle: string
  sources: string
  quotedFrom: string
  caption: string
  mapCredit: string
}

/** What the desk hands out, each whole and ready to be pasted. */
export interface Snippets {
  frame: string
  /** The frame, and a script that fits its height to its content. */
  fitted: string
  /** Words alone. */
  quote: string
  still: string
  /** The frame's address, for systems that ask for nothing else. */
  address: string
}

/** @param site the absolute address of the desk's folder, with its final slash. */
export function snippetsOf(
  site: string,
  choice: Choice,
  story: DeskStory,
  words: SnippetWords,
): Snippets {
  // All of it from one version: words, pictures, links and script.
  const base = site + folderOfChoice(choice, story)
  const frame = frameOf(base, choice, story, words)
  const script = tag('script', { src: `${base}embed.js`, async: true })
  return {
    frame,
    fitted: `${frame}\n${script}</script>`,
    quote: quoteOf(base, choice, story, words),
    still: stillOf(base, choice, story, words),
    address: base + frameAddress(choice, story),
  }
}

/**
 * What a frame is allowed, and it uses no more: scripts, but no origin of ours;
 * its links open in a new tab, and what they open is not locked up in turn.
 */
export const FRAME_RIGHTS = {
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  referrerpolicy: 'strict-origin-when-cross-origin',
} as const

/**
 * No `frame-sizing`: beside a stated height it does nothing, and with
 * `loading="lazy"` Chromium 156 then tells the frame an `innerHeight` of 150.
 */
const FRAME_STYLE = 'border:0;width:100%'

/** What a frame is called. */
export function frameTitle(
  { preset }: Choice,
  { title }: DeskStory,
  { frameTitles }: SnippetWords,
): string {
  return fill(frameTitles[preset], { title })
}

function frameOf(
  base: string,
  choice: Choice,
  story: DeskStory,
  words: SnippetWords,
): string {
  const start = tag('iframe', {
    src: base + frameAddress(choice, story),
    title: frameTitle(choice, story, words),
    width: '100%',
    height: presetOf(choice).height,
    loading: 'lazy',
    ...FRAME_RIGHTS,
    style: FRAME_STYLE,
  })
  const { title } = story
  const instead = link(
    storyAddress(base, choice, story),
    fill(words.fallback, { title }),
  )
  return `${start}${instead}</iframe>`
}

function stillOf(
  base: string,
  choice: Choice,
  story: DeskStory,
  words: SnippetWords,
): string {
  const at = stepOfChoice(choice, story)
  const step = story.steps.find(({ id }) => id === at)
  const href = `${base}#${at}`
  const image = tag('img', {
    src: `${base}stills/${at}.png`,
    alt: step?.alt ?? '',
    ...STILL,
    style: 'max-width:100%;height:auto',
  })
  const { title, notice, credit } = story
  const caption = fill(words.caption, { title, step: step?.title ?? '' })
  return `<figure>
${tag('a', { href })}${image}</a>
<figcaption>${link(href, caption)} ${escapeHtml(notice)} ${escapeHtml(fill(words.mapCredit, { credit }))}</figcaption>
</figure>`
}
