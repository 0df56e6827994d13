import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHILD } from '../support/hosts/child'
import { SANDBOX } from '../support/hosts/hosts'
import { type Hosts, openHosts } from '../support/hosts/openHosts'
import {
  alone,
  drawn,
  frameIn,
  heightIn,
  nextIn,
  scrollOf,
  stepIn,
} from '../support/hosts/tryHost'
import { someOf } from '../support/someOf'

// `embed.js`, in pages of another site.

let site: Hosts
beforeAll(async () => {
  site = await openHosts()
})
afterAll(() => site.close())

const [first = '', second = '', third = ''] = CHILD.steps
const frame = (more = '', child = site.child) =>
  `<iframe title="Explainer" src="${child}" width="100%" height="200" ${more}></iframe>`
const script = () =>
  `<script src="${new URL('embed.js', site.child)}"></script>`
const addressOf = (page: Page) => {
  const { search, hash } = new URL(page.url())
  return search + hash
}
const entries = (page: Page) => page.evaluate(() => history.length)

/** Waits until each frame shows its step. */
async function showSteps(page: Page, steps: string[]) {
  for (const [index, step] of steps.entries()) {
    const inside = await frameIn(page, index)
    await expect
      .poll(() => stepIn(inside), { message: `frame ${index}` })
      .toBe(step)
  }
}

/** Goes on, by key: a click may be sent to where the frame stood before it had its height. */
async function goOn(page: Page, index = 0) {
  await nextIn(await frameIn(page, index)).press('Enter')
}

const FRAMES = [
  ['sandboxed', SANDBOX],
  ['plain', ''],
] as const

