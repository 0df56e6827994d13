import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Story } from '../../src/schema/story'
import { type Licensed, licenceOf } from './licenceOf'

/** The fonts are cut by hand, with a lockfile of their own. */
const FONTS_LOCK = 'scripts/fonts/package-lock.json'
/** What of it is a font, and no tool to cut one. */
const FONT = /^node_modules\/source-/

/**
 * Everything that ships: our code, text and geodata, the fonts that lie in
 * `dist/`, and the packages of which the bundles hold code.
 */
export function licensedHere(
  story: Story,
  dist: string,
  folders: readonly string[],
): Licensed[] {
  const own = licenceOf('.')
  const { version, title, map } = story
  return [
    { ...own, name: `${own.name} (the code)` },
    {
      ...{ name: `“${title}” (the text)`, version, licence: 'CC-BY-4.0' },
      text: 'https://creativecommons.org/licenses/by/4.0/',
    },
    {
      ...{ name: 'Map data (data/basemap.topo.json, every map)', version },
      ...{ licence: 'ODbL-1.0' },
      text: `${map.credit}\nhttps://opendatacommons.org/licenses/odbl/1-0/`,
    },
    ...fontsIn(dist),
    ...folders.map(licenceOf),
  ]
}

function fontsIn(dist: string): Licensed[] {
  const folder = path.join(dist, 'fonts')
  const fonts = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.woff2'))
    : []
  if (!fonts.length) return []
  const { packages } = JSON.parse(readFileSync(FONTS_LOCK, 'utf8'))
  const sources = Object.entries(packages as Record<string, Licensed>)
    .filter(([name]) => FONT.test(name))
    .map(([name, { version }]) => `${path.basename(name)} ${version}`)
  const text = path.join(folder, 'OFL.txt')
  return [
    {
      name: `Fonts (${fonts.join(', ')})`,
      version: `from ${sources.join(', ')}`,
      licence: 'OFL-1.1',
      text: existsSync(text) ? readFileSync(text, 'utf8').trim() : '',
    },
  ]
}
