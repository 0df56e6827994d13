import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { oneLine } from './oneLine'

const FOLDERS = ['src', 'scripts', 'tests/support']
/** Installed or locked by npm; the harness is a tool of its own. */
const LEFT_OUT =
  /(^|\/)(node_modules|\.[^/]*|package-lock\.json)(\/|$)|^scripts\/bench\/(harness\/|results\.)/

/** A file of the tree, and what it says of itself. */
interface Leaf {
  folder: string
  name: string
  line: string
}

/** Every file of sources, scripts and tests' support, folder by folder. */
export function leavesOf(folders: readonly string[] = FOLDERS): Leaf[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.posix.join(parentPath, name)),
    )
    .filter((file) => !LEFT_OUT.test(file))
    .map((file) => ({
      folder: path.dirname(file),
      name: path.basename(file),
      line: oneLine(file, readFileSync(file, 'utf8')),
    }))
    .toSorted((a, b) => compare(a.folder, b.folder) || compare(a.name, b.name))
}

/** The same on every machine, whatever its language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `docs/tree.md`. */
export function treeDoc(leaves = leavesOf()): string {
  const folders = [...new Set(leaves.map(({ folder }) => folder))]
  const parts = folders.map((folder) => {
    const lines = leaves
      .filter((leaf) => leaf.folder === folder)
      .map(({ name, line }) => `- \`${name}\`: ${line}`)
    return `## ${folder}\n\n${lines.join('\n')}\n`
  })
  return `# The tree, one line per file

Written by \`npm run tree\` from what each file says of itself: its first
comment, or that of the export it is named after. Tests stand beside what they
test: \`tests/unit\` has the folders of \`src\`, \`tests/browser\` the built pages,
\`tests/frames\` the pages of others.

${parts.join('\n')}`
}
