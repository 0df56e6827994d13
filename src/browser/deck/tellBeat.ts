/** As long as for a step: a row of quick keys is told as its last. */
const PAUSE_MS = 400
let waiting: ReturnType<typeof setTimeout> | undefined

/** What a listener is told of each beat: what has just come onto the screen. */
const PARTS: Record<string, string> = {
  claim: '.says .large',
  speaker: '.reveal',
  figure: '.slide-figures figcaption h3',
  question: '.question .large',
  answer: '.answer',
  closing: '.closing',
}

/** Says what a key has brought onto the screen, once, to whoever listens. */
export function tellBeat(root: Document, beat: string) {
  const status = root.querySelector('main > [role="status"]')
  const selector = PARTS[beat]
  clearTimeout(waiting)
  if (!status || !selector) return
  waiting = setTimeout(() => {
    const part = root.querySelector(`.slide[data-now] ${selector}`)
    const copy = part?.cloneNode(true) as Element | undefined
    // Who says it is not told before it is asked.
    for (const secret of copy?.querySelectorAll('[aria-hidden]') ?? []) {
      secret.remove()
    }
    status.textContent = copy?.textContent ?? ''
  }, PAUSE_MS)
}
