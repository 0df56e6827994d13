import type { Places } from '../browser/parseAddress'
import type { Stage } from '../browser/stage'
import { mountLiveMap as mount } from '../views/map/live/mountLiveMap'

/** The reading page's live map, a module that comes late. */
export function mountLiveMap(
  stage: Stage,
  places: Places,
  show: (painter: 'still' | 'live') => void,
) {
  mount(stage, places, show, import.meta.url)
}
