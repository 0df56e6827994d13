import { readFileSync } from 'node:fs'
import { renderAsync } from '@resvg/resvg-js'
import type { Story } from '../src/schema/story'
import { encodePng } from './stills/encodePng'
import { styleRules } from './stills/styleRules'

/** The icon as pictures, sizes in px. */
const ICONS = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any' },
  { file: 'icons/any-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const
/** What systems cut to a shape of their own shows the drawing's ground all round it, as it goes on beyond its window. */
const PADDED = 'viewBox="-4 -4 40 40"'
/** For what reads no manifest, and for browsers and search engines that take no SVG (`src/PageLinks.tsx`). */
const NAMED = [
  { file: 'icons/touch-180.png', size: 180 },
  { file: 'icons/any-48.png', size: 48 },
]

/** `site.webmanifest` and the pictures that it names. */
export async function webApp(
  story: Story,
): Promise<[file: string, content: string | Buffer][]> {
  const svg = readFileSync('public/favicon.svg', 'utf8')
  const padded = svg.replace(/viewBox="[^"]*"/, PADDED)
  return [
    ['site.webmanifest', manifest(story)],
    ...(await Promise.all(
      [...ICONS, ...NAMED].map(
        async ({ file, size }): Promise<[string, Buffer]> => {
          const fitTo = { mode: 'width', value: size } as const
          const drawing = file.includes('maskable') ? padded : svg
          const picture = await renderAsync(drawing, { fitTo })
          return [file, await encodePng(picture.pixels, picture)]
        },
      ),
    )),
  ]
}

function manifest(story: Story): string {
  const { values } = styleRules(readFileSync('src/base.css', 'utf8'))
  const paper = values.get('--paper')
  return `${JSON.stringify(
    {
      name: story.title,
      short_name: story.shortTitle ?? story.title,
      description: story.description,
      lang: story.lang,
      start_url: './',
      scope: './',
      // A page, not an app: its address says which step and which claims are
      // shown and must stay in sight, sources open beside it, and no browser
      // asks a reader to install it.
      display: 'browser',
      background_color: paper,
      theme_color: paper,
      icons: ICONS.map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    },
    null,
    2,
  )}\n`
}
