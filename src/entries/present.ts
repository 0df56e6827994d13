// The deck's script, in both its windows.

import { announce } from '../browser/announce'
import { actOn } from '../browser/deck/acts'
import {
  deckNow,
  followMoves,
  goToSpot,
  onDeck,
  setDeck,
  spotNow,
} from '../browser/deck/deck'
import { followKeys } from '../browser/deck/followKeys'
import { followSpeaker } from '../browser/deck/followSpeaker'
import { followSwipe } from '../browser/deck/followSwipe'
import { keepDeck, returnToDeck } from '../browser/deck/keepDeck'
import { kioskOn } from '../browser/deck/kiosk'
import { screensOf } from '../browser/deck/screens'
import { showScreen } from '../browser/deck/showScreen'
import { spotlightOn } from '../browser/deck/spotlight'
import { spotAfter } from '../browser/deck/walk'
import { followHost } from '../browser/embed/followHost'
import { followAddress, goTo } from '../browser/followAddress'
import { followPosition } from '../browser/followPosition'
import { followTerms } from '../browser/followTerms'
import { followTimelineKeys } from '../browser/followTimelineKeys'
import { followHeldMaps } from '../browser/heldMaps'
import { keepOffline } from '../browser/keepOffline'
import { keepOptions } from '../browser/keepOptions'
import { onSize } from '../browser/onSize'
import { placesOf, showStep } from '../browser/page'
import { followPairing } from '../browser/pairing'
import type { Places } from '../browser/parseAddress'
import { positionNow } from '../browser/position'
import { onlyValueOf } from '../browser/query'
import { type Stage, showMap, stageOf } from '../browser/stage'
import { startPart, startParts } from '../browser/startParts'
import { followTimelineGroups } from '../browser/timelineGroups'
import './present.css'

const find = <E extends HTMLElement>(selector: string) =>
  document.querySelector<E>(selector)

function start() {
  const { dataset } = document.documentElement
  // It was taken back if the script came too late for anybody's patience.
  if (dataset.js === undefined) dataset.js = ''
  const places = placesOf(document)
  const stage = stageOf(document)
  const main = find('main')
  const light = find('.spotlight')
  const kioskChoice = find<HTMLSelectElement>('#kiosk')
  const kioskNotice = find('.kiosk-runs')
  if (!places || !main || !light || !kioskChoice || !kioskNotice) return
  const namespace = main.dataset.namespace ?? ''
  const isSpeaker = onlyValueOf(location.search, 'view') === 'speaker'
  const host = followHost({ namespace, onGo: (step) => goTo(step, places) })
  followPosition(document, stage, function showPosition(position) {
    showStep(document, position)
    if (stage) showMap(document, stage, position)
    startPart('announcing', () => announce(document, position))
    const title = document.getElementById(`${position.step}-title`)
    host.tellStep(position.step, title?.textContent ?? '')
    find<HTMLDialogElement>('dialog[open]')?.close()
  })
  // Last: every move ends in the deck, which then shows all of it at once.
  followMoves()
  const speaker = startPart('notes', () =>
    followSpeaker(document, namespace, isSpeaker),
  )
  const show = () => {
    showScreen(document)
    keepDeck(namespace)
  }
  dataset.ready = ''
  followAddress(places, () => {})
  returnToDeck(namespace)
  onDeck(show)
  setDeck(deckNow())
  startParts({
    options: () => keepOptions(() => setDeck({ ...deckNow(), beat: 0 })),
    'hide later': () => find('#hide-later')?.addEventListener('change', show),
    // A new size of the window, or a panel opened below: the words are fitted anew.
    size: () => onSize([main], show),
  })
  const spotlight = spotlightOn(document, light)
  const kiosk = kioskOn(document, kioskChoice, kioskNotice, function goOn() {
    const [from, screens] = [spotNow(), screensOf(document)]
    const to = spotAfter(screens, from)
    goToSpot(to === from ? { screen: 0, beat: 0 } : to)
  })
  const act = actOn(document, {
    notes: speaker?.turn ?? (() => {}),
    apart: speaker?.openWindow ?? (() => {}),
    spotlight: spotlight.turn,
    kiosk: kiosk.turn,
  })
  followKeys(document, act)
  find('.blank')?.addEventListener('click', () => act('next'))
  startParts({
    swipe: () => followSwipe(main, act),
    'timeline keys': () => followTimelineKeys(places),
    'timeline groups': () => followTimelineGroups(document),
    pairing: () => followPairing(document),
    terms: () => followTerms(document, false),
    'held maps': () => followHeldMaps(document),
    fullscreen: hideFullscreen,
    'live map': () => !isSpeaker && stage && loadLiveMap(stage, places),
    'copy for later': keepOffline,
  })
}

/** Where a frame may not fill the screen, nothing offers it. */
function hideFullscreen() {
  if (document.fullscreenEnabled) return
  for (const button of document.querySelectorAll<HTMLElement>(
    '[data-do="fullscreen"]',
  )) {
    button.hidden = true
  }
}

async function loadLiveMap(stage: Stage, places: Places) {
  try {
    const { mountLiveMap } = await import('./live')
    mountLiveMap(stage, places, function showPainter(painter) {
      stage.map.dataset.painter = painter
      showMap(document, stage, positionNow())
    })
  } catch {
    // It never arrived, or not whole: the still maps go on as they are.
  }
}

start()
