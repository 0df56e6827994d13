import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Places } from '../../../browser/parseAddress'
import type { Stage } from '../../../browser/stage'
import { LiveBoundary } from './LiveBoundary'
import { LiveStage } from './LiveStage'

/**
 * Lays the live map over the stage's still one. Whatever fails in it, now or
 * later, brings the still back, and is no error of the page's.
 * @param script the address of the script this is in: its errors are ours.
 */
export function mountLiveMap(
  stage: Stage,
  places: Places,
  show: (painter: 'still' | 'live') => void,
  script: string,
) {
  const holder = stage.map.querySelector<HTMLElement>('.live')
  if (!holder) return
  const quiet = () => {}
  const root = createRoot(holder, {
    onCaughtError: quiet,
    onUncaughtError: quiet,
  })
  let failed = false
  function fail() {
    failed = true
    window.removeEventListener('error', onError)
    show('still')
    setTimeout(() => root.unmount())
  }
  /** Leaflet answers events outside of React, whose boundary hears nothing of them. */
  function onError(event: ErrorEvent) {
    // Observers of sizes that take another turn are told of here too, as the
    // page's own, though nothing was thrown.
    const isThrown = Boolean(event.error)
    if (!isThrown || !event.filename.includes(new URL(script).pathname)) return
    event.preventDefault()
    fail()
  }
  window.addEventListener('error', onError)
  root.render(
    <StrictMode>
      <LiveBoundary onFail={fail}>
        <LiveStage
          stage={stage}
          places={places}
          bbox={holder.dataset.bbox ?? ''}
          onDrawn={() => {
            if (!failed) show('live')
          }}
        />
      </LiveBoundary>
    </StrictMode>,
  )
}
