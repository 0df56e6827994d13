import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStory } from '../../scripts/loadStory'
import { stepOfClaim } from '../../src/model/claims'
import { openSite, type Site } from './support'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('every claim has an address that opens its step with the claim marked and in view', async () => {
  const story = await loadStory()
  const { page, faults } = await site.open('', { width: 390, height: 844 })
  for (const { id } of story.claims) {
    await page.goto(`${site.address}#claim-${id}`)
    await expect
      .poll(() => page.locator('main').getAttribute('data-step'), {
        message: id,
      })
      .toBe(stepOfClaim(story, id))
    const target = page.locator(`#claim-${id}`)
    expect(await target.count(), id).toBe(1)
    const { top, mark } = await target.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      mark: getComputedStyle(element).textDecorationLine,
    }))
    expect(top, id).toBeGreaterThan(-60)
    expect(top, id).toBeLessThan(844)
    expect(mark, `${id} is not marked`).toContain('underline')
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('the sentence of every article claim that a reader sees names its speaker', async () => {
  const story = await loadStory()
  const { page } = await site.open('', { javaScriptEnabled: false })
  for (const claim of story.claims.filter((c) => !c.context)) {
    const sentences = page.locator(
      `section[data-step] span.claim[data-claim="${claim.id}"]`,
    )
    const speaker = story.speakers.find((s) => s.id === claim.speaker)
    const names = [speaker?.name ?? '', ...(speaker?.short ?? [])]
    const said = await sentences.allInnerTexts()
    expect(said.length, claim.id).toBeGreaterThan(0)
    for (const sentence of said) {
      expect(
        names.some((name) => name && sentence.includes(name)),
        `${claim.id}: ${sentence}`,
      ).toBe(true)
    }
  }
  await page.context().close()
})
