// The handout's script.

import { followPrint } from '../browser/handout/followPrint'
import { keepOffline } from '../browser/keepOffline'
import { keepOptions } from '../browser/keepOptions'
import { startPart, startParts } from '../browser/startParts'
import './handout.css'

function start() {
  const { dataset } = document.documentElement
  // It was taken back if the script came too late for the reader's patience.
  if (dataset.js === undefined) dataset.js = ''
  startParts({
    options: () => keepOptions(() => {}),
    print: () => followPrint(document),
  })
  dataset.ready = ''
  startPart('copy for later', keepOffline)
}

start()
