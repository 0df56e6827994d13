import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SKELETON = fileURLToPath(new URL('skeleton', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../src/schema', import.meta.url))
/** What the skeleton is called until it is somebody's. */
const NAME = 'new-story'

/**
 * Writes a story's folder with every field in it and every gap marked; its id
 * is the folder's name.
 * @throws a sentence, if there is something in the folder already.
 */
export function writeSkeleton(given: string): void {
  const folder = path.resolve(given)
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory() || readdirSync(folder).length) {
      throw new Error(
        `${given} is not empty. Name a folder that is not there yet, or an empty one: nothing is ever written over.`,
      )
    }
  }
  mkdirSync(folder, { recursive: true })
  const schema = path.relative(folder, SCHEMA).replaceAll(path.sep, '/')
  for (const file of readdirSync(SKELETON)) {
    const text = readFileSync(path.join(SKELETON, file), 'utf8')
      .replaceAll('../../../src/schema', schema)
      .replaceAll(`'${NAME}`, `'${idOf(folder)}`)
    writeFileSync(path.join(folder, file), text)
  }
}

/** A slug of the folder's name: "Harbour fire (draft)" is "harbour-fire-draft". */
function idOf(folder: string): string {
  const slug = path
    .basename(folder)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return slug || NAME
}
