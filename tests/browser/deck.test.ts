import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PUBLISHED_STEPS } from '../support/publishedSteps'
import { axeFaults, contrastFaults } from './axe'
import { giveLesson, seen } from './lesson'
import {
  liveInFrame,
  type OpenOptions,
  openSite,
  type Site,
  stepNow,
} from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const CALM = { reducedMotion: 'reduce' } as const

const opened: Page[] = []
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close()
})

async function openDeck(where = '', options: OpenOptions = {}) {
  const deck = await site.open(`present.html${where}`, {
    ...CALM,
    ...options,
  })
  opened.push(deck.page)
  await deck.page.locator('html[data-ready]').waitFor()
  return deck
}

const at = (page: Page) => page.locator('main').getAttribute('data-at')
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

describe.each([
  [1920, 1080],
  [390, 844],
])('a lesson at %i x %i', (width, height) => {
  it('shows map, sentence, speaker, question and answer in turn at every step, and cuts nothing off', async () => {
    const { page, faults } = await openDeck('', { width, height })
    await giveLesson(page, PUBLISHED_STEPS)
    expect(faults).toEqual([])
  })
})

it('sets its sentences at 36 px and more in a hall, with map labels of 24 px', async () => {
  const { page } = await openDeck('#airstrikes', { width: 1920, height: 1080 })
  await liveInFrame(page)
  await press(page, 'PageDown')
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))
  expect(await size('.slide[data-now] .says .large')).toBeGreaterThanOrEqual(36)
  // A label keeps its own size, and the map is shown larger.
  const label = await size('.live .label .l-town')
  const scale = await page
    .locator('.stage .map')
    .evaluate((map) => Number.parseFloat(getComputedStyle(map).zoom))
  expect(label * scale).toBeGreaterThanOrEqual(24)
})

describe('whose sentence it is', () => {
  it('is a gap, also on the map and for a listener, until it is asked', async () => {
    const { page } = await openDeck('#airstrikes')
    await liveInFrame(page)
    await press(page, 'PageDown')
    const who = page.locator('#airstrikes .says .who')
    expect(await who.getAttribute('aria-hidden')).toBe('true')
    const told = page.locator('main > [role="status"]')
    await expect.poll(() => told.textContent()).toMatch(/^Turkish airstrikes/)
    expect(await told.textContent()).not.toContain('The Hill')
    expect(await who.evaluate((e) => getComputedStyle(e).color)).toMatch(
      /, 0\)$/,
    )
    const label = page.locator('.live .label[data-claim]').first()
    expect(await label.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Who says this?' }).click()
    expect(await at(page)).toBe('speaker')
    expect(await who.getAttribute('aria-hidden')).toBeNull()
    expect(await label.isVisible()).toBe(true)
    const reveal = page.locator('#airstrikes .reveal')
    expect(await reveal.innerText()).toMatch(/The Hill[\s\S]*reported/)
    expect(await reveal.getAttribute('data-claim')).toBe('airstrikes-nearby')
  })

  it('leaves other reports out with context off, and says that there are some', async () => {
    const { page } = await openDeck('?context=off#where')
    await press(page, 'PageDown', 'PageDown')
    const slide = page.locator('#where')
    expect(await slide.innerText()).toContain('Other reports differ.')
    expect(await slide.locator('.slide-note').isVisible()).toBe(false)
    await press(page, 'End')
    expect(await at(page)).toBe('answer')
  })
})

