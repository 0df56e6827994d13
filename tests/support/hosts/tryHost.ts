import type { Browser, Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { CHILD } from './child'
import { HOSTS, type HostPage, hostPage, SANDBOX } from './hosts'
import type { HostServer } from './serveHosts'

/** What a host and our page did together. */
export interface Result {
  host: string
  by: string
  sandboxed: boolean
  /** Height of the frame and of our page alone, px, at each step. */
  heights: [frame: number, natural: number][]
  grew: boolean
  shrank: boolean
  /** Messages while nothing changed, once the retries were over. */
  messagesAtRest: number
  /** px that the host's page scrolled by itself. */
  hostScrolled: number
  /** The caret of the host's field moved, and our step did not. */
  fieldKeepsArrows: boolean
  /** px that the host's page scrolled by a turn of the wheel of 200 over the frame. */
  wheelScrolled: number
  faults: string[]
}

const RETRIES_OVER_MS = 11_000
/** So many drawn frames after which nothing that was going to happen is left to happen. */
const SETTLED = 8
/** Looked at often: most of a test is waiting. */
const QUICK = { interval: 20, timeout: 5000 }

const ON = '[data-go="1"]:visible'
const BACK = '[data-go="-1"]:visible'
const [, second, third] = CHILD.steps
/** What is pressed, and the step that follows: on to a lower one, and back. */
const PATH = [
  [ON, second],
  [ON, third],
  [BACK, second],
] as const

/** Errors and warnings on the host's page and in every frame of it. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  return faults
}

export async function frameIn(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The host shows no frame.')
  await frame.locator('[data-ready] main[data-step]').waitFor()
  return frame
}

/** The frame's inner height, px. */
export const heightIn = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight)
export const stepIn = (frame: Frame | Page) =>
  frame.locator('main').getAttribute('data-step')
export const nextIn = (frame: Frame | Page): Locator =>
  frame.locator(ON).first()
export const scrollOf = (page: Page) => page.evaluate(() => window.scrollY)

/** Runs with the page: a number of frames have been drawn. */
export const drawn = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame)
  }, count)

/** Of the page as it is laid out, px. */
export const heightOf = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  )

/** Our page alone, in a window without end: as tall as it wants to be. */
export async function alone(browser: Browser, child: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 8000 } })
  await page.goto(child)
  return { page, height: () => heightOf(page) }
}

/** How tall our page alone is at each step of the path, px; measured once for each width. */
const naturals = new Map<number, Promise<number[]>>()
async function measure(browser: Browser, child: string, width: number) {
  const { page, height } = await alone(browser, child, width)
  const heights = [await height()]
  for (const [go, step] of PATH) {
    await page.locator(go).click()
    await expect.poll(() => stepIn(page), QUICK).toBe(step)
    heights.push(await height())
  }
  await page.close()
  return heights
}

/** Opens our page in a host, goes some steps, and notes all that a reader or editor would notice. */
export async function tryHost(
  { browser, hosts }: { browser: Browser; hosts: HostServer },
  child: string,
  host: HostPage,
  sandboxed: boolean,
): Promise<Result> {
  // High enough for all of the frame: to press what is out of view would scroll.
  const viewport = { width: 900, height: 2000 }
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  const faults = faultsOf(page)
  await page.clock.install()
  await page.goto(
    hosts.add(hostPage(host.embed(child, sandboxed ? SANDBOX : ''))),
  )
  const frame = await frameIn(page)
  const width = await page.locator('iframe').evaluate((e) => e.clientWidth)
  const measured = naturals.get(width) ?? measure(browser, child, width)
  naturals.set(width, measured)
  const alone = await measured
  const [least, most] = host.limits ?? [0, Number.POSITIVE_INFINITY]
  await page.evaluate(() => window.scrollTo(0, 40))

  const heights: Result['heights'] = []
  const expectFit = async () => {
    const own = alone[heights.length] ?? 0
    const natural = Math.min(Math.max(own, least), most)
    await expect
      .poll(async () => Math.abs((await heightIn(page)) - natural), {
        message: `${host.name}: as tall as its content, ${natural} px`,
        ...QUICK,
      })
      .toBeLessThanOrEqual(1)
    heights.push([await heightIn(page), natural])
  }
  await expectFit()
  for (const [go, step] of PATH) {
    await frame.locator(go).click()
    await expect.poll(() => stepIn(frame), QUICK).toBe(step)
    await expectFit()
  }
  const hostScrolled = (await scrollOf(page)) - 40

  const field = page.locator('input')
  await field.click()
  const before = await stepIn(frame)
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key)
  }
  const caret = await field.evaluate(
    (e) => (e as HTMLInputElement).selectionStart,
  )
  const fieldKeepsArrows =
    caret === 'some words'.length - 2 && (await stepIn(frame)) === before

  await page.clock.fastForward(RETRIES_OVER_MS)
  await drawn(page, SETTLED)
  const told = await page.evaluate('heard.length')
  // Whatever waits for a timer would speak now.
  await page.clock.fastForward(RETRIES_OVER_MS)
  await drawn(page, SETTLED)
  const messagesAtRest =
    Number(await page.evaluate('heard.length')) - Number(told)

  const line = await scrollOf(page)
  await page.locator('iframe').hover({ position: { x: 300, y: 100 } })
  await page.mouse.wheel(0, 200)
  await expect.poll(() => scrollOf(page), QUICK).toBeGreaterThan(line + 199)
  await drawn(page, SETTLED)
  const wheelScrolled = (await scrollOf(page)) - line

  await page.close()
  const changes = heights
    .slice(1)
    .map(([now], i) => now - (heights[i]?.[0] ?? 0))
  return {
    ...{ host: host.name, by: host.by, sandboxed, heights, hostScrolled },
    grew: changes.some((change) => change > 1),
    shrank: changes.some((change) => change < -1),
    ...{ messagesAtRest, fieldKeepsArrows, wheelScrolled, faults },
  }
}

/** The table of hosts and results, as Markdown, for a note: tries every host anew. */
export async function hostTable(
  where: { browser: Browser; hosts: HostServer },
  child: string,
): Promise<string> {
  const lines = [
    '| Host | Its code | Frame | Height of the frame / of its content, px | At rest | Host scrolled | Arrow keys in its field | Wheel | Faults |',
    '|---|---|---|---|---|---|---|---|---|',
  ]
  for (const host of HOSTS) {
    for (const sandboxed of [false, true]) {
      const result = await tryHost(where, child, host, sandboxed)
      const heights = result.heights.map((pair) => pair.join('/')).join(', ')
      const cells = [
        ...[host.name, host.by, sandboxed ? 'sandboxed' : 'plain', heights],
        `${result.messagesAtRest} messages`,
        `${result.hostScrolled} px`,
        result.fieldKeepsArrows ? 'kept' : 'lost',
        `${result.wheelScrolled} px`,
        result.faults.join('; ') || 'none',
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}
