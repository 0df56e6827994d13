import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { SHIPPED_RUNTIME } from '../vite.config'
import { cssIn } from './inlineScript'
import { noteShipped } from './licences/noteShipped'

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
  for (const { fileName, code } of [page.script, map.script]) {
    writeFileSync(path.join(outDir, fileName), code)
  }
  return {
    page: page.script.fileName,
    map: map.script.fileName,
    css: page.css,
  }
}

async function buildClassic(name: string, plugins: Plugin[]) {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins, noteShipped],
    resolve: { alias: SHIPPED_RUNTIME },
    build: {
      write: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: `src/entries/${name}.ts`,
        // What the page's script exports is what the map's takes from it.
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          ...(plugins.length ? {} : { name: PAGE }),
          globals: { [PAGE]: PAGE },
          entryFileNames: `assets/${name}-[hash].js`,
        },
      },
    },
  })) as Rollup.RollupOutput
  return { script: output[0], css: cssIn(output) }
}