describe('keys', () => {
  it('go where presenters and clickers mean, and Back in the browser returns', async () => {
    const { page, faults } = await openDeck()
    await press(page, 'Space', 'ArrowRight', 'n')
    expect([await stepNow(page), await at(page)]).toEqual(['where', 'speaker'])
    await press(page, 'PageUp')
    expect(await at(page)).toBe('claim')
    await press(page, 'g')
    await page.getByRole('spinbutton').fill('7')
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await expect.poll(() => stepNow(page)).toBe('how-many')
    await expect.poll(() => new URL(page.url()).hash).toBe('#how-many')
    await page.goBack()
    await expect.poll(() => stepNow(page)).toBe('where')
    await press(page, 'End')
    expect((await seen(page)).step).toBe('what-is-known')
    await press(page, 'Home')
    expect((await seen(page)).step).toBe('opening')
    await press(page, 'Escape')
    const all = page.getByRole('dialog', { name: 'All steps' })
    await all.getByRole('link', { name: /Strikes around the town/ }).click()
    await expect.poll(() => stepNow(page)).toBe('airstrikes')
    expect(await all.isVisible()).toBe(false)
    await press(page, '?')
    await page.getByLabel('Letters and signs work as keys').uncheck()
    await press(page, 'Escape', 'n', 'b')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    expect(await at(page)).toBe('scene')
    await press(page, 'PageDown')
    expect(await at(page)).toBe('claim')
    expect(faults).toEqual([])
  })

  it('blank the screen, and a clicker with one key gets it back without going on', async () => {
    const { page } = await openDeck('#escapes')
    await press(page, '.')
    const blank = page.getByRole('button', { name: 'The screen is blank' })
    expect(await blank.isVisible()).toBe(true)
    await press(page, 'PageDown')
    expect(await blank.isVisible()).toBe(false)
    expect(await at(page)).toBe('scene')
  })

  it('lose none in a row of many, and reach the end', async () => {
    const { page, faults } = await openDeck()
    const beats = await page.evaluate(async () => {
      for (let i = 0; i < 300; i++) {
        const event = new KeyboardEvent('keydown', {
          ...{ key: 'PageDown', bubbles: true, cancelable: true },
        })
        document.body.dispatchEvent(event)
      }
      return document.querySelector('main')?.dataset.step
    })
    expect(beats).toBe('what-is-known')
    expect(faults).toEqual([])
  })
})

it('goes on and back by swipe, and leaves two fingers to the map', async () => {
  const { page } = await openDeck('#where', {
    ...{ width: 390, height: 844, hasTouch: true },
  })
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([from = 0, to = 0]) => {
        const target = document.querySelector('.slide[data-now] h2')
        const touch = (clientX: number) =>
          new Touch({
            identifier: 1,
            target: target as Element,
            clientX,
            clientY: 400,
          })
        const send = (type: string, x: number, isOver: boolean) =>
          target?.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: isOver ? [] : [touch(x)],
              changedTouches: [touch(x)],
            }),
          )
        send('touchstart', from, false)
        send('touchend', to, true)
      },
      [from, to],
    )
  await swipe(300, 100)
  expect(await at(page)).toBe('claim')
  await swipe(100, 300)
  expect(await at(page)).toBe('scene')
  await swipe(300, 290)
  expect(await at(page)).toBe('scene')
})

describe('a reload in the middle of a lesson', () => {
  it('comes back to the same beat, and the time goes on', async () => {
    const { page } = await openDeck('#escapes')
    await press(page, 'PageDown', 'PageDown', 's')
    await page.getByRole('button', { name: 'Start' }).click()
    const time = page.locator('[data-timer]')
    await expect.poll(() => time.textContent()).toBe('0:01')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect([await stepNow(page), await at(page)]).toEqual([
      'escapes',
      'speaker',
    ])
    await press(page, 's')
    await expect.poll(() => time.textContent()).toMatch(/0:0[2-9]/)
  })

  it('opens the step where storage is refused', async () => {
    const { page, faults } = await openDeck('', {
      before: () => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      },
    })
    await press(page, 'PageDown', 'PageDown')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await stepNow(page)).toBe('where')
    expect(faults).toEqual([])
  })
})

