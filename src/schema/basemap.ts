import { z } from 'zod'
import { latLng } from './id'

const position = z.array(z.number()).min(2)
const line = z.array(z.int())
const lines = z.array(line)

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), arcs: line }),
  z.object({ type: z.literal('MultiLineString'), arcs: lines }),
  z.object({ type: z.literal('Polygon'), arcs: lines }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(lines) }),
  // What is neither a line nor an area is not drawn.
  z.object({ type: z.literal('Point') }),
  z.object({ type: z.literal('MultiPoint') }),
])

const pair = z.tuple([z.number(), z.number()])

/** What a basemap must be before anything is looked up in it: TopoJSON of layers, with its extent and what was measured on it. */
export const basemap = z.object({
  type: z.literal('Topology'),
  /** West, south, east, north in degrees. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.array(position)),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(geometry),
    }),
  ),
  measurements: z.array(
    z.object({
      ruler: z.string(),
      km: z.number().nonnegative(),
      miles: z.number().nonnegative(),
      at: latLng,
    }),
  ),
})
