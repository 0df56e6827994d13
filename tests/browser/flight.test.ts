import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  atRest,
  cameraOf,
  liveMap,
  MOVING,
  openSite,
  type Site,
  stepNow,
} from './support'

// How the camera gets there. These are timed: nothing else may run beside them.

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('with reduced motion the camera jumps: two frames after a choice it has arrived', async () => {
  const { page } = await site.open('')
  await liveMap(page)
  await page.locator('[data-event="strikes"]').click()
  await expect.poll(() => stepNow(page)).toBe('airstrikes')
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(done)),
      ),
  )
  const there = await cameraOf(page)
  await atRest(page)
  expect(await cameraOf(page)).toEqual(there)
  await page.context().close()
})

test('without, it flies, and is there within 700 ms', async () => {
  const { page } = await site.open('', MOVING)
  await liveMap(page)
  // A machine that serves others may hold up a flight, never shorten it: the quickest of three is ours.
  const took: number[] = []
  let frames = 0
  for (const id of ['airstrikes', 'where', 'airstrikes']) {
    const before = await cameraOf(page)
    const flight = await page.evaluate(fly, id)
    expect(await cameraOf(page)).not.toEqual(before)
    took.push(flight.ms)
    frames = Math.max(frames, flight.frames)
    if (flight.ms < 750 && flight.frames > 3) break
  }
  expect(Math.min(...took)).toBeLessThan(750)
  expect(frames).toBeGreaterThan(3)
  await page.context().close()
})

/** Runs in the page: goes to a step; how long the map moved, ms, and in how many frames. */
async function fly(id: string) {
  const frame = () => new Promise(requestAnimationFrame)
  const width = () =>
    document.querySelector('.live .ground')?.getBoundingClientRect().width
  location.hash = id
  await frame()
  const start = performance.now()
  let last = width()
  let lastMoved = start
  let frames = 0
  while (performance.now() - start < 1500) {
    await frame()
    if (width() === last) continue
    last = width()
    lastMoved = performance.now()
    frames++
  }
  return { ms: lastMoved - start, frames }
}

test('with reduced motion a step aside is a jump as well', async () => {
  const { page } = await site.open('#escapes')
  await liveMap(page)
  await page.getByRole('button', { name: 'Move west' }).click()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  const there = await cameraOf(page)
  await atRest(page)
  expect(await cameraOf(page)).toEqual(there)
  await page.context().close()
})