describe('the speaker’s side', () => {
  it('stands below the screen first, then in a window that follows and is followed, and finds its deck after a reload of either', async () => {
    const { page, faults } = await openDeck('#airstrikes')
    await press(page, 's')
    const panel = page.getByRole('complementary', { name: 'Speaker view' })
    expect(await panel.innerText()).toMatch(/Look at the edge of the haze/)
    expect(await panel.innerText()).toMatch(/Next:\s+the sentence/)
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      press(page, 's'),
    ])
    await notes.locator('html[data-linked="true"]').waitFor()
    expect(await panel.isVisible()).toBe(false)
    await press(page, 'PageDown')
    await expect.poll(() => at(notes)).toBe('claim')
    await press(notes, 'PageDown', 'PageDown')
    await expect.poll(() => at(page)).toBe('question')
    await press(notes, 'b')
    await expect.poll(() => page.locator('.blank').isVisible()).toBe(true)
    expect(
      await notes.getByText('The screen is blank').first().isVisible(),
    ).toBe(true)
    await press(notes, 'b')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    await press(notes, 'PageDown')
    await expect.poll(() => at(page)).toBe('answer')
    await notes.reload()
    await notes.locator('html[data-linked="true"]').waitFor()
    await expect.poll(() => at(notes)).toBe('answer')
    await press(notes, 'PageDown')
    await expect.poll(() => stepNow(page)).toBe('escapes')
    await press(page, 'Home')
    await expect
      .poll(() => notes.locator('[data-now-title]').textContent())
      .toBe('One Sunday at Ain Issa')
    expect(faults).toEqual([])
  })

  it('counts the time from the first move, also where the notes were opened before it', async () => {
    const { page, faults } = await openDeck()
    await press(page, 's')
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      press(page, 's'),
    ])
    await notes.locator('html[data-linked="true"]').waitFor()
    const time = notes.locator('[data-timer]')
    expect(await time.textContent()).toBe('0:00')
    await press(notes, 'PageDown')
    await expect.poll(() => time.textContent()).not.toBe('0:00')
    expect(faults).toEqual([])
  })

  it('says nothing to a stranger who opened the deck', async () => {
    const { page: stranger, faults } = await site.open('404.html')
    const [page] = await Promise.all([
      stranger.waitForEvent('popup'),
      stranger.evaluate((address) => {
        Object.assign(window, { heard: 0 })
        addEventListener('message', () => {
          ;(window as unknown as { heard: number }).heard++
        })
        window.open(address)
      }, `${site.address}present.html`),
    ])
    await page.locator('html[data-ready]').waitFor()
    await press(page, 'PageDown', 'PageDown')
    expect(
      await stranger.evaluate(
        () => (window as unknown as { heard: number }).heard,
      ),
    ).toBe(0)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await stranger.context().close()
  })

  it('says what to do where windows are blocked, and keeps the notes', async () => {
    const { page, faults } = await openDeck('#where', {
      before: () => {
        window.open = () => null
      },
    })
    await press(page, 's', 's')
    const alert = page.getByRole('alert')
    expect(await alert.innerText()).toContain('allow windows for this page')
    expect(await page.locator('.speaker-notes').isVisible()).toBe(true)
    expect(faults).toEqual([])
  })

  it('listens to nobody but its own two windows', async () => {
    const { page } = await openDeck('#where')
    await page.evaluate(async () => {
      const message = {
        ...{ target: 'ain-issa-explainer', type: 'deck', screen: 5, beat: 0 },
        timer: { since: null, before: 0 },
      }
      const frame = document.createElement('iframe')
      document.body.append(frame)
      window.postMessage(message, '*')
      // As a frame of its own would say it, which is no window that it opened.
      window.dispatchEvent(
        new MessageEvent('message', {
          data: message,
          origin: window.origin,
          source: frame.contentWindow,
        }),
      )
      await new Promise((done) => setTimeout(done))
    })
    expect(await stepNow(page)).toBe('where')
  })
})

it('zooms the map by wheel and keys, and returns to the story', async () => {
  const { page } = await openDeck('#airstrikes')
  await liveInFrame(page)
  const ground = page.locator('.live .ground')
  const width = async () => (await ground.boundingBox())?.width ?? 0
  const before = await width()
  await page.locator('.live-map').hover()
  await page.mouse.wheel(0, -300)
  await expect.poll(width).toBeGreaterThan(before * 1.2)
  await press(page, '0')
  await expect.poll(width).toBeCloseTo(before, 0)
  await press(page, '+')
  await expect.poll(width).toBeGreaterThan(before * 1.5)
  await press(page, 'PageDown')
  expect(await at(page)).toBe('claim')
})

