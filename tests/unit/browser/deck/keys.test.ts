import { expect, it } from 'vitest'
import { actOf } from '../../../../src/browser/deck/keys'

const key = (name: string, more = {}) => ({
  key: name,
  ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...more,
})

it.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['n', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'fullscreen'],
  ['Escape', 'overview'],
  ['o', 'overview'],
  ['?', 'help'],
  ['g', 'goto'],
  ['s', 'notes'],
])('takes %j as presenters mean it: %s', (name, act) => {
  expect(actOf(key(name), true)).toBe(act)
})

it('goes back with Shift and Space', () => {
  expect(actOf(key(' ', { shiftKey: true }), true)).toBe('back')
})

it.each(['ctrlKey', 'altKey', 'metaKey'])(
  'leaves %s to the browser',
  (held) => {
    expect(actOf(key('f', { [held]: true }), true)).toBeNull()
    expect(actOf(key('ArrowRight', { [held]: true }), true)).toBeNull()
  },
)

it('takes no letter and no sign where they are switched off, and all other keys still', () => {
  for (const name of ['b', '.', 'f', 'o', '?', 'g', 's', '+', '0']) {
    expect(actOf(key(name), false)).toBeNull()
  }
  expect(actOf(key('PageDown'), false)).toBe('next')
  expect(actOf(key(' '), false)).toBe('next')
  expect(actOf(key('Escape'), false)).toBe('overview')
})

it('does nothing on a key it does not know', () => {
  for (const name of ['Tab', 'Enter', 'q', 'F5', 'constructor', 'toString']) {
    expect(actOf(key(name), true)).toBeNull()
  }
})
