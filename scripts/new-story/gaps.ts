import type { Story } from '../../src/schema/story'

/** What stands where something is to be written, in words and in addresses. */
const GAP = /FILL IN|fill-in/
/** The skeleton's magnified day: no word beside it says that it is none of the story's. */
const NO_DAY = '1900-01-03'
/** How many gaps of a file are named. */
const SHOWN = 3

/** Where a story still has what the skeleton had: "claims/what-happened text", "basemap". */
export function gapsOf(story: Story): string[] {
  const { basemap, ...content } = story
  return [
    ...gapsIn(content, []),
    ...(story.axis.magnified === NO_DAY ? ['axis magnified'] : []),
    ...('placeholder' in basemap ? ['basemap.topo.json'] : []),
  ]
}

/** Follows objects and lists to their texts; an entry with an id is known by it. */
function gapsIn(value: unknown, at: readonly string[]): string[] {
  if (typeof value === 'string') return GAP.test(value) ? [at.join(' ')] : []
  if (Array.isArray(value)) {
    return value.flatMap((entry, i) => gapsIn(entry, [...at, nameOf(entry, i)]))
  }
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, entry]) =>
    gapsIn(entry, [...at, key]),
  )
}

function nameOf(entry: unknown, i: number): string {
  const id = (entry as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : String(i + 1)
}

/** The files of a story's folder in the order in which the guide fills them. */
const ORDER = [
  ...['sources.ts', 'speakers.ts', 'claims.ts', 'places.ts'],
  ...['basemap.topo.json', 'map.ts', 'story.ts', 'events.ts', 'steps.ts'],
  'lesson.ts',
]

/**
 * The gaps as a warning, or nothing: a line for each file, in the order of the
 * guide. `files`: the names of those that the folder has.
 */
export function warningOf(
  gaps: readonly string[],
  files: readonly string[],
): string | null {
  if (!gaps.length) return null
  const told = gaps.map((gap) => ({ gap, file: fileOf(gap, files) }))
  const lines = [
    ...new Set([...ORDER, ...told.map(({ file }) => file)]),
  ].flatMap((file) => {
    const its = told.flatMap((one) => (one.file === file ? [one.gap] : []))
    return its.length ? [lineOf(file, its)] : []
  })
  const places = gaps.length === 1 ? '1 place' : `${gaps.length} places`
  return [`To be filled in, ${places}:`, ...lines].join('\n')
}

function fileOf(gap: string, files: readonly string[]): string {
  const [list = ''] = gap.split(' ')
  const name = list === 'accounts' ? 'speakers' : list
  return [list, `${name}.ts`].find((file) => files.includes(file)) ?? 'story.ts'
}

function lineOf(file: string, gaps: readonly string[]): string {
  const own = `${file.replace('.ts', '')} `
  const named = gaps
    .slice(0, SHOWN)
    .map((gap) => (gap.startsWith(own) ? gap.slice(own.length) : gap))
  const more = gaps.length - named.length
  const all = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
  return file === all ? `  ${file}` : `  ${file} (${gaps.length}): ${all}`
}