it('turns a spotlight on the map’s strongest point, and off', async () => {
  const { page } = await openDeck('#airstrikes')
  await liveInFrame(page)
  await press(page, 'l')
  const light = page.locator('.spotlight')
  const where = await light.evaluate((e) => [
    Number.parseFloat(e.style.getPropertyValue('--x')),
    Number.parseFloat(e.style.getPropertyValue('--y')),
  ])
  const town = await page.locator('.live .focus-dot').boundingBox()
  expect(where[0]).toBeCloseTo((town?.x ?? 0) + (town?.width ?? 0) / 2, 0)
  expect(where[1]).toBeCloseTo((town?.y ?? 0) + (town?.height ?? 0) / 2, 0)
  await press(page, 'Escape')
  expect(await light.isVisible()).toBe(false)
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
})

it('runs by itself only when asked, and stops at a touch or by the key that starts it', async () => {
  const { page } = await openDeck('#where')
  await page.clock.install()
  await press(page, '?')
  await page.getByLabel('Run by itself').selectOption('20')
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click()
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
  await page.clock.runFor(20_000)
  expect(await at(page)).toBe('claim')
  const runs = page.getByText('Runs by itself. A key')
  expect(await runs.isVisible()).toBe(true)
  await page.locator('#where h2').click()
  await page.clock.runFor(60_000)
  expect(await at(page)).toBe('claim')
  await press(page, 'a')
  expect(await runs.isVisible()).toBe(true)
  await press(page, 'a')
  expect(await runs.isVisible()).toBe(false)
  await page.clock.runFor(60_000)
  expect(await at(page)).toBe('claim')
})

describe('without script', () => {
  it('is a page with every step, its map, its speaker and its question', async () => {
    const { page } = await site.open('present.html', {
      javaScriptEnabled: false,
    })
    for (const id of PUBLISHED_STEPS) {
      const slide = page.locator(`section#${id}`)
      expect(await slide.locator('.reveal').isVisible(), id).toBe(true)
      expect(await slide.locator('.question').isVisible(), id).toBe(true)
      expect(await slide.locator('.still:visible').count(), id).toBe(1)
    }
    expect(await page.locator('.deck-bar').isVisible()).toBe(false)
  })
})

it('is light by itself, dark when asked', async () => {
  const paper = (page: Page) =>
    page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
  const light = await openDeck('', { colorScheme: 'dark' })
  expect(await paper(light.page)).toBe('rgb(251, 250, 247)')
  const dark = await openDeck('?theme=dark')
  expect(await paper(dark.page)).toBe('rgb(20, 22, 26)')
})

it('has no fault that axe finds, and no word under 7:1: first screen, sentence and notes, figure', async () => {
  const { page } = await openDeck('', { bypassCSP: true })
  const look = async () => {
    expect(await contrastFaults(page)).toEqual([])
    expect(await axeFaults(page)).toEqual([])
  }
  await look()
  await press(page, 'PageDown', 'PageDown', 'PageDown', 's')
  await look()
  await page.goto(`${site.address}present.html#how-many`)
  await expect.poll(() => stepNow(page)).toBe('how-many')
  await press(page, 'PageDown', 'PageDown', 'PageDown')
  expect(await at(page)).toBe('figure')
  await look()
})

it('prints one step to a page', async () => {
  const { page } = await openDeck('#escapes')
  await page.emulateMedia({ media: 'print' })
  for (const id of PUBLISHED_STEPS) {
    expect(await page.locator(`#${id} .answer`).isVisible(), id).toBe(true)
    // The maps are put in when the page hears that it will be printed.
    const maps = page.locator(`#${id} .still:visible`)
    await expect.poll(() => maps.count(), { message: id }).toBe(1)
  }
  expect(await page.locator('.deck-bar').isVisible()).toBe(false)
})
