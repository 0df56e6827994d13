import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/model/textWidth'

/**
 * Widths in px that Chromium 156 (Linux, headless, playwright-core) gave for
 * `span.getBoundingClientRect().width`, the span set in
 * public/fonts/label-sans.woff2 with `white-space: pre`, kerning on and
 * nothing else changed from the browser's defaults.
 */
const MEASURED = [
  ['Ain Issa', 20, 700, 66.7],
  ['Girê Spî', 13, 500, 42.67],
  ['Serê Kaniyê', 13, 500, 64.72],
  ['Şanlıurfa', 14, 600, 54.55],
  ['Akçakale', 13, 500, 49.05],
  ['Ceylanpınar', 13, 500, 66.64],
  ['13 October 2019', 12, 400, 81.06],
  ['İÖÜĞÇ çığ', 21, 700, 91.31],
  ['“≈ 10 km”', 12.5, 400, 50.59],
] as const

/** Measured likewise: labels with a pair of letters set close together. */
const KERNED = [
  ['Tall Abyad', 13, 500, 56.44],
  ['Tall Abyad', 13, 700, 58.86],
  ['Turkey', 14, 600, 41.05],
] as const

describe('textWidth', () => {
  it.each(MEASURED)('%s at %d px, %d: within 2 %% of Chromium', (...row) => {
    const [text, size, weight, measured] = row
    const ratio = textWidth(text, size, weight) / measured
    expect(Math.abs(ratio - 1)).toBeLessThan(0.02)
  })

  it.each(KERNED)('%s at %d px, %d: at most 3 %% too wide', (...row) => {
    const [text, size, weight, measured] = row
    const ratio = textWidth(text, size, weight) / measured
    expect(ratio).toBeGreaterThan(1)
    expect(ratio).toBeLessThan(1.03)
  })

  it('has no width without text', () => {
    expect(textWidth('', 14, 400)).toBe(0)
  })

  it('grows in proportion to the size', () => {
    const small = textWidth('Ain Issa', 10, 600)
    expect(textWidth('Ain Issa', 25, 600)).toBeCloseTo(2.5 * small)
  })

  it('grows with the weight', () => {
    const widths = ([400, 500, 600, 700] as const).map((weight) =>
      textWidth('Ceylanpınar', 14, weight),
    )
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(4)
  })

  it('adds up: two words are as wide together as apart', () => {
    const apart = textWidth('Girê', 14, 500) + textWidth(' Spî', 14, 500)
    expect(textWidth('Girê Spî', 14, 500)).toBeCloseTo(apart)
  })

  it('takes a letter and its marks alike, composed or not', () => {
    for (const name of ['Şanlıurfa', 'Girê Spî', 'İğdır', 'Çöl']) {
      const composed = textWidth(name.normalize('NFC'), 14, 600)
      expect(textWidth(name.normalize('NFD'), 14, 600)).toBe(composed)
    }
    expect(textWidth('ê', 14, 600)).toBe(textWidth('e', 14, 600))
  })

  it('gives Arabic letters half an em, and their vowel marks nothing', () => {
    expect(textWidth('عين', 20, 400)).toBeCloseTo(30)
    expect(textWidth('عَيْن', 20, 400)).toBeCloseTo(30)
  })

  it('gives invisible format characters nothing', () => {
    expect(textWidth('\u2067عين\u2069', 20, 400)).toBeCloseTo(30)
  })

  it('guesses 0.6 em for what the font does not hold', () => {
    expect(textWidth('字', 20, 400)).toBeCloseTo(12)
    expect(textWidth('🗺', 20, 700)).toBeCloseTo(12)
  })
})
