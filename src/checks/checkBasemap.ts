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

/** A basemap, readable as such, that lacks what every map is drawn from. */
export function checkBasemap(story: Story): Problem[] {
  const { basemap, map } = story
  const problem = (rule: Problem['rule'], remedy: string): Problem => ({
    list: 'basemap',
    id: 'basemap.topo.json',
    rule,
    remedy: `${remedy} Run the basemap script again, or correct map in the story.`,
  })
  const missing = LAYERS.filter((layer) => !basemap.objects[layer])
  if (missing.length) {
    return [problem('layer-missing', `It has no ${missing.join(', no ')}.`)]
  }
  const { geometries } = basemap.objects.countries as GeometryCollection<{
    id?: string
  }>
  const ids = geometries.map(
    ({ properties }) => (properties as { id?: string } | undefined)?.id,
  )
  const { border } = map
  const unknown = [map.home, ...(border ?? [])].filter(
    (id) => !ids.includes(id),
  )
  if (unknown.length) {
    return [
      problem('country-unknown', `It has no country ${unknown.join(', ')}.`),
    ]
  }
  if (!border) return withoutBorder(story)
  return borderLines(story).length
    ? []
    : [
        problem(
          'border-missing',
          `${border.join(' and ')} share no border in it.`,
        ),
      ]
}

/** What ends at a border needs one. */
function withoutBorder({ map }: Story): Problem[] {
  const things = [
    ...map.areas.filter(({ form }) => form === 'band'),
    ...map.rulers.filter(({ to }) => !to),
  ]
  return things.map(({ id }) => ({
    list: 'map',
    id,
    rule: 'border-needed',
    remedy: `"${id}" is drawn to or along the border, and map names none. Name the two countries in map.border, give a ruler the place it goes "to", or draw a halo.`,
  }))
}
