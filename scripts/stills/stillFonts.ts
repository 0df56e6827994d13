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
/** For names in Arabic letters, which a reader's browser takes from the system. */
const ARABIC =
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'

/**
 * The page's fonts as files the rasteriser can read, cut to the characters of
 * `text`. They lie in a folder of the system that goes when the build ends.
 */
export async function stillFonts(text: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'still-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const arabic = createRequire(import.meta.url).resolve(ARABIC)
  const cuts = [
    ...CUTS.flatMap(({ file, weights }) =>
      weights.map((wght) => ({ file, options: { variationAxes: { wght } } })),
    ),
    { file: arabic, options: {} },
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
