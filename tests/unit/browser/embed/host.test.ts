import { describe, expect, it } from 'vitest'
import type { Heard } from '../../../../src/browser/embed/heardFrom'
import { hostAfter, hostOf } from '../../../../src/browser/embed/host'

const hostAt = (address: string) =>
  hostOf(new URL(address, 'https://news.example/story/'))

describe('hostOf', () => {
  it('knows nothing of a host that says nothing', () => {
    expect(hostAt('embed.html')).toEqual({
      src: 'https://news.example/story/embed.html',
      name: 'embed.html',
      ...{ childId: null, secret: null, sizerId: null, openSizer: false },
    })
  })

  it.each([
    ['?initialWidth=600&childId=map-1&parentTitle=A', 'map-1'],
    ['?childId=', null],
    ['?childId=a&childId=b', null],
    [`?childId=${'a'.repeat(101)}`, null],
  ])('takes %s for pym’s id %s', (search, childId) => {
    expect(hostAt(`embed.html${search}`).childId).toBe(childId)
  })

  it.each([
    ['#?secret=abcde12345', 'abcde12345'],
    ['#?secret=abcde1234', null],
    ['#?secret=abcde123456', null],
    ['#escapes', null],
  ])('takes %s for WordPress’s secret %s', (hash, secret) => {
    expect(hostAt(`embed.html${hash}`).secret).toBe(secret)
  })

  it.each([
    ['embed.html?view=map&step=how-many', 'embed.html?view=map&step=how-many'],
    ["embed.html?a='b'", 'embed.html'],
    ['embed.html?a=%22', 'embed.html'],
    ['', '/'],
  ])('is found at %s by %s, which holds no quotes', (address, name) => {
    expect(hostAt(address).name).toBe(name)
  })
})

describe('hostAfter', () => {
  const host = hostAt('embed.html?childId=map-1#?secret=abcde12345')
  it.each<[Heard, object | null]>([
    [{ type: 'frames-init' }, host],
    [{ type: 'dimensions' }, host],
    [{ type: 'width', id: 'map-1' }, host],
    [{ type: 'width', id: 'map-2' }, null],
    [{ type: 'ready', secret: 'abcde12345' }, host],
    [{ type: 'ready', secret: '54321edcba' }, null],
    [
      { type: 'sizer', id: 'f' },
      { ...host, sizerId: 'f' },
    ],
    [{ type: 'open-sizer' }, { ...host, openSizer: true }],
    [{ type: 'go', step: 'escapes' }, null],
  ])('answers %j with the height, or not at all', (heard, next) => {
    expect(hostAfter(host, heard)).toEqual(next)
  })
})
