import type { Screen } from './walk'

/** What every screen begins with: its map and its title. */
const SCENE = 'scene'
/** What comes after what, wherever it stands in the markup. */
const ORDER = ['claim', 'speaker', 'figure', 'question', 'answer', 'closing']

/**
 * The deck as its markup has it: the opening, then every step, each with its
 * beats. What other reports add is no beat while they are hidden.
 */
export function screensOf(root: Document): Screen[] {
  return slidesOf(root).map((section) => ({
    id: section.id,
    beats: [
      SCENE,
      ...beatsIn(section)
        .flatMap((part) => part.dataset.beat ?? [])
        .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    ],
  }))
}

/** The sections of the deck, in order. */
export const slidesOf = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLElement>('section.slide'),
]

function beatsIn(section: HTMLElement): HTMLElement[] {
  const { showContext } = document.documentElement.dataset
  const parts = [...section.querySelectorAll<HTMLElement>('[data-beat]')]
  return showContext === 'off'
    ? parts.filter((part) => part.dataset.context === undefined)
    : parts
}
