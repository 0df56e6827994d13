import { describe, expect, it } from 'vitest'
import { isHashed, keptFile } from '../../../src/model/keptFiles'

const SCOPE = 'https://news.example/some/story/'
const KEPT = {
  revision: '1',
  files: {
    'index.html': 'a',
    'present.html': 'b',
    'assets/read-1.js': 'c',
    'fonts/serif.woff2': 'd',
  },
}

describe('keptFile', () => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['index', 'index.html'],
    ['?theme=dark#where', 'index.html'],
    ['present.html?view=speaker', 'present.html'],
    // As some hosts serve it.
    ['present?theme=dark', 'present.html'],
    ['assets/read-1.js', 'assets/read-1.js'],
    ['fonts/serif.woff2', 'fonts/serif.woff2'],
    ['assets/read-1.js?x', null],
    ['assets/read-2.js', null],
    ['data/claims.csv', null],
    ['offline.html', null],
    ['embed.html', null],
    ['v/2026-01-02/', null],
    ['v/2026-01-02/index.html', null],
    ['v/2026-01-02/present.html', null],
    ['constructor', null],
    ['toString', null],
    ['%E0%A4%A', null],
  ])('%s of the site means %s', (where, file) => {
    expect(keptFile(SCOPE + where, SCOPE, KEPT)).toBe(file)
  })

  it.each([
    'https://news.example/',
    'https://news.example/some/',
    'https://news.example/some/story',
    'https://news.example/other/story/present.html',
    'https://other.example/some/story/present.html',
    'http://news.example/some/story/present.html',
    'data:text/html,x',
  ])('%s is none of the site’s', (address) => {
    expect(keptFile(address, SCOPE, KEPT)).toBeNull()
  })
})

it('only what is named after its content never changes under its name', () => {
  expect(Object.keys(KEPT.files).filter(isHashed)).toEqual(['assets/read-1.js'])
})
