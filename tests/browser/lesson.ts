import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a class sees at one press of the clicker. */
export interface Seen {
  step: string
  at: string
  /** Whether the map stands there, and its name. */
  map: string | null
  sentence: string
  speaker: string
  question: string
  answer: string
  /** Parts of the screen that hold more than they show. */
  cut: string[]
}

/** Reads the screen as a class does: only what is painted. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main')
    const isShown = (e: Element) =>
      e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const text = (selector: string) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          `.slide[data-now] ${selector}`,
        ),
      ]
        .filter(isShown)
        .map((e) => e.innerText.trim())
        .join(' ')
    const map = document.querySelector('.stage .map')
    const parts = document.querySelectorAll<HTMLElement>(
      '.slide[data-now] :is(.slide-words, .slide-figures)',
    )
    return {
      step: main?.hasAttribute('data-opening')
        ? 'opening'
        : (main?.dataset.step ?? ''),
      at: main?.dataset.at ?? '',
      map: map && isShown(map) ? map.getAttribute('aria-label') : null,
      sentence: text('.says .large'),
      speaker: text('.by .reveal'),
      question: text('.question .large'),
      answer: text('.answer'),
      cut: [...parts]
        .filter(isShown)
        .filter(
          (e) =>
            e.scrollHeight > e.clientHeight + 1 ||
            e.scrollWidth > e.clientWidth + 1,
        )
        .map((e) => `${e.className} ${e.scrollHeight} > ${e.clientHeight}`),
    }
  })
}

/**
 * Gives the whole lesson with a clicker that has one key, and checks what the
 * class sees in turn: the map, the sentence without its speaker, the speaker,
 * the question, the answer.
 * @param look called at each of them.
 */
export async function giveLesson(
  page: Page,
  steps: readonly string[],
  look = async () => {},
) {
  const screens = [await seen(page)]
  await look()
  for (let i = 0; i < 12 * steps.length; i++) {
    await page.keyboard.press('PageDown')
    const now = await seen(page)
    const last = screens.at(-1)
    if (now.step === last?.step && now.at === last.at) break
    screens.push(now)
    await look()
  }
  expect(screens[0]?.step).toBe('opening')
  expect([...new Set(screens.map(({ step }) => step))]).toEqual([
    'opening',
    ...steps,
  ])
  expect(
    screens.flatMap(({ step, at, cut }) => cut.map((c) => [step, at, c])),
  ).toEqual([])
  for (const step of steps) {
    const turn = screens.filter((screen) => screen.step === step)
    const at = (beat: string) => turn.find((screen) => screen.at === beat)
    const order = turn.map((screen) => screen.at)
    expect(
      order.filter((beat) => !['figure', 'closing'].includes(beat)),
      step,
    ).toEqual(['scene', 'claim', 'speaker', 'question', 'answer'])
    expect(at('scene'), step).toMatchObject({
      map: expect.stringMatching(/^Map: ./),
      sentence: '',
      question: '',
    })
    expect(at('claim'), step).toMatchObject({
      sentence: expect.stringMatching(/\w{3}/),
      speaker: '',
    })
    expect(at('speaker')?.speaker, step).toMatch(
      /(on record|reported|claimed|measured)/,
    )
    expect(at('question'), step).toMatchObject({
      question: expect.stringMatching(/\?/),
      answer: '',
      sentence: '',
    })
    expect(at('answer')?.answer, step).toMatch(
      /(on record|reported|claimed|measured)/,
    )
  }
  return screens
}