describe.each(someOf(FRAMES, 2))('%s', (_, sandbox) => {
  test('two frames: each has its height and its own part of the address; Back and Forward move the one that moved', async () => {
    // Of these two the later is the lower.
    const child = site.child.replace(first, second)
    const two = frame(sandbox, child) + frame(sandbox, child)
    const { page, faults } = await site.open(
      two + script(),
      '?q=a%20b&flag#part',
    )
    await showSteps(page, [second, second])
    const before = await entries(page)
    await goOn(page, 1)
    await showSteps(page, [second, third])
    await expect
      .poll(() => addressOf(page))
      .toBe(`?q=a%20b&flag&explainer-2=${third}#part`)
    await goOn(page, 0)
    await expect
      .poll(() => addressOf(page))
      .toBe(`?q=a%20b&flag&explainer-2=${third}&explainer=${third}#part`)
    expect(await entries(page)).toBe(before + 2)

    const width = await page
      .locator('iframe')
      .first()
      .evaluate((e) => e.clientWidth)
    const own = await alone(site.browser, child, width)
    const opening = await own.height()
    await nextIn(own.page).click()
    await expect.poll(() => stepIn(own.page)).toBe(third)
    const next = await own.height()
    expect(next).not.toBe(opening)
    await expect.poll(() => heightIn(page, 0)).toBe(next)
    await expect.poll(() => heightIn(page, 1)).toBe(next)

    await page.goBack()
    await showSteps(page, [second, third])
    await expect.poll(() => heightIn(page, 0)).toBe(opening)
    await page.goBack()
    await showSteps(page, [second, second])
    expect(addressOf(page)).toBe('?q=a%20b&flag#part')
    await page.goForward()
    await showSteps(page, [second, third])
    await page.goForward()
    await showSteps(page, [third, third])
    expect(await entries(page)).toBe(before + 2)
    expect(faults).toEqual([])
    await own.page.close()
    await page.close()
  })

  test('Back twice at once keeps the way forward', async () => {
    const { page, faults } = await site.open(frame(sandbox) + script())
    await showSteps(page, [first])
    const before = await entries(page)
    for (const step of [second, third]) {
      await goOn(page)
      await expect.poll(() => addressOf(page)).toBe(`?explainer=${step}`)
    }
    await page.evaluate(() => {
      history.back()
      history.back()
    })
    await showSteps(page, [first])
    expect(addressOf(page)).toBe('')
    await page.evaluate(() => history.go(2))
    await showSteps(page, [third])
    expect(await entries(page)).toBe(before + 2)
    expect(faults).toEqual([])
    await page.close()
  })

  test('an address of the host opens the frames at their steps, and stays as it is', async () => {
    const address = `?explainer=${second}&explainer-2=${third}#part`
    const { page, faults } = await site.open(
      frame(sandbox) + frame(sandbox) + script(),
      address,
    )
    const before = await entries(page)
    await showSteps(page, [second, third])
    await drawn(page, 8)
    expect(addressOf(page)).toBe(address)
    expect(await entries(page)).toBe(before)
    expect(faults).toEqual([])
    await page.close()
  })

  test('a step that we do not have opens the first, without a new entry', async () => {
    const { page, faults } = await site.open(
      frame(sandbox) + script(),
      '?explainer=%3Cimg%20src%3Dx%3E',
    )
    const before = await entries(page)
    const inside = await frameIn(page)
    await inside.locator('main[data-opening]').waitFor()
    // From the first screen to the first step, and on.
    await goOn(page)
    await inside.locator('main:not([data-opening])').waitFor()
    await goOn(page)
    await expect.poll(() => addressOf(page)).toBe(`?explainer=${second}`)
    expect(await entries(page)).toBe(before)
    expect(faults).toEqual([])
    await page.close()
  })

  test('a script that comes twice and late, and a frame that comes later still', async () => {
    const { page, faults } = await site.open(frame(sandbox))
    await goOn(page)
    const namesBefore = await page.evaluate(() => Object.keys(window))
    const src = new URL('embed.js', site.child).href
    for (let i = 0; i < 2; i++) await page.addScriptTag({ url: src })
    const opening = await heightIn(page)
    await expect.poll(() => heightIn(page)).not.toBe(200)
    expect(opening).toBeGreaterThan(0)
    const namesAfter = await page.evaluate(() => Object.keys(window))
    expect(namesAfter.filter((name) => !namesBefore.includes(name))).toEqual([
      'explainerEmbed',
    ])
    await goOn(page)
    await expect.poll(() => addressOf(page)).toBe(`?explainer=${third}`)
    await page.goBack()
    await showSteps(page, [second])

    // As scripts that load frames late do: the address comes last.
    await page.evaluate(
      (html) =>
        document.querySelector('.embed')?.insertAdjacentHTML('beforeend', html),
      frame(`${sandbox} data-explainer="late"`).replace(' src=', ' data-src='),
    )
    await page.locator('iframe[data-src]').evaluate((late) => {
      late.setAttribute('src', (late as HTMLElement).dataset.src ?? '')
    })
    await goOn(page, 1)
    await expect.poll(() => addressOf(page)).toBe(`?late=${second}`)
    expect(faults).toEqual([])
    await page.close()
  })

  test('neither scrolls the host nor takes its focus', async () => {
    const { page, faults } = await site.open(frame(sandbox) + script())
    await frameIn(page)
    await page.locator('input').focus()
    await page.evaluate(() => window.scrollTo(0, 30))
    const asked = `?explainer=${second}`
    await page.evaluate((asked) => {
      history.pushState(null, '', asked)
      history.pushState(null, '', '?')
      history.back()
    }, asked)
    await showSteps(page, [second])
    await drawn(page, 8)
    expect(await scrollOf(page)).toBe(30)
    expect(
      await page.locator('input').evaluate((e) => e === document.activeElement),
    ).toBe(true)
    expect(faults).toEqual([])
    await page.close()
  })

  test('a host whose history throws, with a border: steps and height work, and nothing is logged', async () => {
    const { page, faults } = await site.open(
      `<style>iframe.framed { box-sizing: border-box; border: 5px solid; }</style>${frame(`${sandbox} class="framed"`)}${script()}`,
      '',
      {
        before: () => {
          history.pushState = () => {
            throw new DOMException('refused', 'SecurityError')
          }
        },
      },
    )
    await goOn(page)
    await showSteps(page, [second])
    const width = await page.locator('iframe').evaluate((e) => e.clientWidth)
    const own = await alone(site.browser, site.child, width)
    await nextIn(own.page).click()
    await expect.poll(() => stepIn(own.page)).toBe(second)
    const natural = await own.height()
    await expect.poll(() => heightIn(page)).toBe(natural)
    expect(addressOf(page)).toBe('')
    expect(faults).toEqual([])
    await own.page.close()
    await page.close()
  })
})

describe('another’s page can neither size our frame nor write the address', () => {
  const liar = () =>
    site.hosts.add(`<!doctype html><title>x</title><script>
function lie() {
  for (const lie of [null, 7, 'x', [], { type: 'step', source: '${CHILD.namespace}', step: '${third}' },
    { sentinel: 'amp', type: 'embed-size', height: 9999 }]) parent.postMessage(lie, '*')
  parent.postMessage('lied', '*')
}
addEventListener('message', lie)
lie()
</script>`)

  async function expectNothingOfIt(page: Page, faults: string[]) {
    await expect.poll(() => page.evaluate('heard.includes("lied")')).toBe(true)
    await drawn(page, 10)
    expect(await heightIn(page)).toBeLessThan(2000)
    expect(addressOf(page)).toBe('')
    expect(faults).toEqual([])
    await page.close()
  }

  test('from a frame of its own', async () => {
    const { page, faults } = await site.open(
      `${frame()}${script()}<iframe title="Another" src="${liar()}" height="50"${SANDBOX}></iframe>`,
    )
    await showSteps(page, [first])
    await page.evaluate(() => {
      Object.assign(window, { heard: [] })
      window.frames[1]?.postMessage('lie', '*')
    })
    await expectNothingOfIt(page, faults)
  })

  test('from ours, if that was led away', async () => {
    const { page, faults } = await site.open(frame() + script())
    await showSteps(page, [first])
    await page.evaluate((liar) => {
      const ours = window.frames[0]
      if (ours) ours.location.href = liar
    }, liar())
    await expectNothingOfIt(page, faults)
  })
})
