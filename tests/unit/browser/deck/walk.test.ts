import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Screen,
  spotAfter,
  spotBefore,
  spotNear,
} from '../../../../src/browser/deck/walk'

const screens: Screen[] = [
  { id: 'opening', beats: ['scene'] },
  { id: 'where', beats: ['scene', 'claim', 'speaker'] },
  { id: 'end', beats: ['scene', 'question'] },
]
const at = (screen: number, beat: number) => ({ screen, beat })

describe('the walk through a lesson', () => {
  it('shows everything once, in order, and stays at the end', () => {
    const seen = [at(0, 0)]
    for (let i = 0; i < 20; i++) {
      seen.push(spotAfter(screens, seen.at(-1) ?? at(0, 0)))
    }
    expect(seen.slice(0, 6)).toEqual([
      at(0, 0),
      at(1, 0),
      at(1, 1),
      at(1, 2),
      at(2, 0),
      at(2, 1),
    ])
    expect(seen.slice(6)).toEqual(Array(15).fill(at(2, 1)))
  })

  it('goes back the way it came', () => {
    const anywhere = fc.constantFrom(at(0, 0), at(1, 1), at(1, 2), at(2, 0))
    fc.assert(
      fc.property(anywhere, (spot) => {
        expect(spotBefore(screens, spotAfter(screens, spot))).toEqual(spot)
      }),
    )
    expect(spotBefore(screens, at(0, 0))).toEqual(at(0, 0))
    expect(spotBefore(screens, at(1, 0))).toEqual(at(0, 0))
  })

  it('finds a spot for whatever another window says', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (screen, beat) => {
        const spot = spotNear(screens, { screen, beat })
        expect(screens[spot.screen]?.beats[spot.beat]).toBeDefined()
      }),
    )
    expect(spotNear(screens, at(7, 7))).toEqual(at(2, 1))
    expect(spotNear(screens, at(1, 9))).toEqual(at(1, 2))
  })
})
