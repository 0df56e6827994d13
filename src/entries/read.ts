import { announce } from '../browser/announce'
import { followAddress } from '../browser/followAddress'
import { followScroll } from '../browser/followScroll'
import { keepOptions } from '../browser/optionLinks'
import { placesOf, showStep } from '../browser/page'
import { onMove, positionNow } from '../browser/position'
import { followStage, showMap, stageOf } from '../browser/stage'
import { followTimelineKeys } from '../browser/timelineKeys'
import './read.css'

function start() {
  const { dataset } = document.documentElement
  dataset.js = ''
  const places = placesOf(document)
  const stage = stageOf(document)
  onMove(function showPosition() {
    const position = positionNow()
    showStep(document, position)
    if (stage) showMap(document, stage, position)
    announce(document, position)
  })
  keepOptions()
  if (stage) followStage(stage)
  if (places) {
    followAddress(places)
    followScroll()
    followTimelineKeys(places)
  }
  dataset.ready = ''
}

start()
