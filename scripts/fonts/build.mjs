// Cuts the two fonts of the site out of Adobe's Source Serif 4 and Source
// Sans 3, and writes everything that depends on their metrics. Run by hand:
//
//   npm ci --prefix scripts/fonts && node scripts/fonts/build.mjs
//
// It writes public/fonts/*.woff2, public/fonts/OFL.txt, src/fonts.css and the
// table in src/model/textWidth.ts. All of them are committed.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'
import { withAdvances } from './advances.mjs'
import { CHARACTERS } from './characters.mjs'
import { styleSheet } from './css.mjs'
import { withName } from './sfnt.mjs'

const BUDGET = 50_000
const ROOT = new URL('../../', import.meta.url)
const MODULES = new URL('node_modules/', import.meta.url)

const FONTS = [
  {
    id: 'serif',
    family: 'Story Serif',
    file: 'story-serif.woff2',
    source: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    licence: 'source-serif/LICENSE.md',
    // Not `ccmp` and `mark`: no combining mark is in the set, so they could do
    // nothing, and `ccmp` alone brings 28 unreachable glyphs (3 kB).
    features: ['kern', 'liga', 'locl', 'lnum', 'onum', 'pnum', 'tnum'],
    weights: [400, 650],
    // The body is 17 px; the cut for 18 px is as good there as those for 14
    // and 16, and less wide and heavy in headings.
    pinned: { opsz: 18 },
    generic: ['serif'],
  },
  {
    id: 'sans',
    family: 'Label Sans',
    file: 'label-sans.woff2',
    source: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    licence: 'source-sans/LICENSE.md',
    features: ['kern', 'liga', 'locl', 'lnum', 'onum', 'pnum', 'tnum'],
    weights: [400, 700],
    pinned: {},
    generic: ['sans-serif'],
  },
]

/** The weight the bold stand-ins are matched at: bold text is 600 to 700. */
const BOLD = 650

function cut(original, { features, pinned }, wght) {
  return subsetFont(original, CHARACTERS.join(''), {
    targetFormat: 'sfnt',
    keepFeatures: features,
    variationAxes: { ...pinned, wght },
    noHinting: true,
    preserveNameIds: [14],
  })
}

async function make(font) {
  const original = await readFile(new URL(font.source, MODULES))
  const [min, max] = font.weights
  const variable = await cut(original, font, { min, max })
  const woff2 = await fontverter.convert(
    withName(variable, font.family),
    'woff2',
  )
  const cuts = {}
  for (const weight of [400, 500, 600, BOLD, 700]) {
    if (weight <= max) cuts[weight] = await cut(original, font, weight)
  }
  return { ...font, woff2, cuts, regular: cuts[400], bold: cuts[BOLD] }
}

async function licence() {
  const texts = await Promise.all(
    FONTS.map(({ licence }) => readFile(new URL(licence, MODULES), 'utf8')),
  )
  const notices = texts.map((text, i) => {
    const [first] = text.split('\n', 1)
    const { file, family, source } = FONTS[i]
    return `${file} ("${family}"), made from ${source}:\n${first.trim()}`
  })
  const terms = texts[0].slice(texts[0].indexOf('\n')).trim()
  const note =
    'Both files are modified versions: subsets with fewer characters,\n' +
    'features and weights, renamed as the licence asks for.'
  return `${notices.join('\n\n')}\n\n${note}\n\n${terms}\n`
}

const inRoot = (path) => new URL(path, ROOT)

await mkdir(inRoot('public/fonts/'), { recursive: true })
const made = []
for (const font of FONTS) made.push(await make(font))

const total = made.reduce((sum, { woff2 }) => sum + woff2.length, 0)
for (const { file, woff2 } of made) console.log(file, woff2.length)
console.log('both', total)
if (total > BUDGET) throw new Error(`The fonts are over ${BUDGET} bytes`)

for (const { file, woff2 } of made) {
  await writeFile(inRoot(`public/fonts/${file}`), woff2)
}
await writeFile(inRoot('public/fonts/OFL.txt'), await licence())
await writeFile(inRoot('src/fonts.css'), await styleSheet(made))

const widths = inRoot('src/model/textWidth.ts')
const sans = made.find(({ id }) => id === 'sans')
const table = withAdvances(await readFile(widths, 'utf8'), sans.cuts)
await writeFile(widths, table)
console.log('Written to', fileURLToPath(ROOT))
