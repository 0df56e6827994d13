import { describe, expect, it } from 'vitest'
import { checkBudgets, isOfStory } from '../../../scripts/size/budgets'
import { partsOf } from '../../../scripts/size/partsOf'
import { scriptsOf } from '../../../scripts/size/scriptsOf'

describe('scriptsOf', () => {
  it('follows imports, also those of a script that comes late', () => {
    const files = new Map(
      Object.entries({
        'assets/read-1.js': 'import"./shared-1.js";import("./map-1.js")',
        'assets/map-1.js': 'import"./shared-1.js"',
        'assets/shared-1.js': '',
        'assets/present-1.js': '',
      }).map(([name, text]) => [name, Buffer.from(text)]),
    )
    expect(
      scriptsOf('<script src="assets/read-1.js"></script>', files).sort(),
    ).toEqual(['assets/map-1.js', 'assets/read-1.js', 'assets/shared-1.js'])
  })
})

it('scriptsOf leaves out what comes late, if asked for what comes first', () => {
  const files = new Map(
    Object.entries({
      'assets/read-1.js': 'import"./shared-1.js";import(`./map-1.js`)',
      'assets/map-1.js': '',
      'assets/shared-1.js': '',
    }).map(([name, text]) => [name, Buffer.from(text)]),
  )
  const html = '<script src="assets/read-1.js"></script>'
  expect(scriptsOf(html, files, 'first').sort()).toEqual([
    'assets/read-1.js',
    'assets/shared-1.js',
  ])
})

it('scriptsOf counts a late script named in a tag, and none that is only spoken of', () => {
  const files = new Map(
    ['assets/embed-1.js', 'assets/live-1.js', 'embed.js'].map((name) => [
      name,
      Buffer.from(''),
    ]),
  )
  const html =
    '<script data-late="assets/live-1.js">1</script><script defer src="assets/embed-1.js"></script><textarea>&lt;script src="embed.js"></textarea>'
  expect(scriptsOf(html, files)).toEqual([
    'assets/embed-1.js',
    'assets/live-1.js',
  ])
})

describe('checkBudgets', () => {
  it('names what is over its budget, and by how much', () => {
    expect(
      checkBudgets([
        { name: 'index.html', bytes: 45_000, budget: 'page' },
        { name: 'fonts in all', bytes: 50_500, budget: 'fonts' },
        { name: 'assets/read.js', bytes: 900_000 },
      ]),
    ).toEqual([
      'fonts in all: 50.50 kB is 0.50 kB over the budget of 50 kB (woff2, all together).',
    ])
  })
})

it('warns another story of its own length alone, never ours, and never of code', () => {
  const page = { name: 'index.html', bytes: 90_000, budget: 'page' } as const
  const fonts = { name: 'fonts', bytes: 90_000, budget: 'fonts' } as const
  expect(isOfStory(page, false)).toBe(true)
  expect(isOfStory(page, true)).toBe(false)
  expect(isOfStory(fonts, false)).toBe(false)
})

describe('partsOf', () => {
  it('counts every byte once', () => {
    const html =
      '<style>p{}</style><section class="map"><svg>é</svg></section><p>Words'
    const parts = partsOf(html)
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(total).toBe(Buffer.byteLength(html))
    expect(parts[0]?.name).toBe('map plates')
  })
})
