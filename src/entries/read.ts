// The reading page's script.

import { announce } from '../browser/announce'
import { followAddress } from '../browser/followAddress'
import { followCitations } from '../browser/followCitations'
import { followFilter } from '../browser/followFilter'
import { followPosition } from '../browser/followPosition'
import { followRuler } from '../browser/followRuler'
import { followScroll } from '../browser/followScroll'
import { followSkips } from '../browser/followSkips'
import { followStageFocus } from '../browser/followStageFocus'
import { followTaking } from '../browser/followTaking'
import { followTerms } from '../browser/followTerms'
import { followTheme } from '../browser/followTheme'
import { followTimelineKeys } from '../browser/followTimelineKeys'
import { followHeldMaps } from '../browser/heldMaps'
import { keepOffline } from '../browser/keepOffline'
import { keepOptions } from '../browser/keepOptions'
import { layOutInTurn } from '../browser/layOutInTurn'
import { openTarget } from '../browser/openTarget'
import { placesOf, showStep } from '../browser/page'
import { followPairing } from '../browser/pairing'
import type { Places } from '../browser/parseAddress'
import { positionNow } from '../browser/position'
import { followStage, type Stage, showMap, stageOf } from '../browser/stage'
import { startPart, startParts } from '../browser/startParts'
import { followTimelineGroups } from '../browser/timelineGroups'
import { whenNear } from '../browser/whenNear'
import './read.css'

function start() {
  const { dataset } = document.documentElement
  // It was taken back if the script came too late for the reader's patience.
  if (dataset.js === undefined) dataset.js = ''
  const places = placesOf(document)
  const stage = stageOf(document)
  followPosition(document, stage, function showPosition(position) {
    showStep(document, position)
    if (stage) showMap(document, stage, position)
    startPart('announcing', () => announce(document, position))
  })
  const filter = startPart('filter', () => followFilter(document))
  // Before the address: a link that one of these answers leads nowhere.
  startParts({
    options: () => keepOptions(filter ?? (() => {})),
    theme: () => followTheme(document),
    skips: () => followSkips(document),
    target: () => openTarget(document),
    citations: () => followCitations(document),
    taking: () => followTaking(document),
    terms: () => followTerms(document),
    ruler: () => followRuler(document),
    stage: () => stage && followStage(stage),
    'focus on the stage': () => stage && followStageFocus(stage),
  })
  // No part: where these fail, the page is as it is without script.
  if (places) {
    followAddress(places)
    followScroll()
  }
  // Taps and scrolling first: two short tasks in place of a long one.
  setTimeout(startOthers, 0, stage, places)
}

function startOthers(stage: Stage | null, places: Places | null) {
  startParts({
    'timeline keys': () => places && followTimelineKeys(places),
    'timeline groups': () => followTimelineGroups(document),
    pairing: () => followPairing(document),
    'live map': () =>
      places && stage && whenNear(stage.map, () => loadLiveMap(stage, places)),
    'held maps': () => followHeldMaps(document),
    layout: () => layOutInTurn(document),
  })
  document.documentElement.dataset.ready = ''
  startPart('copy for later', keepOffline)
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
