// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkLicences } from '../../../scripts/licences/checkLicences'
import type { Licensed } from '../../../scripts/licences/licenceOf'
import { licenceOf } from '../../../scripts/licences/licenceOf'
import { licencesFile } from '../../../scripts/licences/licencesFile'
import { packageFolderOf } from '../../../scripts/licences/noteShipped'

const some = (change: Partial<Licensed>): Licensed => ({
  ...{ name: 'some', version: '1.0.0', licence: 'MIT', text: 'Words.' },
  ...change,
})
const check = (change: Partial<Licensed>, notices = 'Some, react-leaflet') =>
  checkLicences([some(change)], notices)

describe('checkLicences', () => {
  it.each([
    'MIT',
    'BSD-2-Clause',
    '(MIT OR GPL-3.0-only)',
    'MIT AND ISC',
    'Apache-2.0',
  ])('lets %s ship', (licence) => {
    expect(check({ licence })).toEqual([])
  })

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', 'mit'])(
    'stops %s, naming package, licence and remedy',
    (licence) => {
      const [said = '', ...more] = check({ licence })
      expect(more).toEqual([])
      expect(said).toContain(`some 1.0.0 ships under ${licence}`)
      expect(said).toMatch(/Use another package, or .* NOTICES\.md/)
    },
  )

  it('stops what names no licence, or brings no text where one must go along', () => {
    expect(check({ licence: '' })[0]).toContain('no licence that it names')
    expect(check({ text: '' })[0]).toContain('asks that its text goes along')
  })

  it('lets the Hippocratic License ship where it was decided, nowhere else', () => {
    const licence = 'Hippocratic-2.1'
    expect(check({ name: 'react-leaflet', licence })).toEqual([])
    expect(check({ licence })[0]).toContain('not on the list')
  })

  it('wants everything named in the notices', () => {
    expect(check({}, 'Others')[0]).toContain('NOTICES.md does not name it')
  })
})

describe('licences.txt', () => {
  it('lists what ships, and says each text once', () => {
    const long = some({ name: 'long', text: 'By A\n\nMay be used.\n\nAnd B.' })
    const short = some({ name: 'short', text: 'By B\n\nMay be used.' })
    const text = licencesFile([long, short])
    expect(text).toContain('long 1.0.0: MIT\nshort 1.0.0: MIT')
    expect(text.match(/May be used/g)).toHaveLength(1)
    expect(text).toContain('By B\n\nIts words are those of the licence of long')
  })

  it('has what a package says of itself, without what it was bundled with', () => {
    const { name, licence, text } = licenceOf('node_modules/vite')
    expect([name, licence]).toEqual(['vite', 'MIT'])
    expect(text).toContain('Permission is hereby granted')
    expect(text.length).toBeLessThan(2000)
  })
})

describe('packageFolderOf', () => {
  it.each([
    ['/a/node_modules/leaflet/dist/leaflet.js?v=1', '/a/node_modules/leaflet'],
    ['/a/node_modules/@b/c/d.js', '/a/node_modules/@b/c'],
    [
      '/a/node_modules/b/node_modules/c/d.js',
      '/a/node_modules/b/node_modules/c',
    ],
    ['\0/a/node_modules/b/c.js?commonjs', '/a/node_modules/b'],
    ['\0vite/preload-helper.js', '/r/node_modules/vite'],
    ['\0rolldown/runtime.js', '/r/node_modules/rolldown'],
  ])('knows where %j is from', (id, folder) => {
    expect(packageFolderOf(id, '/r')).toBe(folder)
  })

  it('knows our own files', () => {
    const here = process.cwd()
    expect(packageFolderOf(`${here}/src/entries/read.ts`, here)).toBeNull()
  })

  it.each([
    '\0some-plugin/helper',
    '/elsewhere/x.js',
    'https://a.example/x.js',
  ])('refuses %j, whose licence nobody knows', (id) => {
    expect(() => packageFolderOf(id, process.cwd())).toThrow('is not known')
  })
})
