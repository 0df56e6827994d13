import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A face whose file is ours; those with `local()` name fonts of the system. */
const OUR_FACE = /@font-face\s*\{[^}]*url\(["']?(fonts\/[\w.-]+)["']?\)[^}]*\}/g

/**
 * Our fonts, by the style of any page, as faces that hold their own file.
 * What is at hand need not be waited for: nothing is shown in another font first.
 */
export function inlineFonts(css: string, dist: string): string {
  const faces = [...css.matchAll(OUR_FACE)].map(([face, file = '']) => {
    const font = readFileSync(path.join(dist, file)).toString('base64')
    return face
      .replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${font})`)
      .replace('font-display:optional', 'font-display:block')
  })
  if (!faces.length) throw new Error('The style of the pages names no font.')
  return faces.join('')
}

/** A page's style without the faces that stand in the file once for all. */
export const withoutFonts = (css: string): string =>
  css.replaceAll(OUR_FACE, '')
