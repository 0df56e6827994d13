// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followDesk } from '../../src/browser/desk/followDesk'
import { parseView, showView } from '../../src/browser/embed/view'
import { followFilter } from '../../src/browser/followFilter'
import { parseOptions, showOptions } from '../../src/browser/options'
import { placesOf, showStep } from '../../src/browser/page'
import { parseAddress } from '../../src/browser/parseAddress'
import { pagesOf } from '../../src/prerender'
import { fixture } from '../support/stories'
import { anyQuery, anyText, wellFormed } from './anyText'
import { every, holds, PATIENTLY } from './holds'

/** A document takes a hundred times as long as a parser. */
const SHARE = 0.02

const pages = pagesOf(fixture, { siteUrl: null, contact: null })
const KEYS = [
  ...['step', 'theme', 'context', 'view', 'brand', 'speaker', 'status'],
  ...['known', 'preset', 'claim', 'frame-theme', 'version', 'childId'],
]
const WORDS = ['coast', 'ferry', 'claim', 'map', 'dark', 'off', 'reported']
const query = anyQuery(KEYS, WORDS)
const hash = anyText(WORDS)

/** Parts of a page as the build writes them; its drawings would only take time. */
function open(file: string, parts: string): void {
  const whole = document.implementation.createHTMLDocument()
  const body = pages.find((page) => page.file === file)?.body ?? ''
  whole.body.innerHTML = body.replaceAll(/<svg\b[\s\S]*?<\/svg>/g, '')
  for (const row of whole.querySelectorAll('tr:nth-child(n + 6)')) row.remove()
  document.body.replaceChildren(...whole.querySelectorAll(parts))
}

function goTo(search: string, hash: string): void {
  history.replaceState(null, '', `/${search}#${wellFormed(hash)}`)
}

const HOSTILE = '[onerror], [onload], [src="x"], [href^="javascript:"]'

/** How many elements there are, and whether one of them is an address's. */
const inventory = () =>
  `${document.getElementsByTagName('*').length} ${document.querySelector(HOSTILE)?.outerHTML}`

/** No element may come or go for what an address says, nor do anything by itself. */
function nothingComesOf(act: (search: string, hash: string) => void): void {
  const before = inventory()
  holds(
    fc.property(query, hash, (search, hash) => {
      goTo(search, hash)
      act(location.search, location.hash)
      every({ 'the page has the elements it had': inventory() === before })
    }),
    SHARE,
  )
}

describe('what a page shows of its address', PATIENTLY, () => {
  test('is text: the line about filters', () => {
    open('index.html', '.filter-line, [data-ledger]')
    const line = document.querySelector('.filter-line')
    // jsdom lacks them; without, a filter gives up.
    Object.assign(document, { adoptedStyleSheets: [] })
    const apply = followFilter(document)
    nothingComesOf(apply)
    goTo('?speaker=<img src=x onerror=alert(1)>', '')
    apply()
    expect(line?.textContent).toContain('speaker=<img src=x onerror=alert(1)>')
    expect(line?.hasAttribute('hidden')).toBe(false)
  })

  test('is one of the steps, and options as attributes', () => {
    open('embed.html', 'main')
    const places = placesOf(document)
    expect(places).not.toBeNull()
    nothingComesOf((search, hash) => {
      showOptions(parseOptions(search))
      showView(parseView(search, ['headcount']))
      if (places) showStep(document, parseAddress(hash, search, places))
    })
  })

  test('is a choice of the desk: its frame and its snippets are ours', () => {
    open('embedding.html', '[data-desk]')
    const stop = followDesk(document)
    expect(stop).not.toBeNull()
    const before = document.querySelectorAll('*').length
    holds(
      fc.property(query, hash, (search, hash) => {
        goTo(search, hash)
        window.dispatchEvent(new PopStateEvent('popstate'))
        const src = document.querySelector('iframe')?.getAttribute('src') ?? ''
        const template = document.createElement('template')
        const snippet = document.querySelector<HTMLTextAreaElement>('textarea')
        template.innerHTML = snippet?.value ?? ''
        every({
          'nothing came or went':
            document.querySelectorAll('*').length === before,
          'its frame is ours': /^embed\.html[\w?=&#-]*$/.test(src),
          'its snippet is a frame': template.content.children.length === 1,
        })
      }),
      SHARE,
    )
    stop?.()
  })
})
