// The frame's two scripts, classic ones that share their state.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { type Bundle, bundleEntry } from './bundleEntry'

/** The one global of a frame's page: what its two scripts share. */
const PAGE = 'explainer'

/** State that must be one for both scripts: the map's script takes it from the page's. */
const SHARED =
  /\/src\/browser\/(position|ruler|followAddress|pairing|embed\/liveScript)$/

const takeFromPage: Plugin = {
  name: 'take-from-page',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null
    const target = path.resolve(path.dirname(importer), source)
    return SHARED.test(target) ? { id: PAGE, external: true } : null
  },
}

/** A frame's scripts, as `dist/` names them, and its style. */
export interface FrameScripts {
  page: string
  map: string
  css: string
}

/**
 * Builds the frame's two scripts as classic ones: a sandboxed frame loads no
 * module from a host that sends no `Access-Control-Allow-Origin`.
 */
export async function buildFrameScripts(outDir: string): Promise<FrameScripts> {
  const page = await buildClassic('embed', [])
  const map = await buildClassic('liveFrame', [takeFromPage])
  for (const { fileName, code } of [page, map]) {
    writeFileSync(path.join(outDir, fileName), code)
  }
  return { page: page.fileName, map: map.fileName, css: page.css }
}

const buildClassic = (entry: string, plugins: Plugin[]): Promise<Bundle> =>
  bundleEntry(entry, {
    plugins,
    output: {
      format: 'iife',
      ...(plugins.length ? {} : { name: PAGE }),
      globals: { [PAGE]: PAGE },
      entryFileNames: `assets/${entry}-[hash].js`,
    },
  })
