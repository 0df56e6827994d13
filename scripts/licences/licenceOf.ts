import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Something that ships and is not ours alone, and on what terms. */
export interface Licensed {
  name: string
  version: string
  /** As SPDX writes it: "MIT"; empty where nothing says it. */
  licence: string
  /** The licence's own words, where the package has them. */
  text: string
}

/** Vite's file goes on with the licences of all it was bundled with, of which nothing ships. */
const ownWords = (text: string) =>
  text.replace(/^#+ Licenses of bundled dependencies[\s\S]*/m, '').trim()

/** What a package says of its licence. */
export function licenceOf(folder: string): Licensed {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  const { name, version, license } = JSON.parse(read('package.json'))
  const file = readdirSync(folder).find((f) =>
    /^(licen[cs]e|copying)\b/i.test(f),
  )
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? ''),
    text: file ? ownWords(read(file)) : '',
  }
}
