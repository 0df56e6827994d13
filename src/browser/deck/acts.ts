// What each key and button of the deck does.

import { deckNow, goToSpot, setDeck, spotNow } from './deck'
import type { Act } from './keys'
import { screensOf } from './screens'
import { AT_REST, startOrPause } from './timer'
import { spotAfter, spotBefore } from './walk'

/** What only the page itself can do. */
export interface Tools {
  /** Notes in the panel, then in a window of their own, then gone. */
  notes: () => void
  apart: () => void
  spotlight: () => void
  kiosk: () => void
}

/** Does what a key or a button says. What nobody knows does nothing. */
export function actOn(root: Document, tools: Tools) {
  const screens = () => screensOf(root)
  const dialog = (id: string) => root.querySelector<HTMLDialogElement>(`#${id}`)
  function open(id: string) {
    const wasOpen = dialog(id)?.open
    for (const other of root.querySelectorAll('dialog')) other.close()
    if (!wasOpen) dialog(id)?.showModal()
  }
  const press = (selector: string) =>
    root.querySelector<HTMLElement>(selector)?.click()
  const acts: Record<Act, () => void> = {
    next() {
      // What was made blank by chance comes back by the only key a clicker has.
      if (deckNow().blank) setDeck({ ...deckNow(), blank: false })
      else goToSpot(spotAfter(screens(), spotNow()))
    },
    back: () => goToSpot(spotBefore(screens(), spotNow())),
    first: () => goToSpot({ screen: 0, beat: 0 }),
    last() {
      const all = screens()
      const beat = (all.at(-1)?.beats.length ?? 1) - 1
      goToSpot({ screen: all.length - 1, beat })
    },
    blank: () => setDeck({ ...deckNow(), blank: !deckNow().blank }),
    overview: () => open('overview'),
    help: () => open('help'),
    close: () => root.querySelector<HTMLDialogElement>('dialog[open]')?.close(),
    goto() {
      open('overview')
      dialog('overview')?.querySelector('input')?.focus()
    },
    go() {
      const field = dialog('overview')?.querySelector('input')
      const screen = Number(field?.value)
      if (!Number.isInteger(screen) || screen < 1) return field?.focus()
      dialog('overview')?.close()
      goToSpot({ screen, beat: 0 })
    },
    fullscreen() {
      const isFull = root.fullscreenElement !== null
      const change = isFull
        ? root.exitFullscreen()
        : root.documentElement.requestFullscreen?.()
      change?.catch(() => {})
    },
    timer: () =>
      setDeck({
        ...deckNow(),
        timer: startOrPause(deckNow().timer, Date.now()),
      }),
    reset: () => setDeck({ ...deckNow(), timer: AT_REST }),
    'zoom-in': () => press('[data-zooms="in"]'),
    'zoom-out': () => press('[data-zooms="out"]'),
    'zoom-back': () => press('.exploring .button'),
    ...tools,
  }
  const fromDialog = ['notes', 'spotlight', 'blank', 'fullscreen', 'kiosk']
  return function act(name: Act) {
    if (fromDialog.includes(name)) acts.close?.()
    if (Object.hasOwn(acts, name)) acts[name]?.()
  }
}
