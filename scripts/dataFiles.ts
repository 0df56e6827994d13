import type { Story } from '../src/schema/story'

/** The story as data, each file with its licence inside: path and text. */
export function dataFiles(story: Story): [string, string][] {
  const { basemap, ...content } = story
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  return [
    [
      'data/story.json',
      json({
        licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
        ...content,
        measurements: basemap.measurements,
      }),
    ],
    ['data/basemap.topo.json', `${JSON.stringify(basemap)}\n`],
  ]
}
