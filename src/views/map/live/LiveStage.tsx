import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useMemo, useState } from 'react'
import { eventsOf } from '../../../browser/events'
import { gazetteerOf } from '../../../browser/gazetteer'
import type { Places } from '../../../browser/parseAddress'
import { readPlate } from '../../../browser/readPlate'
import { type Stage, stillAt } from '../../../browser/stage'
import { useNextTask } from '../../../browser/useNextTask'
import { usePosition } from '../../../browser/usePosition'
import { useShape } from '../../../browser/useShape'
import { Camera } from './Camera'
import { FreeRuler } from './FreeRuler'
import { Gestures } from './Gestures'
import { Ground } from './Ground'
import { LiveLocator } from './LiveLocator'
import { LiveMap } from './LiveMap'
import { MapMargin } from './MapMargin'
import { Pins } from './Pins'
import { worldOf } from './world'

/** Its ground alone is not the map yet. */
const nothing = () => {}

/**
 * The map that a reader can move, over the still one and in its place. It
 * follows the story until the reader goes exploring, and again from the next
 * step on. `onDrawn` is called once it shows what the still shows.
 */
export function LiveStage({
  stage,
  places,
  bbox,
  onDrawn,
}: {
  stage: Stage
  places: Places
  /** West, south, east, north of the basemap, degrees. */
  bbox: string
  onDrawn: () => void
}) {
  const position = usePosition()
  const shape = useShape(stage)
  const [map, setMap] = useState<LeafletMap | null>(null)
  // What it is drawn on, what it shows, what stands on it: a task each.
  const hasGround = useNextTask(map !== null)
  const hasPins = useNextTask(hasGround)
  const [exploredAt, setExploredAt] = useState<object | null>(null)
  const exploring = exploredAt === position
  const explore = useCallback(() => setExploredAt(position), [position])
  const { step, opening } = position
  const world = useMemo(() => worldOf(bbox), [bbox])
  // A plate keeps its identity, or the camera would start anew with each render.
  const plate = useMemo(() => {
    const still = stillAt(document, { step, opening })
    return readPlate(still ?? stage.map, shape)
  }, [stage, step, opening, shape])
  const others = useMemo(
    () => (exploring ? gazetteerOf(document, shape) : []),
    [exploring, shape],
  )
  const [events] = useState(() => eventsOf(document))
  return (
    <>
      <LiveMap world={world} plate={plate} exploring={exploring} onMap={setMap}>
        {hasGround && <Ground world={world} plate={plate} />}
        {hasPins && (
          <Pins
            world={world}
            pins={plate.pins}
            others={others}
            events={events}
            places={places}
          />
        )}
        {hasGround && (
          <Camera
            world={world}
            view={plate.view}
            exploring={exploring}
            onDrawn={hasPins ? onDrawn : nothing}
          />
        )}
        {hasPins && (
          <>
            <FreeRuler onExplore={explore} />
            <Gestures onExplore={explore} />
            {plate.locator && (
              <LiveLocator
                world={world}
                view={plate.view}
                locator={plate.locator}
              />
            )}
          </>
        )}
      </LiveMap>
      {map && hasPins && (
        <MapMargin
          map={map}
          world={world}
          exploring={exploring}
          onExplore={explore}
          onReturn={() => setExploredAt(null)}
        />
      )}
    </>
  )
}
