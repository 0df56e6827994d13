import { expect, it } from 'vitest'
import { storeOf } from '../../../src/browser/store'

it('tells everybody of a new value, though one cannot follow, and then who set it', () => {
  const { now, set, onChange } = storeOf('first')
  const heard: string[] = []
  onChange(() => {
    throw new Error('lost')
  })
  onChange(() => heard.push(now()))
  expect(() => set('second')).toThrow('lost')
  expect(heard).toEqual(['second'])
})
