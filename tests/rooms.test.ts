// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from './support/importsOf'

/** What only some pages need, and the entries that may reach it: no reader waits for another page's part. */
const ROOMS: Record<string, readonly string[]> = {
  'src/browser/deck/': ['present'],
  'src/browser/desk/': ['desk'],
  'src/browser/embed/': [
    'early',
    'earlyOffline',
    'embed',
    'host',
    'liveFrame',
    'present',
  ],
  'src/browser/handout/': ['handout'],
  'src/browser/offline/': ['earlyOffline', 'offline'],
  'src/browser/worker/': ['worker'],
  'src/views/map/live/': ['live', 'liveFrame', 'present', 'read'],
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => !/node_modules|^scripts\/bench\/harness\//.test(file))
const files = ['src', 'scripts'].flatMap(filesIn)
const read = (file: string) => readFileSync(file, 'utf8')

/** Of each script the files that it loads, at once or late; types load nothing. */
const needs = new Map(
  files
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => [
      file,
      importsOf({ file, code: read(file) }).flatMap(
        ({ resolved, typeOnly }) =>
          (!typeOnly &&
            resolved &&
            ['', '.ts', '.tsx']
              .map((ending) => resolved + ending)
              .find((target) => files.includes(target))) ||
          [],
      ),
    ]),
)

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const target of needs.get(file) ?? []) reachedFrom(target, seen)
  return seen
}

describe('the rooms of the house', () => {
  it('have no file that needs itself by way of others', () => {
    const round = [...needs].filter(([file, targets]) =>
      targets.some((target) => reachedFrom(target).has(file)),
    )
    expect(round.map(([file]) => file)).toEqual([])
  })

  it.each(Object.entries(ROOMS))('%s is reached by %j alone', (room, pages) => {
    // The offline file holds all pages.
    const entries = filesIn('src/entries').filter((file) =>
      /(?<!offlinePages)\.ts$/.test(file),
    )
    const reaching = entries.filter((entry) =>
      [...reachedFrom(entry)].some((file) => file.startsWith(room)),
    )
    expect(reaching.map((entry) => path.basename(entry, '.ts'))).toEqual(pages)
  })

  it('have no style sheet that no page wears', () => {
    const sheets = files.filter((file) => file.endsWith('.css'))
    const worn = new Set(
      files.flatMap((file) => {
        if (!/^src\/.*\.(css|tsx?)$/.test(file)) return []
        const named = read(file).matchAll(/import ['"]([^'"]+\.css)['"]/g)
        return [...named].map(([, sheet = '']) =>
          path.posix.join(path.posix.dirname(file), sheet),
        )
      }),
    )
    expect(sheets.filter((sheet) => !worn.has(sheet))).toEqual([])
  })

  it('are where documents and comments say', () => {
    const told = [...files, 'README.md', ...filesIn('docs')]
      .filter((file) => /\.(md|tsx?|mjs|css)$/.test(file))
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /(?<![\w./-])(?:src|scripts|tests|docs)\/[\w./-]*\w\.(?:tsx?|mjs|css|md)\b/g,
          ),
        ].map(([named]) => ({ file, named })),
      )
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter(({ named }) => !existsSync(named))).toEqual([])
  })
})
