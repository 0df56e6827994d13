// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Places, parseAddress } from '../../../src/browser/parseAddress'

const PLACES: Places = {
  steps: ['coast', 'ferry', 'boats'],
  claims: new Map([
    ['boats-40', 'boats'],
    ['lights-seen', 'coast'],
  ]),
}
const HUGE = 'x'.repeat(100_000)
const parse = (hash: string, search = '') => parseAddress(hash, search, PLACES)
const FIRST = { step: 'coast', claim: null, from: 'default', opening: true }

describe('parseAddress', () => {
  it('opens the first step when nothing is named', () => {
    expect(parse('')).toEqual(FIRST)
  })

  it.each(['coast', 'ferry', 'boats'])('opens #%s', (step) => {
    expect(parse(`#${step}`)).toEqual({
      ...{ step, claim: null, from: 'hash', opening: false },
    })
  })

  it('opens the step of a claim, and says which claim', () => {
    expect(parse('#claim-boats-40')).toEqual({
      ...{ step: 'boats', claim: 'boats-40', from: 'hash', opening: false },
    })
  })

  it('opens ?step= for hosts that use the hash themselves', () => {
    expect(parse('', '?step=ferry')).toMatchObject({
      ...{ step: 'ferry', claim: null, from: 'query' },
    })
  })

  it.each([
    ['a step in the hash', '#boats', 'boats'],
    ['a claim in the hash', '#claim-lights-seen', 'coast'],
  ])('lets %s win over ?step=', (_, hash, step) => {
    expect(parse(hash, '?step=ferry')).toMatchObject({ step, from: 'hash' })
  })

  it('opens the first screen by its own name', () => {
    expect(parse('#opening', '?step=ferry')).toEqual({
      ...{ step: 'coast', claim: null, from: 'hash', opening: true },
    })
  })

  const OTHERS = [
    '#',
    '#nowhere',
    '#Ferry',
    '#ferry ',
    '##ferry',
    '#ferry&x=1',
    '#claim-',
    '#claim-nobody',
    '#claim-ferry',
    '#?secret=abcdefghij',
    '#amp=1',
    '#%E0%A4%A',
    '#claim-%E0%A4%A',
    '#__proto__',
    '#toString',
    '#claim-__proto__',
    '#<img src=x onerror=alert(1)>',
    `#${HUGE}`,
    `#claim-${HUGE}`,
    `#ferry${HUGE}`,
  ]

  it.each(OTHERS.map((hash) => [hash.slice(0, 40), hash]))(
    'opens the first step at %s, and ?step= if there is one',
    (_, hash = '') => {
      expect(parse(hash)).toEqual(FIRST)
      expect(parse(hash, '?step=ferry')).toMatchObject({
        ...{ step: 'ferry', from: 'query' },
      })
    },
  )

  it.each([
    ['unknown', '?step=nowhere'],
    ['empty', '?step='],
    ['in another case', '?step=FERRY'],
    ['malformed', '?step=%E0%A4%A'],
    ['repeated', '?step=ferry&step=ferry'],
    ['at odds with itself', '?step=ferry&step=boats'],
    ['100 kB long', `?step=${HUGE}`],
    ['followed by 100 kB', `?step=ferry&x=${HUGE}`],
    ['a claim', '?step=claim-boats-40'],
  ])('opens the first step when ?step= is %s', (_, search) => {
    expect(parse('', search)).toEqual(FIRST)
  })

  it('reads ?step= beside options and what hosts add', () => {
    expect(parse('#amp=1', '?theme=dark&step=boats&utm_x=1').step).toBe('boats')
  })
})
