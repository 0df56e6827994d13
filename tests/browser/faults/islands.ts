/** A part of a page that runs by itself, and the one thing it asks the page for that nothing else does. */
export interface Island {
  name: string
  /** A selector, or the id of an element that it adds to the page; asking for it can be made to throw. */
  asks: string
  /** What the reader has without it; everything else, unless said. */
  gets?: string
}

/** The reading page's, each with a proof of life in `islandsAlive`. */
export const READING_ISLANDS: Island[] = [
  { name: 'filter', asks: '[data-ledger]' },
  { name: 'options', asks: '[data-option]' },
  { name: 'theme', asks: 'input[name="theme"]' },
  { name: 'citations', asks: '#citation' },
  { name: 'taking', asks: '#step-link' },
  { name: 'terms', asks: 'term-box' },
  { name: 'ruler', asks: '.ruler-figure' },
  { name: 'fold', asks: '.fold' },
  { name: 'announce', asks: 'main > [role="status"]' },
  { name: 'layout', asks: '.laid-later' },
  { name: 'maps for paper', asks: 'section[data-step] .map' },
  { name: 'copy for later', asks: 'link[rel="manifest"]' },
  {
    name: 'live map',
    asks: '.live',
    gets: 'everything, the map as a still one',
  },
]

export const FRAME_ISLANDS: Island[] = [
  { name: 'terms', asks: 'term-box' },
  { name: 'announce', asks: 'main > [role="status"]' },
  { name: 'address', asks: '.address' },
  {
    name: 'live map',
    asks: '.live',
    gets: 'everything, the map as a still one',
  },
]

export const DECK_ISLANDS: Island[] = [
  { name: 'options', asks: '[data-option]' },
  { name: 'terms in notes', asks: 'term-box' },
  { name: 'announce', asks: 'main > [role="status"]' },
  { name: 'hide later', asks: '#hide-later' },
  { name: 'notes window', asks: '.blocked' },
  { name: 'copy for later', asks: 'link[rel="manifest"]' },
  {
    name: 'live map',
    asks: '.live',
    gets: 'everything, the map as a still one',
  },
]

/** Runs in the page before anything else: whoever asks for one of these gets an exception, and it is noted. */
export function spoil(asked: string[]) {
  const spoilt = new Set<string>()
  Object.assign(window, { spoilt })
  function refuse(asks: string): never {
    spoilt.add(asks)
    throw new Error('spoilt')
  }
  for (const { prototype } of [Document, DocumentFragment, Element]) {
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const own = prototype[name] as (this: unknown, s: string) => never
      Object.assign(prototype, {
        [name](this: unknown, selector: string) {
          if (asked.includes(selector)) refuse(selector)
          return own.call(this, selector)
        },
      })
    }
  }
  const { append } = Element.prototype
  Element.prototype.append = function spoiltAppend(...nodes) {
    for (const node of nodes) {
      if (node instanceof Element && asked.includes(node.id)) refuse(node.id)
    }
    return append.apply(this, nodes)
  }
}

/**
 * Runs in the page: does what a reader would do with each part of the reading
 * page that is named, and returns the names of those that did not answer.
 */
export async function islandsAlive(names: string[]): Promise<string[]> {
  const root = document.documentElement
  // Not by selectors: asking for one of them may have been spoilt.
  const first = (name: string, within: Element = root) =>
    within.getElementsByClassName(name)[0] as HTMLElement | undefined
  const byAttribute = (tag: string, name: string, value?: string) =>
    [...document.getElementsByTagName(tag)].find((e) =>
      value === undefined
        ? e.hasAttribute(name)
        : e.getAttribute(name) === value,
    ) as HTMLElement | undefined
  async function until(holds: () => unknown): Promise<boolean> {
    for (const end = performance.now() + 4000; performance.now() < end; ) {
      if (holds()) return true
      await new Promise((done) => setTimeout(done, 20))
    }
    return false
  }
  const isShown = (e: Element | undefined) =>
    Boolean(e && !(e as HTMLElement).hidden && e.getClientRects().length)
  const proofs: Record<string, () => boolean | Promise<boolean>> = {
    async filter() {
      const ledger = first('ledger') as HTMLDetailsElement | undefined
      if (ledger) ledger.open = true
      const asked = () => first('filters')?.getElementsByTagName('select')[0]
      await until(asked)
      const select = asked()
      if (!select) return false
      select.selectedIndex = 1
      select.dispatchEvent(new Event('change', { bubbles: true }))
      const says = await until(() => isShown(first('filter-line')))
      select.selectedIndex = 0
      select.dispatchEvent(new Event('change', { bubbles: true }))
      return says && (await until(() => !isShown(first('filter-line'))))
    },
    async options() {
      const choose = (option: string) =>
        byAttribute('a', 'data-option', option)?.click()
      choose('context=off')
      const isOff = root.dataset.showContext === 'off'
      choose('context=on')
      return isOff
    },
    async theme() {
      const [, , dark] = document.getElementsByName('theme')
      dark?.click()
      return root.dataset.theme === 'dark'
    },
    async citations() {
      first('cite')?.click()
      return until(() => first('citation'))
    },
    async taking() {
      byAttribute('button', 'data-takes', 'copy')?.click()
      const line = first('take')
      const field = () => line?.getElementsByTagName('input')[0]
      const said = () => line?.lastElementChild?.textContent
      return until(() => field() || said())
    },
    async terms() {
      location.hash = 'escapes'
      await until(() => [...root.getElementsByClassName('term')].some(isShown))
      const word = [...root.getElementsByClassName('term')].find(isShown)
      const over = { bubbles: true, pointerType: 'mouse' }
      word?.dispatchEvent(new PointerEvent('pointerover', over))
      return until(() =>
        isShown(document.getElementById('term-box') ?? undefined),
      )
    },
    async ruler() {
      byAttribute('button', 'data-ruler-to')?.click()
      return until(() =>
        /\d/.test(document.getElementsByTagName('output')[0]?.value ?? ''),
      )
    },
    async fold() {
      first('fold')?.click()
      const isFolded = root.dataset.folded !== undefined
      first('fold')?.click()
      return isFolded && root.dataset.folded === undefined
    },
    async announce() {
      location.hash = 'escapes'
      const said = () =>
        [...(document.getElementsByTagName('main')[0]?.children ?? [])].find(
          (e) => e.getAttribute('role') === 'status',
        )?.textContent
      const title = document.getElementById('escapes-title')?.textContent
      return until(() => title && said()?.includes(title))
    },
    layout: () => until(() => !first('laid-later')),
    'live map': () =>
      until(
        () =>
          first('map', first('stage'))?.getAttribute('data-painter') === 'live',
      ),
  }
  const dead: string[] = []
  for (const name of names) {
    const proof = proofs[name]
    if (proof && !(await proof())) dead.push(name)
  }
  return dead
}
