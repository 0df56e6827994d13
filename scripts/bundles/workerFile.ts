import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Kept } from '../../src/model/keptFiles'
import type { Page } from '../../src/prerender'
import { scriptsOf } from '../size/scriptsOf'
import { inlineScript } from './inlineScript'

const short = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

/** What a reader needs without a network: the pages to read and teach from, not those to embed with. */
const isForReaders = ({ indexed, frames }: Page) => indexed && !frames

/**
 * `sw.js`, with the list of what it keeps: it changes if and only if one of
 * these files or its own code does. Needs the rest of `dist/` to be written.
 */
export async function workerFile(
  dist: string,
  pages: readonly Page[],
): Promise<string> {
  const KEPT = JSON.stringify(keptIn(dist, pages))
  const { code } = await inlineScript('worker', { KEPT })
  return `${code}\n`
}

/** Pages, their scripts early and late, fonts and the icon. */
export function keptIn(dist: string, pages: readonly Page[]): Kept {
  const read = (file: string) => readFileSync(path.join(dist, file))
  const inFolder = (folder: string, ending: RegExp) =>
    readdirSync(path.join(dist, folder))
      .filter((name) => ending.test(name))
      .map((name) => `${folder}/${name}`)
  const names = pages.filter(isForReaders).map(({ file }) => file)
  const scripts = new Map(
    inFolder('assets', /\.js$/).map((file) => [file, read(file)]),
  )
  const used = names.flatMap((file) => scriptsOf(String(read(file)), scripts))
  const all = new Set([
    ...[...names, ...used, ...inFolder('fonts', /\.woff2$/)],
    'favicon.svg',
  ])
  const files = Object.fromEntries(
    [...all].toSorted().map((file) => [file, short(read(file))]),
  )
  return { revision: short(JSON.stringify(files)), files }
}
