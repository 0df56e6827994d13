import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatResults } from '../../../scripts/bench/benchResults'
import { withoutScripts } from '../../../scripts/bench/benchSite'
import { startingAsOnPage } from '../../../scripts/bench/benchStory'
import type { Results, Run } from '../../../scripts/bench/runs'
import { formatSummary, isWhole } from '../../../scripts/bench/summary'
import { TARGETS } from '../../../scripts/bench/targets'
import { writeBetween } from '../../../scripts/bench/writeBetween'
import { median } from '../../../scripts/median'

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

  it('says what lies beyond them, and what was not measured', () => {
    const text = formatResults({ results, commit: 'abc', idle: null })
    expect(text).toContain('| LCP, × own-floor | 1.30 | 1.1 | missed |')
    expect(text).toContain(
      '| First step after the load, ms to its text | – | 100 | not measured |',
    )
  })

  it('tells the first step apart from those after it', () => {
    const run = { ...load('ours', 390), toText: [90, 40, 40] }
    const text = formatResults({
      ...{ results: { ...results, runs: [run] }, commit: 'abc', idle: null },
    })
    expect(text).toContain(
      '| First step after the load, ms to its text | 90 | 100 | reached |',
    )
    expect(text).toContain(
      '| A step, ms to its text, median | 40 | 56 | reached |',
    )
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

describe('the table of the README', () => {
  const runOf = (name: string, profile: string, bytes: number): Run => ({
    ...{ name, profile, ok: true, bytes, requests: 5, fcp: 500, lcp: 510 },
    ...{ cls: 0, tbt: 70, ready: 600, inp: [40, 48, 56] },
  })
  const whole = (runs: Run[]): Results => ({
    runs,
    meta: {
      ...{ date: '2026-11-24T00:00:00Z', chromium: 'Chromium 1', cpus: 2 },
      ...{ cpu: 'a processor', rounds: 3, targets: {} },
    },
  })
  const runs = ['mobile', 'desktop'].flatMap((profile) =>
    TARGETS.flatMap((name) =>
      [1, 2, 9].map((kb) => runOf(name, profile, kb * 1000)),
    ),
  )

  it('has the medians of every target on both machines', () => {
    const text = formatSummary(whole(runs), 'abc')
    for (const name of TARGETS) {
      for (const machine of ['slow phone', 'desktop']) {
        expect(text).toContain(
          `| ${name} | ${machine} | 2.0 kB | 5 | 500 | 510 | 0.000 | 70 | 600 | 48 |`,
        )
      }
    }
  })

  it('is written of whole runs alone', () => {
    expect(isWhole(whole(runs))).toBe(true)
    const without = runs.filter(
      ({ name, profile }) => name !== 'embed' || profile !== 'desktop',
    )
    expect(isWhole(whole(without))).toBe(false)
  })
})

describe('writeBetween', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'between-')), 'a.md')

  it('puts a text in the place of the last one, and touches nothing else', () => {
    writeFileSync(file, '# A\n\n<!-- b -->\nold $1\n<!-- /b -->\n\nC\n')
    writeBetween(file, 'b', 'costs $1')
    writeBetween(file, 'b', 'costs $2')
    expect(readFileSync(file, 'utf8')).toBe(
      '# A\n\n<!-- b -->\n\ncosts $2\n\n<!-- /b -->\n\nC\n',
    )
  })

  it('stops where there is no place', () => {
    writeFileSync(file, '# A\n')
    expect(() => writeBetween(file, 'b', 'x')).toThrow('no place for b')
  })
})
