import { brotliCompressSync, constants } from 'node:zlib'
import * as turf from '@turf/turf'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'

/**
 * One topology of all layers, in whole steps of the grid from the bounds'
 * south-west corner. Its `bbox` is the frame of the map: the locator's layer
 * goes beyond.
 * @param {Record<string, import('geojson').Feature[]>} layers
 * @param {typeof import('../../src/content/region.mjs').region} region
 */
export function pack(layers, { bounds, grid }) {
  const objects = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [
      name,
      turf.featureCollection(features),
    ]),
  )
  const packed = quantize(topology(objects), {
    scale: [grid, grid],
    translate: bounds.slice(0, 2),
  })
  return { ...packed, bbox: bounds }
}

/** Bytes, as text and as brotli sends it. */
export function sizesOf(value) {
  const text = JSON.stringify(value)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  }
  return {
    raw: Buffer.byteLength(text),
    brotli: brotliCompressSync(text, { params }).length,
  }
}
