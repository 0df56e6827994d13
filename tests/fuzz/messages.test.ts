import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deckIn } from '../../src/browser/deck/deckIn'
import { sharedIn } from '../../src/browser/deck/sharedIn'
import { elapsed, formatElapsed, timerFrom } from '../../src/browser/deck/timer'
import { type Screen, spotNear } from '../../src/browser/deck/walk'
import { heardFrom } from '../../src/browser/embed/heardFrom'
import { hostAfter, hostOf } from '../../src/browser/embed/host'
import { messagesFor } from '../../src/browser/embed/messagesFor'
import { anyText } from './anyText'
import { every, holds, PATIENTLY } from './holds'

const NAME = 'some-story'
const KNOWN = [
  ...['frames-init', 'width', 'ready', 'sizer', 'open-sizer'],
  ...['dimensions', 'go'],
]
const text = anyText([
  ...['pymxPYMx', 'xPYMx', 'widthxPYMx', '[iFrameSizer]', 'a:1:true:'],
  ...[NAME, 'go', 'escapes', 'secret=abcde12345'],
])
const size = fc.record({ height: fc.nat(100_000), width: fc.nat(10_000) })
/** Objects as they come through `postMessage`: any value under the names that are read. */
const message = fc.oneof(
  text,
  fc.record({
    ...{ target: fc.constant(NAME), type: fc.constant('go'), step: text },
  }),
  fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(
          'go',
          'step',
          'deck',
          'frames-init',
          'iframe-child-init',
        ),
        fc.anything(),
      ),
      target: fc.constantFrom(NAME, 'other', null),
      sentinel: fc.constantFrom('amp', 1),
      message: fc.constantFrom('ready', ''),
      step: fc.oneof(text, fc.anything()),
      secret: fc.oneof(fc.constant('abcde12345'), text, fc.anything()),
    },
    { requiredKeys: [] },
  ),
)

describe('whatever a host says', PATIENTLY, () => {
  test('is one of the messages we know, and short, or nothing', () => {
    holds(
      fc.property(message, (data) => {
        const heard = heardFrom(data, NAME)
        if (!heard) return
        const { type, ...rest } = heard
        every({
          'it is a message we know': KNOWN.includes(type),
          'what it says is short': Object.values(rest).every(
            (value) =>
              typeof value === 'string' && value !== '' && value.length <= 100,
          ),
          'it is obeyed by name':
            type !== 'go' || (data as { target: unknown }).target === NAME,
        })
      }),
    )
  })

  test('leads to heights that can be sent, and to no other host’s ids', () => {
    const address = fc.record({
      href: fc.webUrl(),
      pathname: text.map((path) => `/${path}`),
      search: text.map((search) => `?${search}`),
      hash: text.map((hash) => `#${hash}`),
    })
    holds(
      fc.property(
        address,
        fc.array(message, { maxLength: 4 }),
        size,
        (at, said, its) => {
          let host = hostOf(at)
          for (const data of said) {
            const heard = heardFrom(data, NAME)
            host = (heard && hostAfter(host, heard)) ?? host
          }
          for (const told of messagesFor(its, host)) {
            const sent = JSON.stringify(structuredClone(told))
            every({
              'it arrives as it is': sent === JSON.stringify(told),
              'it has the height': sent.includes(String(its.height)),
            })
          }
          expect(host.childId).toBe(hostOf(at).childId)
          expect(host.secret ?? 'abcde12345').toMatch(/^\w{10}$/)
        },
      ),
    )
  })

  test('is understood as it was meant', () => {
    const step = fc.string({ minLength: 1, maxLength: 100 })
    const id = fc.stringMatching(/^[\w-]{1,60}$/)
    holds(
      fc.property(step, id, (step, id) => {
        const go = { target: NAME, type: 'go', step }
        expect(heardFrom(go, NAME)).toEqual({ type: 'go', step })
        fc.pre(!id.includes('xPYMx'))
        const search = `?${new URLSearchParams({ childId: id })}`
        const host = hostOf({ href: '', pathname: '/', search, hash: '' })
        expect(host.childId).toBe(id)
        const pym = heardFrom(`pymxPYMx${id}xPYMxwidthxPYMx640`, NAME)
        expect(pym && hostAfter(host, pym)).toBe(host)
        const sizer = `[iFrameSizer]${id}:8:false:false:32`
        expect(heardFrom(sizer, NAME)).toEqual({ type: 'sizer', id })
      }),
    )
  })
})

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1, '5', []),
)
const timer = fc.oneof(
  fc.record({ since: number, before: number }, { requiredKeys: [] }),
  fc.anything(),
)
const shared = fc.record(
  { screen: number, beat: number, blank: fc.anything(), timer },
  { requiredKeys: [] },
)
const screens: Screen[] = [
  { id: 'opening', beats: [] },
  { id: 'where', beats: ['scene', 'claim'] },
]

describe(
  'whatever the deck’s other window says, or a reload left',
  PATIENTLY,
  () => {
    test('leads to a spot of the deck', () => {
      holds(
        fc.property(fc.oneof(shared, message), (data) => {
          const heard = sharedIn(data)
          if (!heard) return
          const { screen, beat } = spotNear(screens, heard)
          expect(screens[screen]).toBeDefined()
          expect(beat).toBeLessThan(
            Math.max(1, screens[screen]?.beats.length ?? 0),
          )
          expect(typeof heard.blank).toBe('boolean')
          expect(sharedIn(structuredClone(heard))).toEqual(heard)
        }),
      )
    })

    test('is counted as time that can be read', () => {
      const now = fc.integer({ min: 0, max: 4e12 })
      holds(
        fc.property(timer, now, (said, now) => {
          const shown = formatElapsed(elapsed(timerFrom(said), now))
          expect(shown).toMatch(/^(\d+:\d\d|\d):\d\d$|^\d\d:\d\d$/)
          expect(timerFrom(timerFrom(said))).toEqual(timerFrom(said))
        }),
      )
    })

    test('is the beat that was kept, if it was kept here', () => {
      const kept = fc.record({
        step: fc.constantFrom('where', 'escapes'),
        opening: fc.boolean(),
        deck: fc.record({
          beat: fc.nat(9),
          blank: fc.constant(false),
          timer: fc.record({
            since: fc.option(fc.nat()),
            before: fc.nat(3_600_000),
          }),
        }),
      })
      holds(
        fc.property(kept, fc.oneof(text, fc.json()), (good, bad) => {
          expect(deckIn(JSON.stringify(good), good)).toEqual(good.deck)
          const deck = deckIn(bad, good)
          if (deck) expect(deck.beat).toBe(0)
          const other = { ...good, step: 'sides' }
          expect(deckIn(JSON.stringify(good), other)?.beat).toBe(0)
        }),
      )
    })
  },
)
