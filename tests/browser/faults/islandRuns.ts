import type { Page } from 'playwright-core'
import {
  type FaultRun,
  KINDS,
  type Look,
  NAME,
  THROWN,
  tryPage,
} from './faultRun'
import {
  DECK_ISLANDS,
  FRAME_ISLANDS,
  type Island,
  islandsAlive,
  READING_ISLANDS,
  spoil,
} from './islands'
import type { Kind } from './readsOn'

const ISLANDS: Record<Kind, Island[]> = {
  read: READING_ISLANDS,
  frame: FRAME_ISLANDS,
  deck: DECK_ISLANDS,
}
const BEATS = ['scene', 'claim', 'speaker']

const spoilt = (page: Page) =>
  page.evaluate(() => [
    ...(window as unknown as { spoilt: Set<string> }).spoilt,
  ])
const callOf = (asked: string[]) => `(${spoil})(${JSON.stringify(asked)})`

/** These parts of a page fail as they start; all others answer. */
function tryWithout(look: Look, kind: Kind, lost: Island[]) {
  return tryPage(look, kind, {
    before: callOf(lost.map(({ asks }) => asks)),
    async act({ page }) {
      const others = ISLANDS[kind].filter((island) => !lost.includes(island))
      const found = await answers(page, kind, others)
      const done = await spoilt(page)
      const whole = lost.filter(({ asks }) => !done.includes(asks))
      return [...found, ...whole.map(({ name }) => `${name} was not spoilt`)]
    },
  })
}

const islandRuns = KINDS.flatMap((kind) =>
  ISLANDS[kind].map(
    (island): FaultRun => ({
      fault: `an exception in: ${island.name}`,
      page: NAME[kind],
      gets: island.gets ?? 'everything but that part',
      run: (look) => tryWithout(look, kind, [island]),
    }),
  ),
)

/** Half of the parts at once, then the other half: each is lost once, and each has to answer once. */
const halfRuns = KINDS.flatMap((kind) =>
  [0, 1].map((half): FaultRun => {
    const lost = ISLANDS[kind].filter((_, i) => i % 2 === half)
    return {
      fault: `exceptions in: ${lost.map(({ name }) => name).join(', ')}`,
      page: NAME[kind],
      gets: 'everything but these parts',
      inTest: true,
      run: (look) => tryWithout(look, kind, lost),
    }
  }),
)

/** Which parts of a page do not answer to what a reader does. */
export async function answers(
  page: Page,
  kind: Kind,
  islands: Island[],
): Promise<string[]> {
  const names = islands.map(({ name }) => name)
  const dead = await page.evaluate(islandsAlive, names)
  const found = dead.map((name) => `${name} is dead`)
  if (kind !== 'deck') return found
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  for (const beat of BEATS) {
    try {
      await page.locator(`main[data-at="${beat}"]`).waitFor({ timeout: 4000 })
    } catch {
      found.push(`the deck does not come to its ${beat}`)
    }
    await page.keyboard.press('ArrowRight')
  }
  return found
}

/** What the page cannot do without: it is then as it is without script. */
const positionRuns = KINDS.map(
  (kind): FaultRun => ({
    fault: 'an exception in what shows the step',
    page: NAME[kind],
    gets: 'the page as it is without script: each step with its own map',
    logs: THROWN,
    inTest: kind === 'read',
    run: (look) =>
      tryPage(look, kind, {
        logs: THROWN,
        before: callOf(['main[data-step]']),
        act: async ({ page }) =>
          (await spoilt(page)).length ? [] : ['nothing was spoilt'],
      }),
  }),
)

const laterRun: FaultRun = {
  fault: 'an exception in what shows the step, later on',
  page: NAME.read,
  gets: 'each step’s own map again; none stays behind the words',
  logs: THROWN,
  inTest: true,
  run: (look) =>
    tryPage(look, 'read', {
      logs: THROWN,
      async act({ page }) {
        await page.evaluate(spoil, ['.sheet.now'])
        await page.evaluate(() => {
          location.hash = 'how-many'
        })
        const own = page.locator('#how-many .map:visible')
        try {
          await own.waitFor({ timeout: 5000 })
        } catch {
          return ['the step has no map of its own']
        }
        const [first] = await page
          .locator('.stage .map')
          .evaluateAll((maps) => maps.map((map) => map.ariaLabel))
        return first?.includes('Hundreds') ? ['the stage has an old name'] : []
      },
    }),
}

export const ISLAND_RUNS = [
  ...islandRuns,
  ...halfRuns,
  ...positionRuns,
  laterRun,
]
