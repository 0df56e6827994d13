// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from './support/importsOf'

/** A file imports from its own layer or one to its left. */
const LAYERS = ['schema', 'model', 'browser', 'views', 'modes', 'entries']
/** Beside the layers: what each may import, whatever the order above says. */
const MAY_IMPORT: Record<string, string[]> = {
  content: ['content', 'schema'],
  checks: ['checks', 'model', 'schema'],
  words: ['words', 'schema'],
  pageCss: ['pageCss', 'model', 'schema'],
  // Pages are assembled in the build, where there is no browser and no story yet.
  prerender: [
    'prerender',
    'pageCss',
    'modes',
    'views',
    'words',
    'model',
    'schema',
  ],
}
/** Who may use the words of the interface. */
const SPEAKS = ['words', 'views', 'modes', 'prerender']
const MOST_LINES = 200

interface SourceFile {
  /** "src/model/plate.ts" */
  file: string
  code: string
  /** The folder in src, or the file's own name: "prerender". */
  layer: string
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name).replaceAll(path.sep, '/'))
    .filter((name) => ending.test(name))
    .toSorted()
}

const layerOf = (file: string) =>
  file
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.tsx?$/, '') ?? ''

const sources: SourceFile[] = filesIn('src', /\.tsx?$/).map((file) => ({
  ...{ file, layer: layerOf(file) },
  code: readFileSync(file, 'utf8'),
}))
const shipped = sources.filter(({ layer }) => layer !== 'content')
const everyFile = filesIn('src', /\.(tsx?|css)$/)
const ownFiles = everyFile.filter((file) => layerOf(file) !== 'content')

describe('the reader of imports', () => {
  it.each([
    ["import { a } from './a'", false],
    ["import type { A } from './a'", true],
    ["import { type A, type B } from './a'", true],
    ["import { type A, b } from './a'", false],
    ["import a from './a'", false],
    ["import a, { type B } from './a'", false],
    ["import * as a from './a'", false],
    ["import './a'", false],
    ["export { a } from './a'", false],
    ["export type { A } from './a'", true],
    ["const a = () => import('./a')", false],
    ["import {\n  type A,\n  b,\n} from './a'", false],
  ])('sees what %j is', (code, typeOnly) => {
    expect(importsOf({ file: 'src/model/x.ts', code })).toEqual([
      { target: './a', resolved: 'src/model/a', typeOnly },
    ])
  })
})

describe.each(sources)('$file', (source) => {
  const ours = importsOf(source).flatMap(({ resolved, typeOnly }) =>
    resolved ? [{ file: resolved, layer: layerOf(resolved), typeOnly }] : [],
  )
  const rank = LAYERS.indexOf(source.layer)

  it('looks only where its layer may look', () => {
    expect([...LAYERS, ...Object.keys(MAY_IMPORT)]).toContain(source.layer)
    const allowed = MAY_IMPORT[source.layer]
    const wrong = ours.filter(({ layer }) => {
      if (allowed) return !allowed.includes(layer)
      const at = LAYERS.indexOf(layer)
      return layer !== 'words' && (at < 0 || at > rank)
    })
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('takes words only where a reader sees them', () => {
    const speaks = ours.some(({ layer }) => layer === 'words')
    if (speaks) expect(SPEAKS).toContain(source.layer)
  })

  it('does not import the content: every story comes from outside', () => {
    if (source.layer === 'content') {
      const others = ours.filter((i) => i.layer !== 'content')
      expect(others.filter((i) => !i.typeOnly)).toEqual([])
    } else {
      expect(ours.filter((i) => i.layer === 'content')).toEqual([])
    }
  })
})

describe('what ships', () => {
  const byName = new Map(sources.map((s) => [s.file.replace(/\.tsx?$/, ''), s]))

  /** Every module that running this file loads, packages included. */
  function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
    const source = byName.get(file)
    if (!source || seen.has(file)) return seen
    seen.add(file)
    for (const { target, resolved, typeOnly } of importsOf(source)) {
      if (typeOnly) continue
      if (resolved) reachedFrom(resolved.replace(/\.tsx?$/, ''), seen)
      else seen.add(target)
    }
    return seen
  }

  const entries = [...byName.keys()].filter(
    (file) => layerOf(file) === 'entries',
  )

  it('has entries', () => {
    expect(entries).toContain('src/entries/read')
    expect(reachedFrom('src/prerender')).toContain('react-dom/server')
  })

  it.each(entries)(
    '%s never loads zod, topojson, checks or a story',
    (entry) => {
      const reached = [...reachedFrom(entry)]
      expect(
        reached.filter((name) =>
          /^zod|^topojson|^node:|^react-dom\/server|src\/(checks|content|schema)\//.test(
            name,
          ),
        ),
      ).toEqual([])
    },
  )

  it('takes from the schema nothing but types and lists, outside the schema', () => {
    const lists = shipped
      .filter(({ layer }) => !['schema', 'checks'].includes(layer))
      .flatMap(({ file, code }) =>
        [
          ...code.matchAll(
            /import\s+(\{[^}]*\})\s+from\s+'[^']*schema\/[^']*'/g,
          ),
        ]
          .flatMap(([, names = '']) => names.match(/[^\s{},][^{},]*/g) ?? [])
          .filter((name) => !name.startsWith('type '))
          .map((name) => `${file} takes ${name.trim()}`),
      )
    expect(lists.filter((line) => !/ takes [A-Z_]+$/.test(line))).toEqual([])
  })
})

