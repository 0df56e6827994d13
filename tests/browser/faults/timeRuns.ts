import { chromium } from 'playwright-core'
import { ensureBrowser } from '../../../scripts/findBrowser'
import { liveMap, open, stepNow } from '../support'
import type { FaultRun, Look } from './faultRun'
import { readsOn } from './readsOn'

/** A day apart on the same day, each with a clock that is far off. */
const WATCHES = [
  { timezoneId: 'Pacific/Auckland', time: '2001-02-03T04:05:06Z' },
  { timezoneId: 'Pacific/Honolulu', time: '2099-12-31T23:59:58Z' },
]
const PAGES = {
  'reading page': '',
  frame: 'embed.html',
  deck: 'present.html',
  handout: 'handout.html',
  desk: 'embedding.html',
}

/** Every word and every moment on the page but the clock on the teacher's desk. */
async function told(
  { site, width, height }: Look,
  file: string,
  watch?: (typeof WATCHES)[number],
) {
  const { page, faults } = await site.open('404.html', {
    ...{ width, height },
    ...(watch && { timezoneId: watch.timezoneId }),
  })
  if (watch) await page.clock.install({ time: watch.time })
  await page.goto(site.address + file)
  await page.locator('html[data-ready]').waitFor()
  const words = await page.evaluate(() => {
    const hidden = 'script, style, template, noscript, [data-clock], .live'
    const words: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(hidden)) continue
      for (const name of ['datetime', 'aria-label', 'title']) {
        const value = element.getAttribute(name)
        if (value) words.push(value)
      }
      for (const node of element.childNodes) {
        const text = node instanceof Text ? node.data.trim() : ''
        if (text) words.push(text)
      }
    }
    return words
  })
  await page.context().close()
  return { words, faults }
}

const zoneRuns = Object.entries(PAGES).map(
  ([name, file]): FaultRun => ({
    fault:
      'another time zone, Auckland or Honolulu, and a clock that is decades off',
    page: name,
    gets: 'the same dates and hours, word for word',
    inTest: name === 'reading page',
    async run(look) {
      const here = await told(look, file)
      const found = [...here.faults]
      if (here.words.length < 100) found.push('too few words to compare')
      for (const watch of WATCHES) {
        const there = await told(look, file, watch)
        const other = here.words.find((word, i) => there.words[i] !== word)
        if (other) found.push(`${watch.timezoneId}: not “${other}”`)
        found.push(...there.faults)
      }
      return found
    },
  }),
)

/** Playwright switches the browser's own cache of pages off; this browser has it. */
const returned: FaultRun = {
  fault: 'back from another page, out of the browser’s own cache of pages',
  page: 'reading page',
  gets: 'the same step, theme and map, all of them alive',
  inTest: true,
  async run({ site, width, height }) {
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    try {
      const { page, faults } = await open(browser, `${site.address}#escapes`, {
        ...{ width, height },
        before: () =>
          window.addEventListener('pageshow', ({ persisted }) =>
            Object.assign(window, { isKept: persisted }),
          ),
      })
      await liveMap(page)
      // Not by pointing: on a phone that would scroll to the first screen.
      await page
        .locator('input[value="dark"]')
        .evaluate((radio) => (radio as HTMLElement).click())
      await page.goto(`${site.address}data/story.json`)
      await page.goBack({ waitUntil: 'commit' })
      await page.waitForFunction(() => 'isKept' in window)
      const found: string[] = []
      const isKept = await page.evaluate(
        () => (window as unknown as { isKept: boolean }).isKept,
      )
      if (!isKept) found.push('the page was not kept by the browser')
      const step = await stepNow(page)
      if (step !== 'escapes') found.push(`at ${step}`)
      const theme = await page.locator('html').getAttribute('data-theme')
      if (theme !== 'dark') found.push(`in ${theme}`)
      found.push(...(await readsOn(page, 'read')), ...faults)
      return found
    } finally {
      await browser.close()
    }
  },
}

export const TIME_RUNS = [...zoneRuns, returned]
