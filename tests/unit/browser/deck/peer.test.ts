// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { followPeer, type Peer } from '../../../../src/browser/deck/peer'

const STATE = {
  ...{ screen: 2, beat: 1, blank: false },
  timer: { before: 0, since: null },
}
let peer: Peer | undefined
afterEach(() => peer?.stop())

it('does not let an answer from before the last move take that move back', () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  // jsdom opens no windows, and says of none who opened it.
  const other = Object.assign(frame.contentWindow as Window, { opener: window })
  vi.spyOn(window, 'open').mockReturnValue(other)
  const heard = vi.fn()
  peer = followPeer(
    'deck',
    () => STATE,
    heard,
    () => {},
  )
  peer.open('present.html')
  const hear = (data: object) =>
    window.dispatchEvent(
      new MessageEvent('message', {
        ...{ source: other, origin: window.origin },
        data: { target: 'deck', type: 'deck', ...STATE, ...data },
      }),
    )
  peer.tell(STATE)
  hear({ asked: 0 })
  expect(heard).not.toHaveBeenCalled()
  hear({ asked: 1 })
  expect(heard).toHaveBeenCalledOnce()
  // A move of the other window's own answers nothing.
  hear({})
  expect(heard).toHaveBeenCalledTimes(2)
})
