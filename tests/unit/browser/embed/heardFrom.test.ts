import { describe, expect, it } from 'vitest'
import { heardFrom } from '../../../../src/browser/embed/heardFrom'

const NAME = 'some-story'
const INIT = '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset'

describe('heardFrom', () => {
  it.each([
    [{ sentinel: 'amp', type: 'frames-init' }, { type: 'frames-init' }],
    ['pymxPYMxmap-1xPYMxwidthxPYMx640', { type: 'width', id: 'map-1' }],
    [
      { message: 'ready', secret: 'abcde12345' },
      { type: 'ready', secret: 'abcde12345' },
    ],
    [INIT, { type: 'sizer', id: 'frame-1' }],
    [{ type: 'iframe-child-init', bodyPadding: '' }, { type: 'open-sizer' }],
    [{ type: 'iframe-get-child-dimensions' }, { type: 'dimensions' }],
    [
      { target: NAME, type: 'go', step: 'escapes' },
      { type: 'go', step: 'escapes' },
    ],
  ])('understands %j', (data, heard) => {
    expect(heardFrom(data, NAME)).toEqual(heard)
  })

  it.each([
    ['another story', { target: 'another', type: 'go', step: 'escapes' }],
    ['no step', { target: NAME, type: 'go' }],
    ['a step that is no text', { target: NAME, type: 'go', step: ['a'] }],
    ['no name of a step', { target: NAME, type: 'go', step: '' }],
    [
      'a step longer than any',
      { target: NAME, type: 'go', step: 'a'.repeat(101) },
    ],
    ['our own words', { source: NAME, type: 'step', step: 'escapes' }],
    ['JSON', JSON.stringify({ target: NAME, type: 'go', step: 'escapes' })],
    ['AMP about something else', { sentinel: 'amp', type: 'embed-size' }],
    ['a secret of no length', { message: 'ready', secret: '' }],
    ['pym about scrolling', 'pymxPYMxmap-1xPYMxviewport-iframe-positionxPYMx1'],
    ['iframe-resizer, later on', '[iFrameSizer]resize'],
    ['an id longer than any', `[iFrameSizer]${'a'.repeat(101)}:8:false:`],
    ['what begins late', `${' '.repeat(250)}${INIT}`],
    ['null', null],
    ['nothing', undefined],
    ['a number', 7],
    ['a list', [{ sentinel: 'amp', type: 'frames-init' }]],
  ])('does not obey %s', (_, data) => {
    expect(heardFrom(data, NAME)).toBeNull()
  })

  it('reads no string to its end, and follows no circle', () => {
    const circle: Record<string, unknown> = { target: NAME, type: 'go' }
    circle.step = circle
    const huge = 'pymxPYMx'.repeat(1_300_000)
    const start = performance.now()
    for (let i = 0; i < 1000; i++) {
      expect(heardFrom(huge, NAME)).toBeNull()
      expect(
        heardFrom({ target: NAME, type: 'go', step: huge }, NAME),
      ).toBeNull()
      expect(heardFrom(circle, NAME)).toBeNull()
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('survives an object that throws when it is read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
      },
    )
    expect(heardFrom(trap, NAME)).toBeNull()
  })
})
