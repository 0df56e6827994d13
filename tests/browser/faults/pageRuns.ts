import type { Page } from 'playwright-core'
import { textFaults } from '../reachFaults'
import { MOVING, stepNow } from '../support'
import {
  type FaultRun,
  FILE,
  KINDS,
  NAME,
  NOT_LOADED,
  tryPage,
} from './faultRun'
import { type Kind, readsOn } from './readsOn'

/** Serves the page itself with its markup changed, as an extension or a translator may have it before our script. */
function withMarkup(kind: Kind, edit: (html: string) => string) {
  return (page: Page) =>
    page.route(
      (url) => url.pathname === `/${FILE[kind]}`,
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: edit(await response.text()) })
      },
    )
}

/** Takes the held map of a step out of the page. */
function withoutMap(id: string) {
  return (html: string) => {
    const section = html.indexOf(`<section id="${id}"`)
    const from = html.indexOf('<noscript class="held">', section)
    const to = html.indexOf('</noscript>', from)
    if (section < 0 || from < 0 || to < 0) throw new Error('no map to take')
    return html.slice(0, from) + html.slice(to + '</noscript>'.length)
  }
}

const takenMap: FaultRun = {
  fault: 'a step’s drawing taken out of the page by an extension',
  page: NAME.read,
  gets: 'the story; at that step the first screen’s map, under its own name',
  inTest: true,
  run: (look) =>
    tryPage(look, 'read', {
      prepare: withMarkup('read', withoutMap('sides')),
      async act({ page }) {
        const map = page.locator('.stage .map')
        const before = await map.getAttribute('data-first')
        await page.evaluate(() => {
          location.hash = 'sides'
        })
        const shown = `.stage .map[aria-label="${before}"] .sheet:not(.now)`
        try {
          await page
            .locator(shown)
            .first()
            .waitFor({ state: 'visible', timeout: 8000 })
          return []
        } catch {
          return [`blank, as “${await map.getAttribute('aria-label')}”`]
        }
      },
    }),
}

/** Runs in the page before anything else: a style of an extension's stands before the page's own, for print. */
function addStyle() {
  const style = document.createElement('style')
  style.media = 'print'
  new MutationObserver((_, watcher) => {
    if (!document.head) return
    watcher.disconnect()
    document.head.prepend(style)
  }).observe(document, { childList: true, subtree: true })
}

const foreignStyle: FaultRun = {
  fault: 'a style sheet of an extension’s before the page’s own',
  page: NAME.read,
  gets: 'everything; what a filter leaves out is left out',
  inTest: true,
  run: (look) =>
    tryPage(look, 'read', {
      ...{ before: addStyle, bypassCSP: true, where: '?status=on-record' },
      async act({ page }) {
        await page.locator('.filter-line').waitFor()
        await page.locator('.ledger').evaluate((ledger) => {
          ;(ledger as HTMLDetailsElement).open = true
        })
        const others = page.locator(
          '[data-ledger] tr[data-claim]:not([data-status="on-record"]):visible',
        )
        const count = await others.count()
        return count ? [`${count} claims beside what the line says`] : []
      },
    }),
}

const noLine: FaultRun = {
  fault: 'the line that tells of a filter taken out by an extension',
  page: NAME.read,
  gets: 'every claim: nothing is left out untold',
  inTest: true,
  run: (look) =>
    tryPage(look, 'read', {
      where: '?status=on-record',
      prepare: withMarkup('read', (html) =>
        html.replace('class="filter-line"', 'class="taken"'),
      ),
      async act({ page }) {
        await page.locator('.ledger').evaluate((ledger) => {
          ;(ledger as HTMLDetailsElement).open = true
        })
        const rows = '[data-ledger] tr[data-claim]'
        const all = await page.locator(rows).count()
        const shown = await page.locator(`${rows}:visible`).count()
        return shown === all ? [] : [`${shown} of ${all} claims, untold`]
      },
    }),
}

const turned = KINDS.map(
  (kind): FaultRun => ({
    fault: 'turned right to left, as for a translation into Arabic',
    page: NAME[kind],
    gets: 'everything; maps and charts stay as they are',
    inTest: kind === 'read',
    run: (look) =>
      tryPage(look, kind, {
        bypassCSP: true,
        prepare: withMarkup(kind, (html) =>
          html.replace('<html lang="en"', '<html dir="rtl" lang="ar"'),
        ),
        async act({ page }) {
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          )
          return [
            ...(sideways > 0 ? [`${sideways} px sideways`] : []),
            ...(await textFaults(page)),
          ]
        },
      }),
  }),
)

/** Two hundred steps as fast as the browser takes them, while the window changes its size. */
const storms = KINDS.map(
  (kind): FaultRun => ({
    fault: '200 rapid steps in a storm of resizing',
    page: NAME[kind],
    gets: 'the words and the map of the last step',
    run: (look) =>
      tryPage(look, kind, {
        ...MOVING,
        async act({ page }) {
          const ids = await page
            .locator('section[id][data-step], section.slide[id]')
            .evaluateAll((all) => all.map(({ id }) => id))
          const stepping = page.evaluate(async (ids) => {
            for (let i = 0; i < 200; i++) {
              location.hash = ids[(i * 7) % ids.length] ?? ''
              if (i % 3 === 0) await new Promise(requestAnimationFrame)
            }
          }, ids)
          for (let i = 0; i < 12; i++) {
            await page.setViewportSize({
              width: i % 2 ? look.width : Math.max(320, look.width - 300),
              height: i % 3 ? look.height : look.height - 90,
            })
          }
          await stepping
          await page.setViewportSize({
            ...{ width: look.width, height: look.height },
          })
          return readsOn(page, kind)
        },
      }),
  }),
)

const blocked = [
  {
    file: '**/assets/present-*.js',
    fault: 'the page’s script blocked',
    gets: 'the page as it is without script',
  },
  {
    file: '**/assets/live-*.js',
    fault: 'the map’s script not found',
    gets: 'everything, the map as a still one',
  },
].map(
  ({ file, fault, gets }): FaultRun => ({
    ...{ fault, gets, page: NAME.deck, logs: NOT_LOADED },
    run: (look) =>
      tryPage(look, 'deck', {
        logs: NOT_LOADED,
        prepare: (page) =>
          page.route(file, (route) =>
            route.fulfill({ status: 404, body: 'no' }),
          ),
      }),
  }),
)

const noFiles = KINDS.map(
  (kind): FaultRun => ({
    fault: 'no font, icon or manifest comes (styles stand in the page)',
    page: NAME[kind],
    gets: 'everything, in the reader’s own fonts',
    logs: NOT_LOADED,
    run: (look) =>
      tryPage(look, kind, {
        ...{ logs: NOT_LOADED, bypassCSP: true },
        prepare: (page) =>
          page.route(/\.(woff2|ico|png|webmanifest)$|favicon/, (route) =>
            route.abort(),
          ),
        act: ({ page }) => textFaults(page),
      }),
  }),
)

const restored: FaultRun = {
  fault: 'a reload in the middle of a step',
  page: NAME.read,
  gets: 'the same step, its words and map',
  run: (look) =>
    tryPage(look, 'read', {
      where: '#how-many',
      async act({ page }) {
        await page.reload()
        const step = await stepNow(page)
        return [
          ...(step === 'withdrawal' ? [] : [`at ${step}`]),
          ...(await readsOn(page, 'read')),
        ]
      },
    }),
}

export const PAGE_RUNS = [
  ...[takenMap, foreignStyle, noLine],
  ...[...turned, ...storms, ...blocked, ...noFiles, restored],
]
