import { eventsAt, eventsOf, type MarkedEvent } from './events'
import { goTo } from './followAddress'
import { markEvents } from './pairing'
import type { Places } from './parseAddress'
import { positionNow } from './position'
import type { PlatePin } from './readPlate'

/** Events that rest on other reports alone are hidden with the context; a frame may hide its whole timeline. */
function isShown({ id }: MarkedEvent): boolean {
  const mark = document.querySelector(`a[data-event="${id}"]`)
  const { showContext } = document.documentElement.dataset
  return !(showContext === 'off' && mark?.closest('[data-context]'))
}

/**
 * Chooses a place or words of the map: marks its events on the timeline and
 * goes to the step of one of them; to the next of them each time it is chosen.
 */
export function choosePin(pin: PlatePin, places: Places) {
  const events = eventsAt(eventsOf(document), pin).filter(isShown)
  const { step, event: last } = positionNow()
  const at = events.findIndex(({ id }) => id === last)
  const next =
    at < 0
      ? (events.find((event) => event.step === step) ?? events[0])
      : events[(at + 1) % events.length]
  if (!next) return
  goTo(next.step, places, next.id)
  markEvents(document, events)
}
