import { announce } from '../browser/announce'
import { followCitations } from '../browser/citation'
import { followAddress } from '../browser/followAddress'
import { followFilter } from '../browser/followFilter'
import { followRuler } from '../browser/followRuler'
import { followScroll } from '../browser/followScroll'
import { followSkips } from '../browser/followSkips'
import { followTaking } from '../browser/followTaking'
import { followTheme } from '../browser/followTheme'
import { followHeldMaps } from '../browser/heldMaps'
import { keepOffline } from '../browser/keepOffline'
import { layOutInTurn } from '../browser/layOut'
import { openTarget } from '../browser/openTarget'
import { keepOptions } from '../browser/optionLinks'
import { placesOf, showStep } from '../browser/page'
import { followPairing } from '../browser/pairing'
import { onMove, positionNow } from '../browser/position'
import { followStage, type Stage, showMap, stageOf } from '../browser/stage'
import { followStageFocus } from '../browser/stageFocus'
import type { Places } from '../browser/step'
import { followTerms } from '../browser/terms'
import { followTimelineGroups } from '../browser/timelineGroups'
import { followTimelineKeys } from '../browser/timelineKeys'
import { whenNear } from '../browser/whenNear'
import './read.css'

function start() {
  const { dataset } = document.documentElement
  // It was taken back if the script came too late for the reader's patience.
  if (dataset.js === undefined) dataset.js = ''
  const places = placesOf(document)
  const stage = stageOf(document)
  onMove(function showPosition() {
    const position = positionNow()
    showStep(document, position)
    if (stage) showMap(document, stage, position)
    announce(document, position)
  })
  keepOptions(followFilter(document))
  followTheme(document)
  followSkips(document)
  openTarget(document)
  followCitations(document)
  followTaking(document)
  followTerms(document)
  followRuler(document)
  if (stage) {
    followStage(stage)
    followStageFocus(stage)
  }
  if (places) {
    followAddress(places)
    followScroll()
    followTimelineKeys(places)
    followTimelineGroups(document)
    followPairing(document)
  }
  if (places && stage) {
    whenNear(stage.map, () => loadLiveMap(stage, places))
  }
  followHeldMaps(document)
  layOutInTurn(document)
  dataset.ready = ''
  keepOffline()
}

async function loadLiveMap(stage: Stage, places: Places) {
  try {
    const { mountLiveMap } = await import('./live')
    // Taps and scrolling first: two short tasks in place of a long one.
    await new Promise((done) => setTimeout(done))
    mountLiveMap(stage, places, function showPainter(painter) {
      stage.map.dataset.painter = painter
      showMap(document, stage, positionNow())
    })
  } catch {
    // It never arrived, or not whole: the still maps go on as they are.
  }
}

start()
