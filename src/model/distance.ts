import type { Measurement, Story } from '../schema/story'

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

/** "35 km (22 miles)", or with one decimal "35.1 km (21.8 miles)". */
export function formatDistance(
  story: Story,
  ruler: string,
  decimals: 0 | 1 = 0,
): string {
  const { km, miles } = measurementOf(story, ruler)
  return `${km.toFixed(decimals)} km (${miles.toFixed(decimals)} miles)`
}
