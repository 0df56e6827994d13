// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { keptIn, workerFile } from '../../../scripts/bundles/workerFile'
import type { Page } from '../../../src/prerender'

const dist = mkdtempSync(path.join(tmpdir(), 'dist-'))
afterAll(() => rmSync(dist, { recursive: true }))

const page = (file: string, rest: Partial<Page> = {}): Page => ({
  ...{ file, entry: 'read', script: 'module', css: '', head: '', body: '' },
  ...{ indexed: true, ...rest },
})
const PAGES = [
  page('index.html'),
  page('present.html'),
  page('embedding.html', { frames: true }),
  page('embed.html', { indexed: false }),
]

function write(file: string, text: string) {
  const target = path.join(dist, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

beforeEach(() => {
  write('index.html', '<script src="assets/read-1.js"></script>')
  write('present.html', '')
  write('embedding.html', '<script src="assets/desk-1.js"></script>')
  write('assets/read-1.js', 'import(`./live-1.js`)')
  write('assets/live-1.js', '')
  write('assets/desk-1.js', '')
  write('fonts/serif.woff2', 'font')
  write('fonts/OFL.txt', '')
  write('favicon.svg', '<svg/>')
  write('data/claims.csv', '')
})

describe('what readers keep', () => {
  it('is the pages to read and teach from, and all that they may load', () => {
    expect(Object.keys(keptIn(dist, PAGES).files)).toEqual([
      ...['assets/live-1.js', 'assets/read-1.js', 'favicon.svg'],
      ...['fonts/serif.woff2', 'index.html', 'present.html'],
    ])
  })

  it('has another revision if and only if one of these files has changed', () => {
    const before = keptIn(dist, PAGES)
    write('data/claims.csv', 'changed')
    write('embedding.html', 'changed')
    expect(keptIn(dist, PAGES)).toEqual(before)
    for (const file of ['present.html', 'fonts/serif.woff2']) {
      const { revision } = keptIn(dist, PAGES)
      write(file, 'changed')
      expect(keptIn(dist, PAGES).revision, file).not.toBe(revision)
    }
  })

  it('stands in the worker, a script that imports nothing', async () => {
    const code = await workerFile(dist, PAGES)
    expect(code).toContain(keptIn(dist, PAGES).revision)
    expect(code).not.toMatch(/\bimport\b|KEPT/)
    expect(await workerFile(dist, PAGES)).toBe(code)
  })
})
