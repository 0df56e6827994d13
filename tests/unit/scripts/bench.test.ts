import { describe, expect, it } from 'vitest'
import {
  formatResults,
  median,
  type Results,
  type Run,
} from '../../../scripts/bench/benchResults'
import { withoutScripts } from '../../../scripts/bench/benchSite'
import { startingAsOnPage } from '../../../scripts/bench/benchStory'

describe('startingAsOnPage', () => {
  const prose =
    'AP said that the figure was not confirmed. Nobody knew & asked.'
  const page = (step: string) =>
    `<header class="opening"></header><section id="one">${step}</section><section id="two"><p>Another part of the story.</p></section>`

  it('turns the text round to begin with the first piece the page holds whole', () => {
    const html = page(
      '<p><b>AP</b> said that the figure was not <i>confirmed.</i></p>',
    )
    expect(startingAsOnPage('one', prose, html)).toBe(
      'said that the figure was not confirmed. Nobody knew & asked. AP',
    )
  })

  it('stops where the page holds no piece that is long enough', () => {
    const html = page('<p>AP said <b>that</b> the figure</p>')
    expect(() => startingAsOnPage('one', prose, html)).toThrow(
      'No 28 characters of the prose of "one" stand on the page in one piece',
    )
  })
})

describe('withoutScripts', () => {
  it('takes out every script and leaves the rest', () => {
    expect(
      withoutScripts(
        '<head><script>a<b</script>\n<script type="module" src="a.js"></script></head><p>Words',
      ),
    ).toBe('<head></head><p>Words')
  })
})

describe('median', () => {
  it('stands in the middle, between two if there are two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([1, 2, 9, 4])).toBe(3)
    expect(median([])).toBe(null)
  })
})

describe('formatResults', () => {
  const load = (name: string, lcp: number): Run => ({
    name,
    profile: 'mobile',
    ok: true,
    lcp,
    cls: 0,
  })
  const results: Results = {
    runs: [load('floor', 200), load('own-floor', 300), load('ours', 390)],
    meta: {
      date: '2026-11-24T00:00:00Z',
      chromium: 'Chromium 1',
      cpus: 2,
      cpu: 'a processor',
      rounds: 1,
      targets: { floor: {}, 'own-floor': {}, ours: {} },
    },
  }

  it('says which figures were reached', () => {
    const text = formatResults({ results, commit: 'abc', idle: null })
    expect(text).toContain('| LCP, × floor | 1.95 | 2 | reached |')
    expect(text).toContain('| LCP, × own-floor | 1.30 | 1.25 | missed |')
  })

  it('counts what a page did when left alone', () => {
    const idle = {
      calls: ['setTimeout ran', 'setTimeout ran'],
      requests: [],
      animations: 0,
      scriptSeconds: 0,
      layouts: 0,
      styles: 0,
    }
    expect(formatResults({ results, commit: 'abc', idle })).toContain(
      'it was not still: setTimeout ran 2 times.',
    )
  })
})
