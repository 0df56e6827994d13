import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import subsetFont from 'subset-font'

/** Ours are variable fonts; the rasteriser takes one file for each weight. */
const CUTS = [
  { file: 'public/fonts/label-sans.woff2', weights: [400, 500, 600, 700] },
  { file: 'public/fonts/story-serif.woff2', weights: [400, 600] },
]
/** For names in other letters, which a reader's browser takes from the system. */
const OTHER_LETTERS = [
  {
    letters: /\p{Script=Arabic}/u,
    file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
  },
  {
    letters: /\p{Script=Hebrew}/u,
    file: '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2',
  },
]
/** Letters that no font here has: a picture would show boxes. */
const UNKNOWN_LETTERS =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]+/gu

/**
 * The page's fonts as files the rasteriser can read, cut to the characters of
 * `text`. They lie in a folder of the system that goes when the build ends.
 * Warns of letters that none of them has.
 */
export async function stillFonts(text: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'still-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const unknown = text.match(UNKNOWN_LETTERS)
  if (unknown) {
    console.warn(
      `The stills have no font for “${unknown[0]}”: name one in scripts/stills/stillFonts.ts.`,
    )
  }
  const { resolve } = createRequire(import.meta.url)
  const cuts = [
    ...CUTS.flatMap(({ file, weights }) =>
      weights.map((wght) => ({ file, options: { variationAxes: { wght } } })),
    ),
    ...OTHER_LETTERS.filter(({ letters }) => letters.test(text)).map(
      ({ file }) => ({ file: resolve(file), options: {} }),
    ),
  ]
  return Promise.all(
    cuts.map(async ({ file, options }, i) => {
      const target = path.join(folder, `${i}.ttf`)
      const font = await subsetFont(readFileSync(file), text, {
        targetFormat: 'sfnt',
        ...options,
      })
      writeFileSync(target, font)
      return target
    }),
  )
}
