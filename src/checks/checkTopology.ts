import { basemap as schema } from '../schema/basemap'
import type { Story } from '../schema/story'
import type { Problem } from './problem'

/** Degrees north or south beyond which Web Mercator draws nothing. */
const MERCATOR_LAT = 85
/** So many of one kind of fault are named; one cause often makes thousands. */
const MOST_NAMED = 3

/** A basemap whose geometry cannot be read at all: to be checked before anything is drawn or measured. */
export function checkTopology(story: Story): Problem[] {
  const parsed = schema.safeParse(story.basemap)
  if (!parsed.success) {
    return parsed.error.issues
      .slice(0, MOST_NAMED)
      .map(({ path, message }) =>
        problem(
          'not-topojson',
          `${path.map(String).join('.') || 'The file'}: ${message}.`,
        ),
      )
  }
  return [
    ...extent(parsed.data.bbox),
    ...strayArcs(parsed.data),
    ...strayPoints(parsed.data),
  ]
}

type Parsed = ReturnType<typeof schema.parse>

function problem(rule: Problem['rule'], remedy: string): Problem {
  return {
    list: 'basemap',
    id: 'basemap.topo.json',
    rule,
    remedy: `${remedy} Run the basemap script again.`,
  }
}

function extent([west, south, east, north]: Parsed['bbox']): Problem[] {
  const isWide = -180 <= west && west < east && east <= 180
  const isHigh =
    -MERCATOR_LAT <= south && south < north && north <= MERCATOR_LAT
  return isWide && isHigh
    ? []
    : [
        problem(
          'extent-impossible',
          `Its bbox is ${[west, south, east, north].join(', ')}; west, south, east, north in degrees are meant.`,
        ),
      ]
}

/** Every number at the bottom of nested lists. */
const flat = (arcs: unknown): number[] => [arcs].flat(4) as number[]

/** Outlines that name a line which is not there. */
function strayArcs({ arcs, objects }: Parsed): Problem[] {
  const layers = Object.entries(objects).filter(([, { geometries }]) =>
    geometries.some(
      (shape) =>
        'arcs' in shape &&
        flat(shape.arcs).some((arc) => (arc < 0 ? ~arc : arc) >= arcs.length),
    ),
  )
  return layers.map(([name]) =>
    problem('line-missing', `An outline in ${name} has a line that it lacks.`),
  )
}

/** Points that are nowhere on earth. */
function strayPoints({ arcs, transform }: Parsed): Problem[] {
  const [[kx, ky], [dx, dy]] = transform
    ? [transform.scale, transform.translate]
    : [[1, 1] as const, [0, 0] as const]
  const stray = arcs.findIndex((arc) => {
    let [x, y] = [0, 0]
    return arc.some(([a = 0, b = 0]) => {
      // With a transform each point is told from the one before.
      x = transform ? x + a : a
      y = transform ? y + b : b
      const [lng, lat] = [x * kx + dx, y * ky + dy]
      return !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)
    })
  })
  return stray < 0
    ? []
    : [problem('off-the-earth', `Line ${stray} leaves the earth.`)]
}
