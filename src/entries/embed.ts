// The frame's script.

import { announce } from '../browser/announce'
import { followHeight } from '../browser/embed/followHeight'
import { followHost } from '../browser/embed/followHost'
import { followPane } from '../browser/embed/followPane'
import { fetchLiveMap } from '../browser/embed/liveScript'
import { naturalHeight } from '../browser/embed/natural'
import { showClaimCard, showInFrame } from '../browser/embed/showInFrame'
import { tellAddress } from '../browser/embed/tellAddress'
import { followAddress, goTo } from '../browser/followAddress'
import { followPosition } from '../browser/followPosition'
import { followTerms } from '../browser/followTerms'
import { followTimelineKeys } from '../browser/followTimelineKeys'
import { keepOptions } from '../browser/keepOptions'
import { placesOf, showStep } from '../browser/page'
import { followPairing } from '../browser/pairing'
import { type Places, parseAddress } from '../browser/parseAddress'
import { type Position, positionNow } from '../browser/position'
import { type Stage, showMap, stageOf } from '../browser/stage'
import { startPart, startParts } from '../browser/startParts'
import { followTimelineGroups } from '../browser/timelineGroups'
import { whenNear } from '../browser/whenNear'
import './embed.css'

// What the live map's script shares with this one (scripts/bundles/frameScripts.ts).
export { hereIs } from '../browser/embed/liveScript'
export { goTo } from '../browser/followAddress'
export { markEvents } from '../browser/pairing'
export { moveTo, onMove, positionNow } from '../browser/position'
export { onRuler, rulerNow, setRuler } from '../browser/ruler'

/** Where the map's script is, as the build wrote it beside the first script of the page. */
const late =
  document.querySelector<HTMLElement>('script[data-late]')?.dataset.late

function start() {
  const places = placesOf(document)
  const stage = stageOf(document)
  const more = document.querySelector<HTMLElement>('.more')
  if (!places || !more) return
  const { dataset } = document.documentElement
  // It was taken back if the script came too late for the reader's patience.
  if (dataset.js === undefined) dataset.js = ''
  const { namespace = '' } =
    document.querySelector<HTMLElement>('main')?.dataset ?? {}
  const { claim } = parseAddress(location.hash, location.search, places)
  showClaimCard(document, claim)
  // Before the address is rewritten: some hosts know their frame by it.
  const host = followHost({
    namespace,
    onGo(step) {
      goTo(step, places)
    },
  })
  const panes = [...document.querySelectorAll<HTMLElement>('.telling, .card')]
  startPart('height', () => followHeight(() => naturalHeight(panes), panes))
  const pane = followPane(more)
  followPosition(document, stage, function showPosition(position) {
    showStep(document, position)
    if (stage) showMap(document, stage, position)
    showInFrame(document, pane, position)
    startPart('announcing', () => announce(document, position))
    host.tellStep(position.step, titleOf(position))
  })
  startPart('options', () => keepOptions(() => {}))
  // From here on the style sheet shows the step that is now, not the one that is the target.
  dataset.ready = ''
  // Nothing is scrolled to here: it might move the host.
  followAddress(places, () => {})
  startParts({
    'timeline keys': () => followTimelineKeys(places),
    'timeline groups': () => followTimelineGroups(document),
    pairing: () => followPairing(document),
    // The list of words is for readers without script; its address would be an entry in the host's history.
    terms: () => followTerms(document, false),
    address: () => tellAddress(document),
    'live map': () =>
      stage &&
      late &&
      whenNear(stage.map, () => loadLiveMap(stage, places, late)),
  })
}

function titleOf({ step }: Position): string {
  return document.getElementById(`${step}-title`)?.textContent ?? ''
}

async function loadLiveMap(stage: Stage, places: Places, address: string) {
  try {
    const mountLiveMap = await fetchLiveMap(address)
    mountLiveMap(stage, places, function showPainter(painter) {
      stage.map.dataset.painter = painter
      showMap(document, stage, positionNow())
    })
  } catch {
    // It never arrived, or not whole: the still maps go on as they are.
  }
}

start()
