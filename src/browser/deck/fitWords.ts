/** Smaller nobody could read it from the last row. */
const LEAST = 0.68
const STRIDE = 0.04

/**
 * Makes what stands beside the sentence, and figures, as much smaller as it
 * takes to have all of it on the screen; the sentence and the question give
 * way a twentieth at most. What does not fit even then can be scrolled.
 */
export function fitWords(slide: HTMLElement | undefined) {
  const parts = slide?.querySelectorAll<HTMLElement>(
    '.slide-words, .slide-figures',
  )
  for (const part of parts ?? []) {
    part.style.removeProperty('--fit')
    for (let fit = 1; fit > LEAST && isOver(part); fit -= STRIDE) {
      part.style.setProperty('--fit', fit.toFixed(2))
    }
  }
}

const isOver = (part: HTMLElement) => part.scrollHeight > part.clientHeight + 1
