import type { Browser, CDPSession, Page } from 'playwright-core'
import { median } from '../median'

/** What a reader on a slow phone meets; ms, MB and counts. */
export interface PageMeasures {
  firstPaint: number
  nodes: number
  heap: number
  step: number
  filter: number | null
}

/** How each page goes on by one step. */
export type Onward = 'link' | 'key' | 'button'

/** Slower than this machine by so much. */
export const SLOWER = 4
const STEPS = 7
const PATIENCE = 60_000

/** Opens a page as a phone would, goes on through some steps, and filters it where it can be filtered. */
export async function measurePage(
  browser: Browser,
  address: string,
  onward: Onward,
): Promise<PageMeasures> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(PATIENCE)
  try {
    const page = await context.newPage()
    // What tsx calls in every function that it hands on to the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(address, { timeout: PATIENCE })
    await page.waitForFunction(
      () => document.documentElement.dataset.ready !== undefined,
    )
    // The reading page lays its parts out in turn, in time that nobody needs.
    if (onward === 'link') {
      await page.waitForFunction(() => !document.querySelector('.laid-later'))
    }
    const firstPaint = await page.evaluate(
      () =>
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??
        Number.NaN,
    )
    const nodes = await page.evaluate(
      () => document.querySelectorAll('*').length,
    )
    const heap = await heapOf(devtools)
    const steps: number[] = []
    for (let i = 0; i < STEPS; i++) steps.push(await timeStep(page, onward))
    const filter = onward === 'link' ? await timeFilter(page) : null
    return {
      firstPaint,
      nodes,
      heap,
      step: median(steps) ?? Number.NaN,
      filter,
    }
  } finally {
    await context.close()
  }
}

/** MB that are in use once what is not has been collected. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')
  return (used?.value ?? Number.NaN) / 1e6
}

/** From the press to the frame in which the next step is shown, or, in the deck, its next part; ms. */
function timeStep(page: Page, onward: Onward): Promise<number> {
  return page.evaluate(
    (how) =>
      new Promise<number>((done) => {
        const main = document.querySelector('main')
        const place = () =>
          `${main?.dataset.step} ${main?.dataset.opening} ${main?.dataset.at}`
        const before = place()
        const start = performance.now()
        function look() {
          if (place() === before) requestAnimationFrame(look)
          // This frame's work is done when the next begins.
          else requestAnimationFrame(() => done(performance.now() - start))
        }
        if (how === 'key') {
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }),
          )
        } else {
          document.querySelector<HTMLElement>('[data-go="1"]')?.click()
        }
        look()
      }),
    onward,
  )
}

/** From choosing a speaker in the ledger to the frame in which the page is filtered, ms. */
async function timeFilter(page: Page): Promise<number | null> {
  await page.evaluate(() => {
    const ledger = document.querySelector<HTMLDetailsElement>(
      'details[data-ledger]',
    )
    if (ledger) ledger.open = true
    ledger?.scrollIntoView()
  })
  const select = page.locator('[data-ledger] [name="speaker"]')
  try {
    await select.waitFor({ state: 'attached', timeout: 10_000 })
  } catch {
    return null
  }
  return select.evaluate(
    (element) =>
      new Promise<number>((done) => {
        const choice = element as HTMLSelectElement
        const start = performance.now()
        choice.value = choice.options[3]?.value ?? ''
        choice.dispatchEvent(new Event('change', { bubbles: true }))
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(performance.now() - start)),
        )
      }),
  )
}
