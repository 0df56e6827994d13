import type { Story } from '../../src/schema/story'

/** What stands where something is to be written, in words and in addresses. */
const GAP = /FILL IN|fill-in/
/** The skeleton's magnified day: no word beside it says that it is none of the story's. */
const NO_DAY = '1900-01-03'
const SHOWN = 12

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

/** The gaps as a warning, or nothing. */
export function warningOf(gaps: readonly string[]): string | null {
  if (!gaps.length) return null
  const more = gaps.length - SHOWN
  const lines = gaps.slice(0, SHOWN).map((gap) => `  ${gap}`)
  return [
    `To be filled in, ${gaps.length === 1 ? '1 place' : `${gaps.length} places`}:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n')
}
