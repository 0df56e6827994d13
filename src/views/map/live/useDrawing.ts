import { type RefObject, useLayoutEffect } from 'react'

/** Fills an element with drawings taken from a still. */
export function useDrawing(
  holder: RefObject<Element | null>,
  drawings: readonly SVGElement[],
) {
  useLayoutEffect(
    function putDrawings() {
      holder.current?.replaceChildren(...drawings)
    },
    [holder, drawings],
  )
}
