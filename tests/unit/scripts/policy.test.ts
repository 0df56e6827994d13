// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { policyOf, withPolicy } from '../../../scripts/pages/policy'

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** "script-src 'self'": one part of a policy. */
const part = (policy: string, name: string) =>
  policy.split('; ').find((directive) => directive.startsWith(name))

describe('policyOf', () => {
  it('allows each inline script and style by its hash, and no other', () => {
    const policy = policyOf(
      '<script data-late="x.js">a()</script><style>p{}</style><script type="module" src="b.js"></script><body><script>c()\n</script><style media="print">q{}</style>',
    )
    expect(part(policy, 'script-src')).toBe(
      `script-src 'self' ${hash('a()')} ${hash('c()\n')}`,
    )
    expect(part(policy, 'style-src')).toBe(
      `style-src 'self' ${hash('p{}')} ${hash('q{}')}`,
    )
  })

  it('names a script that stands twice once', () => {
    const policy = policyOf('<script>a()</script><script>a()</script>')
    expect(part(policy, 'script-src')).toBe(`script-src 'self' ${hash('a()')}`)
  })

  it('hashes no data, which never runs', () => {
    const policy = policyOf('<script type="application/json">{"a":1}</script>')
    expect(part(policy, 'script-src')).toBe("script-src 'self'")
  })

  it('takes no tag inside a script for a style', () => {
    const policy = policyOf('<script>w("<style>x</style>")</script>')
    expect(part(policy, 'style-src')).toBe("style-src 'self'")
  })

  it('allows frames of the own origin to pages that say so', () => {
    expect(part(policyOf(''), 'frame-src')).toBeUndefined()
    expect(part(policyOf('', true), 'frame-src')).toBe("frame-src 'self'")
  })
})

describe('withPolicy', () => {
  it('puts the policy where the head keeps a place for it', () => {
    expect(withPolicy('<head><!--policy--><title>', "img-src 'self'")).toBe(
      '<head><meta http-equiv="Content-Security-Policy" content="img-src \'self\'"><title>',
    )
  })

  it('refuses a page that keeps no place for one', () => {
    expect(() => withPolicy('<head>', '')).toThrow('<!--policy-->')
  })
})
