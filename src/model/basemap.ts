// The basemap as path data, in map units: what every plate is drawn from.

import type { FeatureCollection, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Story } from '../schema/story'
import { graticulePath } from './graticule'
import { type Point, type Projection, projectionFor } from './projection'

/** Path data in map units, whole numbers: what the map is drawn from, once for all plates. */
export interface Geometry {
  home: string
  graticule: string
  provinces: string
  lakes: string
  rivers: string
  roads: string
  border: string
  otherBorders: string
}

type Line = Position[]

function layer(story: Story, name: string): FeatureCollection {
  const object = story.basemap.objects[name]
  if (!object) throw new Error(`The basemap has no layer "${name}".`)
  return feature(story.basemap, object as GeometryCollection)
}

/** The strongest line: the border between the two countries the story names, if it names any. */
export function borderLines(story: Story): Line[] {
  return borders(story, isStoryBorder(story))
}

function isStoryBorder(story: Story): (pair: string) => boolean {
  const key = story.map.border?.toSorted().join()
  return (pair) => pair === key
}

function borders(story: Story, wanted: (pair: string) => boolean): Line[] {
  const countries = story.basemap.objects.countries as GeometryCollection<{
    id: string
  }>
  return mesh(story.basemap, countries, (a, b) => {
    if (a === b) return false
    const ids = [a, b].map(
      (g) => (g.properties as { id?: string } | undefined)?.id ?? '',
    )
    return wanted(ids.sort().join())
  }).coordinates
}

/** Everything drawn on land and water, as path data. */
export function geometryOf(story: Story): Geometry {
  const projection = projectionFor(story.basemap.bbox)
  const lines = (name: string) =>
    pathOf(projection, linesOf(layer(story, name)))
  const rings = (name: string, id?: string) =>
    pathOf(projection, ringsOf(layer(story, name), id), true)
  const isBorder = isStoryBorder(story)
  return {
    home: rings('countries', story.map.home),
    graticule: graticulePath(story),
    provinces: lines('provinces'),
    lakes: rings('lakes'),
    rivers: lines('rivers'),
    roads: lines('roads'),
    border: pathOf(projection, borderLines(story)),
    otherBorders: pathOf(
      projection,
      borders(story, (pair) => !isBorder(pair)),
    ),
  }
}

function linesOf(collection: FeatureCollection): Line[] {
  return collection.features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates]
    if (geometry.type === 'MultiLineString') return geometry.coordinates
    return []
  })
}

/** Outlines of the polygons, all of them or those of one country. */
function ringsOf(collection: FeatureCollection, id?: string): Line[] {
  return collection.features
    .filter(({ properties }) => !id || properties?.id === id)
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates
      if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
      return []
    })
}

/** The countries of the small regional map, as rings of longitude and latitude. */
export function regionRings(story: Story): { id: string; rings: Line[] }[] {
  return layer(story, 'region').features.map((f) => ({
    id: String(f.properties?.id ?? ''),
    rings: ringsOf({ type: 'FeatureCollection', features: [f] }),
  }))
}

/** Whole-number relative moves: half the bytes of absolute ones. */
export function pathOf(
  projection: Pick<Projection, 'toMap'>,
  lines: readonly Line[],
  closed = false,
): string {
  return lines
    .map((line) =>
      relativePath(
        line.map(([lng = 0, lat = 0]) => projection.toMap({ lat, lng })),
        closed,
      ),
    )
    .join('')
}

function relativePath(points: readonly Point[], closed: boolean): string {
  let d = ''
  let last = { x: 0, y: 0 }
  for (const [i, p] of points.entries()) {
    const at = { x: Math.round(p.x), y: Math.round(p.y) }
    const dx = at.x - last.x
    const dy = at.y - last.y
    if (i === 0) d += `M${at.x} ${at.y}l`
    else if (dx || dy) {
      d += `${d.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    }
    last = at
  }
  if (d.endsWith('l')) return ''
  return closed ? `${d}z` : d
}
