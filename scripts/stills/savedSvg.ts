import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { escapeHtml } from './stillSvg'

const FONTS = [
  { family: 'Label Sans', file: 'public/fonts/label-sans.woff2' },
  { family: 'Story Serif', file: 'public/fonts/story-serif.woff2' },
]

/** The faces that drawings name, each holding what of its font `text` needs, for all weights. Names in Arabic letters are the system's to draw. */
export async function savedFaces(text: string): Promise<string> {
  const faces = await Promise.all(
    FONTS.map(async ({ family, file }) => {
      const font = await subsetFont(readFileSync(file), text, {
        targetFormat: 'woff2',
      })
      const data = font.toString('base64')
      return `@font-face{font-family:"${family}";font-weight:400 700;src:url(data:font/woff2;base64,${data})}`
    }),
  )
  return faces.join('')
}

/**
 * A still as a file of its own, for a reader to keep: with its fonts in it, and
 * with its name and what it shows as text, which also tells a listener.
 */
export function savedSvg(
  svg: string,
  { title, text, faces }: { title: string; text: string; faces: string },
): string {
  return svg.replace(
    /^<svg [^>]*>/,
    (tag) =>
      `${tag.slice(0, -1)} role="img"><title>${escapeHtml(title)}</title><desc>${escapeHtml(text)}</desc><style>${faces}</style>`,
  )
}
