import { describe, expect, it } from 'vitest'
import type { Host } from '../../../../src/browser/embed/host'
import { messagesFor } from '../../../../src/browser/embed/messagesFor'

const SILENT: Host = {
  src: 'https://news.example/embed.html?a="b"',
  name: 'embed.html',
  ...{ childId: null, secret: null, sizerId: null, openSizer: false },
}
const SIZE = { height: 777, width: 600 }
const ALWAYS = [
  { sentinel: 'amp', type: 'embed-size', height: 777 },
  { 'datawrapper-height': { 'embed.html': 777 } },
  '{"src":"https://news.example/embed.html?a=\\"b\\"","context":"iframe.resize","height":777}',
  { subject: 'lti.frameResize', height: 777 },
]

describe('messagesFor', () => {
  it('speaks four languages to a host that has said nothing', () => {
    expect(messagesFor(SIZE, SILENT)).toEqual(ALWAYS)
  })

  it.each<[string, Partial<Host>, unknown]>([
    ['pym', { childId: 'map-1' }, 'pymxPYMxmap-1xPYMxheightxPYMx777'],
    [
      'WordPress',
      { secret: 'abcde12345' },
      { message: 'height', value: 777, secret: 'abcde12345' },
    ],
    [
      'iframe-resizer',
      { sizerId: 'frame-1' },
      '[iFrameSizer]frame-1:777:600:resizeObserver',
    ],
    [
      'open-iframe-resizer',
      { openSizer: true },
      { type: 'iframe-resized', width: 600, height: 777 },
    ],
  ])('adds that of %s, once there is evidence of it', (_, known, message) => {
    expect(messagesFor(SIZE, { ...SILENT, ...known })).toEqual([
      ...ALWAYS,
      message,
    ])
  })
})
