import { execFileSync } from 'node:child_process'

/**
 * The commit that a table is taken at, for its first line: "0b565c8", with a
 * word on changes that no commit holds.
 * @param results the table's own file, which the run is about to change.
 */
export function commitNow(results: string): string {
  const commit = git('rev-parse', '--short', 'HEAD') || 'unknown'
  const changes = git('status', '--porcelain', '--', '.', `:!${results}`)
  return changes ? `${commit} with uncommitted changes` : commit
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { timeout: 10_000 }).toString().trim()
  } catch {
    return '' // an unpacked archive has no history
  }
}
