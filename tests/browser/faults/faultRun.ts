import type { Page } from 'playwright-core'
import type { OpenedPage, OpenOptions, Site } from '../support'
import { type Kind, readsOn, sentencesOn } from './readsOn'

/** One thing that goes wrong on one page: what is done, and what the reader still has. */
export interface FaultRun {
  fault: string
  page: string
  gets: string
  /** What is left in the console on purpose; anything else there is a fault of ours. */
  logs?: Logged
  /** Whether `npm test` tries it too, in one size; the proof run tries all, in every size and theme. */
  inTest?: boolean
  /** Takes so long that it is looked at once. */
  isSlow?: boolean
  /** What was found wrong. */
  run: (look: Look) => Promise<string[]>
}

/** How a fault is looked at. */
export interface Look {
  site: Site
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

/** What stands in the console, in a word for the table. */
export interface Logged {
  what: string
  matches: RegExp
}

/** The browser's own word on a file that did not come. */
export const NOT_LOADED: Logged = {
  what: 'the browser: a file did not come',
  matches: /Failed to load resource|net::ERR|Failed to load module script/,
}
/** The exception itself, where the page cannot go on as it was. */
export const THROWN: Logged = {
  what: 'the exception itself',
  matches: /^uncaught: spoilt$/,
}

export const FILE: Record<Kind, string> = {
  read: '',
  frame: 'embed.html',
  deck: 'present.html',
}
export const NAME: Record<Kind, string> = {
  read: 'reading page',
  frame: 'frame',
  deck: 'deck',
}
export const KINDS = Object.keys(FILE) as Kind[]

/** What stands in the console and is not among what is left there on purpose. */
export function unexpected(faults: readonly string[], logs?: Logged) {
  return faults.filter(
    (fault) =>
      !logs?.matches.test(fault) &&
      // On a slow machine the browser notices that what comes late is not wanted any more.
      !(logs && fault.includes('was preloaded using link preload')),
  )
}

const said = new Map<string, Promise<string[]>>()
/** Every sentence of a page without scripts; asked for once. */
function sentencesOf(site: Site, file: string): Promise<string[]> {
  const known = said.get(file)
  if (known) return known
  const asked = site
    .open(file, { javaScriptEnabled: false })
    .then(async ({ page }) => {
      const sentences = await sentencesOn(page)
      await page.context().close()
      return sentences
    })
  said.set(file, asked)
  return asked
}

export interface Trial extends OpenOptions {
  /** What of the address comes after the file. */
  where?: string
  /** Done in the tab before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>
  /** Done once the story has been read; says what is wrong. */
  act?: (opened: OpenedPage) => Promise<string[]>
  logs?: Logged | undefined
}

/** Opens a page under a fault, and says what of its story is missing, false or in the console. */
export async function tryPage(
  { site, width, height, colorScheme }: Look,
  kind: Kind,
  { prepare, act, logs, where = '', ...options }: Trial,
): Promise<string[]> {
  const address = FILE[kind] + where
  const { page, faults } = await site.open(prepare ? '404.html' : address, {
    ...{ width, height, colorScheme },
    ...options,
  })
  try {
    if (prepare) {
      await prepare(page)
      faults.length = 0
      await page.goto(site.address + address)
    }
    const found = await readsOn(page, kind)
    const before = await sentencesOf(site, FILE[kind])
    const now = await sentencesOn(page)
    if (before.length < 20) found.push('too few sentences to compare')
    const changed = before.find((sentence, i) => now[i] !== sentence)
    if (changed) found.push(`not as published: ${changed}`)
    if (act) found.push(...(await act({ page, faults })))
    return [...found, ...unexpected(faults, logs)]
  } finally {
    await page.context().close()
  }
}
