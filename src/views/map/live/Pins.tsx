import { choosePin } from '../../../browser/choosePin'
import { eventsAt, type MarkedEvent } from '../../../browser/events'
import type { Places } from '../../../browser/parseAddress'
import type { PlatePin } from '../../../browser/readPlate'
import { PinMarker } from './PinMarker'
import { useRoomForWords } from './useRoomForWords'
import type { World } from './world'

/**
 * Dots, rings and words at their places. `others` are names that the step does
 * not need, shown where there is room.
 */
export function Pins({
  world,
  pins,
  others,
  events,
  places,
}: {
  world: World
  pins: readonly PlatePin[]
  others: readonly PlatePin[]
  events: readonly MarkedEvent[]
  places: Places
}) {
  const own = new Set(pins.map((pin) => pin.id))
  const all = [...pins, ...others.filter((pin) => !own.has(pin.id))]
  useRoomForWords(others.length > 0)
  return all.map((pin, i) => (
    <PinMarker
      key={pin.id}
      world={world}
      pin={pin}
      order={i}
      onChoose={
        pin.hasWords && eventsAt(events, pin).length > 0
          ? () => choosePin(pin, places)
          : undefined
      }
    />
  ))
}
