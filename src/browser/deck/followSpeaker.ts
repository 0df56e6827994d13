import { deckNow, goToSpot, onDeck, setDeck, spotNow } from './deck'
import { followPeer } from './peer'
import type { Shared } from './sharedIn'
import { showSpeaker, showTime } from './showSpeaker'

/** The notes' two places: below the screen, or in a window of their own. */
export interface SpeakerView {
  /** First the panel; again, the second window; again, neither. */
  turn: () => void
  openWindow: () => void
}

/**
 * Keeps the speaker's side: notes, time, and the second window that follows
 * this one and is followed by it.
 * @param isWindow whether this is the window with the notes.
 */
export function followSpeaker(
  root: Document,
  namespace: string,
  isWindow: boolean,
): SpeakerView {
  const { dataset } = root.documentElement
  const panel = root.querySelector<HTMLElement>('.speaker')
  const blocked = root.querySelector<HTMLElement>('.blocked')
  let isHeard = false
  const shared = (): Shared => ({ ...spotNow(), ...deckNow() })
  const peer = followPeer(
    namespace,
    shared,
    function follow(heard) {
      // The answer to each question of the other window: mostly nothing new.
      if (isSame(heard, shared())) return
      const { screen, beat, blank, timer } = heard
      isHeard = true
      goToSpot({ screen, beat })
      setDeck({ beat: deckNow().beat, blank, timer })
      isHeard = false
    },
    showLink,
  )
  function showLink() {
    dataset.linked = String(peer.isLinked())
  }
  function showPanel(isShown: boolean) {
    if (panel) panel.hidden = !isShown
    dataset.notes = isShown ? 'panel' : 'none'
  }
  function openWindow() {
    const address = new URL(location.href)
    if (isWindow) address.searchParams.delete('view')
    else address.searchParams.set('view', 'speaker')
    const isOpen = peer.open(address.href)
    if (blocked) blocked.hidden = isOpen
    if (!isWindow) showPanel(!isOpen)
  }
  if (isWindow) {
    showPanel(true)
    dataset.notes = 'window'
  }
  onDeck(function tellOther() {
    if (!isHeard) peer.tell(shared())
    showSpeaker(root)
    showTime(root)
  })
  setInterval(function tick() {
    showTime(root)
    showLink()
  }, 1000)
  showLink()
  return {
    openWindow,
    turn() {
      if (isWindow) return
      if (panel?.hidden === false) {
        if (blocked?.hidden === false) showPanel(false)
        else openWindow()
      } else if (peer.isLinked()) openWindow()
      else showPanel(true)
      if (panel?.hidden && blocked) blocked.hidden = true
    },
  }
}

const isSame = (a: Shared, b: Shared) =>
  a.screen === b.screen &&
  a.beat === b.beat &&
  a.blank === b.blank &&
  a.timer.since === b.timer.since &&
  a.timer.before === b.timer.before