describe('rules of place', () => {
  /** Comments and strings say what they like. */
  const bare = (code: string) =>
    code
      .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
      .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")

  it.each(shipped)('$file touches the window only if it may', (source) => {
    if (['browser', 'entries'].includes(source.layer)) return
    if (source.file.startsWith('src/views/map/live/')) return
    const touched = bare(source.code).match(
      /(?<![\w.])(window|document|location|history|navigator|(local|session)Storage)\b(?!\s*:)/g,
    )
    expect(touched ?? []).toEqual([])
  })

  it.each(shipped.filter(({ layer }) => layer === 'model'))(
    '$file is pure: no clock, no chance, no locale',
    ({ code }) => {
      expect(bare(code)).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|toLocale|Intl\.|process\./,
      )
    },
  )

  /** The live map: never in the build's own process, always behind a lazy import. */
  const isLive = (file: string) => file.startsWith('src/views/map/live/')

  it('makes no list of the browser’s as it loads, for which readers would wait', () => {
    const making = sources.filter(({ code }) =>
      /^(export )?(const|let) .*new Intl\b/m.test(code),
    )
    expect(making.map(({ file }) => file)).toEqual([])
  })

  it('leaflet is imported by the live map alone', () => {
    const importers = sources.filter((source) =>
      importsOf(source).some(({ target }) => /leaflet/.test(target)),
    )
    expect(importers.length).toBeGreaterThan(0)
    expect(importers.filter(({ file }) => !isLive(file))).toEqual([])
  })

  it('the live map is imported lazily, by what mounts it', () => {
    const fromOutside = sources
      .filter(({ file }) => !isLive(file))
      .filter((source) =>
        importsOf(source).some(({ resolved }) => isLive(resolved ?? '')),
      )
    expect(fromOutside.map(({ file }) => file)).toEqual([
      'src/entries/live.ts',
      'src/entries/liveFrame.ts',
    ])
    // The frame's is built apart, and fetched by its address.
    const frame = sources.filter(({ code }) => /\/liveFrame'/.test(code))
    expect(frame).toEqual([])
    const mounting = sources.filter(({ code }) => /'\.\/live'/.test(code))
    expect(mounting.map(({ file }) => file)).toEqual([
      'src/entries/present.ts',
      'src/entries/read.ts',
    ])
    for (const { code } of mounting) {
      expect(code).toContain("await import('./live')")
    }
  })

  // What a script writes, it writes as long as it must.
  it.each(
    everyFile.filter(
      (file) =>
        !/^\/[/*]\s*\*?\s*Generated by/.test(readFileSync(file, 'utf8')),
    ),
  )('%s is at most 200 lines long', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1
    expect(lines).toBeLessThanOrEqual(MOST_LINES)
  })

  // In comments as well: an example from one story sends readers of the code there.
  it.each(ownFiles)('%s knows nothing of one story', (file) => {
    const code = readFileSync(file, 'utf8')
    const told = code.match(/\b(ain[ -]?issa|syria|kurd|turk|esper)\w*/gi)
    expect(told ?? []).toEqual([])
  })
})
