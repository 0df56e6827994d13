import type { GeometryCollection } from 'topojson-specification'
import { borderLines } from '../model/basemap'
import type { Story } from '../schema/story'
import type { Problem } from './problem'

const LAYERS = [
  'countries',
  'provinces',
  'lakes',
  'rivers',
  'roads',
  'region',
] as const

/** A basemap that lacks what every map is drawn from. */
export function checkBasemap(story: Story): Problem[] {
  const { basemap, map } = story
  const problem = (rule: string, remedy: string): Problem => ({
    list: 'basemap',
    id: 'basemap.topo.json',
    rule,
    remedy: `${remedy} Run the basemap script again, or correct map in the story.`,
  })
  const missing = LAYERS.filter((layer) => !basemap.objects?.[layer])
  if (!basemap.bbox || !basemap.measurements || missing.length) {
    const gaps = [
      ...(basemap.bbox ? [] : ['bbox']),
      ...(basemap.measurements ? [] : ['measurements']),
      ...missing,
    ]
    return [problem('layer-missing', `It has no ${gaps.join(', no ')}.`)]
  }
  const { geometries } = basemap.objects.countries as GeometryCollection<{
    id?: string
  }>
  const ids = geometries.map(
    ({ properties }) => (properties as { id?: string } | undefined)?.id,
  )
  const unknown = [map.home, ...map.border].filter((id) => !ids.includes(id))
  if (unknown.length) {
    return [
      problem('country-unknown', `It has no country ${unknown.join(', ')}.`),
    ]
  }
  return borderLines(story).length
    ? []
    : [
        problem(
          'border-missing',
          `${map.border.join(' and ')} share no border in it.`,
        ),
      ]
}
