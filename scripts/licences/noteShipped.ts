import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Folders of the packages of which code went into a bundle of this process. */
const noted = new Set<string>()

/** The last `node_modules/<package>` of a path; a package may lie in another's own folder. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
/** What a bundler adds of itself: "\0vite/preload-helper.js", "\0rolldown/runtime.js". */
const OF_BUNDLER = /^\0(?:@?oxc-project[+/]|rolldown|vite|commonjs)/

/**
 * The folder of the package that a module of a bundle is from; null for our own.
 * @throws if it is from neither: nobody could say under which licence it ships.
 */
export function packageFolderOf(
  id: string,
  root = process.cwd(),
): string | null {
  const file = id.replace(/[?#].*$/, '').replace(/^\0(?=[\\/]|[a-z]:)/i, '')
  const [, folder] = IN_PACKAGE.exec(file) ?? []
  if (folder) return folder
  if (OF_BUNDLER.test(id)) {
    const name = /^\0@?oxc/.test(id) ? '@oxc-project/runtime' : bundlerOf(id)
    return path.join(root, 'node_modules', name)
  }
  const isOurs = !path.relative(root, file).startsWith('..')
  if (isOurs && path.isAbsolute(file) && existsSync(file)) return null
  throw new Error(
    `The module "${id}" is from no package and no file of ours: its licence is not known.`,
  )
}

const bundlerOf = (id: string) =>
  id.startsWith('\0vite') ? 'vite' : 'rolldown'

/** Notes of which packages code stands in what is bundled. */
export const noteShipped: Plugin = {
  name: 'note-shipped',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        // What was left out of the bundle does not ship.
        if (renderedLength > 0) note(id)
      }
    }
    // Styles are taken out of the chunks before they are written.
    for (const id of this.getModuleIds()) {
      if (/node_modules.*\.css(\?|$)/.test(id)) note(id)
    }
  },
}

function note(id: string) {
  const folder = packageFolderOf(id)
  if (folder) noted.add(folder)
}

/** What has been noted so far, sorted; another process's notes can be added. */
export function shippedFolders(others: readonly string[] = []): string[] {
  return [...new Set([...noted, ...others])].toSorted()
}
