// The frame's live map: a classic script, built apart (scripts/bundles/frameScripts.ts).

import { hereIs } from '../browser/embed/liveScript'
import { mountLiveMap } from '../views/map/live/mountLiveMap'

const script = (document.currentScript as HTMLScriptElement | null)?.src ?? ''

hereIs((stage, places, show) => mountLiveMap(stage, places, show, script))
