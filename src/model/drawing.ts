// Soft areas and rulers as they are drawn, in map units.

import type { Area, Ruler } from '../schema/map'
import type { Story } from '../schema/story'
import { borderLines, pathOf } from './basemap'
import { measurementOf } from './distance'
import { get } from './lookup'
import type { Point, Projection } from './projection'

/** A soft area in map units. No outline of it is known. */
export type AreaDrawing =
  | { form: 'halo'; centre: Point; radius: number }
  | { form: 'corridor'; path: string }
  | { form: 'band'; path: string; depth: number }

export function drawArea(
  story: Story,
  projection: Projection,
  area: Area,
): AreaDrawing {
  switch (area.form) {
    case 'halo': {
      const { at } = get(story.places, area.around, 'place')
      const radius = area.radiusKm / projection.kmPerUnit(at.lat)
      return { form: 'halo', centre: projection.toMap(at), radius }
    }
    case 'corridor':
      return { form: 'corridor', path: corridorPath(story, projection, area) }
    case 'band': {
      const runs = borderLines(story)
        .map((line) =>
          line.filter(([lng = 0]) => lng >= area.west && lng <= area.east),
        )
        .filter((run) => run.length > 1)
      const lat = runs.flat()[0]?.[1] ?? 0
      return {
        form: 'band',
        path: pathOf(projection, runs.map(thin)),
        depth: area.depthKm / projection.kmPerUnit(lat),
      }
    }
    default:
      return area satisfies never
  }
}

/** Every eighth point and the last: a band has no sharp edge to follow. */
function thin<T>(line: readonly T[]): T[] {
  return line.filter((_, i) => i % 8 === 0 || i === line.length - 1)
}

/** A strip from the ruler's far end to just short of its place: somewhere in it, no more is known. */
function corridorPath(
  story: Story,
  projection: Projection,
  area: Area & { form: 'corridor' },
): string {
  const { from, end } = endsOf(
    story,
    projection,
    get(story.map.rulers, area.ruler, 'ruler'),
  )
  const side = unit(end, from)
  const half =
    area.widthKm /
    2 /
    projection.kmPerUnit(get(story.places, story.map.focus, 'place').at.lat)
  const near = along(end, from, 0.86)
  const corner = (p: Point, sign: number) =>
    `${Math.round(p.x - side.y * half * sign)} ${Math.round(p.y + side.x * half * sign)}`
  return `M${corner(end, 1)}L${corner(end, -1)}L${corner(near, -1)}L${corner(near, 1)}z`
}

/** A ruler from its far end to a place, and on to where a printed distance would end. */
export interface RulerDrawing {
  ruler: Ruler
  /** On the border, or a place. */
  end: Point
  from: Point
  /** Ticks across the line at round distances, as path data. */
  ticks: string
  printedEnd?: Point
  /** A bar across the printed end, as path data. */
  printedBar?: string
}

/** Between two ticks, km: the closest that keeps to so many. */
const TICK_STEPS_KM = [0.1, 0.5, 1, 5, 10, 50, 100]
const MOST_TICKS = 12

/** @param perPx map units to a CSS px on the narrowest plate, for the length of ticks. */
export function drawRuler(
  story: Story,
  projection: Projection,
  ruler: Ruler,
  perPx: number,
): RulerDrawing {
  const { km } = measurementOf(story, ruler.id)
  const { from, end } = endsOf(story, projection, ruler)
  const at = (distance: number) => along(end, from, distance / km)
  const side = unit(end, from)
  const bar = (p: Point, px: number) => {
    const [dx, dy] = [-side.y * px * perPx, side.x * px * perPx]
    return `M${Math.round(p.x - dx)} ${Math.round(p.y - dy)}L${Math.round(p.x + dx)} ${Math.round(p.y + dy)}`
  }
  const tick = TICK_STEPS_KM.find((step) => km / step <= MOST_TICKS) ?? 500
  const count = Math.floor(km / tick)
  const ticks = Array.from({ length: count + 1 }, (_, i) =>
    bar(at(i * tick), i === 0 ? 6 : 3),
  ).join('')
  if (!ruler.printed) return { ruler, end, from, ticks }
  const printedEnd = at(ruler.printed.km)
  return {
    ruler,
    end,
    from,
    ticks,
    printedEnd,
    printedBar: bar(printedEnd, 7),
  }
}

function endsOf(story: Story, projection: Projection, ruler: Ruler) {
  return {
    from: projection.toMap(get(story.places, ruler.from, 'place').at),
    end: projection.toMap(measurementOf(story, ruler.id).at),
  }
}

const along = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})

function unit(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
}
