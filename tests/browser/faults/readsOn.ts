import type { Page } from 'playwright-core'
import { mapFaults } from '../mapFaults'

/** Which page is looked at; the offline file's is the reading page. */
export type Kind = 'read' | 'frame' | 'deck'

/** Two steps that neither begin nor end the story, each with a map of its own. */
const STEPS = ['escapes', 'withdrawal']
const PATIENCE_MS = 8000

/**
 * Every sentence of the story that somebody says, with its status, as the page
 * has it: nothing that goes wrong may change a word of it.
 */
export function sentencesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main section[id] [data-claim]')]
      .filter((claim) => !claim.closest('noscript, .map, .timeline'))
      .map(
        ({ dataset, textContent }) =>
          `${dataset.claim} ${dataset.status} ${textContent?.replaceAll(/\s+/g, ' ')}`,
      ),
  )
}

/** What of a step a reader lacks; null if it has its words and one map of its own. */
function lackAt({ id, kind }: { id: string; kind: Kind }): string | null {
  const isShown = (e: Element | null | undefined) =>
    Boolean(e?.checkVisibility({ visibilityProperty: true }))
  const section = document.getElementById(id)
  const title = section?.querySelector('h2')?.textContent ?? ''
  const words = section?.querySelector<HTMLElement>(
    kind === 'deck' ? 'h2' : '.telling',
  )
  if (!isShown(words) || (words?.innerText.length ?? 0) < 5) return 'no words'
  const maps = [...document.querySelectorAll('.map')].filter(isShown)
  const own = maps.filter(
    (map) => map.getAttribute('aria-label') === `Map: ${title}`,
  )
  if (own.length !== 1) return `${own.length} maps that are its own`
  const [map] = own
  const drawn = [...(map?.querySelectorAll('svg') ?? [])].filter(isShown)
  const named = [...(map?.querySelectorAll('.label') ?? [])].filter(isShown)
  if (!drawn.length || !named.length) return 'a map with nothing on it'
  // With one map for all steps, the page says which step it shows.
  const { js } = document.documentElement.dataset
  const now = document.querySelector('main')?.getAttribute('data-step')
  return js !== undefined && now !== id ? `the page at ${now}` : null
}

/** Goes to some steps by their addresses: what a reader lacks there, of words and map. */
export async function readsOn(
  page: Page,
  kind: Kind,
  steps = STEPS,
): Promise<string[]> {
  const found: string[] = []
  for (const id of steps) {
    await page.evaluate((id) => {
      location.hash = id
    }, id)
    const lack = await settled(() => page.evaluate(lackAt, { id, kind }))
    if (lack) {
      found.push(`${id}: ${lack}`)
      continue
    }
    const faults = await settled(async () => {
      // The live map may take over at any moment.
      const map = page.locator('.map:visible').first()
      const painter = await map.getAttribute('data-painter')
      const now = await mapFaults(page, painter === 'live' ? 'live' : 'still')
      return now.length ? now : null
    })
    found.push(...(faults ?? []))
  }
  return found
}

/** What is still found once the page has had its time; null if by then nothing is. */
async function settled<Found>(look: () => Promise<Found | null>) {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await look()
    if (found === null || Date.now() > end) return found
    await new Promise((done) => setTimeout(done, 50))
  }
}
