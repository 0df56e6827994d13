import { readFileSync } from 'node:fs'
import { renderAsync } from '@resvg/resvg-js'
import type { Story } from '../../src/schema/story'
import { encodePng } from '../stills/encodePng'
import { styleRules } from '../stills/styleRules'

/** The icon as pictures, sizes in px. */
const ICONS = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any' },
  { file: 'icons/any-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const
/** What systems cut to a shape of their own shows the drawing's ground all round it, as it goes on beyond its window. */
const PADDED = 'viewBox="-4 -4 40 40"'
/** For what reads no manifest (`src/prerender/PageLinks.tsx`). */
const TOUCH = { file: 'icons/touch-180.png', size: 180 }
/** For browsers and search engines that take no SVG, and for files without a head, of which browsers ask it by this name. */
const SMALL = { file: 'favicon.ico', size: 48 }

/** `site.webmanifest` and the pictures that it names. */
export async function webApp(
  story: Story,
): Promise<[file: string, content: string | Buffer][]> {
  const svg = readFileSync('public/favicon.svg', 'utf8')
  const padded = svg.replace(/viewBox="[^"]*"/, PADDED)
  return [
    ['site.webmanifest', manifest(story)],
    ...(await Promise.all(
      [...ICONS, TOUCH, SMALL].map(
        async ({ file, size }): Promise<[string, Buffer]> => {
          const fitTo = { mode: 'width', value: size } as const
          const drawing = file.includes('maskable') ? padded : svg
          const picture = await renderAsync(drawing, { fitTo })
          const png = await encodePng(picture.pixels, picture)
          return [file, file.endsWith('.ico') ? icoOf(png, size) : png]
        },
      ),
    )),
  ]
}

/** A PNG as an icon file that holds it alone; at most 255 px wide. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  // An icon, with one picture in it.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  // Its planes and bits for each pixel, its length, and where it begins.
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(24, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
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
