// How the two scripts of a frame find each other, as neither may be a module.

import type { Places } from '../parseAddress'
import type { Stage } from '../stage'

type MountLiveMap = (
  stage: Stage,
  places: Places,
  show: (painter: 'still' | 'live') => void,
) => void

let arrived: (mount: MountLiveMap) => void = () => {}

/** The live map's script calls this, once it runs: a script that is no module exports nothing. */
export function hereIs(mount: MountLiveMap) {
  arrived(mount)
}

/**
 * Fetches the live map's script as pages did before modules: a frame in a
 * sandbox may load no module from a host that does not allow it.
 * @param address relative to the page.
 * @throws if it does not come, or not whole.
 */
export function fetchLiveMap(address: string): Promise<MountLiveMap> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    // What is cut or no script at all fails here as well; nobody need read of it.
    function keepQuiet(event: ErrorEvent) {
      // In a sandbox it says nothing of where it is from.
      if (event.filename === script.src || !event.filename) {
        event.preventDefault()
      }
    }
    function fail() {
      window.removeEventListener('error', keepQuiet)
      reject(new Error('The live map’s script did not come.'))
    }
    window.addEventListener('error', keepQuiet)
    arrived = resolve
    script.addEventListener('error', fail)
    // It has run by now; resolved already, this says nothing more.
    script.addEventListener('load', fail)
    script.src = address
    document.head.append(script)
  })
}
