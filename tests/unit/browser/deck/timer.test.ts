import { expect, it } from 'vitest'
import {
  AT_REST,
  elapsed,
  formatElapsed,
  startOrPause,
} from '../../../../src/browser/deck/timer'

it('counts while it runs, and not while it rests', () => {
  const running = startOrPause(AT_REST, 1000)
  expect(elapsed(running, 61_000)).toBe(60_000)
  const paused = startOrPause(running, 61_000)
  expect(elapsed(paused, 999_000)).toBe(60_000)
  expect(elapsed(startOrPause(paused, 1_000_000), 1_030_000)).toBe(90_000)
})

it('never runs backwards where the clock was set back', () => {
  expect(elapsed(startOrPause(AT_REST, 5000), 1000)).toBe(0)
})

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [754_000, '12:34'],
  [3_723_000, '1:02:03'],
])('writes %i ms as %s', (ms, text) => {
  expect(formatElapsed(ms)).toBe(text)
})
