import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHILD } from '../support/hosts/child'
import { HOSTS, SANDBOX } from '../support/hosts/hosts'
import { type Hosts, openHosts } from '../support/hosts/openHosts'
import {
  drawn,
  frameIn,
  heightIn,
  heightOf,
  nextIn,
  scrollOf,
  stepIn,
  tryHost,
} from '../support/hosts/tryHost'
import { someOf } from '../support/someOf'

let site: Hosts
beforeAll(async () => {
  site = await openHosts()
})
afterAll(() => site.close())

/** What makes a good neighbour, as tall as its content and silent at rest. */
const GOOD = {
  ...{ grew: true, shrank: true, messagesAtRest: 0, hostScrolled: 0 },
  ...{ fieldKeepsArrows: true, wheelScrolled: 200, faults: [] },
}

/** Every other host has the frame sandboxed; a sweep tries each both ways. */
const WAYS = HOSTS.flatMap((host, i) =>
  someOf([i % 2 === 1, i % 2 === 0], 2).map((sandboxed) => ({
    ...{ host, sandboxed, name: host.name },
    way: sandboxed ? 'sandboxed' : 'plain',
  })),
)

test.each(WAYS)(
  'in a page with $name, $way: as tall as its content, silent at rest, a good neighbour',
  async ({ host, sandboxed }) => {
    const result = await tryHost(site, site.child, host, sandboxed)
    expect(result).toMatchObject({ ...GOOD, sandboxed })
  },
)

const [first = '', second = ''] = CHILD.steps
/** Everything that the page has heard, in order. */
const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
const AMP = '<script src="/scripts/amp.js"></script>'

describe('what it says, and when', () => {
  const lowFrame = () =>
    `<iframe title="Explainer" src="${site.child}" width="100%" height="320"></iframe>`

  test('nothing while its height is the same, whatever height the frame has', async () => {
    const { page, faults } = await site.open(lowFrame(), '', { clock: true })
    const inside = await frameIn(page)
    await page.clock.fastForward(11_000)
    await drawn(page, 15)
    const before = (await heardBy(page)).length
    for (const height of [250, 900, 280]) {
      await page
        .locator('iframe')
        .evaluate(
          (frame, height) => frame.setAttribute('height', height),
          `${height}`,
        )
      await expect
        .poll(() => inside.evaluate(() => window.innerHeight))
        .toBe(height)
      await drawn(page, 15)
    }
    expect((await heardBy(page)).slice(before)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  test('measuring leaves the reader’s line where it is', async () => {
    const { page } = await site.open(lowFrame(), '', { clock: true })
    const pane = (await frameIn(page)).locator(CHILD.pane)
    await pane.evaluate((pane) => pane.scrollTo(0, 90))
    const before = (await heardBy(page)).length
    await page.clock.fastForward(11_000)
    await expect
      .poll(async () => (await heardBy(page)).length)
      .toBeGreaterThan(before)
    expect(await pane.evaluate((pane) => pane.scrollTop)).toBe(90)
    await page.close()
  })

  test('its height, also where nobody sees it yet', async () => {
    const { page } = await site.open(
      `<div class="below"></div><div class="below"></div>${lowFrame()}${AMP}`,
    )
    await frameIn(page)
    await expect.poll(() => heightIn(page)).toBeGreaterThan(330)
    expect(await scrollOf(page)).toBe(0)
    await page.close()
  })

  test('nothing at all in no frame', async () => {
    const page = await site.browser.newPage()
    await page.addInitScript(() => {
      Object.assign(window, { heard: [] })
      addEventListener('message', ({ data }) =>
        (window as unknown as { heard: unknown[] }).heard.push(data),
      )
    })
    await page.clock.install()
    await page.goto(site.child)
    await nextIn(page).click()
    await page.clock.fastForward(11_000)
    await drawn(page, 15)
    expect(await heardBy(page)).toEqual([])
    await page.close()
  })
})

const FRAMES = [
  ['sandboxed', SANDBOX],
  ['plain', ''],
] as const

describe.each(someOf(FRAMES, 2))('%s, in a hostile host', (_, sandbox) => {
  const frame = () =>
    `<iframe title="Explainer" src="${site.child}" width="100%" height="600"${sandbox}></iframe>`

  test('5,000 messages, 10 MB strings and circles change nothing', async () => {
    const { page, faults } = await site.open(
      `${frame()}<script src="/scripts/hostile.js" data-name="${CHILD.namespace}" data-step="${second}"></script>`,
    )
    const inside = await frameIn(page)
    const height = await heightOf(inside)
    const before = (await heardBy(page)).length
    await page.evaluate('attack()')
    // Told after them all: what it answers to, it has heard before.
    await page.evaluate(() => {
      const { heard } = window as unknown as { heard: unknown[] }
      heard.push('attacked')
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage('[iFrameSizer]last:8:false:false', '*')
    })
    await expect
      .poll(async () => (await heardBy(page)).join())
      .toContain('[iFrameSizer]last:')
    expect(await stepIn(inside)).toBe(first)
    expect(await heightOf(inside)).toBe(height)
    // One answer in a while, not one for each.
    expect((await heardBy(page)).length - before).toBeLessThan(500)
    const start = Date.now()
    await nextIn(inside).click()
    await expect.poll(() => stepIn(inside)).toBe(second)
    expect(Date.now() - start).toBeLessThan(2000)
    expect(faults).toEqual([])
    await page.close()
  })

  test('another frame of the page, and one of its own, are not obeyed', async () => {
    const liar = site.hosts.add(`<!doctype html><title>x</title><script>
addEventListener('message', () => {
  const explainer = parent.frames[0]
  for (let i = 0; i < 10; i++) {
    explainer.postMessage({ target: '${CHILD.namespace}', type: 'go', step: '${second}' }, '*')
    explainer.postMessage('[iFrameSizer]liar:8:false:false:32', '*')
  }
  explainer.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
  parent.postMessage('lied', '*')
})
</script>`)
    const { page, faults } = await site.open(
      `${frame()}<iframe title="Another" src="${liar}"></iframe>`,
    )
    const inside = await frameIn(page)
    await page.evaluate(() => window.frames[1]?.postMessage('lie', '*'))
    await expect.poll(() => heardBy(page)).toContain('lied')
    // The host itself is answered, so all before it has been heard.
    await page.evaluate(() =>
      window.frames[0]?.postMessage('[iFrameSizer]host:8:false:false', '*'),
    )
    await expect
      .poll(async () => (await heardBy(page)).join())
      .toContain('[iFrameSizer]host:')
    await drawn(page, 10)
    expect((await heardBy(page)).join()).not.toContain('[iFrameSizer]liar')
    expect(await stepIn(inside)).toBe(first)
    expect(faults).toEqual([])
    await page.close()
  })

  test('the host itself may ask for a step; one we do not have opens the first', async () => {
    const { page, faults } = await site.open(frame())
    const inside = await frameIn(page)
    const ask = (step: string) =>
      page.evaluate((go) => window.frames[0]?.postMessage(go, '*'), {
        target: CHILD.namespace,
        type: 'go',
        step,
      })
    await ask(second)
    await expect.poll(() => stepIn(inside)).toBe(second)
    await expect
      .poll(() => heardBy(page))
      .toContainEqual(
        expect.objectContaining({
          ...{ source: CHILD.namespace, type: 'step', step: second },
          title: expect.stringMatching(/./),
        }),
      )
    await ask('<img src=x onerror=alert(1)>')
    await expect.poll(() => stepIn(inside)).toBe(first)
    expect(faults).toEqual([])
    await page.close()
  })
})
