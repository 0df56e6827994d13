// The bundler's half of a build: the pages' own scripts and styles, each page's
// apart.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Manifest } from 'vite'
import { noteShipped, shippedFolders } from './licences/noteShipped'

/** The pages' scripts in `src/entries`, each built apart. */
const ENTRIES = ['read', 'desk', 'present', 'handout']

const dist = process.env.OUT ?? 'dist'
const file = path.join(dist, '.vite/manifest.json')
const all: Manifest = {}

// Built together, they would share files of a few kB, each of which a reader
// waits for; hardly anybody opens two of the pages.
for (const [i, entry] of ENTRIES.entries()) {
  const isFirst = i === 0
  await build({
    logLevel: 'warn',
    plugins: [noteShipped],
    build: {
      ...(!isFirst && { emptyOutDir: false, copyPublicDir: false }),
      rollupOptions: { input: { [entry]: `src/entries/${entry}.ts` } },
    },
  })
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  // What an entry loads late is its own, though another loads the same source.
  const ours = (key: string) =>
    manifest[key]?.isEntry ? key : `${entry}: ${key}`
  for (const [key, chunk] of Object.entries(manifest)) {
    const dynamicImports = chunk.dynamicImports?.map(ours)
    all[ours(key)] = { ...chunk, ...(dynamicImports && { dynamicImports }) }
  }
}
writeFileSync(file, JSON.stringify(all))
// For prerender.ts, which bundles the rest and lists what ships.
writeFileSync(
  path.join(dist, '.vite/shipped.json'),
  JSON.stringify(shippedFolders()),
)
