import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseBrand } from '../../../scripts/settings/brand'
import { contrastOf } from '../../../src/model/contrast'

const NAME = { BRAND_NAME: 'Harbour News' }

it('is nobody’s where none is given', () => {
  expect(parseBrand({})).toBeNull()
  expect(parseBrand({ BRAND_NAME: ' ', BRAND_URL: '' })).toBeNull()
})

it('is a name alone, in the page’s own colours', () => {
  expect(parseBrand(NAME)).toEqual({
    name: 'Harbour News',
    url: null,
    light: { colour: '#1e1c19', ink: '#ffffff' },
    dark: { colour: '#1c1f24', ink: '#ffffff' },
  })
})

it('takes these from the style sheet, which has no other', () => {
  const css = readFileSync('src/base.css', 'utf8')
  const [light = '', dark = ''] = css.split('[data-theme="dark"]')
  expect(light).toContain(`--ink: ${parseBrand(NAME)?.light.colour};`)
  expect(dark).toContain(`--panel: ${parseBrand(NAME)?.dark.colour};`)
})

it('has its colour in both themes, unless it has another for the dark', () => {
  const one = parseBrand({ ...NAME, BRAND_COLOUR: '#FFD100' })
  expect(one?.light).toEqual({ colour: '#ffd100', ink: '#000000' })
  expect(one?.dark).toEqual(one?.light)
  const two = { ...NAME, BRAND_COLOUR: '#0b5c8a', BRAND_COLOUR_DARK: '#8fd0ff' }
  expect(parseBrand(two)?.light.ink).toBe('#ffffff')
  expect(parseBrand(two)?.dark).toEqual({ colour: '#8fd0ff', ink: '#000000' })
})

it('is read on any colour', () => {
  const channels = ['00', '33', '66', '77', '80', '99', 'cc', 'ff']
  for (const r of channels) {
    for (const g of channels) {
      for (const b of channels) {
        const colour = `#${r}${g}${b}`
        const ground = parseBrand({ ...NAME, BRAND_COLOUR: colour })?.light
        expect(contrastOf(ground?.ink ?? colour, colour)).toBeGreaterThan(4.5)
      }
    }
  }
})

it('knows contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it.each([
  [{ BRAND_COLOUR: '#0b5c8a' }, /BRAND_COLOUR is set, but BRAND_NAME is not/],
  [{ ...NAME, BRAND_COLOUR: 'red' }, /BRAND_COLOUR is "red", no colour/],
  [{ ...NAME, BRAND_COLOUR_DARK: '#123' }, /BRAND_COLOUR_DARK is "#123"/],
  [{ ...NAME, BRAND_URL: 'news.example' }, /BRAND_URL is "news.example"/],
  [{ ...NAME, BRAND_URL: 'javascript:alert(1)' }, /no address of the web/],
  [{ BRAND_NAME: 'N'.repeat(61) }, /BRAND_NAME has 61 characters/],
])('refuses %o with what to write', (settings, message) => {
  expect(() => parseBrand(settings)).toThrow(message)
})
