import { isFramed } from '../addressBar'
import { afterPaint } from '../afterPaint'
import { onSize } from '../onSize'
import { hostAfter, hostOf } from './host'
import { inAWhile } from './inAWhile'
import { listenToHost, tellHost } from './listenToHost'
import { messagesFor } from './messagesFor'
import { naturally } from './natural'

/** Hosts may start to listen late, ms. After the last one only a change is told. */
const RETRIES_MS = [250, 1000, 3000, 10_000]
/** Taller is a mistake of ours, px. */
const TALLEST = 100_000

interface ResizableWindow {
  /** Chromium 154: asks a host that sizes frames to their content to do so again. */
  requestResize?: () => unknown
}

/**
 * Tells the host our height, in whatever language it speaks, whenever it
 * changes. Start it before the address is rewritten: some hosts know the frame
 * by the address they gave it. Does nothing at top level.
 * @param heightOf the page's natural height, CSS px.
 * @param panes that scroll if the frame is too low; what they hold is watched.
 * @returns a function that stops it.
 */
export function followHeight(
  heightOf: () => number,
  panes: readonly Element[] = [],
): () => void {
  if (!isFramed) return () => {}
  let host = hostOf(location)
  let told = 0

  function tell(again: boolean) {
    const height = Math.ceil(heightOf())
    // A hidden frame has no height to tell.
    if (!(height > 0 && height < TALLEST)) return
    if (height === told && !again) return
    told = height
    const width = document.documentElement.clientWidth
    for (const message of messagesFor({ height, width }, host)) {
      tellHost(message)
    }
    requestResize(panes)
  }
  const tellChange = () => tell(false)
  const tellAgain = () => tell(true)

  const answer = inAWhile(tellAgain)
  // Nothing that is for the story alone is of interest here.
  const stopListening = listenToHost('', function answerHost(heard) {
    const next = hostAfter(host, heard)
    if (!next) return
    host = next
    answer.ask()
  })
  // First what the reader asked for, then what follows from it.
  let callOff = () => {}
  const held = panes.flatMap((pane) => [pane, ...pane.children])
  const stopWatching = onSize(
    [document.documentElement, ...held],
    function tellSoon() {
      callOff()
      callOff = afterPaint(tellChange)
    },
  )
  const retries = RETRIES_MS.map((pause) => setTimeout(tellAgain, pause))
  window.addEventListener('load', tellAgain)
  window.addEventListener('resize', tellChange)
  tellHost('[iFrameResizerChild]Ready')
  tell(true)

  return function stopTelling() {
    stopListening()
    answer.callOff()
    callOff()
    stopWatching()
    for (const retry of retries) clearTimeout(retry)
    window.removeEventListener('load', tellAgain)
    window.removeEventListener('resize', tellChange)
  }
}

/** The browser reads the height when asked: it must be laid out by then, without limits. */
function requestResize(panes: readonly Element[]) {
  const { requestResize } = window as ResizableWindow
  if (!requestResize) return
  naturally(panes, () => {
    try {
      document.documentElement.getBoundingClientRect()
      requestResize.call(window)
    } catch {
      // The page does not allow it, or nobody sizes this frame.
    }
  })
}
