// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { themeColours } from '../../../scripts/pages/themeColours'
import { showOptions } from '../../../src/browser/options'

afterEach(() => {
  delete document.documentElement.dataset.theme
})

/** The colour that a browser whose machine is light or dark would take. */
function shownOn(machine: 'light' | 'dark') {
  const metas = [...document.querySelectorAll('meta')]
  const fits = ['all', `(prefers-color-scheme: ${machine})`]
  const found = metas.find((meta) =>
    fits.includes(meta.getAttribute('media') ?? ''),
  )
  return found?.content
}

it('colours the browser’s bar as the page that the reader has chosen', () => {
  document.head.innerHTML = themeColours()
  const [light, dark] = [shownOn('light'), shownOn('dark')]
  expect(light).not.toBe(dark)
  showOptions({ theme: 'auto', context: 'on' })
  expect([shownOn('light'), shownOn('dark')]).toEqual([light, dark])
  showOptions({ theme: 'dark', context: 'on' })
  expect([shownOn('light'), shownOn('dark')]).toEqual([dark, dark])
  showOptions({ theme: 'light', context: 'on' })
  expect([shownOn('light'), shownOn('dark')]).toEqual([light, light])
})

it('leaves a page light that is light of itself', () => {
  document.documentElement.dataset.theme = 'light'
  document.head.innerHTML = themeColours('light')
  const light = shownOn('light')
  showOptions({ theme: 'auto', context: 'on' })
  expect([shownOn('light'), shownOn('dark')]).toEqual([light, light])
})
