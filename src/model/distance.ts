import type { Measurement, Story } from '../schema/story'
import { formatLength } from './scale'

/**
 * What the basemap script measured for a ruler.
 * @throws if it measured nothing of that name.
 */
export function measurementOf(story: Story, ruler: string): Measurement {
  const found = story.basemap.measurements.find((m) => m.ruler === ruler)
  if (!found) {
    throw new Error(
      `The basemap holds no measurement for the ruler "${ruler}": name it in the basemap script and run that again.`,
    )
  }
  return found
}

/** What was measured for a ruler, in words: "35 km (22 miles)", or with one decimal. */
export function formatDistance(
  story: Story,
  ruler: string,
  decimals: 0 | 1 = 0,
): string {
  return formatLength(measurementOf(story, ruler).km, decimals)
}
