import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { sharedBrowser } from '../../support/sharedBrowser'
import { open } from '../support'
import {
  type FaultRun,
  type Logged,
  type Look,
  NOT_LOADED,
  THROWN,
  unexpected,
} from './faultRun'
import { spoil } from './islands'
import { readsOn } from './readsOn'

interface Trial {
  logs?: Logged
  before?: string
  prepare?: (page: Page) => Promise<unknown>
  look: (page: Page) => Promise<string[]>
}

/** Opens a page that tells no story step by step, and says what is wrong with it. */
async function tryFile(
  { site, width, height, colorScheme }: Look,
  file: string,
  { logs, before, prepare, look }: Trial,
): Promise<string[]> {
  const { page, faults } = await site.open('404.html', {
    ...{ width, height, colorScheme },
  })
  try {
    if (before) await page.addInitScript(before)
    if (prepare) await prepare(page)
    faults.length = 0
    await page.goto(site.address + file)
    const found = await look(page)
    return [...found, ...unexpected(faults, logs)]
  } finally {
    await page.context().close()
  }
}

const block = (file: string) => (page: Page) =>
  page.route(file, (route) => route.abort())

/** The sheets for the class and the key for the teacher, with every claim's status in a word. */
async function handoutStands(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  const missing = ['950', '859', 'claimed', 'reported', 'The Hill'].filter(
    (word) => !text.includes(word),
  )
  return missing.map((word) => `the handout lacks “${word}”`)
}

/** A snippet that can be pasted, whichever address it has to be given. */
async function deskStands(page: Page): Promise<string[]> {
  const field = page.locator('textarea:visible').first()
  const snippet = await field.inputValue()
  return /<iframe[^>]+embed\.html/.test(snippet) ? [] : [`“${snippet}”`]
}

const HANDOUT = { page: 'handout', file: 'handout.html' }
const DESK = { page: 'desk', file: 'embedding.html' }

interface OtherFault extends Trial {
  page: string
  file: string
  fault: string
  gets: string
  inTest?: boolean
}

const callOf = (asks: string) => `(${spoil})(${JSON.stringify([asks])})`

const FAULTS: OtherFault[] = [
  {
    ...HANDOUT,
    fault: 'its script blocked',
    gets: 'the whole handout; the browser’s own menu prints it',
    logs: NOT_LOADED,
    prepare: block('**/assets/handout-*.js'),
    look: handoutStands,
  },
  {
    ...HANDOUT,
    fault: 'an exception in: options',
    gets: 'the whole handout; the rest works',
    inTest: true,
    before: callOf('[data-option]'),
    async look(page) {
      await page.evaluate(() => {
        window.print = () => Object.assign(window, { isPrinted: true })
      })
      await page.locator('[data-print]').click({ timeout: 5000 })
      const isPrinted = await page.evaluate(() => 'isPrinted' in window)
      const found = await handoutStands(page)
      return isPrinted ? found : [...found, 'its button prints nothing']
    },
  },
  {
    ...DESK,
    fault: 'its script blocked',
    gets: 'the first preset’s snippets, with an address to fill in',
    logs: NOT_LOADED,
    prepare: block('**/assets/desk-*.js'),
    look: deskStands,
  },
  {
    ...DESK,
    fault: 'an exception in it',
    gets: 'the first preset’s snippets, as without script',
    logs: THROWN,
    inTest: true,
    before: callOf('[data-desk]'),
    look: deskStands,
  },
  {
    ...DESK,
    fault: 'the previewed frame does not come',
    gets: 'every snippet',
    logs: NOT_LOADED,
    prepare: block('**/embed.html*'),
    async look(page) {
      await page.locator('html[data-ready]').waitFor()
      return deskStands(page)
    },
  },
  {
    ...DESK,
    fault: 'history throws',
    gets: 'every choice; the address keeps none',
    inTest: true,
    before: `history.replaceState = history.pushState = () => { throw new Error('refused') }`,
    async look(page) {
      const before = await page.locator('textarea').first().inputValue()
      await page.locator('select').first().selectOption({ index: 1 })
      const after = await page.locator('textarea').first().inputValue()
      const found = await deskStands(page)
      return before === after ? [...found, 'the snippet stays'] : found
    },
  },
]

const fileRuns = FAULTS.map(
  ({ page, file, fault, gets, inTest = false, ...trial }): FaultRun => ({
    ...{ page, fault, gets, inTest },
    ...(trial.logs && { logs: trial.logs }),
    run: (look) => tryFile(look, file, trial),
  }),
)

const halfFile: FaultRun = {
  fault: 'only half of the file was copied',
  page: 'offline file',
  gets: 'every step that was copied, each with its map',
  inTest: true,
  async run({ width, height, colorScheme }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'half-'))
    const file = path.join(folder, 'offline.html')
    const whole = readFileSync('dist/offline.html')
    writeFileSync(file, whole.subarray(0, whole.length / 2))
    const { href } = pathToFileURL(file)
    const { page, faults } = await open(await sharedBrowser(), href, {
      ...{ width, height, colorScheme, clock: true },
    })
    try {
      await page.clock.runFor(10_000)
      return [
        ...(await readsOn(page, 'read', ['sides', 'announcement'])),
        ...faults,
      ]
    } finally {
      await page.context().close()
      rmSync(folder, { recursive: true })
    }
  },
}

export const OTHER_PAGE_RUNS = [...fileRuns, halfFile]
