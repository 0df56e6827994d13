import { describe, expect, it } from 'vitest'
import { paramIn, withParam } from '../../../../src/browser/embed/hostAddress'

describe('withParam', () => {
  it.each([
    ['https://a.example/', 'https://a.example/?explainer=two'],
    ['https://a.example/?', 'https://a.example/?explainer=two'],
    ['https://a.example/#part', 'https://a.example/?explainer=two#part'],
    [
      'https://a.example/p?q=a%20b+c&flag#?x=1',
      'https://a.example/p?q=a%20b+c&flag&explainer=two#?x=1',
    ],
    [
      'https://a.example/?explainer=one&explainer-2=x',
      'https://a.example/?explainer-2=x&explainer=two',
    ],
    ['about:srcdoc', 'about:srcdoc?explainer=two'],
  ])('leaves the rest of %s as it is written', (href, expected) => {
    expect(withParam(href, 'explainer', 'two')).toBe(expected)
  })

  it('is read back as it was, whatever it is', () => {
    const href = withParam('https://a.example/?b=1', 'a b&', '1&2=#<é')
    expect(paramIn(new URL(href).search, 'a b&')).toBe('1&2=#<é')
    expect(paramIn(new URL(href).search, 'b')).toBe('1')
    expect(paramIn(new URL(href).search, 'c')).toBeNull()
  })
})
