// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { followFrames } from '../../src/browser/embed/followFrames'
import { anyText, wellFormed } from './anyText'
import { every, holds, PATIENTLY } from './holds'

const FOLDER = 'https://news.example/story/'
const text = anyText(['where', 'explainer', 'escapes'])
/** What a frame of ours could say, were it not ours any more. */
const message = fc.oneof(
  fc.anything(),
  fc.record({
    sentinel: fc.constant('amp'),
    type: fc.constant('embed-size'),
    height: fc.oneof(fc.double(), fc.anything()),
  }),
  fc.record({
    type: fc.constant('step'),
    source: fc.oneof(fc.constant('some-story'), text, fc.anything()),
    step: fc.oneof(fc.constantFrom('where', 'escapes'), text, fc.anything()),
  }),
)
const origin = fc.constantFrom(
  ...['https://news.example', 'null', 'https://evil.example', ''],
)

afterEach(() => document.body.replaceChildren())

describe('a host’s page with our script', PATIENTLY, () => {
  test('stays as it is, whatever is said to it and stands in its address', () => {
    const frame = document.createElement('iframe')
    frame.src = `${FOLDER}embed.html`
    const stranger = document.createElement('iframe')
    document.body.append(frame, stranger)
    followFrames(FOLDER, { folders: [], frames: 0 })
    const faults: unknown[] = []
    window.addEventListener('error', ({ error }) => faults.push(error))
    const said = fc.tuple(message, origin, fc.boolean())
    holds(
      fc.property(text, fc.array(said, { maxLength: 6 }), (search, all) => {
        history.replaceState(
          null,
          '',
          `/p?own=1&${encodeURI(wellFormed(search)).replaceAll('#', '')}#own`,
        )
        window.dispatchEvent(new PopStateEvent('popstate'))
        const before = `${frame.style.height} ${location.href}`
        for (const [data, origin, isStranger] of all) {
          const from = (isStranger ? stranger : frame).contentWindow
          const event = new MessageEvent('message', {
            ...{ data, origin, source: from },
          })
          window.dispatchEvent(event)
        }
        const isOurs = ([, origin, isStranger]: (typeof all)[number]) =>
          !isStranger && ['https://news.example', 'null'].includes(origin)
        const { height } = frame.style
        const px = Number.parseFloat(height || '100')
        every({
          'a stranger changes nothing':
            all.some(isOurs) || `${height} ${location.href}` === before,
          'no error is seen': faults.length === 0,
          'it is the same page': location.pathname === '/p',
          'its own address stays': location.search.startsWith('?own=1'),
          'its hash stays': location.hash === '#own',
          'no element came': document.body.querySelectorAll('*').length === 2,
          'the frame has a height of ours': px >= 100 && px <= 20_000,
          'the other frame is left alone': stranger.style.height === '',
        })
      }),
    )
    expect(frame.style.height).not.toBe('')
  })
})
