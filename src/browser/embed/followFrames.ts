// In the host's page: gives our frames their height, and keeps their step in
// its address.

import { paramIn, withParam } from './hostAddress'

/** A frame of ours in a page of somebody else's. */
interface OurFrame {
  element: HTMLIFrameElement
  /** The parameter of the host's address that holds this frame's step. */
  key: string
  /** The story's name, by which it is spoken to; it tells us with its first step. */
  namespace: string
  /** The step it began with; null until it has said so. */
  start: string | null
  /** Where it is, or will be when it has done as asked. */
  at: string | null
  /** Steps we asked for and have not yet seen. */
  asked: string[]
}

/** All copies of this script on a page share this. */
export interface Registry {
  /** The folders whose frames are looked after. */
  folders: string[]
  /** How many frames have a number. */
  frames: number
}

const PARAM = 'explainer'
const LOWEST_PX = 100
const HIGHEST_PX = 20_000
const LONGEST_STEP = 100

/** What fails here must not be seen in the host's console. */
function quietly<Given extends unknown[]>(call: (...given: Given) => void) {
  return (...given: Given) => {
    try {
      call(...given)
    } catch {
      // The frame is as it was.
    }
  }
}

/**
 * Looks after the frames that show `embed.html` of one folder: gives them their
 * height, and keeps their step in the host's address, as `explainer=` for the
 * first frame, `explainer-2=` for the second, or whatever the frame's own
 * `data-explainer` says. It neither scrolls nor focuses anything.
 * @param folder that the script came from: "https://news.example/story/".
 */
export function followFrames(folder: string, registry: Registry) {
  const embed = new URL('embed.html', folder)
  const isOurs = ({ src }: HTMLIFrameElement) =>
    src.split(/[?#]/)[0] === embed.href
  const frames: OurFrame[] = []

  const find = quietly(function findFrames() {
    for (const element of document.querySelectorAll('iframe')) {
      const isKnown = frames.some((frame) => frame.element === element)
      if (isKnown || !isOurs(element)) continue
      const number = ++registry.frames
      frames.push({
        element,
        key:
          element.dataset.explainer ||
          (number > 1 ? `${PARAM}-${number}` : PARAM),
        ...{ namespace: '', start: null, at: null, asked: [] },
      })
      // Whatever it said before we came it says again.
      post(element, { sentinel: 'amp', type: 'frames-init' })
    }
  })

  const hear = quietly(function hearFrame(event: MessageEvent) {
    const frame = frames.find(
      ({ element }) =>
        element.contentWindow && element.contentWindow === event.source,
    )
    if (!frame || ![embed.origin, 'null'].includes(event.origin)) return
    const { sentinel, type, height, source, step } = event.data
    if (sentinel === 'amp' && type === 'embed-size')
      setHeight(frame.element, height)
    const isStep =
      typeof source === 'string' && typeof step === 'string' && step
    if (type === 'step' && isStep && step.length <= LONGEST_STEP) {
      frame.namespace = source
      showStep(frame, step)
    }
  })

  const followHistory = quietly(() => frames.forEach(goWhereAddressSays))

  window.addEventListener('message', hear)
  window.addEventListener('popstate', followHistory)
  new MutationObserver(find).observe(document, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['src'],
  })
  find()
}

function post(element: HTMLIFrameElement, message: object) {
  element.contentWindow?.postMessage(message, '*')
}

function setHeight(element: HTMLIFrameElement, asked: unknown) {
  if (typeof asked !== 'number' || !(asked > 0)) return
  const height = Math.min(Math.max(asked, LOWEST_PX), HIGHEST_PX)
  element.style.height = `${height}px`
  // With `box-sizing: border-box` its border takes a part of that; what is hidden has no height at all.
  const lost = height - element.clientHeight
  if (lost > 0 && lost < height) element.style.height = `${height + lost}px`
}

/** Only a step that the reader chose in the frame makes a new entry of the history. */
function showStep(frame: OurFrame, step: string) {
  if (frame.start === null) {
    frame.start = step
    frame.at = step
    goWhereAddressSays(frame)
    return
  }
  const answered = frame.asked.indexOf(step)
  if (answered >= 0) {
    frame.asked.splice(0, answered + 1)
    if (!frame.asked.length) frame.at = step
  } else if (step !== frame.at) {
    // Something else was asked for, and it has no such step: no entry for that.
    const how = frame.asked.length ? 'replaceState' : 'pushState'
    frame.asked = []
    frame.at = step
    history[how](null, '', withParam(location.href, frame.key, step))
  }
}

function goWhereAddressSays(frame: OurFrame) {
  const step = paramIn(location.search, frame.key) || frame.start
  if (frame.start === null || !step || step === frame.at) return
  frame.at = step
  frame.asked.push(step)
  const { namespace } = frame
  post(frame.element, { target: namespace, type: 'go', step })
}
