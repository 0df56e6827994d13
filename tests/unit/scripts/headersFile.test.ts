// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkHeaders, headersFile } from '../../../scripts/pages/headersFile'
import { headersFor } from '../../support/headersFor'

const POLICY = "default-src 'none'"
const text = headersFile([
  { file: 'index.html', policy: POLICY },
  { file: 'embed.html', policy: `${POLICY}; img-src 'self'` },
  { file: 'v/2026-01-02/index.html', policy: POLICY },
  { file: 'neutral/index.html', policy: POLICY },
])

describe('headersFile', () => {
  it.each([
    ...['/', '/index.html', '/embed.html', '/embed'],
    ...['/v/2026-01-02/', '/v/2026-01-02/index.html'],
  ])('sends exactly one policy with %s, and says who may frame it', (path) => {
    const policies = headersFor(text, path)['Content-Security-Policy']
    expect(policies).toHaveLength(1)
    expect(policies?.[0]).toContain('frame-ancestors *')
  })

  it('gives each page its own policy', () => {
    const policy = (path: string) =>
      headersFor(text, path)['Content-Security-Policy']?.[0]
    expect(policy('/embed')).toBe(
      `${POLICY}; img-src 'self'; frame-ancestors *`,
    )
    expect(policy('/')).toBe(`${POLICY}; frame-ancestors *`)
  })

  it.each([
    ['/assets/read-1.js', 'public, max-age=31536000, immutable'],
    ['/v/2026-01-02/assets/read-1.js', 'public, max-age=31536000, immutable'],
    // Also of a version that an earlier build wrote.
    ['/v/2025-12-31/assets/read-0.js', 'public, max-age=31536000, immutable'],
    ['/neutral/assets/read-1.js', 'public, max-age=31536000, immutable'],
    ['/neutral/', 'public, max-age=300'],
    ['/fonts/a.woff2', 'public, max-age=86400'],
    ['/stills/where.png', 'public, max-age=86400'],
    ['/data/story.json', 'public, max-age=86400'],
    ['/icons/any-192.png', 'public, max-age=86400'],
    ['/sw.js', 'no-cache'],
    ['/index.html', 'public, max-age=300'],
    ['/embed', 'public, max-age=300'],
  ])('lets %s be kept: %s', (path, kept) => {
    expect(headersFor(text, path)['Cache-Control']).toEqual([kept])
  })

  it.each(['/', '/embed.js', '/v/2025-12-31/embed.html', '/anything'])(
    'lets any origin read %s, and never forbids framing',
    (path) => {
      const headers = headersFor(text, path)
      expect(headers['Access-Control-Allow-Origin']).toEqual(['*'])
      expect(headers['X-Content-Type-Options']).toEqual(['nosniff'])
      expect(headers['Referrer-Policy']).toHaveLength(1)
      expect(headers['X-Frame-Options']).toBeUndefined()
    },
  )
})

describe('checkHeaders', () => {
  it('is content with a file that every host takes whole', () => {
    expect(checkHeaders(text)).toEqual([])
  })

  it('names the page whose policy is too long for a host', () => {
    const long = headersFile([{ file: 'embed.html', policy: 'x'.repeat(1990) }])
    expect(checkHeaders(long)[0]).toMatch(
      /the line for \/embed\.html is \d+ characters long/,
    )
  })

  it('says when there are more rules than a host takes', () => {
    const pages = Array.from({ length: 50 }, (_, i) => ({
      file: `${i}.html`,
      policy: POLICY,
    }))
    expect(checkHeaders(headersFile(pages))).toEqual([
      expect.stringContaining('112 rules'),
    ])
  })
})
